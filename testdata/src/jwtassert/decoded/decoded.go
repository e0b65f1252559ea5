// SPDX-License-Identifier: Apache-2.0

// Package decoded asserts claims to types that no decoder makes.
package decoded

import (
	"context"

	"github.com/coreos/go-oidc/v3/oidc"
	"github.com/golang-jwt/jwt/v5"
)

type hall struct{ key []byte }

func (h *hall) open(raw string) (jwt.MapClaims, error) {
	claims := jwt.MapClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, func(*jwt.Token) (any, error) { return h.key, nil }, jwt.WithValidMethods([]string{"HS256"}))
	return claims, err
}

func (h *hall) may(raw, room string) bool {
	claims, err := h.open(raw)
	if err != nil {
		return false
	}
	rooms, ok := claims["rooms"].([]string) // want `claim rooms is asserted to \[\]string, which never holds \[lists of a token are \[\]any: what depends on the claim is never done\]`
	if !ok {
		return false
	}
	for _, r := range rooms {
		if r == room {
			return true
		}
	}
	return false
}

func (h *hall) seats(raw string) (map[string]int, error) {
	claims, err := h.open(raw)
	if err != nil {
		return nil, err
	}
	return claims["seats"].(map[string]int), nil // want `claim seats is asserted to map\[string\]int, which never holds`
}

func roles(ctx context.Context, v *oidc.IDTokenVerifier, raw string) ([]string, error) {
	id, err := v.Verify(ctx, raw)
	if err != nil {
		return nil, err
	}
	var all map[string]any
	if err := id.Claims(&all); err != nil {
		return nil, err
	}
	list, _ := all["roles"].([]string) // want `claim roles is asserted to \[\]string, which never holds`
	return list, nil
}

func (h *hall) mayRight(raw, room string) bool {
	claims, err := h.open(raw)
	if err != nil {
		return false
	}
	rooms, _ := claims["rooms"].([]any)
	for _, r := range rooms {
		if r == room {
			return true
		}
	}
	return false
}

// Either form: that of the decoder, and that of a test.
func (h *hall) either(raw string) int {
	claims, err := h.open(raw)
	if err != nil {
		return 0
	}
	if list, ok := claims["rooms"].([]string); ok {
		return len(list)
	}
	list, _ := claims["rooms"].([]any)
	return len(list)
}

// Claims that are to be signed hold what the program puts into them.
func (h *hall) sign(claims jwt.MapClaims) (string, error) {
	if rooms, ok := claims["rooms"].([]string); ok && len(rooms) == 0 {
		delete(claims, "rooms")
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(h.key)
}
