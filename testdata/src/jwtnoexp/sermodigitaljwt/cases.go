// SPDX-License-Identifier: Apache-2.0

// Package sermodigitaljwt issues visits with SermoDigital/jose.
package sermodigitaljwt

import (
	"time"

	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
	"github.com/SermoDigital/jose/jwt"
)

type hall struct {
	key  []byte
	stay time.Duration
}

func (h *hall) token(c jws.Claims) jwt.JWT { return jws.NewJWT(c, crypto.SigningMethodHS256) }

func (h *hall) forEver(name string) ([]byte, error) {
	c := jws.Claims{} // want `exp.*\(jwtnoexp\)`
	c.SetSubject(name)
	c.SetIssuedAt(time.Now())
	return h.token(c).Serialize(h.key)
}

func (h *hall) aWhile(name string) ([]byte, error) {
	c := jws.Claims{}
	c.SetSubject(name)
	c.SetExpiration(time.Now().Add(h.stay))
	return h.token(c).Serialize(h.key)
}
