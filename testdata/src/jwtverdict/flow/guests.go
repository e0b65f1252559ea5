// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"context"
	"fmt"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtverdict/flow/tickets"
)

type whoKey struct{}

// house lets guests in if it is open.
type house struct {
	gate *tickets.Gate
	open bool
}

func (h *house) enter(ctx context.Context, raw string) (context.Context, error) {
	who, err := h.read(raw) // want `claims are returned without an error where .*read refused the token .*\(jwtverdict\)`
	if who != nil {
		ctx = context.WithValue(ctx, whoKey{}, who)
	}
	if err != nil && !h.open {
		return ctx, err
	}
	return ctx, nil
}

func (h *house) read(raw string) (jwt.Claims, error) {
	who, err := h.gate.Open(raw)
	if err != nil {
		return who, fmt.Errorf("ticket: %w", err)
	}
	return who, nil
}

// enterAsGuest forgets who a refused token says it is.
func (h *house) enterAsGuest(ctx context.Context, raw string) (context.Context, error) {
	who, err := h.read(raw)
	if err != nil {
		if !h.open {
			return ctx, err
		}
		return ctx, nil
	}
	return context.WithValue(ctx, whoKey{}, who), nil
}

// enterNone gets no claims with an error.
func (h *house) enterNone(ctx context.Context, raw string) (context.Context, error) {
	who, err := h.gate.OpenNone(raw)
	if who != nil {
		ctx = context.WithValue(ctx, whoKey{}, who)
	}
	if err != nil && !h.open {
		return ctx, err
	}
	return ctx, nil
}
