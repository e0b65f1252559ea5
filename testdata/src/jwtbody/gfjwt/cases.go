// SPDX-License-Identifier: Apache-2.0

// Package gfjwt answers a login with tokens of gf-jwt.
package gfjwt

import (
	"context"
	"net/http"
	"time"

	"github.com/gogf/gf-jwt/v2"
	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/ghttp"
)

type controller struct{ auth *jwt.GfJWTMiddleware }

func (c *controller) shown(r *ghttp.Request) {
	token, expire := c.auth.LoginHandler(r.Context())
	r.Response.WriteJson(g.Map{"token": token, "expire": expire}) // want `token.*JSON.*\(jwtbody\)`
}

func (c *controller) generated(r *ghttp.Request) {
	token, _, err := c.auth.TokenGenerator(map[string]interface{}{"id": 1})
	if err != nil {
		r.Response.WriteStatus(http.StatusInternalServerError)
		return
	}
	r.Response.Write(token) // want `token.*\(jwtbody\)`
}

func (c *controller) kept(r *ghttp.Request) {
	token, expire := c.auth.LoginHandler(r.Context())
	r.Cookie.SetHttpCookie(&http.Cookie{Name: "__Host-jwt", Value: token, Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteStrictMode})
	r.Response.WriteJson(g.Map{"expire": expire.Format(time.RFC3339)})
}

func refreshed(ctx context.Context, auth *jwt.GfJWTMiddleware) time.Time {
	_, expire := auth.RefreshHandler(ctx)
	return expire
}
