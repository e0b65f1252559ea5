// SPDX-License-Identifier: Apache-2.0

// Package iris chooses where the middleware finds tokens.
package iris

import (
	"github.com/kataras/iris/v12/context"
	"github.com/kataras/iris/v12/middleware/jwt"
)

func headerOnly(key []byte) *jwt.Verifier {
	v := jwt.NewVerifier(jwt.HS256, key)
	v.Extractors = []jwt.TokenExtractor{jwt.FromHeader}
	return v
}

func both(key []byte) *jwt.Verifier {
	v := jwt.NewVerifier(jwt.HS256, key)
	v.Extractors = []jwt.TokenExtractor{jwt.FromHeader, jwt.FromQuery} // want `jwt.FromQuery takes tokens from the query`
	return v
}

func standard(key []byte) context.Handler {
	v := jwt.NewVerifier(jwt.HS256, key) // want `jwt.NewVerifier takes tokens from the query`
	return v.Verify(nil)
}
