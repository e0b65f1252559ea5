// SPDX-License-Identifier: Apache-2.0

// Package iriscontrib has keys of the contributed middleware of iris.
package iriscontrib

import (
	"os"

	"github.com/iris-contrib/middleware/jwt"
)

func unset() *jwt.Middleware {
	return jwt.New(jwt.Config{
		ValidationKeyGetter: func(*jwt.Token) (interface{}, error) {
			return []byte(os.Getenv("LOBBY_SECRET")), nil // want `environment variable LOBBY_SECRET, which nobody tests`
		},
		SigningMethod: jwt.SigningMethodHS256,
	})
}

func given(key []byte) *jwt.Middleware {
	return jwt.New(jwt.Config{
		ValidationKeyGetter: func(*jwt.Token) (interface{}, error) { return key, nil },
		SigningMethod:       jwt.SigningMethodHS256,
	})
}
