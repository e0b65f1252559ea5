// SPDX-License-Identifier: Apache-2.0

// Package setting holds what the program is told.
package setting

import "example.com/jwtvet/jwthardkey/joined/made"

// Setting is what other packages read.
type Setting struct {
	Random, Marked, Stored, Fixed string
}

// Current is filled at start.
var Current Setting

// Read fills the settings.
func Read(read func() string) {
	Current.Random = made.Random()
	Current.Marked = made.Marked(read)
	Current.Stored = made.Stored()
	Current.Fixed = made.Fixed(1)
}
