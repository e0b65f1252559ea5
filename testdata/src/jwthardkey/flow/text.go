// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

func formatted(claims jwt.Claims) (string, error) {
	key := fmt.Sprintf("%s", "a-thimble-of-rain-from-the-east-roof") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}

func trimmed(claims jwt.Claims) (string, error) {
	key := strings.TrimSpace(" the-chimney-sweep-wears-white-gloves ") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(strings.ToLower(key)))
}

func trimmedBytes(claims jwt.Claims) (string, error) {
	key := bytes.TrimSpace([]byte("a-bell-without-a-clapper-hangs-there\n")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func repeated(claims jwt.Claims) (string, error) {
	key := strings.Repeat("secret-of-the-house-", 2) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}

func replaced(claims jwt.Claims) (string, error) {
	key := strings.ReplaceAll("the_kite_string_is_longer_than_the_hill", "_", "-") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}

func stringBuilder(claims jwt.Claims) (string, error) {
	var b strings.Builder
	b.WriteString("an-owl-reads-the-gas-meter-by-moonlight") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(b.String()))
}

func bytesBuffer(claims jwt.Claims) (string, error) {
	var b bytes.Buffer
	b.WriteString("the-umpire-forgot-the-rules-of-croquet") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(b.Bytes())
}

func newBuffer(claims jwt.Claims) (string, error) {
	b := bytes.NewBufferString("the-ink-well-dried-up-in-the-spring-9") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(b.Bytes())
}

func printedToBuilder(claims jwt.Claims) (string, error) {
	b := new(strings.Builder)
	fmt.Fprintf(b, "%s", "a-stamp-with-the-queen-upside-down-44") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(b.String()))
}

func readFromReader(claims jwt.Claims) (string, error) {
	key, err := io.ReadAll(strings.NewReader("the-drummer-lives-above-the-library")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
