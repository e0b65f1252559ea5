// SPDX-License-Identifier: Apache-2.0

// Command command makes a token for its user.
package main

import (
	"fmt"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func main() {
	key, err := os.ReadFile("key")
	if err != nil {
		panic(err)
	}
	tok, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: "ann"}).SignedString(key)
	if err != nil {
		panic(err)
	}
	fmt.Println(tok)
	if err := os.WriteFile("token", []byte(tok), 0o666); err != nil { // want `os.WriteFile writes a token to a file`
		panic(err)
	}
}
