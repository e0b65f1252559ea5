// SPDX-License-Identifier: Apache-2.0

// Package gojosev3 looks for the keys of go-jose v3 under the name that the token gives.
package gojosev3

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"regexp"

	"github.com/go-jose/go-jose/v3"
	"github.com/go-jose/go-jose/v3/jwt"
	"github.com/jackc/pgx/v5/pgxpool"
)

type registry struct{ pool *pgxpool.Pool }

func (g *registry) subject(ctx context.Context, raw string) (string, error) {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return "", err
	}
	for _, header := range tok.Headers {
		key, err := g.key(ctx, header)
		if err != nil {
			return "", err
		}
		var claims jwt.Claims
		if tok.Claims(key, &claims) == nil {
			return claims.Subject, nil
		}
	}
	return "", errors.New("no key")
}

func (g *registry) key(ctx context.Context, header jose.Header) (key []byte, err error) {
	query := fmt.Sprintf("select secret from clients where name = '%s'", header.KeyID)
	err = g.pool.QueryRow(ctx, query).Scan(&key) // want `the token's kid becomes a part of the database query of pgxpool.Pool.QueryRow .*\(jwtkid\)`
	return key, err
}

func remote(raw string) (*http.Response, error) {
	obj, err := jose.ParseSigned(raw)
	if err != nil {
		return nil, err
	}
	kid := obj.Signatures[0].Protected.KeyID
	return http.Get("https://" + kid + ".keys.example.com/public.pem") // want `the token's kid becomes a part of the address of http.Get`
}

func (g *registry) subjectRight(ctx context.Context, raw string) (string, error) {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return "", err
	}
	var key []byte
	row := g.pool.QueryRow(ctx, "select secret from clients where name = $1", tok.Headers[0].KeyID)
	if err := row.Scan(&key); err != nil {
		return "", err
	}
	var claims jwt.Claims
	if err := tok.Claims(key, &claims); err != nil {
		return "", err
	}
	return claims.Subject, nil
}

var plain = regexp.MustCompile(`^[a-z0-9]+$`)

func remoteRight(raw string) (*http.Response, error) {
	obj, err := jose.ParseSigned(raw)
	if err != nil {
		return nil, err
	}
	kid := obj.Signatures[0].Protected.KeyID
	if !plain.MatchString(kid) {
		return nil, errors.New("no name")
	}
	return http.Get("https://" + kid + ".keys.example.com/public.pem")
}
