// SPDX-License-Identifier: Apache-2.0

package app

import (
	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtnone/flow/auth"
)

func method() (string, error) {
	return auth.Sign(jwt.SigningMethodNone, jwt.MapClaims{}, jwt.UnsafeAllowNoneSignatureType) // want `without a signature .*\(jwtnone\)`
}

func named() (string, error) {
	return auth.SignNamed("none", jwt.MapClaims{}, jwt.UnsafeAllowNoneSignatureType) // want `without a signature .*\(jwtnone\)`
}

func list(raw string, key any) (*jwt.Token, error) {
	return auth.Parse(raw, []string{"HS256", "none"}, key) // want `accepts tokens without a signature .*\(jwtnone\)`
}

func magicKey(raw string) (*jwt.Token, error) {
	return auth.Parse(raw, auth.Methods, jwt.UnsafeAllowNoneSignatureType) // want `accepts tokens without a signature .*\(jwtnone\)`
}

func option() (string, error) {
	return auth.Issue(jwt.MapClaims{},
		auth.WithMethod(jwt.SigningMethodNone), // want `without a signature .*\(jwtnone\)`
		auth.WithKey(jwt.UnsafeAllowNoneSignatureType),
	)
}

type signer struct {
	method jwt.SigningMethod
	key    any
}

func newSigner(debug bool, key []byte) *signer {
	if debug {
		return &signer{method: jwt.SigningMethodNone, key: jwt.UnsafeAllowNoneSignatureType}
	}
	return &signer{method: jwt.SigningMethodHS256, key: key}
}

func (s *signer) sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(s.method, claims).SignedString(s.key) // want `without a signature .*\(jwtnone\)`
}
