// SPDX-License-Identifier: Apache-2.0

// Package gfjwt ignores what gf-jwt says of a token, and does not.
package gfjwt

import (
	"log"

	"github.com/gogf/gf-jwt/v2"
	"github.com/gogf/gf/v2/net/ghttp"
)

type gate struct{ auth *jwt.GfJWTMiddleware }

func (g *gate) logged(r *ghttp.Request) {
	claims, _, err := g.auth.GetClaimsFromJWT(r.Context()) // want `.*\(jwtverdict\)`
	if err != nil {
		log.Print(err)
	}
	r.SetCtxVar("user", claims["id"])
	r.Middleware.Next()
}

func (g *gate) refused(r *ghttp.Request) {
	claims, _, err := g.auth.GetClaimsFromJWT(r.Context())
	if err != nil {
		r.Response.WriteStatusExit(401, "no")
	}
	r.SetCtxVar("user", claims["id"])
	r.Middleware.Next()
}
