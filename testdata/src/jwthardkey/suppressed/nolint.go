// SPDX-License-Identifier: Apache-2.0

package suppressed

import "github.com/golang-jwt/jwt/v5"

func linter(claims jwt.Claims) (string, error) {
	//nolint:jwtvet // the key of the public sandbox
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte("a-key-that-is-printed-in-the-manual-21"))
}

func amongOthers(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte("a-key-that-is-printed-in-the-manual-22")) //nolint:gosec, jwtvet
}

//nolint:all
func whole(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte("a-key-that-is-printed-in-the-manual-23"))
}

func otherLinter(claims jwt.Claims) (string, error) {
	//nolint:gosec // not ours
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte("a-key-that-is-printed-in-the-manual-24")) // want `hard-coded key .*\(jwthardkey\)`
}

func ofRule(claims jwt.Claims) (string, error) {
	//nolint:jwthardkey // golangci-lint knows the linter only
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte("a-key-that-is-printed-in-the-manual-25")) // want `hard-coded key .*\(jwthardkey\)`
}
