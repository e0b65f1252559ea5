// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
)

// Recursion ends with "unknown", and unknown is silent.

func recursive(n int, key []byte) []byte {
	if n == 0 {
		return key
	}
	return recursive(n-1, append(key, byte(n)))
}

func signRecursive(claims jwt.Claims, n int) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(recursive(n, []byte(os.Getenv("JWT_SECRET"))))
}

func even(n int) []byte {
	if n <= 0 {
		return []byte(os.Getenv("EVEN_SECRET"))
	}
	return odd(n - 1)
}

func odd(n int) []byte {
	if n <= 0 {
		return []byte(os.Getenv("ODD_SECRET"))
	}
	return even(n - 1)
}

func signMutual(claims jwt.Claims, n int) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(even(n))
}

type node struct {
	next *node
	key  []byte
}

func (n *node) find() []byte {
	if n.next != nil {
		return n.next.find()
	}
	return n.key
}

func signList(claims jwt.Claims, n *node) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(n.find())
}

// A variable that is made of itself.
var grown []byte

func grow() { grown = append(grown, os.Getenv("MORE")...) }

func signGrown(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(grown)
}
