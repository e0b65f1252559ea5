// SPDX-License-Identifier: Apache-2.0

// Package gojosev4 states the times of a flight with go-jose v4.
package gojosev4

import (
	"time"

	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

func signer(key []byte) (jose.Signer, error) {
	return jose.NewSigner(jose.SigningKey{Algorithm: jose.HS256, Key: key}, (&jose.SignerOptions{}).WithType("JWT"))
}

const shift = 8 * time.Hour

func dates(key []byte) (string, error) {
	s, err := signer(key)
	if err != nil {
		return "", err
	}
	now := time.Now()
	return jwt.Signed(s).Claims(jwt.Claims{
		IssuedAt: jwt.NewNumericDate(now),
		Expiry:   jwt.NewNumericDate(now.Add(shift)),
	}).Serialize()
}

func nowAsExpiry(s jose.Signer) (string, error) {
	return jwt.Signed(s).Claims(jwt.Claims{
		Expiry: jwt.NewNumericDate(time.Now()), // want `exp.*current time.*\(jwttimeunit\)`
	}).Serialize()
}

func millis(s jose.Signer) (string, error) {
	return jwt.Signed(s).Claims(map[string]any{
		"exp": time.Now().Add(shift).UnixMilli(), // want `exp.*milliseconds.*\(jwttimeunit\)`
	}).Serialize()
}

func timeInMap(s jose.Signer) (string, error) {
	return jwt.Signed(s).Claims(map[string]any{
		"exp": time.Now().Add(shift), // want `exp.*time\.Time.*\(jwttimeunit\)`
	}).Serialize()
}

func secondsInMap(s jose.Signer) (string, error) {
	return jwt.Signed(s).Claims(map[string]any{"exp": time.Now().Add(shift).Unix()}).Serialize()
}

// PilotClaims count for themselves.
type PilotClaims struct {
	Nbf int64            `json:"nbf"`
	Exp int64            `json:"exp"`
	Iat *jwt.NumericDate `json:"iat"`
}

func fields(s jose.Signer) (string, error) {
	return jwt.Signed(s).Claims(PilotClaims{
		Nbf: time.Now().UnixNano(),  // want `nbf.*nanoseconds.*\(jwttimeunit\)`
		Exp: int64(shift.Seconds()), // want `exp.*number.*\(jwttimeunit\)`
		Iat: jwt.NewNumericDate(time.Now()),
	}).Serialize()
}

func fieldsClean(s jose.Signer) (string, error) {
	return jwt.Signed(s).Claims(PilotClaims{
		Nbf: time.Now().Unix(),
		Exp: time.Now().Add(shift).Unix(),
	}).Serialize()
}

// A NumericDate made from a number is in seconds.
func dateFromNumber(s jose.Signer) (string, error) {
	exp := jwt.NumericDate(time.Now().Add(shift).UnixMilli())
	return jwt.Signed(s).Claims(jwt.Claims{
		Expiry: &exp, // want `exp.*milliseconds.*\(jwttimeunit\)`
	}).Serialize()
}

func dateFromSeconds(s jose.Signer) (string, error) {
	exp := jwt.NumericDate(time.Now().Add(shift).Unix())
	return jwt.Signed(s).Claims(jwt.Claims{Expiry: &exp}).Serialize()
}
