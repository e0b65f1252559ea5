// SPDX-License-Identifier: Apache-2.0

// Package cristalhq dates tokens of cristalhq/jwt.
package cristalhq

import (
	"time"

	"github.com/cristalhq/jwt/v5"
)

func typed(signer jwt.Signer) (*jwt.Token, error) {
	return jwt.NewBuilder(signer).Build(&jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))})
}

func seconds(signer jwt.Signer) (*jwt.Token, error) {
	return jwt.NewBuilder(signer).Build(map[string]any{"exp": time.Now().Add(time.Hour).Unix()})
}

func millis(signer jwt.Signer) (*jwt.Token, error) {
	return jwt.NewBuilder(signer).Build(map[string]any{
		"exp": time.Now().Add(time.Hour).UnixMilli(), // want `exp gets milliseconds.*\(jwttimeunit\)`
	})
}

type parcel struct {
	Subject string `json:"sub"`
	Expires int64  `json:"exp"`
}

func own(signer jwt.Signer, to string) (*jwt.Token, error) {
	return jwt.NewBuilder(signer).Build(parcel{
		Subject: to,
		Expires: time.Now().Add(time.Hour).UnixNano(), // want `exp gets nanoseconds.*\(jwttimeunit\)`
	})
}
