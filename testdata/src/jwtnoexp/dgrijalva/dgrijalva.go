// SPDX-License-Identifier: Apache-2.0

// Package dgrijalva issues booking tokens with dgrijalva/jwt-go.
package dgrijalva

import (
	"time"

	"github.com/dgrijalva/jwt-go"
)

const bookingTime = 40 * time.Minute

// Guest is who asks for a token.
type Guest struct {
	Ref   string
	Admin bool
}

func fromMap(signingKey []byte, g Guest) (string, error) {
	claims := jwt.MapClaims{ // want `without exp.*\(jwtnoexp\)`
		"sub":   g.Ref,
		"admin": g.Admin,
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(signingKey)
}

func fromMapClean(signingKey []byte, g Guest) (string, error) {
	claims := jwt.MapClaims{
		"sub": g.Ref,
		"exp": time.Now().Add(bookingTime).Unix(),
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(signingKey)
}

func fromNew(signingKey []byte, g Guest) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256) // want `without exp.*\(jwtnoexp\)`
	claims := token.Claims.(jwt.MapClaims)
	claims["sub"] = g.Ref
	return token.SignedString(signingKey)
}

func fromNewClean(signingKey []byte, g Guest) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["sub"] = g.Ref
	claims["exp"] = time.Now().Add(bookingTime).Unix()
	return token.SignedString(signingKey)
}

func assigned(signingKey []byte, g Guest) (string, error) {
	token := jwt.New(jwt.GetSigningMethod("HS256"))
	token.Claims = &jwt.StandardClaims{ // want `exp.*\(jwtnoexp\)`
		Subject:  g.Ref,
		IssuedAt: time.Now().Unix(),
	}
	return token.SignedString(signingKey)
}

func assignedClean(signingKey []byte, g Guest) (string, error) {
	token := jwt.New(jwt.GetSigningMethod("HS256"))
	token.Claims = &jwt.StandardClaims{
		Subject:   g.Ref,
		ExpiresAt: time.Now().Add(bookingTime).Unix(),
	}
	return token.SignedString(signingKey)
}

func standard(signingKey []byte, g Guest) (string, error) {
	claims := jwt.StandardClaims{Subject: g.Ref, Issuer: "booking"} // want `exp.*\(jwtnoexp\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(signingKey)
}

func standardClean(signingKey []byte, g Guest) (string, error) {
	claims := jwt.StandardClaims{Subject: g.Ref, ExpiresAt: time.Now().Add(bookingTime).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(signingKey)
}

func standardZero(signingKey []byte, g Guest) (string, error) {
	claims := jwt.StandardClaims{
		Subject:   g.Ref,
		ExpiresAt: 0, // want `exp is empty.*\(jwtnoexp\)`
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(signingKey)
}

// GuestSession embeds the standard claims.
type GuestSession struct {
	Device string `json:"device"`
	jwt.StandardClaims
}

func embedded(signingKey []byte, g Guest) (string, error) {
	claims := GuestSession{ // want `exp.*\(jwtnoexp\)`
		Device: "phone",
		StandardClaims: jwt.StandardClaims{
			Subject: g.Ref,
		},
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(signingKey)
}

func embeddedClean(signingKey []byte, g Guest) (string, error) {
	claims := GuestSession{
		Device: "phone",
		StandardClaims: jwt.StandardClaims{
			Subject:   g.Ref,
			ExpiresAt: time.Now().Add(bookingTime).Unix(),
		},
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(signingKey)
}

func embeddedPositionalClean(signingKey []byte, g Guest) (string, error) {
	claims := &GuestSession{"phone", jwt.StandardClaims{ExpiresAt: time.Now().Add(bookingTime).Unix()}}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(signingKey)
}

func embeddedAssigned(signingKey []byte, g Guest) (string, error) {
	claims := &GuestSession{Device: "phone"}
	claims.Subject = g.Ref
	claims.ExpiresAt = time.Now().Add(bookingTime).Unix()
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(signingKey)
}

func embeddedBranch(signingKey []byte, g Guest, remember bool) (string, error) {
	claims := &GuestSession{Device: "phone"}
	claims.Subject = g.Ref
	if !remember {
		claims.ExpiresAt = time.Now().Add(bookingTime).Unix() // want `exp .*some paths.*\(jwtnoexp\)`
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(signingKey)
}

// GuestClaims has dates of its own and no registered claims.
type GuestClaims struct {
	Guest string `json:"guest"`
	Until int64  `json:"valid_until"`
}

// Valid is asked by the parser.
func (c GuestClaims) Valid() error { return nil }

func ownClaims(signingKey []byte, g Guest) (string, error) {
	claims := GuestClaims{g.Ref, time.Now().Add(bookingTime).Unix()} // want `without exp.*\(jwtnoexp\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(signingKey)
}

// Desk signs what it is given.
type Desk struct{ signingKey []byte }

// Sign leaves the claims to the caller.
func (d *Desk) Sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(d.signingKey)
}

func (d *Desk) open(id string) (string, error) {
	return d.Sign(jwt.MapClaims{"sub": id}) // want `without exp.*\(jwtnoexp\)`
}

func (d *Desk) openClean(id string) (string, error) {
	return d.Sign(&jwt.StandardClaims{Subject: id, ExpiresAt: time.Now().Add(time.Hour).Unix()})
}
