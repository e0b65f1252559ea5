// SPDX-License-Identifier: Apache-2.0

// Package jwxv2 issues boarding passes of a ship with jwx v2.
package jwxv2

import (
	"time"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

const boarding = 45 * time.Minute

// Ship signs its passes.
type Ship struct{ key []byte }

func (s *Ship) sign(t jwt.Token) (string, error) {
	signed, err := jwt.Sign(t, jwt.WithKey(jwa.HS256, s.key))
	if err != nil {
		return "", err
	}
	return string(signed), nil
}

func (s *Ship) built(seat string) ([]byte, error) {
	t, err := jwt.NewBuilder(). // want `without exp.*\(jwtnoexp\)`
					Issuer("harbour").
					Subject(seat).
					IssuedAt(time.Now()).
					Build()
	if err != nil {
		return nil, err
	}
	return jwt.Sign(t, jwt.WithKey(jwa.HS256, s.key))
}

func (s *Ship) builtClean(seat string) ([]byte, error) {
	t, err := jwt.NewBuilder().
		Subject(seat).
		Expiration(time.Now().Add(boarding)).
		Build()
	if err != nil {
		return nil, err
	}
	return jwt.Sign(t, jwt.WithKey(jwa.HS256, s.key))
}

func (s *Ship) builtByClaim(seat string) ([]byte, error) {
	t, err := jwt.NewBuilder().
		Claim("seat", seat).
		Claim(jwt.ExpirationKey, time.Now().Add(boarding)).
		Build()
	if err != nil {
		return nil, err
	}
	return jwt.Sign(t, jwt.WithKey(jwa.HS256, s.key))
}

func (s *Ship) builtLookalike(seat string) ([]byte, error) {
	t, err := jwt.NewBuilder().Subject(seat).Claim("expiry", time.Now().Add(boarding)).Build() // want `without exp .*expiry.*\(jwtnoexp\)`
	if err != nil {
		return nil, err
	}
	return jwt.Sign(t, jwt.WithKey(jwa.HS256, s.key))
}

func (s *Ship) builtInSteps(seat string, window bool) ([]byte, error) {
	b := jwt.NewBuilder()
	b.Subject(seat)
	if window {
		b.Claim("window", true)
	}
	b.Expiration(time.Now().Add(boarding))
	t, err := b.Build()
	if err != nil {
		return nil, err
	}
	return jwt.Sign(t, jwt.WithKey(jwa.HS256, s.key))
}

func (s *Ship) builtOneBranch(seat string, crew bool) ([]byte, error) {
	b := jwt.NewBuilder().Subject(seat)
	if !crew {
		b = b.Expiration(time.Now().Add(boarding)) // want `exp .*some paths.*\(jwtnoexp\)`
	}
	t, err := b.Build()
	if err != nil {
		return nil, err
	}
	return jwt.Sign(t, jwt.WithKey(jwa.HS256, s.key))
}

func (s *Ship) set(seat string) (string, error) {
	t := jwt.New() // want `without exp.*\(jwtnoexp\)`
	_ = t.Set(jwt.SubjectKey, seat)
	_ = t.Set("deck", 3)
	return s.sign(t)
}

func (s *Ship) setClean(seat string) (string, error) {
	t := jwt.New()
	if err := t.Set(jwt.SubjectKey, seat); err != nil {
		return "", err
	}
	if err := t.Set(jwt.ExpirationKey, time.Now().Add(boarding)); err != nil {
		return "", err
	}
	return s.sign(t)
}

func (s *Ship) setByName(seat string) (string, error) {
	t := jwt.New()
	_ = t.Set("sub", seat)
	_ = t.Set("exp", time.Now().Add(boarding).Unix())
	return s.sign(t)
}

func (s *Ship) setByMap(seat string) (string, error) {
	t := jwt.New()
	for name, value := range map[string]any{"sub": seat, "exp": time.Now().Add(boarding)} {
		if err := t.Set(name, value); err != nil {
			return "", err
		}
	}
	return s.sign(t)
}

func (s *Ship) setByMapMissing(seat string) (string, error) {
	t := jwt.New() // want `without exp.*\(jwtnoexp\)`
	for name, value := range map[string]any{"sub": seat, "deck": 3} {
		if err := t.Set(name, value); err != nil {
			return "", err
		}
	}
	return s.sign(t)
}

func pass(seat string) (jwt.Token, error) {
	return jwt.NewBuilder().Subject(seat).Build() // want `without exp.*\(jwtnoexp\)`
}

func timedPass(seat string) (jwt.Token, error) {
	return jwt.NewBuilder().Subject(seat).Expiration(time.Now().Add(boarding)).Build()
}

func (s *Ship) constructed(seat string) (string, error) {
	t, err := pass(seat)
	if err != nil {
		return "", err
	}
	return s.sign(t)
}

func (s *Ship) constructedClean(seat string) (string, error) {
	t, err := timedPass(seat)
	if err != nil {
		return "", err
	}
	return s.sign(t)
}

func (s *Ship) serialized(seat string) ([]byte, error) {
	t, err := jwt.NewBuilder().Subject(seat).Build() // want `without exp.*\(jwtnoexp\)`
	if err != nil {
		return nil, err
	}
	return jwt.NewSerializer().Sign(jwt.WithKey(jwa.HS256, s.key)).Serialize(t)
}

func (s *Ship) serializedClean(seat string) ([]byte, error) {
	t, err := timedPass(seat)
	if err != nil {
		return nil, err
	}
	return jwt.NewSerializer().Sign(jwt.WithKey(jwa.HS256, s.key)).Serialize(t)
}

// What the caller built is the caller's business.
func (s *Ship) given(t jwt.Token) ([]byte, error) {
	return jwt.Sign(t, jwt.WithKey(jwa.HS256, s.key))
}

// A token that came in keeps what it has.
func (s *Ship) signAgain(raw []byte) ([]byte, error) {
	t, err := jwt.Parse(raw, jwt.WithKey(jwa.HS256, s.key))
	if err != nil {
		return nil, err
	}
	return jwt.Sign(t, jwt.WithKey(jwa.HS256, s.key))
}
