// SPDX-License-Identifier: Apache-2.0

// Package goframe answers refused tokens with the exits of goframe.
package goframe

import (
	"errors"

	"github.com/gogf/gf/v2/net/ghttp"
	"github.com/golang-jwt/jwt/v5"
)

func key(*jwt.Token) (any, error) { return nil, errors.New("none") }

func auth(r *ghttp.Request) {
	token, err := jwt.Parse(r.Header.Get("Authorization"), key, jwt.WithValidMethods([]string{"ES256"}))
	if err != nil {
		r.Response.WriteJsonExit(map[string]any{"code": 401})
	}
	user, _ := token.Claims.GetSubject()
	r.SetCtxVar("user", user)
	r.Middleware.Next()
}

func open(r *ghttp.Request) {
	token, err := jwt.Parse(r.Header.Get("Authorization"), key, jwt.WithValidMethods([]string{"ES256"})) // want `claims are used where jwt.Parse refused the token`
	if err != nil {
		r.Response.WriteJson(map[string]any{"code": 401})
	}
	user, _ := token.Claims.GetSubject()
	r.SetCtxVar("user", user)
	r.Middleware.Next()
}
