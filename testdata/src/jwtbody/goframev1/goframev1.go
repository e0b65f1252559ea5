// SPDX-License-Identifier: Apache-2.0

// Package goframev1 answers logins with goframe v1.
package goframev1

import (
	"net/http"
	"time"

	"github.com/gogf/gf/frame/g"
	"github.com/gogf/gf/net/ghttp"
	"github.com/golang-jwt/jwt/v5"
)

func sign(user string, key []byte) (string, error) {
	claims := jwt.RegisteredClaims{Subject: user, ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

type desk struct{ key []byte }

func (d *desk) login(r *ghttp.Request) {
	token, err := sign(r.GetString("user"), d.key)
	if err != nil {
		r.Response.WriteStatusExit(http.StatusInternalServerError)
	}
	r.Response.WriteJsonExit(g.Map{"code": 0, "data": g.Map{"token": token}}) // want `token in a JSON body.*\(jwtbody\)`
}

func (d *desk) standard(r *ghttp.Request) {
	token, err := sign(r.GetString("user"), d.key)
	if err != nil {
		r.Response.WriteStatusExit(http.StatusInternalServerError)
	}
	r.Response.WriteJson(g.Map{"access_token": token, "token_type": "Bearer", "expires_in": 3600})
}
