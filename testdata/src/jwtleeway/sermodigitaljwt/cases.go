// SPDX-License-Identifier: Apache-2.0

// Package sermodigitaljwt validates visits of SermoDigital/jose with some leeway.
package sermodigitaljwt

import (
	"time"

	"github.com/SermoDigital/jose/jwt"
)

func day() *jwt.Validator {
	return &jwt.Validator{
		EXP: 24 * time.Hour, // want `grants 24h, more than.*\(jwtleeway\)`
	}
}

func seconds() *jwt.Validator { return &jwt.Validator{EXP: 30 * time.Second} }
