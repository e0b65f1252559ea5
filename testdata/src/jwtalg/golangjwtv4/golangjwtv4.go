// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv4 holds cases of golang-jwt v4.
package golangjwtv4

import (
	"crypto/rsa"
	"errors"
	"net/http"

	"github.com/golang-jwt/jwt/v4"
	"github.com/golang-jwt/jwt/v4/request"
)

type keyring struct {
	secret []byte
	public *rsa.PublicKey
}

// find returns what the first use of a token needs, whatever its algorithm.
func (k *keyring) find(t *jwt.Token) (interface{}, error) {
	if t.Header["kid"] == nil {
		return k.secret, nil
	}
	return k.public, nil
}

func (k *keyring) fieldMixed(raw string) (*jwt.Token, error) {
	p := new(jwt.Parser)
	p.ValidMethods = []string{"HS256", "RS256"} // want `jwt.Parser.ValidMethods allows HMAC beside public-key algorithms.*\(jwtalg\)`
	return p.Parse(raw, k.find)
}

func (k *keyring) literalMixed(raw string) (*jwt.Token, error) {
	p := &jwt.Parser{
		ValidMethods: []string{jwt.SigningMethodHS512.Alg(), jwt.SigningMethodES256.Alg()}, // want `allows HMAC beside public-key algorithms`
	}
	return p.Parse(raw, k.find)
}

func (k *keyring) field(raw string) (*jwt.Token, error) {
	p := &jwt.Parser{ValidMethods: []string{"RS256"}, SkipClaimsValidation: true}
	return p.Parse(raw, k.find)
}

func (k *keyring) zero(raw string) (*jwt.Token, error) {
	var p jwt.Parser
	return p.ParseWithClaims(raw, jwt.MapClaims{}, k.find) // want `jwt.Parser.ParseWithClaims uses HMAC secrets and public keys alike`
}

func (k *keyring) otherField(raw string) (*jwt.Token, error) {
	p := jwt.Parser{UseJSONNumber: true}
	return p.Parse(raw, k.find) // want `uses HMAC secrets and public keys alike`
}

func (k *keyring) request(r *http.Request) (*jwt.Token, error) {
	return request.ParseFromRequest(r, request.OAuth2Extractor, k.find) // want `request.ParseFromRequest uses HMAC secrets`
}

func (k *keyring) requestPinned(r *http.Request) (*jwt.Token, error) {
	p := jwt.NewParser(jwt.WithValidMethods([]string{"RS256"}))
	return request.ParseFromRequest(r, request.OAuth2Extractor, k.find, request.WithParser(p))
}

func (k *keyring) requestOther(r *http.Request) (*jwt.Token, error) {
	return request.ParseFromRequest(r, request.OAuth2Extractor, k.find, request.WithClaims(jwt.MapClaims{})) // want `uses HMAC secrets`
}

// Parsers that come from elsewhere may be pinned.
func (k *keyring) given(p *jwt.Parser, raw string) (*jwt.Token, error) { return p.Parse(raw, k.find) }

type service struct{ parser jwt.Parser }

func (s *service) setup() { s.parser.ValidMethods = []string{"RS256"} }

func (s *service) verify(raw string, k *keyring) (*jwt.Token, error) {
	return s.parser.Parse(raw, k.find)
}

// Branches within helpers of the key function.
func (k *keyring) byMethod(t *jwt.Token) (interface{}, error) {
	switch t.Method.(type) {
	case *jwt.SigningMethodHMAC:
		return k.secret, nil
	case *jwt.SigningMethodRSA:
		return k.public, nil
	default:
		return nil, errors.New("unexpected method")
	}
}

func (k *keyring) careful(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (interface{}, error) { return k.byMethod(t) })
}

func (k *keyring) keyfunc() jwt.Keyfunc { return k.find }

func (k *keyring) factory(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, k.keyfunc()) // want `uses HMAC secrets and public keys alike`
}

type options struct{ keyfunc jwt.Keyfunc }

func (k *keyring) stored(raw string) (*jwt.Token, error) {
	o := &options{keyfunc: k.find}
	return o.verify(raw)
}

func (o *options) verify(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, o.keyfunc) // want `uses HMAC secrets and public keys alike`
}
