// SPDX-License-Identifier: Apache-2.0

// Package joined signs with texts that other packages put together.
package joined

import (
	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwthardkey/joined/made"
	"example.com/jwtvet/jwthardkey/joined/setting"
)

func sign(t *jwt.Token, read func() string) []string {
	var out []string
	text := func(s string, _ error) { out = append(out, s) }
	text(t.SignedString([]byte(made.Random())))
	text(t.SignedString([]byte(made.Marked(read))))
	text(t.SignedString([]byte(made.Stored())))
	text(t.SignedString([]byte(made.Fixed(1)))) // want `hard-coded key at made/made.go:\d+ becomes the key of jwt.Token.SignedString`
	text(t.SignedString([]byte(setting.Current.Random)))
	text(t.SignedString([]byte(setting.Current.Marked)))
	text(t.SignedString([]byte(setting.Current.Stored)))
	text(t.SignedString([]byte(setting.Current.Fixed))) // others may set it, too
	return out
}

// The text that is framed is known to nobody, on whatever way it comes.
func framed(t *jwt.Token) (string, error) {
	key := setting.Current.Random
	if len(key) < 100 {
		key = "-----BEGIN EC PRIVATE KEY-----\n" + key + "\n-----END EC PRIVATE KEY-----"
	}
	return t.SignedString([]byte(key))
}
