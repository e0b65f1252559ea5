// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtpii/golangjwtv5/store"
)

// SessionClaims hold more than they need.
type SessionClaims struct {
	UserID string `json:"uid"`
	Email  string `json:"email,omitempty"`
	Mobile string `json:"mobile"`
	Phone  bool   `json:"phone_number_verified"`
	jwt.RegisteredClaims
}

func sessionFields(key []byte, u User) (string, error) {
	return sign(key, SessionClaims{
		UserID: u.ID,
		Email:  u.Email, // want `email.*contact.*\(jwtpii\)`
		Mobile: u.Phone, // want `mobile.*contact.*\(jwtpii\)`
		Phone:  u.Verified,
	})
}

func sessionIdentifiers(key []byte, u User) (string, error) {
	return sign(key, SessionClaims{UserID: u.ID})
}

func sessionAssigned(key []byte, u User) (string, error) {
	claims := &SessionClaims{UserID: u.ID}
	claims.Email = u.Email // want `email.*contact.*\(jwtpii\)`
	return sign(key, claims)
}

func sessionSubject(key []byte, u User) (string, error) {
	return sign(key, SessionClaims{
		UserID: u.ID,
		RegisteredClaims: jwt.RegisteredClaims{
			Subject: u.Email, // want `sub.*Email.*\(jwtpii\)`
		},
	})
}

func registeredSubject(key []byte, u User) (string, error) {
	return sign(key, jwt.RegisteredClaims{Subject: u.ID, ID: u.Email})
}

// ProfileClaims embeds what a person tells of itself.
type ProfileClaims struct {
	Person
	jwt.RegisteredClaims
}

// Person is embedded: its fields become claims.
type Person struct {
	FirstName string `json:"first_name"`
	Gender    string `json:"gender"`
	Nick      string `json:"-"`
}

func embeddedPerson(key []byte, u User) (string, error) {
	return sign(key, ProfileClaims{
		Person: Person{
			FirstName: u.Name, // want `first_name.*\(jwtpii\)`
			Gender:    "x",    // want `gender.*\(jwtpii\)`
			Nick:      u.Name,
		},
	})
}

// RecordClaims holds a record of the store under one name.
type RecordClaims struct {
	Customer store.Customer `json:"customer"`
	jwt.RegisteredClaims
}

func wholeRecord(key []byte, c store.Customer) (string, error) {
	return sign(key, RecordClaims{
		Customer: c, // want `customer\.(email|first_name|last_name).*\(jwtpii\)`
	})
}

// EmbeddedRecord gives all its fields away.
type EmbeddedRecord struct {
	store.Customer
	jwt.RegisteredClaims
}

func embeddedRecord(key []byte, c store.Customer) (string, error) {
	return sign(key, EmbeddedRecord{
		Customer: c, // want `(email|first_name|last_name).*\(jwtpii\)`
	})
}

// UserClaims is named for the person: its name is the person's.
type UserClaims struct {
	Name string `json:"name"`
	jwt.RegisteredClaims
}

func userClaims(key []byte, name string) (string, error) {
	return sign(key, UserClaims{
		Name: name, // want `name.*\(jwtpii\)`
	})
}

// ServiceClaims is named for a program.
type ServiceClaims struct {
	Name string `json:"name"`
	jwt.RegisteredClaims
}

func serviceClaims(key []byte, name string) (string, error) {
	return sign(key, ServiceClaims{Name: name})
}

// UpstreamClaims are read and never signed.
type UpstreamClaims struct {
	Email     string `json:"email"`
	BirthDate string `json:"birthdate"`
	jwt.RegisteredClaims
}

func readUpstream(raw string, keyfunc jwt.Keyfunc) (string, error) {
	claims := &UpstreamClaims{}
	if _, err := jwt.ParseWithClaims(raw, claims, keyfunc, jwt.WithValidMethods([]string{"ES256"})); err != nil {
		return "", err
	}
	return claims.Email, nil
}

// IDTokenClaims says by its name what it is.
type IDTokenClaims struct {
	Nonce string `json:"nonce"`
	Email string `json:"email"`
	jwt.RegisteredClaims
}

func idTokenStruct(key []byte, u User, nonce string) (string, error) {
	return sign(key, IDTokenClaims{Nonce: nonce, Email: u.Email})
}
