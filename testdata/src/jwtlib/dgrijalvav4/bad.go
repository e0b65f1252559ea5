// SPDX-License-Identifier: Apache-2.0

// Package dgrijalvav4 imports a preview.
package dgrijalvav4

import "github.com/dgrijalva/jwt-go/v4" // want `github.com/dgrijalva/jwt-go/v4 is a preview that was given up \[nobody fixes what is found in it; move to github.com/golang-jwt/jwt/v5\]`

var method = jwt.SigningMethodHS256
