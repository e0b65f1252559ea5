// SPDX-License-Identifier: Apache-2.0

// Package iris answers with iris and tokens of its middleware.
package iris

import (
	"time"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/jwt"
)

func signer(key []byte) *jwt.Signer { return jwt.NewSigner(jwt.HS256, key, 15*time.Minute) }

func token(s *jwt.Signer, user string) (string, error) {
	raw, err := s.Sign(map[string]any{"sub": user})
	return string(raw), err
}

func json(s *jwt.Signer) iris.Handler {
	return func(ctx iris.Context) {
		t, err := token(s, ctx.FormValue("user"))
		if err != nil {
			ctx.StopWithError(iris.StatusInternalServerError, err)
			return
		}
		_ = ctx.JSON(iris.Map{"token": t}) // want `token.*JSON.*\(jwtbody\)`
	}
}

func text(s *jwt.Signer) iris.Handler {
	return func(ctx iris.Context) {
		raw, err := s.Sign(map[string]any{"sub": "u1"})
		if err != nil {
			return
		}
		_, _ = ctx.Write(raw) // want `token.*\(jwtbody\)`
	}
}

func header(s *jwt.Signer) iris.Handler {
	return func(ctx iris.Context) {
		t, _ := token(s, "u1")
		ctx.Header("X-Token", t) // want `token.*header.*\(jwtbody\)`
	}
}

func oauth(s *jwt.Signer) iris.Handler {
	return func(ctx iris.Context) {
		t, _ := token(s, "u1")
		_ = ctx.JSON(iris.Map{"access_token": t, "token_type": "Bearer"})
	}
}

func cookie(s *jwt.Signer) iris.Handler {
	return func(ctx iris.Context) {
		t, _ := token(s, "u1")
		ctx.SetCookieKV("session", t, iris.CookieHTTPOnly(true), iris.CookieSecure)
		_ = ctx.JSON(iris.Map{"user": "u1"})
	}
}
