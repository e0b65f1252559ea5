// SPDX-License-Identifier: Apache-2.0

// Package tink lets people in with tink: some whose time is over, some not.
package tink

import (
	"github.com/tink-crypto/tink-go/v2/jwt"
)

func anyTime() (*jwt.Validator, error) {
	return jwt.NewValidator(&jwt.ValidatorOpts{AllowMissingExpiration: true}) // want `exp.*\(jwtexpcheck\)`
}

func inTime() (*jwt.Validator, error) {
	return jwt.NewValidator(&jwt.ValidatorOpts{IgnoreAudiences: true})
}
