// SPDX-License-Identifier: Apache-2.0

// Package gbrlsnchs accepts tokens of gbrlsnchs/jwt.
package gbrlsnchs

import (
	"time"

	"github.com/gbrlsnchs/jwt/v3"
)

func anybody(raw []byte, alg jwt.Algorithm) (string, error) {
	var p jwt.Payload
	valid := jwt.ValidatePayload(&p, jwt.ExpirationTimeValidator(time.Now()))
	if _, err := jwt.Verify(raw, alg, &p, valid); err != nil { // want `nothing compares aud of what .*\(jwtaudience\)`
		return "", err
	}
	return p.Subject, nil
}

func compared(raw []byte, alg jwt.Algorithm) (string, error) {
	var p jwt.Payload
	valid := jwt.ValidatePayload(&p, jwt.ExpirationTimeValidator(time.Now()), jwt.AudienceValidator(jwt.Audience{"orders"}))
	if _, err := jwt.Verify(raw, alg, &p, valid); err != nil {
		return "", err
	}
	return p.Subject, nil
}
