// SPDX-License-Identifier: Apache-2.0

// Package kratoshttp answers with the context of kratos.
package kratoshttp

import (
	"time"

	khttp "github.com/go-kratos/kratos/v2/transport/http"
	"github.com/golang-jwt/jwt/v5"
)

type reply struct {
	Token string `json:"token"`
}

type oauthReply struct {
	AccessToken string `json:"access_token"`
	TokenType   string `json:"token_type"`
}

func sign(key []byte) (string, error) {
	claims := jwt.RegisteredClaims{Subject: "u1", ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func login(key []byte) khttp.HandlerFunc {
	return func(ctx khttp.Context) error {
		tok, err := sign(key)
		if err != nil {
			return err
		}
		return ctx.Result(200, &reply{Token: tok}) // want `token.*\(jwtbody\)`
	}
}

func text(ctx khttp.Context, key []byte) error {
	tok, err := sign(key)
	if err != nil {
		return err
	}
	return ctx.String(200, tok) // want `token.*\(jwtbody\)`
}

func oauth(ctx khttp.Context, key []byte) error {
	tok, err := sign(key)
	if err != nil {
		return err
	}
	return ctx.JSON(200, oauthReply{AccessToken: tok, TokenType: "Bearer"})
}

func refused(ctx khttp.Context, key []byte) error {
	if _, err := sign(key); err != nil {
		return err
	}
	return ctx.JSON(200, map[string]string{"status": "ok"})
}

var _ = []any{login, text, oauth, refused}
