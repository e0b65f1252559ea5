// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type pair struct{ access, refresh []byte }

func (p *pair) short(id string) (string, error) {
	claims := jwt.MapClaims{"sub": id, "exp": time.Now().Add(15 * time.Minute).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(p.access)
}

func (p *pair) refreshToken(id string) (string, error) {
	claims := jwt.MapClaims{"sub": id, "exp": time.Now().Add(720 * time.Hour).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(p.refresh)
}

type typed struct{ key []byte }

func (t *typed) access(id string) (string, error) {
	claims := jwt.MapClaims{"sub": id, "type": "access", "exp": time.Now().Add(15 * time.Minute).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(t.key)
}

func (t *typed) refresh(id string) (string, error) {
	claims := jwt.MapClaims{"sub": id, "type": "refresh", "exp": time.Now().Add(720 * time.Hour).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(t.key)
}

type other struct{ key []byte }

func (o *other) access(id string) (string, error) {
	claims := jwt.MapClaims{"sub": id, "role": "user", "exp": time.Now().Add(15 * time.Minute).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(o.key)
}

func (o *other) refresh(id string) (string, error) {
	claims := jwt.MapClaims{"sub": id, "family": 1, "exp": time.Now().Add(720 * time.Hour).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(o.key)
}
