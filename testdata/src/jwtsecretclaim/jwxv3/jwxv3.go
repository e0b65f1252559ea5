// SPDX-License-Identifier: Apache-2.0

// Package jwxv3 keeps secrets of a train apart with jwx v3.
package jwxv3

import (
	"crypto/rsa"
	"time"

	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

// Crew works on board.
type Crew struct {
	Ref          string
	PasswordHash string
	Locker       string
}

func sign(key []byte, b *jwt.Builder) ([]byte, error) {
	t, err := b.Expiration(time.Now().Add(time.Hour)).Build()
	if err != nil {
		return nil, err
	}
	return jwt.Sign(t, jwt.WithKey(jwa.HS256(), key))
}

func clean(key []byte, c Crew) ([]byte, error) {
	return sign(key, jwt.NewBuilder().Subject(c.Ref).Claim("secret_id", "s-4").Claim("must_change_password", true))
}

func hash(key []byte, c Crew) ([]byte, error) {
	return sign(key, jwt.NewBuilder().
		Subject(c.Ref).
		Claim("password_hash", c.PasswordHash)) // want `password_hash.*secret.*\(jwtsecretclaim\)`
}

func set(key []byte, c Crew, seed string) ([]byte, error) {
	t := jwt.New()
	_ = t.Set("sub", c.Ref)
	_ = t.Set("otp_secret", seed) // want `otp_secret.*secret.*\(jwtsecretclaim\)`
	_ = t.Set("exp", time.Now().Add(time.Hour).Unix())
	return jwt.Sign(t, jwt.WithKey(jwa.HS256(), key))
}

func apiKey(key []byte, c Crew, partner string) ([]byte, error) {
	b := jwt.NewBuilder().Subject(c.Ref)
	b = b.Claim("partner_api_secret", partner) // want `partner_api_secret.*secret.*\(jwtsecretclaim\)`
	return sign(key, b)
}

func encrypted(key []byte, to *rsa.PublicKey, c Crew, partner string) ([]byte, error) {
	t, err := jwt.NewBuilder().Subject(c.Ref).Claim("client_secret", partner).Expiration(time.Now().Add(time.Hour)).Build()
	if err != nil {
		return nil, err
	}
	return jwt.NewSerializer().
		Sign(jwt.WithKey(jwa.HS256(), key)).
		Encrypt(jwt.WithKey(jwa.RSA_OAEP_256(), to)).
		Serialize(t)
}
