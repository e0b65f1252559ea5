// SPDX-License-Identifier: Apache-2.0

// Package iris dates tickets of the middleware of iris.
package iris

import (
	"time"

	"github.com/kataras/iris/v12/middleware/jwt"
)

func age(key []byte) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, map[string]any{"foo": "bar"}, jwt.MaxAge(time.Hour))
}

func seconds(key []byte) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, jwt.Claims{Expiry: time.Now().Add(time.Hour).Unix()})
}

func millis(key []byte) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, jwt.Claims{
		Expiry: time.Now().Add(time.Hour).UnixMilli(), // want `exp gets milliseconds.*\(jwttimeunit\)`
	})
}

func inMap(key []byte) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, map[string]any{
		"exp": time.Now().Add(time.Hour).UnixNano(), // want `exp gets nanoseconds.*\(jwttimeunit\)`
	})
}
