// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"context"
	"crypto"
	"crypto/ed25519"
	"crypto/rsa"
	"crypto/x509"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

var errMethod = errors.New("unexpected method")

func secretOnly(raw string, secret []byte) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return secret, nil })
}

func typedRSA(raw string, key *rsa.PublicKey) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil })
}

func typedEd(raw string, key ed25519.PublicKey) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil })
}

func typedAny(raw string, pem []byte) (*jwt.Token, error) {
	var key crypto.PublicKey
	key, err := jwt.ParseEdPublicKeyFromPEM(pem)
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil })
}

func certificate(raw string, cert *x509.Certificate, ed ed25519.PublicKey, old bool) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) {
		if old {
			return ed, nil
		}
		return cert.PublicKey, nil
	})
}

// Each kind of key behind a test of its own.
func branches(raw string, secret []byte, public *rsa.PublicKey) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		switch t.Method.(type) {
		case *jwt.SigningMethodHMAC:
			return secret, nil
		case *jwt.SigningMethodRSA, *jwt.SigningMethodRSAPSS:
			return public, nil
		}
		return nil, fmt.Errorf("unexpected method %v", t.Header["alg"])
	}, jwt.WithValidMethods([]string{"HS256", "RS256"}))
}

func names(raw string, secret []byte, public *rsa.PublicKey) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		alg, _ := t.Header["alg"].(string)
		switch {
		case strings.HasPrefix(alg, "HS"):
			return secret, nil
		case alg == "RS256" || alg == "RS512":
			return public, nil
		default:
			return nil, errMethod
		}
	})
}

func isHMAC(t *jwt.Token) bool {
	_, ok := t.Method.(*jwt.SigningMethodHMAC)
	return ok
}

func allowed(t *jwt.Token) error {
	if !slices.Contains([]string{"HS256", "RS256"}, t.Method.Alg()) {
		return errMethod
	}
	return nil
}

func helper(raw string, secret []byte, public *rsa.PublicKey) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if isHMAC(t) {
			return secret, nil
		}
		return public, nil
	})
}

func verdict(raw string, keys map[string]any, secret []byte, public *rsa.PublicKey) (*jwt.Token, error) {
	keys["a"], keys["b"] = secret, public
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		if err := allowed(t); err != nil {
			return nil, err
		}
		return keys[t.Header["kid"].(string)], nil
	})
}

func carried(raw string, t *tenant) (*jwt.Token, error) {
	return jwt.Parse(raw, func(tok *jwt.Token) (any, error) {
		key, _ := t.key(tok)
		return key, allowed(tok)
	})
}

func options(raw string, t *tenant) (*jwt.Token, error) {
	opts := []jwt.ParserOption{jwt.WithExpirationRequired()}
	opts = append(opts, jwt.WithValidMethods([]string{"RS256"}))
	return jwt.Parse(raw, t.key, opts...)
}

type verifier struct {
	parser *jwt.Parser
	opts   []jwt.ParserOption
}

func newVerifier(methods []string) *verifier {
	return &verifier{parser: jwt.NewParser(jwt.WithValidMethods(methods)), opts: []jwt.ParserOption{jwt.WithValidMethods(methods)}}
}

func (v *verifier) verify(raw string, t *tenant) error {
	if _, err := v.parser.Parse(raw, t.key); err != nil {
		return err
	}
	_, err := jwt.Parse(raw, t.key, v.opts...)
	return err
}

// Tests after the verification, here and in the caller.
func after(raw string, t *tenant) (jwt.Claims, error) {
	tok, err := jwt.Parse(raw, t.key)
	if err != nil {
		return nil, err
	}
	if tok.Method != jwt.SigningMethodRS256 {
		return nil, errMethod
	}
	return tok.Claims, nil
}

func decode(raw string, t *tenant) (*jwt.Token, error) { return jwt.Parse(raw, t.key) }

func decoded(raw string, t *tenant) (jwt.Claims, error) {
	tok, err := decode(raw, t)
	if err != nil || tok.Header["alg"] != "RS256" {
		return nil, errMethod
	}
	return tok.Claims, nil
}

// keySet is what key set libraries look like.
type keySet interface {
	Keyfunc(t *jwt.Token) (any, error)
	KeyfuncCtx(ctx context.Context) jwt.Keyfunc
}

func sets(raw string, set keySet) error {
	_, err := jwt.Parse(raw, set.Keyfunc)
	if err != nil {
		_, err = jwt.Parse(raw, set.KeyfuncCtx(context.Background()))
	}
	return err
}

func given(raw string, kf jwt.Keyfunc, opts ...jwt.ParserOption) error {
	_, err := jwt.Parse(raw, kf, opts...)
	return err
}

func pick(raw string, keys map[string][]byte) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		key, ok := keys[t.Method.Alg()]
		if !ok {
			return nil, errMethod
		}
		return key, nil
	})
}

func oneFamily() *jwt.Parser {
	return jwt.NewParser(jwt.WithValidMethods([]string{"RS256", "PS256", "ES256"}))
}

func configured(signed string, sig []byte, alg string, key any) error {
	return jwt.GetSigningMethod(alg).Verify(signed, sig, key)
}
