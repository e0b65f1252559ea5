// SPDX-License-Identifier: Apache-2.0

// Package gojosev3 states the times of a ward with go-jose v3.
package gojosev3

import (
	"time"

	"github.com/go-jose/go-jose/v3"
	"github.com/go-jose/go-jose/v3/jwt"
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
	}).CompactSerialize()
}

func nowAsExpiry(s jose.Signer) (string, error) {
	return jwt.Signed(s).Claims(jwt.Claims{
		Expiry: jwt.NewNumericDate(time.Now()), // want `exp.*current time.*\(jwttimeunit\)`
	}).CompactSerialize()
}

func millis(s jose.Signer) (string, error) {
	return jwt.Signed(s).Claims(map[string]any{
		"exp": time.Now().Add(shift).UnixMilli(), // want `exp.*milliseconds.*\(jwttimeunit\)`
	}).CompactSerialize()
}

func timeInMap(s jose.Signer) (string, error) {
	return jwt.Signed(s).Claims(map[string]any{
		"exp": time.Now().Add(shift), // want `exp.*time\.Time.*\(jwttimeunit\)`
	}).CompactSerialize()
}

func secondsInMap(s jose.Signer) (string, error) {
	return jwt.Signed(s).Claims(map[string]any{"exp": time.Now().Add(shift).Unix()}).CompactSerialize()
}

// NurseClaims count for themselves.
type NurseClaims struct {
	Nbf int64            `json:"nbf"`
	Exp int64            `json:"exp"`
	Iat *jwt.NumericDate `json:"iat"`
}

func fields(s jose.Signer) (string, error) {
	return jwt.Signed(s).Claims(NurseClaims{
		Nbf: time.Now().UnixNano(),  // want `nbf.*nanoseconds.*\(jwttimeunit\)`
		Exp: int64(shift.Seconds()), // want `exp.*number.*\(jwttimeunit\)`
		Iat: jwt.NewNumericDate(time.Now()),
	}).CompactSerialize()
}

func fieldsClean(s jose.Signer) (string, error) {
	return jwt.Signed(s).Claims(NurseClaims{
		Nbf: time.Now().Unix(),
		Exp: time.Now().Add(shift).Unix(),
	}).CompactSerialize()
}

// A NumericDate made from a number is in seconds.
func dateFromNumber(s jose.Signer) (string, error) {
	exp := jwt.NumericDate(time.Now().Add(shift).UnixMilli())
	return jwt.Signed(s).Claims(jwt.Claims{
		Expiry: &exp, // want `exp.*milliseconds.*\(jwttimeunit\)`
	}).CompactSerialize()
}

func dateFromSeconds(s jose.Signer) (string, error) {
	exp := jwt.NumericDate(time.Now().Add(shift).Unix())
	return jwt.Signed(s).Claims(jwt.Claims{Expiry: &exp}).CompactSerialize()
}
