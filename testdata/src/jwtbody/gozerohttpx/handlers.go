// SPDX-License-Identifier: Apache-2.0

// Package gozerohttpx answers with the helpers of go-zero.
package gozerohttpx

import (
	"net/http"
	"time"

	"github.com/golang-jwt/jwt/v4"
	"github.com/zeromicro/go-zero/rest/httpx"
)

type loginReply struct {
	ID    int64  `json:"id"`
	Token string `json:"accessToken"`
}

type oauthReply struct {
	AccessToken string `json:"access_token"`
	TokenType   string `json:"token_type"`
}

func sign(key string, uid int64) (string, error) {
	now := time.Now().Unix()
	claims := jwt.MapClaims{"iat": now, "exp": now + 3600, "uid": uid}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(key))
}

// logic is what go-zero's generator writes: the handler asks it for the reply.
func logic(key string) (*loginReply, error) {
	tok, err := sign(key, 7)
	if err != nil {
		return nil, err
	}
	return &loginReply{ID: 7, Token: tok}, nil
}

func handler(key string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		resp, err := logic(key)
		if err != nil {
			httpx.ErrorCtx(r.Context(), w, err)
		} else {
			httpx.OkJsonCtx(r.Context(), w, resp) // want `token.*\(jwtbody\)`
		}
	}
}

func plain(w http.ResponseWriter, key string) {
	tok, _ := sign(key, 1)
	httpx.WriteJson(w, http.StatusCreated, map[string]string{"token": tok}) // want `token.*\(jwtbody\)`
}

func oauth(w http.ResponseWriter, key string) {
	tok, _ := sign(key, 1)
	httpx.OkJson(w, oauthReply{AccessToken: tok, TokenType: "Bearer"})
}

func without(w http.ResponseWriter, key string) {
	if _, err := sign(key, 1); err != nil {
		httpx.Error(w, err)
		return
	}
	httpx.OkJson(w, loginReply{ID: 1})
}

var _ = []any{handler, plain, oauth, without}
