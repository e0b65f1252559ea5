// SPDX-License-Identifier: Apache-2.0

package auth

import (
	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwthardkey/flow/config"
)

// IssueStrict signs with a setting that only ever comes from the environment.
func IssueStrict(user string) (string, error) {
	return Sign(jwt.MapClaims{"sub": user}, []byte(config.LoadStrict().Secret))
}

// IssueOtherEntry signs with the entry of the map that is no literal.
func IssueOtherEntry(user string) (string, error) {
	return Sign(jwt.MapClaims{"sub": user}, []byte(config.Keys["refresh"]))
}

// IssuePair signs with the second result, which is no literal.
func IssuePair(user string) (string, error) {
	id, secret := config.Pair()
	return Sign(jwt.MapClaims{"sub": user, "sid": id}, []byte(secret))
}
