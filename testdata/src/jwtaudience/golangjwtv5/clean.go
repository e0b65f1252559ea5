// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"crypto/subtle"
	"errors"
	"os"
	"slices"

	"github.com/golang-jwt/jwt/v5"
)

func withAudience(k *keys, raw string) (string, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, k.keyfunc, jwt.WithAudience("https://orders.example.com"))
	return claims.Subject, err
}

func fromSetting(k *keys, raw string) (string, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, k.keyfunc, jwt.WithAudience(os.Getenv("AUDIENCE")))
	return claims.Subject, err
}

func ownKey(raw string) (string, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, own)
	return claims.Subject, err
}

func givenOptions(k *keys, raw string, opts ...jwt.ParserOption) (string, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, k.keyfunc, opts...)
	return claims.Subject, err
}

func perhaps(k *keys, raw, audience string) (string, error) {
	opts := []jwt.ParserOption{jwt.WithValidMethods([]string{"RS256"})}
	if audience != "" {
		opts = append(opts, jwt.WithAudience(audience))
	}
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, k.keyfunc, opts...)
	return claims.Subject, err
}

func contains(k *keys, raw string) (string, error) {
	claims := &jwt.RegisteredClaims{}
	if _, err := jwt.ParseWithClaims(raw, claims, k.keyfunc); err != nil {
		return "", err
	}
	if !slices.Contains(claims.Audience, service) {
		return "", errors.New("for somebody else")
	}
	return claims.Subject, nil
}

func loops(k *keys, raw string) (string, error) {
	tok, err := jwt.Parse(raw, k.keyfunc)
	if err != nil {
		return "", err
	}
	auds, err := tok.Claims.GetAudience()
	if err != nil {
		return "", err
	}
	for _, aud := range auds {
		if subtle.ConstantTimeCompare([]byte(aud), []byte(service)) == 1 {
			return tok.Claims.GetSubject()
		}
	}
	return "", errors.New("for somebody else")
}

func inCaller(k *keys, raw string) (string, error) {
	claims, err := parseFor(k, raw)
	if err != nil {
		return "", err
	}
	if aud, _ := claims["aud"].(string); aud != service {
		return "", errors.New("for somebody else")
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}

func parseFor(k *keys, raw string) (jwt.MapClaims, error) {
	claims := jwt.MapClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, k.keyfunc)
	return claims, err
}

// Parse hands the claims to callers, who are not seen.
func Parse(k *keys, raw string) (*jwt.RegisteredClaims, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, k.keyfunc)
	return claims, err
}

type userClaims struct {
	jwt.RegisteredClaims
	Client string `json:"azp"`
}

// Validate is asked by the parser.
func (c *userClaims) Validate() error {
	if !slices.Contains(c.Audience, service) {
		return errors.New("for somebody else")
	}
	return nil
}

func byType(k *keys, raw string) (string, error) {
	claims := &userClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, k.keyfunc)
	return claims.Subject, err
}

type accessClaims struct {
	jwt.RegisteredClaims
	Client string `json:"client_id"`
}

func client(k *keys, raw string) (string, error) {
	claims := &accessClaims{}
	if _, err := jwt.ParseWithClaims(raw, claims, k.keyfunc); err != nil {
		return "", err
	}
	if claims.Client != service {
		return "", errors.New("for somebody else")
	}
	return claims.Subject, nil
}

func required(k *keys, raw string, want map[string]string) (string, error) {
	claims := jwt.MapClaims{}
	if _, err := jwt.ParseWithClaims(raw, claims, k.keyfunc); err != nil {
		return "", err
	}
	for name, value := range want {
		if claims[name] != value {
			return "", errors.New("not as configured")
		}
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}

type session struct{ claims *userInfo }

type userInfo struct{ jwt.RegisteredClaims }

func (s *session) allowed() bool { return slices.Contains(s.claims.Audience, service) }

func kept(k *keys, raw string) (string, error) {
	claims := &userInfo{}
	if _, err := jwt.ParseWithClaims(raw, claims, k.keyfunc); err != nil {
		return "", err
	}
	s := &session{claims: claims}
	if !s.allowed() {
		return "", errors.New("for somebody else")
	}
	return claims.Subject, nil
}

type checker interface{ check(jwt.Claims) error }

func checked(k *keys, c checker, raw string) error {
	tok, err := jwt.Parse(raw, k.keyfunc)
	if err != nil {
		return err
	}
	return c.check(tok.Claims)
}

func validator(k *keys, raw string) (string, error) {
	claims := &jwt.RegisteredClaims{}
	if _, err := jwt.ParseWithClaims(raw, claims, k.keyfunc); err != nil {
		return "", err
	}
	v := jwt.NewValidator(jwt.WithAudience(service))
	if err := v.Validate(claims); err != nil {
		return "", err
	}
	return claims.Subject, nil
}

// signed looks at the signature; the caller has read and checked the claims before.
func signed(k *keys, raw string) error {
	tok, err := jwt.Parse(raw, k.keyfunc)
	if err != nil {
		return err
	}
	if !tok.Valid {
		return errors.New("not valid")
	}
	return nil
}
