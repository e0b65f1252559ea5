// SPDX-License-Identifier: Apache-2.0

package flow

import "github.com/golang-jwt/jwt/v5"

type keyring struct{ key []byte }

func (k keyring) lookup(*jwt.Token) (any, error) { return k.key, nil }

func verifyWithMethodValue(raw string) (*jwt.Token, error) {
	ring := keyring{key: []byte("the-well-is-deeper-than-the-rope")} // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.Parse(raw, ring.lookup)
}

type pointerRing struct{ secret string }

func (k *pointerRing) keyfunc(t *jwt.Token) (any, error) { return []byte(k.secret), nil }

func verifyWithPointerMethod(raw string) (*jwt.Token, error) {
	ring := &pointerRing{}
	ring.secret = "no-one-reads-the-meter-in-august" // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	keys := ring.keyfunc
	return jwt.NewParser().Parse(raw, keys)
}

func signWithMethodValue(claims jwt.Claims) (string, error) {
	sign := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString
	return sign([]byte("moths-in-the-velvet-curtain-box")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func signWithMethodExpression(claims jwt.Claims) (string, error) {
	sign := (*jwt.Token).SignedString
	return sign(jwt.NewWithClaims(jwt.SigningMethodHS256, claims), []byte("a-postcard-from-the-other-shore")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func signWithFunctionVariable(claims jwt.Claims) (string, error) {
	key := keySource
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key())
}

var keySource = staticKey

func staticKey() []byte {
	return []byte("it-rains-on-the-parade-every-year") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}
