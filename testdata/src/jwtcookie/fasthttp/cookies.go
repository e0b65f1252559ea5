// SPDX-License-Identifier: Apache-2.0

// Package fasthttp sends tokens in cookies of fasthttp, which methods guard.
package fasthttp

import (
	"github.com/golang-jwt/jwt/v5"
	"github.com/valyala/fasthttp"
)

func sign(key []byte) string {
	t, _ := jwt.New(jwt.SigningMethodHS256).SignedString(key)
	return t
}

func bare(ctx *fasthttp.RequestCtx, key []byte) {
	c := fasthttp.AcquireCookie()
	defer fasthttp.ReleaseCookie(c)
	c.SetKey("session")
	c.SetValue(sign(key))
	ctx.Response.Header.SetCookie(c) // want `sends a token in a cookie without HttpOnly`
}

func readable(ctx *fasthttp.RequestCtx, key []byte) {
	var c fasthttp.Cookie
	c.SetKey("session")
	c.SetValueBytes([]byte(sign(key)))
	c.SetSecure(true)
	c.SetHTTPOnly(false)
	ctx.Response.Header.SetCookie(&c) // want `sends a token in a cookie without HttpOnly`
}

func guarded(ctx *fasthttp.RequestCtx, key []byte) {
	c := fasthttp.AcquireCookie()
	c.SetKey("session")
	c.SetValue(sign(key))
	guard(c)
	ctx.Response.Header.SetCookie(c)
}

func guard(c *fasthttp.Cookie) {
	c.SetHTTPOnly(true)
	c.SetSecure(true)
	c.SetSameSite(fasthttp.CookieSameSiteLaxMode)
}

func cleared(ctx *fasthttp.RequestCtx, key []byte) {
	c := fasthttp.AcquireCookie()
	c.SetKey("session")
	c.SetMaxAge(-1)
	c.SetValue(sign(key))
	ctx.Response.Header.SetCookie(c)
}

func theme(ctx *fasthttp.RequestCtx) {
	c := fasthttp.AcquireCookie()
	c.SetKey("theme")
	c.SetValue("dark")
	ctx.Response.Header.SetCookie(c)
}

// handed gets a cookie whose guards somebody else has set.
func handed(ctx *fasthttp.RequestCtx, c *fasthttp.Cookie, key []byte) {
	c.SetValue(sign(key))
	ctx.Response.Header.SetCookie(c)
}

var _ = []any{bare, readable, guarded, cleared, theme, handed}
