// SPDX-License-Identifier: Apache-2.0

// Package counter sells tickets that another package prints.
package counter

import "example.com/jwtvet/jwtnoexp/iris/office"

func sell(seat string) (string, error) {
	return office.Print(office.Ticket{Seat: seat})
}

func give(seat string) (string, error) {
	return office.Keep(office.Ticket{Seat: seat}) // want `without exp.*\(jwtnoexp\)`
}
