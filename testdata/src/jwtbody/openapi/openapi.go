// SPDX-License-Identifier: Apache-2.0

// Package openapi answers through code that is generated of an OpenAPI document.
package openapi

import (
	"context"
	"net/http"
	"time"

	"github.com/go-openapi/runtime/middleware"
	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtbody/openapi/operations"
)

type service struct{ key []byte }

func (s *service) sign(user string) (string, error) {
	claims := jwt.RegisteredClaims{Subject: user, ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Minute))}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(s.key)
}

func (s *service) handler() operations.LoginHandlerFunc {
	return func(params operations.LoginParams) middleware.Responder {
		token, err := s.sign(params.User)
		if err != nil {
			return middleware.NotImplemented("no key")
		}
		return &operations.LoginOK{Payload: &operations.Session{Token: &token}} // want `middleware.Responder sends a token in a JSON body .*\(jwtbody\)`
	}
}

func (s *service) who(params operations.LoginParams) middleware.Responder {
	if _, err := s.sign(params.User); err != nil {
		return middleware.NotImplemented("no key")
	}
	return operations.NewLoginOK().WithPayload(&operations.Session{User: params.User})
}

func (s *service) built(params operations.LoginParams) middleware.Responder {
	token, err := s.sign(params.User)
	if err != nil {
		return middleware.NotImplemented("no key")
	}
	payload := &operations.Session{User: params.User}
	payload.Token = &token
	return operations.NewLoginOK().WithPayload(payload) // want `middleware.Responder sends a token in a JSON body .*\(jwtbody\)`
}

func (s *service) set(params operations.LoginParams) middleware.Responder {
	token, err := s.sign(params.User)
	if err != nil {
		return middleware.NotImplemented("no key")
	}
	ok := operations.NewLoginOK()
	ok.Payload = &operations.Session{Token: &token}
	return ok // want `middleware.Responder sends a token in a JSON body .*\(jwtbody\)`
}

// Login implements operations.StrictServer.
func (s *service) Login(_ context.Context, request operations.LoginRequestObject) (operations.LoginResponseObject, error) {
	token, err := s.sign(request.User)
	if err != nil {
		return nil, err
	}
	return operations.Login200JSONResponse{Token: &token}, nil // want `operations.LoginResponseObject sends a token in a JSON body`
}

type quiet struct{ service }

// Login implements operations.StrictServer.
func (s *quiet) Login(_ context.Context, request operations.LoginRequestObject) (operations.LoginResponseObject, error) {
	if _, err := s.sign(request.User); err != nil {
		return nil, err
	}
	return operations.Login200JSONResponse{User: request.User}, nil
}

type bearer struct{ service }

// Login implements operations.StrictServer.
func (s *bearer) Login(_ context.Context, request operations.LoginRequestObject) (operations.LoginResponseObject, error) {
	token, err := s.sign(request.User)
	if err != nil {
		return nil, err
	}
	return operations.Login204Response{Headers: operations.Login204ResponseHeaders{Authorization: token}}, nil // want `operations.LoginResponseObject sends a token`
}

type cookie struct{ service }

// Login implements operations.StrictServer.
func (s *cookie) Login(_ context.Context, request operations.LoginRequestObject) (operations.LoginResponseObject, error) {
	token, err := s.sign(request.User)
	if err != nil {
		return nil, err
	}
	c := http.Cookie{Name: "session", Value: token, HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode}
	return operations.Login204Response{Headers: operations.Login204ResponseHeaders{SetCookie: c.String()}}, nil
}

var _ = []operations.StrictServer{(*bearer)(nil), (*cookie)(nil)}

var _ operations.StrictServer = (*quiet)(nil)
