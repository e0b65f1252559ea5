// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"net/http"

	"github.com/golang-jwt/jwt/v5"
	"github.com/golang-jwt/jwt/v5/request"
)

func signLiteral(claims jwt.Claims) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	return token.SignedString([]byte("tulip-garden-under-the-old-bridge")) // want `hard-coded key becomes the key of .*SignedString.*\(jwthardkey\)`
}

func verifyLiteral(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		return []byte("seven-herons-wade-at-low-tide"), nil // want `hard-coded key .*jwt.Parse.*\(jwthardkey\)`
	})
}

func methodSign(text string) ([]byte, error) {
	return jwt.SigningMethodHS256.Sign(text, []byte("paper-boats-cross-the-harbour")) // want `hard-coded key .*Sign.*\(jwthardkey\)`
}

func methodVerify(text string, sig []byte) error {
	key := []byte("a-lantern-in-every-window") // want `hard-coded key .*Verify.*\(jwthardkey\)`
	return jwt.SigningMethodHS512.Verify(text, sig, key)
}

func keySet(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		return jwt.VerificationKeySet{Keys: []jwt.VerificationKey{
			[]byte("winter-key-of-the-north-gate"), // want `hard-coded key .*\(jwthardkey\)`
			[]byte("summer-key-of-the-north-gate"), // want `hard-coded key .*\(jwthardkey\)`
		}}, nil
	})
}

func fromRequest(r *http.Request) (*jwt.Token, error) {
	return request.ParseFromRequest(r, request.OAuth2Extractor, func(*jwt.Token) (any, error) {
		return []byte("the-auctioneer-bids-against-himself"), nil // want `hard-coded key .*\(jwthardkey\)`
	})
}
