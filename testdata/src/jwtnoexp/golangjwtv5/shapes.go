// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// A helper sets one claim.
func put(claims jwt.MapClaims, name string, value any) { claims[name] = value }

func byPut(key []byte, a Account) (string, error) {
	claims := jwt.MapClaims{} // want `without exp.*\(jwtnoexp\)`
	put(claims, "sub", a.ID)
	put(claims, "roles", a.Roles)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// A method fills the struct.
func (c *UserClaims) identify(a Account) {
	c.Subject = a.ID
	c.Roles = a.Roles
}

func byMethod(key []byte, a Account) (string, error) {
	claims := &UserClaims{} // want `exp.*\(jwtnoexp\)`
	claims.identify(a)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// A generic wrapper.
func signAny[C jwt.Claims](key []byte, claims C) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func byGeneric(key []byte, a Account) (string, error) {
	return signAny(key, jwt.RegisteredClaims{Subject: a.ID}) // want `exp.*\(jwtnoexp\)`
}

// A closure signs.
func byClosure(key []byte, a Account) (string, error) {
	signer := func(claims jwt.Claims) (string, error) {
		return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
	}
	return signer(jwt.MapClaims{"sub": a.ID}) // want `without exp.*\(jwtnoexp\)`
}

// The claims are kept in a field.
type draft struct {
	claims jwt.MapClaims
	key    []byte
}

func newDraft(key []byte, a Account) *draft {
	return &draft{key: key, claims: jwt.MapClaims{"sub": a.ID}} // want `without exp.*\(jwtnoexp\)`
}

func (d *draft) token() (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, d.claims).SignedString(d.key)
}

func byDraft(key []byte, a Account) (string, error) {
	return newDraft(key, a).token()
}

// The signing string is signed without the token's method.
func signingString(a Account) (string, error) {
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": a.ID})
	return token.SigningString()
}

// exp is set after the token is signed.
func tooLate(key []byte, a Account) (string, error) {
	claims := jwt.MapClaims{"sub": a.ID}
	signed, err := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
	claims["exp"] = time.Now().Add(sessionTime).Unix() // want `exp.*\(jwtnoexp\)`
	return signed, err
}

// exp is put into another map.
func wrongMap(key []byte, a Account) (string, error) {
	header := map[string]any{}
	claims := jwt.MapClaims{"sub": a.ID} // want `without exp.*\(jwtnoexp\)`
	header["exp"] = time.Now().Add(sessionTime).Unix()
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	for k, v := range header {
		token.Header[k] = v
	}
	return token.SignedString(key)
}

// A copy of the struct gets exp.
func wrongCopy(key []byte, a Account) (string, error) {
	claims := jwt.RegisteredClaims{Subject: a.ID} // want `exp.*\(jwtnoexp\)`
	copied := claims
	copied.ExpiresAt = jwt.NewNumericDate(time.Now().Add(sessionTime))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// A function gets a copy of the struct.
func setExpOfCopy(c jwt.RegisteredClaims) {
	c.ExpiresAt = jwt.NewNumericDate(time.Now().Add(sessionTime))
}

func byValue(key []byte, a Account) (string, error) {
	claims := jwt.RegisteredClaims{Subject: a.ID} // want `exp.*\(jwtnoexp\)`
	setExpOfCopy(claims)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// Only the error path sets it.
func errorPathOnly(key []byte, a Account, load func(string) error) (string, error) {
	claims := jwt.MapClaims{"sub": a.ID}
	if err := load(a.ID); err != nil {
		claims["exp"] = time.Now().Add(time.Minute).Unix() // want `exp .*some paths.*\(jwtnoexp\)`
		claims["degraded"] = true
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// A zero time: the year 1.
func zeroTime(key []byte, a Account) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   a.ID,
		ExpiresAt: &jwt.NumericDate{}, // want `exp.*\(jwtnoexp\)`
	}).SignedString(key)
}
