// SPDX-License-Identifier: Apache-2.0

// Package former holds test cases of the rules for libraries that cannot live beside the versions of
// today, one folder a rule; this file pins them.
package former

import (
	_ "github.com/dvsekhvalnov/jose2go"
	_ "github.com/go-chi/jwtauth"
	_ "github.com/golang-jwt/jwt"
	_ "github.com/golang-jwt/jwt/v4"
	_ "github.com/iris-contrib/middleware/jwt"
	_ "github.com/labstack/echo/v4/middleware"
)
