// SPDX-License-Identifier: Apache-2.0

// Package service has its tokens signed in another package.
package service

import (
	"crypto/rsa"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtnoexp/golangjwtv5/issuer"
)

func invite(key *rsa.PrivateKey, id string) (string, error) {
	return issuer.Sign(key, jwt.MapClaims{ // want `without exp.*\(jwtnoexp\)`
		"sub":  id,
		"kind": "invite",
	})
}

func inviteClean(key *rsa.PrivateKey, id string) (string, error) {
	return issuer.Sign(key, jwt.MapClaims{
		"sub": id,
		"exp": time.Now().Add(time.Hour).Unix(),
	})
}

func inviteRegistered(key *rsa.PrivateKey, id string) (string, error) {
	claims := &jwt.RegisteredClaims{Subject: id} // want `exp.*\(jwtnoexp\)`
	return issuer.Sign(key, claims)
}

func inviteRegisteredClean(key *rsa.PrivateKey, id string) (string, error) {
	claims := &jwt.RegisteredClaims{Subject: id, ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
	return issuer.Sign(key, claims)
}

func plainMap(key *rsa.PrivateKey, id string) (string, error) {
	values := map[string]any{"sub": id} // want `without exp.*\(jwtnoexp\)`
	return issuer.SignMap(key, values)
}

func plainMapClean(key *rsa.PrivateKey, id string) (string, error) {
	values := map[string]any{"sub": id}
	values["exp"] = time.Now().Add(time.Hour).Unix()
	return issuer.SignMap(key, values)
}

func timed(key *rsa.PrivateKey, id string) (string, error) {
	return issuer.SignTimed(key, map[string]any{"sub": id})
}

func stamped(key *rsa.PrivateKey, id string) (string, error) {
	return issuer.Stamp(key, jwt.MapClaims{"sub": id})
}

func withMethod(s *issuer.Signer, id string) (string, error) {
	return s.Sign(jwt.MapClaims{"sub": id}) // want `without exp.*\(jwtnoexp\)`
}

func withMethodClean(s *issuer.Signer, id string) (string, error) {
	return s.Sign(jwt.MapClaims{"sub": id, "exp": time.Now().Add(time.Hour).Unix()})
}

func withLifetime(s *issuer.Signer, id string) (string, error) {
	return s.Token(id, time.Hour)
}

// Handler keeps a signer in a field.
type Handler struct {
	signer *issuer.Signer
	key    *rsa.PrivateKey
}

func (h *Handler) login(id string) (string, error) {
	return h.signer.Sign(jwt.RegisteredClaims{Subject: id}) // want `exp.*\(jwtnoexp\)`
}

func (h *Handler) loginClean(id string) (string, error) {
	return h.signer.Sign(jwt.RegisteredClaims{Subject: id, ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))})
}

// issue is a wrapper of a wrapper.
func (h *Handler) issue(claims jwt.MapClaims) (string, error) {
	claims["iss"] = "shop"
	return issuer.Sign(h.key, claims)
}

func (h *Handler) deviceCode(id string) (string, error) {
	return h.issue(jwt.MapClaims{"sub": id}) // want `without exp.*\(jwtnoexp\)`
}

func (h *Handler) deviceCodeClean(id string) (string, error) {
	return h.issue(jwt.MapClaims{"sub": id, "exp": time.Now().Add(time.Minute).Unix()})
}

func withOption(key *rsa.PrivateKey, id string) (string, error) {
	return issuer.SignWith(key, id, issuer.WithLifetime(time.Hour))
}
