// SPDX-License-Identifier: Apache-2.0

// Package session holds the middleware of a program.
package session

import "github.com/gogf/gf-jwt/v2"

type keeper struct{ auth *jwt.GfJWTMiddleware }

var one keeper

// Auth is the one middleware.
func Auth() *jwt.GfJWTMiddleware { return one.auth }

// Start makes it.
func Start(key []byte) { one.auth = jwt.New(&jwt.GfJWTMiddleware{Key: key}) }
