// SPDX-License-Identifier: Apache-2.0

// Package kataras shows keys of kataras/jwt: some in the source, some not.
package kataras

import (
	"os"
	"time"

	"github.com/kataras/jwt"
)

var sharedKey = []byte("sercrethatmaycontainch@r$32chars") // want `hard-coded key becomes the key of .*\(jwthardkey\)`

func press(claims interface{}) ([]byte, error) {
	return jwt.Sign(jwt.HS256, sharedKey, claims, jwt.MaxAge(15*time.Minute))
}

func check(token []byte) (*jwt.VerifiedToken, error) { return jwt.Verify(jwt.HS256, sharedKey, token) }

// ring holds a key of each service.
func ring(api []byte) jwt.Keys {
	keys := make(jwt.Keys)
	keys.Register(jwt.HS256, "api", api, api)
	keys.Register(jwt.HS256, "cron", nil, []byte("the-night-train-keeps-its-whistle-dry")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return keys
}

type stamp struct{ key []byte }

func newStamp(file string) (*stamp, error) {
	key, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	return &stamp{key: key}, nil
}

func (s *stamp) press(claims interface{}) ([]byte, error) {
	return jwt.Sign(jwt.HS256, s.key, claims, jwt.MaxAge(15*time.Minute))
}
