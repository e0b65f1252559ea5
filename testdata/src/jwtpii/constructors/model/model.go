// SPDX-License-Identifier: Apache-2.0

// Package model makes the claims of the clinic.
package model

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// User is who logs in.
type User struct {
	ID    string `json:"id"`
	Email string `json:"email"`
	Staff bool   `json:"staff"`
}

// Profile tells the address.
func Profile(u *User) jwt.MapClaims {
	return jwt.MapClaims{"sub": u.ID, "email": u.Email, "exp": time.Now().Add(time.Hour).Unix()}
}

// Session tells the person by number alone.
func Session(u *User) jwt.MapClaims {
	return jwt.MapClaims{"sub": u.ID, "email_verified": u.Staff, "exp": time.Now().Add(time.Hour).Unix()}
}

// ByAddress takes the address for a subject.
func ByAddress(u *User) *jwt.RegisteredClaims {
	return &jwt.RegisteredClaims{Subject: u.Email, ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
}

// ByNumber takes the number.
func ByNumber(u *User) *jwt.RegisteredClaims {
	return &jwt.RegisteredClaims{Subject: u.ID, ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
}
