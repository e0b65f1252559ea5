// SPDX-License-Identifier: Apache-2.0

// Package fasthttp answers with fasthttp.
package fasthttp

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/valyala/fasthttp"
)

func token(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   user,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour)),
	}).SignedString(key)
}

func body(ctx *fasthttp.RequestCtx, key []byte) {
	t, _ := token(key, "u1")
	ctx.SetBodyString(t) // want `token.*\(jwtbody\)`
}

func marshalled(ctx *fasthttp.RequestCtx, key []byte) {
	t, _ := token(key, "u1")
	raw, err := json.Marshal(map[string]string{"token": t})
	if err != nil {
		return
	}
	ctx.SetContentType("application/json")
	ctx.SetBody(raw) // want `token.*\(jwtbody\)`
}

func printed(ctx *fasthttp.RequestCtx, key []byte) {
	t, _ := token(key, "u1")
	fmt.Fprintf(ctx, `{"token":%q}`, t) // want `token.*\(jwtbody\)`
}

func header(ctx *fasthttp.RequestCtx, key []byte) {
	t, _ := token(key, "u1")
	ctx.Response.Header.Set("X-Token", t) // want `token.*header.*\(jwtbody\)`
}

func cookie(ctx *fasthttp.RequestCtx, key []byte) {
	t, _ := token(key, "u1")
	var c fasthttp.Cookie
	c.SetKey("session")
	c.SetValue(t)
	c.SetHTTPOnly(true)
	c.SetSecure(true)
	ctx.Response.Header.SetCookie(&c)
	ctx.SetBodyString("ok")
}

// A request to another server.
func ask(req *fasthttp.Request, key []byte) {
	t, _ := token(key, "svc")
	req.Header.Set("Authorization", "Bearer "+t)
	req.SetBodyString(`{"assertion":"` + t + `"}`)
}
