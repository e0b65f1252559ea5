// SPDX-License-Identifier: Apache-2.0

// Package cristalhqv3 dates tokens of cristalhq/jwt v3.
package cristalhqv3

import (
	"time"

	"github.com/cristalhq/jwt/v3"
)

func typed(signer jwt.Signer) (*jwt.Token, error) {
	return jwt.Build(signer, &jwt.StandardClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))})
}

func seconds(signer jwt.Signer) (*jwt.Token, error) {
	return jwt.Build(signer, map[string]any{"exp": time.Now().Add(time.Hour).Unix()})
}

func millis(signer jwt.Signer) (*jwt.Token, error) {
	return jwt.Build(signer, map[string]any{
		"exp": time.Now().Add(time.Hour).UnixMilli(), // want `exp gets milliseconds.*\(jwttimeunit\)`
	})
}

type parcel struct {
	Subject string `json:"sub"`
	Expires int64  `json:"exp"`
}

func own(signer jwt.Signer, to string) (*jwt.Token, error) {
	return jwt.Build(signer, parcel{
		Subject: to,
		Expires: time.Now().Add(time.Hour).UnixNano(), // want `exp gets nanoseconds.*\(jwttimeunit\)`
	})
}
