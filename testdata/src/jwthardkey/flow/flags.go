// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"flag"

	"github.com/golang-jwt/jwt/v5"
	"github.com/spf13/pflag"
)

var flagSecret = flag.String("jwt-secret", "a-flag-with-a-default-worth-stealing", "secret that signs tokens") // want `built-in default key becomes the key of .*\(jwthardkey\)`

func signFlag(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(*flagSecret))
}

var boundSecret string

func init() {
	flag.StringVar(&boundSecret, "token-secret", "a-bound-flag-with-a-default-of-its-own", "secret that signs tokens") // want `built-in default key becomes the key of .*\(jwthardkey\)`
}

func signBoundFlag(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(boundSecret))
}

type flagOptions struct{ secret, addr string }

func (o *flagOptions) register(fs *flag.FlagSet) {
	fs.StringVar(&o.addr, "addr", "listen-on-all-interfaces:8081", "address to listen on")
	fs.StringVar(&o.secret, "secret", "a-flag-set-default-in-a-struct-field", "secret that signs tokens") // want `built-in default key becomes the key of .*\(jwthardkey\)`
}

func (o *flagOptions) sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(o.secret))
}

func signPflag(claims jwt.Claims, args []string) (string, error) {
	fs := pflag.NewFlagSet("accounts", pflag.ContinueOnError)
	secret := fs.StringP("secret", "s", "a-posix-flag-with-a-default-of-its-own", "secret that signs tokens") // want `built-in default key becomes the key of .*\(jwthardkey\)`
	if err := fs.Parse(args); err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(*secret))
}

var pflagSecret string

func init() {
	pflag.StringVar(&pflagSecret, "session-secret", "a-posix-flag-bound-to-a-package-variable", "secret that signs tokens") // want `built-in default key becomes the key of .*\(jwthardkey\)`
}

func signBoundPflag(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return []byte(pflagSecret), nil })
}
