// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv5 imports libraries that are kept, and uses one that has a dead one inside.
package golangjwtv5

import (
	josev3 "github.com/go-jose/go-jose/v3"
	"github.com/go-jose/go-jose/v4"
	jwtv4 "github.com/golang-jwt/jwt/v4"
	"github.com/golang-jwt/jwt/v5"
	"github.com/lestrrat-go/jwx/v3/jwa"

	"example.com/jwtvet/jwtlib/api"
)

var methods = []any{jwt.SigningMethodHS256, jwtv4.SigningMethodHS256, jose.HS256, josev3.HS256, jwa.HS256(), api.Method()}
