// SPDX-License-Identifier: Apache-2.0

// Package grpc holds cases of tokens that come with calls of gRPC and Connect.
package grpc

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"

	"connectrpc.com/connect"
	"github.com/golang-jwt/jwt/v5"
	"google.golang.org/grpc/metadata"
)

type authenticator interface {
	Authenticate(ctx context.Context, credential any) (string, error)
}

func got(ctx context.Context, a authenticator) (string, error) {
	md, ok := metadata.FromIncomingContext(ctx)
	if !ok {
		return "", errors.New("no metadata")
	}
	values := md.Get("authorization")
	if len(values) == 0 {
		slog.Debug("no token", slog.String("for", strings.Join(md.Get("user-agent"), " ")))
		return "", errors.New("no token")
	}
	bearer := strings.TrimPrefix(values[0], "Bearer ")
	name, err := a.Authenticate(ctx, bearer)
	if err != nil {
		slog.Debug("refused", slog.String("token", bearer)) // want `slog.Debug writes a token to the log .*\(jwtlog\)`
		return "", err
	}
	return name, nil
}

func indexed(ctx context.Context) error {
	md, _ := metadata.FromIncomingContext(ctx)
	if auth := md["authorization"]; len(auth) > 0 {
		return fmt.Errorf("cannot use %s", auth[0]) // want `fmt.Errorf puts a token into an error text`
	}
	return nil
}

func value(ctx context.Context) {
	if v := metadata.ValueFromIncomingContext(ctx, "authorization"); len(v) == 1 {
		slog.Info("called", "by", v[0]) // want `slog.Info writes a token to the log`
	}
	slog.Info("called", "with", metadata.ValueFromIncomingContext(ctx, "x-request-id"))
}

func interceptor(ctx context.Context, req connect.AnyRequest) {
	slog.Info("called", "auth", req.Header().Get("Authorization")) // want `slog.Info writes a token to the log`
	slog.Info("called", "as", req.Header().Get("User-Agent"))
}

func handler(_ context.Context, req *connect.Request[string], key []byte) error {
	raw := strings.TrimPrefix(req.Header().Get("Authorization"), "Bearer ")
	if _, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"HS256"})); err != nil {
		slog.Warn("refused", "error", err, "len", len(raw))
		return err
	}
	return nil
}
