// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"context"
	"errors"

	"github.com/golang-jwt/jwt/v5"
)

type loginRequest struct{ IDToken string }

func (r *loginRequest) GetIDToken() string { return r.IDToken }

type loginReply struct{ User string }

type bearerAuth struct{ Token string }

type credentials struct{ Token string }

type identityKey struct{}

type loginServer struct{ keys jwt.Keyfunc }

// Login answers a request of gRPC.
func (s *loginServer) Login(_ context.Context, in *loginRequest) (*loginReply, error) {
	var c jwt.RegisteredClaims
	if _, _, err := jwt.NewParser().ParseUnverified(in.GetIDToken(), &c); err != nil { // want `claims that jwt.Parser.ParseUnverified reads without verifying the token are used`
		return nil, err
	}
	if c.Subject == "" {
		return nil, errors.New("no subject")
	}
	return &loginReply{User: c.Subject}, nil
}

// Check answers a request of gRPC.
func (s *loginServer) Check(_ context.Context, in *loginRequest) (*loginReply, error) {
	var c jwt.RegisteredClaims
	if _, err := jwt.ParseWithClaims(in.IDToken, &c, s.keys, jwt.WithValidMethods([]string{"ES256"})); err != nil {
		return nil, err
	}
	var seen jwt.MapClaims
	if _, _, err := jwt.NewParser().ParseUnverified(in.IDToken, &seen); err != nil {
		return nil, err
	}
	if seen["admin"] == true {
		return &loginReply{User: "admin"}, nil
	}
	return &loginReply{User: c.Subject}, nil
}

// HandleBearerAuth is a security handler as ogen wants it.
func (s *loginServer) HandleBearerAuth(ctx context.Context, _ string, t bearerAuth) (context.Context, error) {
	var c jwt.RegisteredClaims
	if _, _, err := jwt.NewParser().ParseUnverified(t.Token, &c); err != nil { // want `claims that jwt.Parser.ParseUnverified reads without verifying the token are used`
		return nil, err
	}
	return context.WithValue(ctx, identityKey{}, c), nil
}

type subjectClient struct{ subject string }

// use takes over the credentials of a client.
func (c *subjectClient) use(_ context.Context, own *credentials) error {
	var claims jwt.RegisteredClaims
	if _, _, err := jwt.NewParser().ParseUnverified(own.Token, &claims); err != nil {
		return err
	}
	c.subject = claims.Subject
	return nil
}

var _ = []any{(*loginServer).Login, (*loginServer).Check, (*loginServer).HandleBearerAuth, (*subjectClient).use}
