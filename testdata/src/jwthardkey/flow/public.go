// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
	"github.com/spf13/viper"

	"example.com/jwtvet/jwthardkey/flow/about"
)

type keeper struct{}

// Key is made of what everybody knows.
func (keeper) Key() []byte {
	return []byte(about.Maker + viper.GetString("app.name")) // want `hard-coded key at about/about.go:9 becomes the key of jwt.Token.SignedString .*\(jwthardkey\)`
}

func (k keeper) sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(k.Key())
}

func (k keeper) parse(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return k.Key(), nil }, jwt.WithValidMethods([]string{"HS256"}))
}

// salted has a part that only the operator knows.
func salted(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(about.Maker + viper.GetString("app.seed")))
}

func perHost(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte("mp-" + os.Getenv("SIGNER_NAME_SECRET")))
}

func aboutKey(raw string) (*jwt.Token, error) {
	key := about.Key() // want `hard-coded key at about/about.go:9 becomes the key of jwt.Parse`
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"HS256"}))
}
