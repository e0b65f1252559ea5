// SPDX-License-Identifier: Apache-2.0

//go:build goexperiment.jsonv2

// Package jsonv2 imports the real libraries that need the experiment of its name.
package jsonv2

import (
	_ "github.com/lestrrat-go/jwx/v4/jwa"
	_ "github.com/lestrrat-go/jwx/v4/jwe"
	_ "github.com/lestrrat-go/jwx/v4/jwk"
	_ "github.com/lestrrat-go/jwx/v4/jws"
	_ "github.com/lestrrat-go/jwx/v4/jwt"
	_ "github.com/lestrrat-go/jwx/v4/jwt/openid"
)
