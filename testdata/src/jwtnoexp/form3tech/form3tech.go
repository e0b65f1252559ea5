// SPDX-License-Identifier: Apache-2.0

// Package form3tech issues payment tokens with form3tech-oss/jwt-go.
package form3tech

import (
	"time"

	"github.com/form3tech-oss/jwt-go"
)

const paymentTime = 40 * time.Minute

// Merchant is who asks for a token.
type Merchant struct {
	Code  string
	Admin bool
}

func fromMap(secret []byte, m Merchant) (string, error) {
	claims := jwt.MapClaims{ // want `without exp.*\(jwtnoexp\)`
		"sub":   m.Code,
		"admin": m.Admin,
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func fromMapClean(secret []byte, m Merchant) (string, error) {
	claims := jwt.MapClaims{
		"sub": m.Code,
		"exp": time.Now().Add(paymentTime).Unix(),
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func fromNew(secret []byte, m Merchant) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256) // want `without exp.*\(jwtnoexp\)`
	claims := token.Claims.(jwt.MapClaims)
	claims["sub"] = m.Code
	return token.SignedString(secret)
}

func fromNewClean(secret []byte, m Merchant) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["sub"] = m.Code
	claims["exp"] = time.Now().Add(paymentTime).Unix()
	return token.SignedString(secret)
}

func assigned(secret []byte, m Merchant) (string, error) {
	token := jwt.New(jwt.GetSigningMethod("HS256"))
	token.Claims = &jwt.StandardClaims{ // want `exp.*\(jwtnoexp\)`
		Subject:  m.Code,
		IssuedAt: time.Now().Unix(),
	}
	return token.SignedString(secret)
}

func assignedClean(secret []byte, m Merchant) (string, error) {
	token := jwt.New(jwt.GetSigningMethod("HS256"))
	token.Claims = &jwt.StandardClaims{
		Subject:   m.Code,
		ExpiresAt: time.Now().Add(paymentTime).Unix(),
	}
	return token.SignedString(secret)
}

func standard(secret []byte, m Merchant) (string, error) {
	claims := jwt.StandardClaims{Subject: m.Code, Issuer: "payment"} // want `exp.*\(jwtnoexp\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func standardClean(secret []byte, m Merchant) (string, error) {
	claims := jwt.StandardClaims{Subject: m.Code, ExpiresAt: time.Now().Add(paymentTime).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func standardZero(secret []byte, m Merchant) (string, error) {
	claims := jwt.StandardClaims{
		Subject:   m.Code,
		ExpiresAt: 0, // want `exp is empty.*\(jwtnoexp\)`
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

// MerchantSession embeds the standard claims.
type MerchantSession struct {
	Device string `json:"device"`
	jwt.StandardClaims
}

func embedded(secret []byte, m Merchant) (string, error) {
	claims := MerchantSession{ // want `exp.*\(jwtnoexp\)`
		Device: "phone",
		StandardClaims: jwt.StandardClaims{
			Subject: m.Code,
		},
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func embeddedClean(secret []byte, m Merchant) (string, error) {
	claims := MerchantSession{
		Device: "phone",
		StandardClaims: jwt.StandardClaims{
			Subject:   m.Code,
			ExpiresAt: time.Now().Add(paymentTime).Unix(),
		},
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func embeddedPositionalClean(secret []byte, m Merchant) (string, error) {
	claims := &MerchantSession{"phone", jwt.StandardClaims{ExpiresAt: time.Now().Add(paymentTime).Unix()}}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func embeddedAssigned(secret []byte, m Merchant) (string, error) {
	claims := &MerchantSession{Device: "phone"}
	claims.Subject = m.Code
	claims.ExpiresAt = time.Now().Add(paymentTime).Unix()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

func embeddedBranch(secret []byte, m Merchant, remember bool) (string, error) {
	claims := &MerchantSession{Device: "phone"}
	claims.Subject = m.Code
	if !remember {
		claims.ExpiresAt = time.Now().Add(paymentTime).Unix() // want `exp .*some paths.*\(jwtnoexp\)`
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(secret)
}

// MerchantClaims has dates of its own and no registered claims.
type MerchantClaims struct {
	Merchant string `json:"merchant"`
	Until    int64  `json:"valid_until"`
}

// Valid is asked by the parser.
func (c MerchantClaims) Valid() error { return nil }

func ownClaims(secret []byte, m Merchant) (string, error) {
	claims := MerchantClaims{m.Code, time.Now().Add(paymentTime).Unix()} // want `without exp.*\(jwtnoexp\)`
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
