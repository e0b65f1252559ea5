// SPDX-License-Identifier: Apache-2.0

// Package huma answers with huma.
package huma

import (
	"context"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/golang-jwt/jwt/v5"
)

type loginInput struct {
	User string `query:"user"`
}

type loginOutput struct {
	Body struct {
		Token string `json:"token"`
	}
}

type helloOutput struct {
	SetCookie string `header:"Set-Cookie"`
	Body      struct {
		Text string `json:"text"`
	}
}

type service struct{ key []byte }

func (s *service) sign(user string) (string, error) {
	claims := jwt.RegisteredClaims{Subject: user, ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Minute))}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(s.key)
}

func (s *service) login(_ context.Context, in *loginInput) (*loginOutput, error) {
	token, err := s.sign(in.User)
	if err != nil {
		return nil, huma.Error500InternalServerError("cannot sign", err)
	}
	out := &loginOutput{}
	out.Body.Token = token
	return out, nil // want `huma.loginOutput sends a token in a JSON body .*\(jwtbody\)`
}

func (s *service) hello(_ context.Context, in *loginInput) (*helloOutput, error) {
	if _, err := s.sign(in.User); err != nil {
		return nil, huma.Error500InternalServerError("cannot sign", err)
	}
	out := &helloOutput{}
	out.Body.Text = "hello " + in.User
	return out, nil
}

type cookieOutput struct {
	SetCookie string `header:"Set-Cookie"`
	Location  string `header:"Location"`
	Body      struct {
		Text string `json:"text"`
	}
}

func (s *service) session(_ context.Context, in *loginInput) (*cookieOutput, error) {
	token, err := s.sign(in.User)
	if err != nil {
		return nil, huma.Error500InternalServerError("cannot sign", err)
	}
	out := &cookieOutput{SetCookie: "session=" + token + "; Path=/; Secure; HttpOnly; SameSite=Lax"}
	out.Body.Text = "hello " + in.User
	return out, nil
}

func (s *service) both(_ context.Context, in *loginInput) (*cookieOutput, error) {
	token, err := s.sign(in.User)
	if err != nil {
		return nil, huma.Error500InternalServerError("cannot sign", err)
	}
	out := &cookieOutput{SetCookie: "session=" + token + "; Path=/; Secure; HttpOnly; SameSite=Lax"}
	out.Body.Text = token
	return out, nil // want `huma.cookieOutput sends a token in a JSON body`
}

func (s *service) routes(api huma.API) {
	huma.Get(api, "/login", s.login)
	huma.Get(api, "/hello", s.hello)
	huma.Get(api, "/session", s.session)
	huma.Get(api, "/both", s.both)
	huma.Post(api, "/strict", func(_ context.Context, in *loginInput) (*loginOutput, error) {
		token, err := s.sign(in.User)
		if err != nil {
			return nil, err
		}
		out := new(loginOutput)
		out.Body.Token = token
		return out, nil // want `huma.loginOutput sends a token in a JSON body`
	})
}
