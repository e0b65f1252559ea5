// SPDX-License-Identifier: Apache-2.0

// Package jwxv2 writes names on passes of a ship with jwx v2.
package jwxv2

import (
	"crypto/ecdsa"
	"crypto/rsa"
	"time"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwt"
	"github.com/lestrrat-go/jwx/v2/jwt/openid"
)

// Passenger travels.
type Passenger struct {
	Ref      string
	Email    string
	Phone    string
	Passport string
}

func sign(key *ecdsa.PrivateKey, b *jwt.Builder) ([]byte, error) {
	t, err := b.Expiration(time.Now().Add(time.Hour)).Build()
	if err != nil {
		return nil, err
	}
	return jwt.Sign(t, jwt.WithKey(jwa.ES256, key))
}

func clean(key *ecdsa.PrivateKey, p Passenger) ([]byte, error) {
	return sign(key, jwt.NewBuilder().Subject(p.Ref).Claim("seat", "12A").Claim("email_verified", true))
}

func email(key *ecdsa.PrivateKey, p Passenger) ([]byte, error) {
	return sign(key, jwt.NewBuilder().Subject(p.Ref).Claim("email", p.Email)) // want `email.*contact.*\(jwtpii\)`
}

func subject(key *ecdsa.PrivateKey, p Passenger) ([]byte, error) {
	return sign(key, jwt.NewBuilder().Subject(p.Email)) // want `sub.*Email.*\(jwtpii\)`
}

func passport(key *ecdsa.PrivateKey, p Passenger) ([]byte, error) {
	t := jwt.New()
	_ = t.Set("sub", p.Ref)
	_ = t.Set("passport_number", p.Passport) // want `passport_number.*encrypt.*\(jwtpii\)`
	return jwt.Sign(t, jwt.WithKey(jwa.ES256, key))
}

// The builder of openid has a method for each.
func standard(key *ecdsa.PrivateKey, p Passenger) ([]byte, error) {
	t, err := openid.NewBuilder().
		Subject(p.Ref).
		Email(p.Email).       // want `email.*contact.*\(jwtpii\)`
		PhoneNumber(p.Phone). // want `phone_number.*contact.*\(jwtpii\)`
		Expiration(time.Now().Add(time.Hour)).
		Build()
	if err != nil {
		return nil, err
	}
	return jwt.Sign(t, jwt.WithKey(jwa.ES256, key))
}

func idToken(key *ecdsa.PrivateKey, p Passenger, nonce string) ([]byte, error) {
	t, err := openid.NewBuilder().Subject(p.Ref).Email(p.Email).Claim("nonce", nonce).
		Expiration(time.Now().Add(time.Hour)).Build()
	if err != nil {
		return nil, err
	}
	return jwt.Sign(t, jwt.WithKey(jwa.ES256, key))
}

// Signed, then encrypted: nobody on the way reads it.
func encrypted(key *ecdsa.PrivateKey, to *rsa.PublicKey, p Passenger) ([]byte, error) {
	t, err := jwt.NewBuilder().Subject(p.Ref).Claim("passport_number", p.Passport).Claim("email", p.Email).
		Expiration(time.Now().Add(time.Hour)).Build()
	if err != nil {
		return nil, err
	}
	return jwt.NewSerializer().
		Sign(jwt.WithKey(jwa.ES256, key)).
		Encrypt(jwt.WithKey(jwa.RSA_OAEP_256, to)).
		Serialize(t)
}

func signedOnly(key *ecdsa.PrivateKey, p Passenger) ([]byte, error) {
	t, err := jwt.NewBuilder().Subject(p.Ref).
		Claim("passport_number", p.Passport). // want `passport_number.*encrypt.*\(jwtpii\)`
		Expiration(time.Now().Add(time.Hour)).Build()
	if err != nil {
		return nil, err
	}
	return jwt.NewSerializer().Sign(jwt.WithKey(jwa.ES256, key)).Serialize(t)
}

// Read and not signed.
func read(raw []byte, key *ecdsa.PublicKey) (jwt.Token, error) {
	return jwt.Parse(raw, jwt.WithKey(jwa.ES256, key), jwt.WithRequiredClaim("email"))
}
