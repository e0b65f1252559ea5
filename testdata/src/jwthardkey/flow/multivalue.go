// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"errors"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func keyAndID() (string, []byte) {
	return "identifier-of-the-one-and-only-key", []byte("the-last-match-in-the-box-is-damp-6") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func secondResult(claims jwt.Claims) (string, error) {
	kid, key := keyAndID()
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	token.Header["kid"] = kid
	return token.SignedString(key)
}

func namedResults() (key []byte, err error) {
	if _, err = os.Stat("/run/secrets"); err != nil {
		key, err = []byte("a-lamp-post-reads-the-evening-paper"), nil // want `hard-coded key becomes the key of .*\(jwthardkey\)`
		return
	}
	return os.ReadFile("/run/secrets/hmac.key")
}

func firstOfTwo(claims jwt.Claims) (string, error) {
	key, err := namedResults()
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func keysOf(tenant string) (sign, verify []byte, err error) {
	switch tenant {
	case "north":
		return []byte("the-north-gate-opens-to-the-inside"), nil, nil // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	case "south":
		return []byte(os.Getenv("SOUTH_KEY")), []byte("the-south-gate-has-no-hinges-at-all"), nil
	}
	return nil, nil, errors.New("no such tenant in this part of town")
}

// Only the first result signs.
func firstOfThree(claims jwt.Claims, tenant string) (string, error) {
	key, _, err := keysOf(tenant)
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
