// SPDX-License-Identifier: Apache-2.0

// Package tink has validators of Tink with some skew, of which ten minutes are the most.
package tink

import (
	"time"

	"github.com/tink-crypto/tink-go/v2/jwt"
)

func minutes() (*jwt.Validator, error) {
	return jwt.NewValidator(&jwt.ValidatorOpts{
		ClockSkew: 10 * time.Minute, // want `grants 10m, more than.*\(jwtleeway\)`
	})
}

func seconds() (*jwt.Validator, error) {
	return jwt.NewValidator(&jwt.ValidatorOpts{ClockSkew: 30 * time.Second})
}
