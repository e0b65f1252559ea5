// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv4 issues delivery tokens with golang-jwt v4.
package golangjwtv4

import (
	"errors"
	"time"

	"github.com/golang-jwt/jwt/v4"
)

const deliveryTime = 40 * time.Minute

// Driver is who asks for a token.
type Driver struct {
	ID    string
	Admin bool
}

func fromMap(secret []byte, d Driver) (string, error) {
	claims := jwt.MapClaims{ // want `without exp.*\(jwtnoexp\)`
		"sub":   d.ID,
		"admin": d.Admin,
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func fromMapClean(secret []byte, d Driver) (string, error) {
	claims := jwt.MapClaims{
		"sub": d.ID,
		"exp": time.Now().Add(deliveryTime).Unix(),
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func fromNew(secret []byte, d Driver) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256) // want `without exp.*\(jwtnoexp\)`
	claims := token.Claims.(jwt.MapClaims)
	claims["sub"] = d.ID
	return token.SignedString(secret)
}

func fromNewClean(secret []byte, d Driver) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["sub"] = d.ID
	claims["exp"] = time.Now().Add(deliveryTime).Unix()
	return token.SignedString(secret)
}

func assigned(secret []byte, d Driver) (string, error) {
	token := jwt.New(jwt.GetSigningMethod("HS256"))
	token.Claims = &jwt.StandardClaims{ // want `exp.*\(jwtnoexp\)`
		Subject:  d.ID,
		IssuedAt: time.Now().Unix(),
	}
	return token.SignedString(secret)
}

func assignedClean(secret []byte, d Driver) (string, error) {
	token := jwt.New(jwt.GetSigningMethod("HS256"))
	token.Claims = &jwt.StandardClaims{
		Subject:   d.ID,
		ExpiresAt: time.Now().Add(deliveryTime).Unix(),
	}
	return token.SignedString(secret)
}

func standard(secret []byte, d Driver) (string, error) {
	claims := jwt.StandardClaims{Subject: d.ID, Issuer: "delivery"} // want `exp.*\(jwtnoexp\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func standardClean(secret []byte, d Driver) (string, error) {
	claims := jwt.StandardClaims{Subject: d.ID, ExpiresAt: time.Now().Add(deliveryTime).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func standardZero(secret []byte, d Driver) (string, error) {
	claims := jwt.StandardClaims{
		Subject:   d.ID,
		ExpiresAt: 0, // want `exp is empty.*\(jwtnoexp\)`
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

// DriverSession embeds the standard claims.
type DriverSession struct {
	Device string `json:"device"`
	jwt.StandardClaims
}

func embedded(secret []byte, d Driver) (string, error) {
	claims := DriverSession{ // want `exp.*\(jwtnoexp\)`
		Device: "phone",
		StandardClaims: jwt.StandardClaims{
			Subject: d.ID,
		},
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func embeddedClean(secret []byte, d Driver) (string, error) {
	claims := DriverSession{
		Device: "phone",
		StandardClaims: jwt.StandardClaims{
			Subject:   d.ID,
			ExpiresAt: time.Now().Add(deliveryTime).Unix(),
		},
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func embeddedPositionalClean(secret []byte, d Driver) (string, error) {
	claims := &DriverSession{"phone", jwt.StandardClaims{ExpiresAt: time.Now().Add(deliveryTime).Unix()}}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func embeddedAssigned(secret []byte, d Driver) (string, error) {
	claims := &DriverSession{Device: "phone"}
	claims.Subject = d.ID
	claims.ExpiresAt = time.Now().Add(deliveryTime).Unix()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func embeddedBranch(secret []byte, d Driver, remember bool) (string, error) {
	claims := &DriverSession{Device: "phone"}
	claims.Subject = d.ID
	if !remember {
		claims.ExpiresAt = time.Now().Add(deliveryTime).Unix() // want `exp .*some paths.*\(jwtnoexp\)`
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

// DriverClaims has dates of its own and no registered claims.
type DriverClaims struct {
	Driver string `json:"driver"`
	Until  int64  `json:"valid_until"`
}

// Valid is asked by the parser.
func (c DriverClaims) Valid() error { return nil }

func ownClaims(secret []byte, d Driver) (string, error) {
	claims := DriverClaims{d.ID, time.Now().Add(deliveryTime).Unix()} // want `without exp.*\(jwtnoexp\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

// Desk signs what it is given.
type Desk struct{ secret []byte }

// Sign leaves the claims to the caller.
func (d *Desk) Sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(d.secret)
}

func (d *Desk) open(id string) (string, error) {
	return d.Sign(jwt.MapClaims{"sub": id}) // want `without exp.*\(jwtnoexp\)`
}

func (d *Desk) openClean(id string) (string, error) {
	return d.Sign(&jwt.StandardClaims{Subject: id, ExpiresAt: time.Now().Add(time.Hour).Unix()})
}

// The type's own Valid, which the parser asks, looks at the time.
type voucher struct {
	User  string    `json:"user"`
	Until time.Time `json:"expired_at"`
}

func (v *voucher) Valid() error {
	if time.Now().After(v.Until) {
		return errExpired
	}
	return nil
}

func vouch(user string, key []byte) (string, error) {
	v := &voucher{User: user, Until: time.Now().Add(time.Hour)}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, v).SignedString(key)
}

// This one looks at something else.
type pass struct {
	User  string    `json:"user"`
	Until time.Time `json:"expired_at"`
}

func (p *pass) Valid() error {
	if p.User == "" {
		return errExpired
	}
	return nil
}

func let(user string, key []byte) (string, error) {
	p := &pass{User: user, Until: time.Now().Add(time.Hour)} // want `without exp \(expired_at is no registered claim\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, p).SignedString(key)
}

var errExpired = errors.New("expired")
