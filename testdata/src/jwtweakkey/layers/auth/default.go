// SPDX-License-Identifier: Apache-2.0

package auth

import "github.com/spf13/viper"

func init() { viper.SetDefault("layers.default-key", "the-built-in-default-of-a-setting") }

// jwthardkey speaks of the default; the key is not empty.
func defaulted() (string, error) { return sign([]byte(viper.GetString("layers.default-key"))) }

func unset() (string, error) { return sign([]byte(viper.GetString("layers.unset-key"))) } // want `setting layers.unset-key, which nobody tests`
