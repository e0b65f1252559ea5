// SPDX-License-Identifier: Apache-2.0

// Package graph is what gqlgen makes of a schema.
package graph

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
)

type Session struct {
	Token string `json:"token"`
	User  string `json:"user"`
}

type MutationResolver interface {
	Login(ctx context.Context, name string) (*Session, error)
	Refresh(ctx context.Context) (string, error)
	Logout(ctx context.Context) (bool, error)
}

type QueryResolver interface {
	Me(ctx context.Context) (*Session, error)
}

func New(m MutationResolver, q QueryResolver) graphql.ExecutableSchema { return nil }
