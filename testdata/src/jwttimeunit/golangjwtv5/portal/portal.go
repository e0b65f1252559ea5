// SPDX-License-Identifier: Apache-2.0

// Package portal has its tokens signed by another package.
package portal

import (
	"time"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwttimeunit/golangjwtv5/issuer"
)

func claims(key []byte) (string, error) {
	return issuer.Sign(key, jwt.MapClaims{
		"exp": time.Now().Add(time.Hour).UnixNano() / 1e6, // want `exp.*milliseconds.*\(jwttimeunit\)`
	})
}

func claimsClean(key []byte) (string, error) {
	return issuer.Sign(key, jwt.MapClaims{"exp": time.Now().Add(time.Hour).Unix()})
}

// The claim's name stands in the wrapper, the number here.
func until(key []byte) (string, error) {
	return issuer.Until(key, "u1", time.Now().Add(time.Hour).UnixNano()/1e6) // want `exp.*milliseconds.*\(jwttimeunit\)`
}

func untilNumber(key []byte) (string, error) {
	return issuer.Until(key, "u1", 3600) // want `exp.*number.*\(jwttimeunit\)`
}

func untilClean(key []byte) (string, error) {
	return issuer.Until(key, "u1", time.Now().Add(time.Hour).Unix())
}

func untilTime(key []byte) (string, error) {
	return issuer.UntilTime(key, "u1", time.Now().Add(time.Hour))
}

// The number is made a date by a helper of the wrapper, which knows what it counts.
func lasting(key []byte) (string, error) { return issuer.For(key, "u1", 8*60*60) }

func desk(key []byte) *issuer.Desk { return issuer.NewDesk(key, 12*60*60) }

func short(key []byte) (string, error) {
	return issuer.Short(key, "u1", 3600) // want `exp.*3.6µs.*\(jwttimeunit\)`
}
