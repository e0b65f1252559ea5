// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"errors"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

func plain(raw string) (string, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc, jwt.WithExpirationRequired())
	return claims.Subject, err
}

func comparedHere(raw string) (string, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc, jwt.WithoutClaimsValidation())
	if err != nil {
		return "", err
	}
	if claims.ExpiresAt == nil || time.Now().After(claims.ExpiresAt.Add(7*24*time.Hour)) {
		return "", errors.New("too old to renew")
	}
	return claims.Subject, nil
}

func comparedMap(raw string) (string, error) {
	tok, err := jwt.Parse(raw, keyfunc, jwt.WithoutClaimsValidation())
	if err != nil {
		return "", err
	}
	claims, ok := tok.Claims.(jwt.MapClaims)
	if !ok {
		return "", errors.New("no claims")
	}
	exp, ok := claims["exp"].(float64)
	if !ok || time.Now().Unix() > int64(exp) {
		return "", errors.New("expired")
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}

func comparedGetter(raw string) (string, error) {
	tok, err := jwt.Parse(raw, keyfunc, jwt.WithoutClaimsValidation())
	if err != nil {
		return "", err
	}
	exp, err := tok.Claims.GetExpirationTime()
	if err != nil || exp.Before(time.Now()) {
		return "", errors.New("expired")
	}
	return tok.Claims.GetSubject()
}

func comparedInHelper(raw string) (string, error) {
	claims := &jwt.RegisteredClaims{}
	if _, err := jwt.ParseWithClaims(raw, claims, keyfunc, jwt.WithoutClaimsValidation()); err != nil {
		return "", err
	}
	if expired(claims) {
		return "", errors.New("expired")
	}
	return claims.Subject, nil
}

func expired(c *jwt.RegisteredClaims) bool { return c.ExpiresAt.Before(time.Now()) }

func parse(raw string) (*jwt.RegisteredClaims, error) {
	claims := &jwt.RegisteredClaims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc, jwt.WithoutClaimsValidation())
	return claims, err
}

func comparedByCaller(raw string) (string, error) {
	claims, err := parse(raw)
	if err != nil {
		return "", err
	}
	if time.Until(claims.ExpiresAt.Time) < 0 {
		return "", errors.New("expired")
	}
	return claims.Subject, nil
}

func parseInto(raw string, claims jwt.Claims) error {
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc, jwt.WithoutClaimsValidation())
	return err
}

func filledForCaller(raw string) (string, error) {
	var claims jwt.RegisteredClaims
	if err := parseInto(raw, &claims); err != nil {
		return "", err
	}
	if claims.ExpiresAt.Before(time.Now()) {
		return "", errors.New("expired")
	}
	return claims.Subject, nil
}

func validatedLater(raw string) (string, error) {
	claims := &jwt.RegisteredClaims{}
	if _, err := jwt.ParseWithClaims(raw, claims, keyfunc, jwt.WithoutClaimsValidation()); err != nil {
		return "", err
	}
	if err := jwt.NewValidator(jwt.WithExpirationRequired()).Validate(claims); err != nil {
		return "", err
	}
	return claims.Subject, nil
}

type ownGetter struct {
	Sub     string `json:"sub"`
	Expires int64  `json:"exp"`
}

func (c ownGetter) GetExpirationTime() (*jwt.NumericDate, error) {
	if c.Expires == 0 {
		return nil, nil
	}
	return jwt.NewNumericDate(time.Unix(c.Expires, 0)), nil
}
func (ownGetter) GetNotBefore() (*jwt.NumericDate, error) { return nil, nil }
func (ownGetter) GetIssuedAt() (*jwt.NumericDate, error)  { return nil, nil }
func (ownGetter) GetIssuer() (string, error)              { return "", nil }
func (c ownGetter) GetSubject() (string, error)           { return c.Sub, nil }
func (ownGetter) GetAudience() (jwt.ClaimStrings, error)  { return nil, nil }

func getter(raw string) (string, error) {
	claims := &ownGetter{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	return claims.Sub, err
}

type checksItself struct {
	jwt.RegisteredClaims
	Expiry int64 `json:"exp"`
}

// Validate is asked by the parser.
func (c checksItself) Validate() error {
	if time.Now().Unix() > c.Expiry {
		return errors.New("expired")
	}
	return nil
}

func validates(raw string) (string, error) {
	claims := &checksItself{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	return claims.Subject, err
}

// Valid of golang-jwt v4 means nothing here.
type oldValid struct{ jwt.RegisteredClaims }

func (oldValid) Valid() error { return nil }

func stillChecked(raw string) (string, error) {
	claims := &oldValid{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	return claims.Subject, err
}

// proof is young or refused: its date of issue is what counts.
func proof(raw string) (string, error) {
	claims := &jwt.RegisteredClaims{}
	if _, err := jwt.ParseWithClaims(raw, claims, keyfunc, jwt.WithoutClaimsValidation()); err != nil {
		return "", err
	}
	if claims.IssuedAt == nil || time.Since(claims.IssuedAt.Time) > time.Minute {
		return "", errors.New("too old")
	}
	return claims.ID, nil
}

// wellFormed only asks whether it is a token of ours.
func wellFormed(raw string) bool {
	tok, err := jwt.Parse(raw, keyfunc, jwt.WithoutClaimsValidation())
	return err == nil && tok.Valid
}
