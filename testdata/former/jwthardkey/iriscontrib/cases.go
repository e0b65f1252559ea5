// SPDX-License-Identifier: Apache-2.0

// Package iriscontrib shows keys of the contributed middleware of iris: some in the source, some not.
package iriscontrib

import (
	"github.com/iris-contrib/middleware/jwt"
)

var mySecret = []byte("a-porcupine-crosses-the-hotel-lobby-1") // want `hard-coded key becomes the key of .*\(jwthardkey\)`

var j = jwt.New(jwt.Config{
	ValidationKeyGetter: func(token *jwt.Token) (interface{}, error) {
		return mySecret, nil
	},
	SigningMethod: jwt.SigningMethodHS256,
})

func newMiddleware(key []byte) *jwt.Middleware {
	return jwt.New(jwt.Config{
		ValidationKeyGetter: func(token *jwt.Token) (interface{}, error) { return key, nil },
		Expiration:          true,
		SigningMethod:       jwt.SigningMethodHS256,
	})
}
