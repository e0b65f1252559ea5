// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"crypto"
	"net/http"
	"slices"

	auth0 "github.com/auth0/go-jwt-middleware"
	auth02 "github.com/auth0/go-jwt-middleware/v2"
	validator2 "github.com/auth0/go-jwt-middleware/v2/validator"
	auth03 "github.com/auth0/go-jwt-middleware/v3"
	validator3 "github.com/auth0/go-jwt-middleware/v3/validator"
	form3 "github.com/form3tech-oss/jwt-go"
	jose3 "github.com/go-jose/go-jose/v3"
	kitjwt "github.com/go-kit/kit/auth/jwt"
	kratosjwt "github.com/go-kratos/kratos/v2/middleware/auth/jwt"
	"github.com/go-kratos/kratos/v2/transport"
	pkgz1 "github.com/go-pkgz/auth/token"
	pkgz "github.com/go-pkgz/auth/v2/token"
	jwt4 "github.com/golang-jwt/jwt/v4"
	jwt5 "github.com/golang-jwt/jwt/v5"
	cap "github.com/hashicorp/cap/jwt"
	livekit "github.com/livekit/protocol/auth"
	fosite "github.com/ory/fosite/token/jwt"
	"github.com/spiffe/go-spiffe/v2/bundle/jwtbundle"
	"github.com/spiffe/go-spiffe/v2/spiffeid"
	"github.com/spiffe/go-spiffe/v2/svid/jwtsvid"
	"github.com/zeromicro/go-zero/rest/handler"
	"github.com/zeromicro/go-zero/rest/token"
	"golang.org/x/oauth2/jws"
)

// services takes HMAC tokens as they come.
func services() []accept { return slices.Concat(auth0First(), rpc(), small2()) }

func auth0First() []accept {
	const p, typ = "github.com/auth0/go-jwt-middleware", "JWTMiddleware."
	m := auth0.New(auth0.Options{ValidationKeyGetter: func(*form3.Token) (interface{}, error) { return key, nil }})
	ok := http.HandlerFunc(func(http.ResponseWriter, *http.Request) {})
	return []accept{
		{p, typ + "CheckJWT", func(t string) error {
			return answered(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { _ = m.CheckJWT(w, r) }), t)
		}},
		{p, typ + "Handler", func(t string) error { return answered(m.Handler(ok), t) }},
		{p, typ + "HandlerWithNext", func(t string) error {
			return answered(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { m.HandlerWithNext(w, r, ok) }), t)
		}},
	}
}

// carrier is a request of kratos.
type carrier http.Header

func (c carrier) Get(k string) string      { return http.Header(c).Get(k) }
func (c carrier) Set(k, v string)          { http.Header(c).Set(k, v) }
func (c carrier) Add(k, v string)          { http.Header(c).Add(k, v) }
func (c carrier) Keys() []string           { return nil }
func (c carrier) Values(k string) []string { return http.Header(c).Values(k) }

func (c carrier) Kind() transport.Kind            { return transport.KindHTTP }
func (c carrier) Endpoint() string                { return "" }
func (c carrier) Operation() string               { return "" }
func (c carrier) RequestHeader() transport.Header { return c }
func (c carrier) ReplyHeader() transport.Header   { return c }

func rpc() []accept {
	through := func(context.Context, any) (any, error) { return nil, nil }
	return []accept{
		{"github.com/go-kratos/kratos/v2/middleware/auth/jwt", "Server", func(t string) error {
			gate := kratosjwt.Server(func(*jwt5.Token) (any, error) { return key, nil })
			c := carrier{}
			c.Set("Authorization", "Bearer "+t)
			_, err := gate(through)(transport.NewServerContext(context.Background(), c), nil)
			return err
		}},
		{"github.com/go-kit/kit/auth/jwt", "NewParser", func(t string) error {
			gate := kitjwt.NewParser(func(*jwt4.Token) (any, error) { return key, nil }, jwt4.SigningMethodHS256, kitjwt.MapClaimsFactory)
			_, err := gate(through)(context.WithValue(context.Background(), kitjwt.JWTContextKey, t), nil)
			return err
		}},
		{"github.com/zeromicro/go-zero/rest/handler", "Authorize", func(t string) error {
			return answered(handler.Authorize(string(key))(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {})), t)
		}},
		{"github.com/zeromicro/go-zero/rest/token", "TokenParser.ParseToken", func(t string) error {
			_, err := token.NewTokenParser().ParseToken(request(t), string(key), "")
			return err
		}},
	}
}

func small2() []accept {
	const pk, pk1 = "github.com/go-pkgz/auth/v2/token", "github.com/go-pkgz/auth/token"
	old := pkgz1.NewService(pkgz1.Opts{SecretReader: pkgz1.SecretFunc(func(string) (string, error) { return string(key), nil }), DisableXSRF: true})
	svc := pkgz.NewService(pkgz.Opts{SecretReader: pkgz.SecretFunc(func(string) (string, error) { return string(key), nil }), DisableXSRF: true})
	return []accept{
		{pk1, "Service.Parse", func(t string) error { _, err := old.Parse(t); return err }},
		{pk1, "Service.Get", func(t string) error {
			r := request(t)
			r.AddCookie(&http.Cookie{Name: "JWT", Value: t})
			_, _, err := old.Get(r)
			return err
		}},
		{pk, "Service.Parse", func(t string) error { _, err := svc.Parse(t); return err }},
		{pk, "Service.Get", func(t string) error {
			r := request(t)
			r.AddCookie(&http.Cookie{Name: "JWT", Value: t}) // of an expired one in a header it says so
			_, _, err := svc.Get(r)
			return err
		}},
		{"github.com/livekit/protocol/auth", "APIKeyTokenVerifier.Verify", func(t string) error {
			v, err := livekit.ParseAPIToken(t)
			if err != nil {
				return err
			}
			_, _, err = v.Verify(string(key))
			return err
		}},
	}
}

// audienced want an audience and an issuer.
func audienced() []accept {
	const p2, p3 = "github.com/auth0/go-jwt-middleware/v2", "github.com/auth0/go-jwt-middleware/v3"
	secret := func(context.Context) (any, error) { return key, nil }
	v2, err := validator2.New(secret, validator2.HS256, issuer, []string{client})
	if err != nil {
		return []accept{{p2, "New", func(string) error { return err }}}
	}
	v3, err := validator3.New(validator3.WithKeyFunc(secret), validator3.WithAlgorithm(validator3.HS256), validator3.WithIssuer(issuer), validator3.WithAudience(client))
	if err != nil {
		return []accept{{p3, "New", func(string) error { return err }}}
	}
	ok := http.HandlerFunc(func(http.ResponseWriter, *http.Request) {})
	return []accept{
		{p2 + "/validator", "Validator.ValidateToken", func(t string) error { _, err := v2.ValidateToken(context.Background(), t); return err }},
		{p3 + "/validator", "Validator.ValidateToken", func(t string) error { _, err := v3.ValidateToken(context.Background(), t); return err }},
		{p2, "JWTMiddleware.CheckJWT", func(t string) error { return answered(auth02.New(v2.ValidateToken).CheckJWT(ok), t) }},
		{p3, "JWTMiddleware.CheckJWT", func(t string) error {
			m, err := auth03.New(auth03.WithValidator(v3))
			if err != nil {
				return err
			}
			return answered(m.CheckJWT(ok), t)
		}},
	}
}

// capJWT verifies with public keys. Strict is the function that makes an exp of iat where there is none.
func capJWT(strict bool) []accept {
	const p = "github.com/hashicorp/cap/jwt"
	keys, err := cap.NewStaticKeySet([]crypto.PublicKey{signer.Public()})
	if err != nil {
		return []accept{{p, "NewStaticKeySet", func(string) error { return err }}}
	}
	v, err := cap.NewValidator(keys)
	if err != nil {
		return []accept{{p, "NewValidator", func(string) error { return err }}}
	}
	expected := cap.Expected{SigningAlgorithms: []cap.Alg{cap.EdDSA}}
	if strict {
		return []accept{{p, "Validator.Validate", func(t string) error { _, err := v.Validate(context.Background(), t, expected); return err }}}
	}
	return []accept{
		{p, "Validator.ValidateAllowMissingIatNbfExp", func(t string) error {
			_, err := v.ValidateAllowMissingIatNbfExp(context.Background(), t, expected)
			return err
		}},
		{p, "KeySet.VerifySignature", func(t string) error { _, err := keys.VerifySignature(context.Background(), t); return err }},
	}
}

// fositeParse takes no HMAC keys: it verifies with a pointer to what it is given.
func fositeParse() []accept {
	const p = "github.com/ory/fosite/token/jwt"
	byKey := func(*fosite.Token) (any, error) { return &rsaKey.PublicKey, nil }
	return []accept{
		{p, "Parse", func(t string) error { _, err := fosite.Parse(t, byKey); return err }},
		{p, "ParseWithClaims", func(t string) error { _, err := fosite.ParseWithClaims(t, fosite.MapClaims{}, byKey); return err }},
	}
}

// rsaTokens takes tokens signed with RSA.
func rsaTokens() []accept {
	const fos = "github.com/ory/fosite/token/jwt"
	own := &fosite.DefaultSigner{GetPrivateKey: func(context.Context) (any, error) {
		return &jose3.JSONWebKey{Key: rsaKey, Algorithm: "RS256"}, nil
	}}
	return []accept{
		{fos, "DefaultSigner.Decode", func(t string) error { _, err := own.Decode(context.Background(), t); return err }},
		{fos, "Signer.Decode", func(t string) error { _, err := fosite.Signer(own).Decode(context.Background(), t); return err }},
		{fos, "Signer.Validate", func(t string) error { _, err := fosite.Signer(own).Validate(context.Background(), t); return err }},
		{fos, "DefaultSigner.Validate", func(t string) error { _, err := own.Validate(context.Background(), t); return err }},
		{"golang.org/x/oauth2/jws", "Verify", func(t string) error { return jws.Verify(t, &rsaKey.PublicKey) }},
	}
}

// svid is the subject of the tokens of spiffe.
const svid = "spiffe://example.org/web"

func spiffe() []accept {
	bundle := jwtbundle.FromJWTAuthorities(spiffeid.RequireTrustDomainFromString("example.org"), map[string]crypto.PublicKey{keyID: rsaKey.Public()})
	return []accept{{"github.com/spiffe/go-spiffe/v2/svid/jwtsvid", "ParseAndValidate", func(t string) error {
		_, err := jwtsvid.ParseAndValidate(t, bundle, []string{client})
		return err
	}}}
}
