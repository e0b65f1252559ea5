// SPDX-License-Identifier: Apache-2.0

// Package claims builds sets for the layers above.
package claims

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// Builder collects claims.
type Builder struct {
	set jwt.MapClaims
}

// New begins a set that ends in an hour.
func New(subject string) *Builder {
	return &Builder{set: jwt.MapClaims{"sub": subject, "exp": time.Now().Add(time.Hour).Unix()}}
}

// With adds a claim.
func (b *Builder) With(name string, value any) *Builder {
	b.set[name] = value
	return b
}

// Email adds the address.
func (b *Builder) Email(address string) *Builder {
	b.set["email"] = address // want `email.*contact.*\(jwtpii\)`
	return b
}

// Sign signs the set.
func (b *Builder) Sign(key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, b.set).SignedString(key)
}

// ForProfile makes a set of what it is given.
func ForProfile(id, email, city string) jwt.MapClaims {
	return jwt.MapClaims{
		"sub":   id,
		"email": email,
		"town":  city,
		"exp":   time.Now().Add(time.Hour).Unix(),
	}
}

// ForAccount makes a set of identifiers.
func ForAccount(id string, roles []string) jwt.MapClaims {
	return jwt.MapClaims{"sub": id, "roles": roles, "exp": time.Now().Add(time.Hour).Unix()}
}
