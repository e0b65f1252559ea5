// SPDX-License-Identifier: Apache-2.0

// Package handler is the upper layer, two calls above the signature.
package handler

import (
	"time"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtnoexp/layers/service"
	"example.com/jwtvet/jwtnoexp/layers/tokens"
)

func session(s *service.Service, user string) (string, error) {
	return s.Issue(&tokens.Claims{ // want `exp.*\(jwtnoexp\)`
		RegisteredClaims: jwt.RegisteredClaims{Subject: user},
	})
}

func sessionClean(s *service.Service, user string) (string, error) {
	return s.Issue(&tokens.Claims{
		RegisteredClaims: jwt.RegisteredClaims{
			Subject:   user,
			ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour)),
		},
	})
}

func download(s *service.Service, file string) (string, error) { return s.Download(file) }
