// SPDX-License-Identifier: Apache-2.0

// Package about says what the program is.
package about

import "github.com/spf13/viper"

// Maker is who made it.
const Maker = "Gadget"

// Key is made of what everybody knows.
func Key() []byte { return []byte(Maker + viper.GetString("app.title")) }
