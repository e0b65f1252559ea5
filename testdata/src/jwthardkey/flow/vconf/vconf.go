// SPDX-License-Identifier: Apache-2.0

// Package vconf declares the defaults of settings. It knows no JWT.
package vconf

import "github.com/spf13/viper"

// Setup declares the defaults.
func Setup() {
	viper.SetDefault("below.addr", "listen-on-all-interfaces:8086")
	viper.SetDefault("below.jwt_secret", "a-default-declared-below-the-user-of-it")
}
