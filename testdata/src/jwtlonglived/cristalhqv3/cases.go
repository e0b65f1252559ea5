// SPDX-License-Identifier: Apache-2.0

// Package cristalhqv3 says how long keys of a pool are good with cristalhq/jwt v3.
package cristalhqv3

import (
	"time"

	"github.com/cristalhq/jwt/v3"
)

func lap(signer jwt.Signer, lane string) ([]byte, error) {
	return jwt.BuildBytes(signer, jwt.StandardClaims{Subject: lane, ExpiresAt: jwt.NewNumericDate(time.Now().Add(40 * time.Minute))})
}

func summer(signer jwt.Signer, lane string) (*jwt.Token, error) {
	return jwt.Build(signer, &jwt.StandardClaims{
		Subject:   lane,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(90 * 24 * time.Hour)), // want `90 days.*\(jwtlonglived\)`
	})
}
