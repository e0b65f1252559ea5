// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type minter struct{ key []byte }

func (m minter) lasting(d time.Duration) (string, error) {
	claims := jwt.MapClaims{"exp": time.Now().Add(d).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(m.key)
}

func (m minter) hours(n int) (string, error) {
	claims := jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Duration(n)))}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(m.key)
}

func (m minter) minutes(n int) (string, error) {
	claims := jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Duration(n) * time.Minute))}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(m.key)
}

const spanOfLogin = 900 // seconds

func bareSpans(m minter) {
	_, _ = m.lasting(30)          // want `exp gets now and 30ns \[the token has expired when it is made\] \(jwttimeunit\)`
	_, _ = m.lasting(spanOfLogin) // want `exp gets now and 900ns`
	_, _ = m.hours(12)            // want `exp gets now and 12ns`
}

func spans(m minter) {
	_, _ = m.lasting(30 * time.Second)
	_, _ = m.lasting(spanOfLogin * time.Second)
	_, _ = m.minutes(12)
}
