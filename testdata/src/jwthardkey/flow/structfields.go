// SPDX-License-Identifier: Apache-2.0

package flow

import "github.com/golang-jwt/jwt/v5"

type byConstructor struct {
	name string
	key  []byte
}

func newByConstructor(name string, key []byte) *byConstructor {
	return &byConstructor{name: name, key: key}
}

func (s *byConstructor) sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(s.key)
}

func useConstructor() *byConstructor {
	return newByConstructor("accounts-service-of-the-platform", []byte("red-wax-seals-on-cold-mornings-71")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

type byLiteral struct{ issuer, secret string }

func (s byLiteral) sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(s.secret))
}

var literalSigner = byLiteral{
	issuer: "https://login.example.com/realms/one",
	secret: "the-barber-hums-a-tune-in-b-minor", // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

type byPosition struct{ issuer, secret string }

func (s *byPosition) verify(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return []byte(s.secret), nil })
}

func usePosition() *byPosition {
	return &byPosition{"https://login.example.com/realms/two", "the-goat-ate-the-second-violin-part"} // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

type byAssignment struct{ secret []byte }

func (s *byAssignment) sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(s.secret)
}

func useAssignment() *byAssignment {
	s := new(byAssignment)
	s.secret = []byte("seventeen-steps-to-the-cellar-door") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return s
}

type bySetter struct{ secret string }

func (s *bySetter) setSecret(secret string) { s.secret = secret }

func (s *bySetter) sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(s.secret))
}

func useSetter() *bySetter {
	var s bySetter
	s.setSecret("the-mill-wheel-turns-the-other-way") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return &s
}

type embeddedBase struct{ secret []byte }

type byEmbedding struct {
	embeddedBase
	name string
}

func (s *byEmbedding) sign(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(s.secret)
}

func useEmbedding() *byEmbedding {
	return &byEmbedding{
		embeddedBase: embeddedBase{secret: []byte("a-bicycle-bell-in-the-fog-at-six")}, // want `hard-coded key becomes the key of .*\(jwthardkey\)`
		name:         "the-name-of-this-service-is-public",
	}
}

type nestedSettings struct {
	Server struct{ Addr string }
	JWT    struct {
		Secret string
		Issuer string
	}
}

var nested nestedSettings

func init() {
	nested.Server.Addr = "listen-on-all-interfaces:8080"
	nested.JWT.Issuer = "https://login.example.com/realms/three"
	nested.JWT.Secret = "kingfishers-nest-in-the-old-quarry" // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func signNested(claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(nested.JWT.Secret))
}

func signLocalStruct(claims jwt.Claims) (string, error) {
	s := struct{ id, key string }{id: "the-identifier-of-the-active-key", key: "the-tailor-s-seven-silver-thimbles"} // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	token.Header["kid"] = s.id
	return token.SignedString([]byte(s.key))
}
