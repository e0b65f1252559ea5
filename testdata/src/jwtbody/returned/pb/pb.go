// SPDX-License-Identifier: Apache-2.0

// Package pb is what kratos makes of a service.
package pb

import (
	"context"

	"github.com/go-kratos/kratos/v2/transport/http"
)

type LoginRequest struct{ Name, Password string }

type LoginReply struct {
	Token string `json:"token,omitempty"`
}

type TokenReply struct {
	AccessToken string `json:"access_token,omitempty"`
	TokenType   string `json:"token_type,omitempty"`
}

type AuthHTTPServer interface {
	Login(context.Context, *LoginRequest) (*LoginReply, error)
	Token(context.Context, *LoginRequest) (*TokenReply, error)
}

// AuthServer is the service over gRPC, which has one method more.
type AuthServer interface {
	AuthHTTPServer
	Issue(context.Context, *LoginRequest) (*LoginReply, error)
}

func RegisterAuthHTTPServer(s *http.Server, srv AuthHTTPServer) {}
