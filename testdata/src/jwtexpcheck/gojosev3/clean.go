// SPDX-License-Identifier: Apache-2.0

package gojosev3

import (
	"encoding/json"
	"errors"
	"time"

	"github.com/go-jose/go-jose/v3"
	"github.com/go-jose/go-jose/v3/jwt"
)

func validated(raw string) (string, error) {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return "", err
	}
	var claims jwt.Claims
	if err := tok.Claims(key, &claims); err != nil {
		return "", err
	}
	if err := claims.Validate(jwt.Expected{Issuer: "https://login.example.com"}); err != nil {
		return "", err
	}
	return claims.Subject, nil
}

type extended struct {
	jwt.Claims
	Role string `json:"role"`
}

func embedded(raw string) (string, error) {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return "", err
	}
	claims := extended{}
	if err := tok.Claims(key, &claims); err != nil {
		return "", err
	}
	if err := claims.ValidateWithLeeway(jwt.Expected{}.WithTime(time.Now()), time.Minute); err != nil {
		return "", err
	}
	return claims.Role, nil
}

func second(raw string) (string, error) {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return "", err
	}
	var std jwt.Claims
	var own struct {
		Role string `json:"role"`
	}
	if err := tok.Claims(key, &std, &own); err != nil {
		return "", err
	}
	if std.Expiry.Time().Before(time.Now()) {
		return "", errors.New("expired")
	}
	return own.Role, nil
}

func byHand(raw string) (string, error) {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return "", err
	}
	var claims jwt.Claims
	if err := tok.Claims(key, &claims); err != nil {
		return "", err
	}
	if claims.Expiry == nil || int64(*claims.Expiry) < time.Now().Unix() {
		return "", errors.New("expired")
	}
	return claims.Subject, nil
}

// Claims hands the claims to callers, who are not seen.
func Claims(raw string) (*jwt.Claims, error) {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return nil, err
	}
	claims := &jwt.Claims{}
	return claims, tok.Claims(key, claims)
}

// order is no token.
type order struct {
	ID    string `json:"id"`
	Price int    `json:"price"`
}

func message(raw string) (int, error) {
	msg, err := jose.ParseSigned(raw)
	if err != nil {
		return 0, err
	}
	payload, err := msg.Verify(key)
	if err != nil {
		return 0, err
	}
	var o order
	if err := json.Unmarshal(payload, &o); err != nil {
		return 0, err
	}
	return o.Price, nil
}
