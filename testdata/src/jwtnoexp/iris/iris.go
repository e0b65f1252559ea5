// SPDX-License-Identifier: Apache-2.0

// Package iris issues tickets with the middleware of iris.
package iris

import (
	"time"

	"github.com/kataras/iris/v12/middleware/jwt"
)

// Ticket is for a seat.
type Ticket struct {
	Seat string `json:"seat"`
}

// The signer's maximum age becomes exp.
func timed(key []byte, seat string) ([]byte, error) {
	signer := jwt.NewSigner(jwt.HS256, key, 15*time.Minute)
	return signer.Sign(Ticket{Seat: seat})
}

// A maximum age of zero is none.
func endless(key []byte, seat string) ([]byte, error) {
	signer := jwt.NewSigner(jwt.HS256, key, 0)
	return signer.Sign(Ticket{Seat: seat}) // want `exp.*\(jwtnoexp\)`
}

func byOption(key []byte, seat string) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, Ticket{Seat: seat}, jwt.MaxAge(15*time.Minute))
}

func withoutOption(key []byte, seat string) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, Ticket{Seat: seat}) // want `without exp.*\(jwtnoexp\)`
}

// The links between the signer and its age are links only.
func sealed(key, salt []byte, age time.Duration, seat string) ([]byte, error) {
	signer := jwt.NewSigner(jwt.HS256, key, age).WithEncryption(salt, nil)
	return signer.Sign(Ticket{Seat: seat})
}

func sealedForEver(key, salt []byte, seat string) ([]byte, error) {
	signer := jwt.NewSigner(jwt.HS256, key, 0).WithEncryption(salt, nil)
	return signer.Sign(Ticket{Seat: seat}) // want `exp.*\(jwtnoexp\)`
}
