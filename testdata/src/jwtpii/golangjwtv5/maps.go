// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv5 puts personal data into signed claims.
package golangjwtv5

import (
	"crypto/sha256"
	"encoding/hex"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtpii/golangjwtv5/store"
)

// User is who logs in.
type User struct {
	ID       string
	Name     string
	Email    string
	Phone    string
	Address  string
	Username string
	SSN      string
	Religion string
	Verified bool
}

func exp() int64 { return time.Now().Add(15 * time.Minute).Unix() }

func sign(key []byte, claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func identifiers(key []byte, u User) (string, error) {
	return sign(key, jwt.MapClaims{
		"sub":            u.ID,
		"roles":          []string{"buyer"},
		"tenant_name":    "acme",
		"email_verified": u.Verified,
		"exp":            exp(),
	})
}

func email(key []byte, u User) (string, error) {
	return sign(key, jwt.MapClaims{
		"sub":   u.ID,
		"email": u.Email, // want `claim email.*personal data.*contact.*\(jwtpii\)`
		"exp":   exp(),
	})
}

func several(key []byte, u User) (string, error) {
	claims := jwt.MapClaims{"sub": u.ID, "exp": exp()}
	claims["userEmail"] = u.Email       // want `userEmail.*contact.*\(jwtpii\)`
	claims["phone_number"] = u.Phone    // want `phone_number.*contact.*\(jwtpii\)`
	claims["given_name"] = u.Name       // want `given_name.*name.*\(jwtpii\)`
	claims["date-of-birth"] = "1990"    // want `date-of-birth.*demographic.*\(jwtpii\)`
	claims["client_ip"] = "10.0.0.1"    // want `client_ip.*online identifier.*\(jwtpii\)`
	claims["geolocation"] = "52.5,13.4" // want `geolocation.*location.*\(jwtpii\)`
	return sign(key, claims)
}

// A claim name may be a URI.
func namespaced(key []byte, u User) (string, error) {
	return sign(key, jwt.MapClaims{
		"https://shop.example.com/claims/email": u.Email, // want `email.*contact.*\(jwtpii\)`
		"exp":                                   exp(),
	})
}

const claimMail = "e-mail"

func constantName(key []byte, u User) (string, error) {
	return sign(key, jwt.MapClaims{
		claimMail: u.Email, // want `e-mail.*contact.*\(jwtpii\)`
		"exp":     exp(),
	})
}

// The words of the law's special categories must be encrypted.
func special(key []byte, u User) (string, error) {
	return sign(key, jwt.MapClaims{
		"sub":      u.ID,
		"religion": u.Religion, // want `religion.*special.*encrypt.*\(jwtpii\)`
		"exp":      exp(),
	})
}

func nationalID(key []byte, u User) (string, error) {
	return sign(key, jwt.MapClaims{
		"sub": u.ID,
		"ssn": u.SSN, // want `ssn.*national id.*encrypt.*\(jwtpii\)`
		"exp": exp(),
	})
}

func financial(key []byte, iban string) (string, error) {
	return sign(key, jwt.MapClaims{
		"iban": iban, // want `iban.*financial.*encrypt.*\(jwtpii\)`
		"exp":  exp(),
	})
}

func specialFlag(key []byte, pregnant bool) (string, error) {
	return sign(key, jwt.MapClaims{
		"is_pregnant": pregnant, // want `is_pregnant.*special.*encrypt.*\(jwtpii\)`
		"exp":         exp(),
	})
}

// Flags say nothing of the data.
func flags(key []byte, u User) (string, error) {
	return sign(key, jwt.MapClaims{
		"email_verified": true,
		"phone":          u.Verified,
		"has_email":      true,
		"exp":            exp(),
	})
}

// An e-mail address as sub.
func emailSubject(key []byte, u User) (string, error) {
	return sign(key, jwt.MapClaims{
		"sub": u.Email, // want `sub.*Email.*\(jwtpii\)`
		"exp": exp(),
	})
}

func phoneSubject(key []byte, u *User) (string, error) {
	claims := jwt.MapClaims{"exp": exp()}
	claims["sub"] = u.Phone // want `sub.*Phone.*\(jwtpii\)`
	return sign(key, claims)
}

func emailVariableSubject(key []byte, email string) (string, error) {
	return sign(key, jwt.MapClaims{
		"sub": email, // want `sub.*email.*\(jwtpii\)`
		"exp": exp(),
	})
}

func ssnSubject(key []byte, u User) (string, error) {
	return sign(key, jwt.MapClaims{
		"sub": u.SSN, // want `sub.*SSN.*encrypt.*\(jwtpii\)`
		"exp": exp(),
	})
}

// Ambiguous words: services have names, wallets addresses.
func serviceAccount(key []byte, name, address string) (string, error) {
	return sign(key, jwt.MapClaims{
		"sub":     "svc-17",
		"name":    name,
		"address": address,
		"ip":      "10.1.2.3",
		"exp":     exp(),
	})
}

// With a user's field they mean the person.
func userName(key []byte, u User) (string, error) {
	return sign(key, jwt.MapClaims{
		"sub":  u.ID,
		"name": u.Name, // want `name.*\(jwtpii\)`
		"exp":  exp(),
	})
}

func userAddress(key []byte, customer *User) (string, error) {
	return sign(key, jwt.MapClaims{
		"sub":     customer.ID,
		"address": customer.Address, // want `address.*\(jwtpii\)`
		"exp":     exp(),
	})
}

// Beside another personal claim too.
func nameBesideEmail(key []byte, name, mail string) (string, error) {
	return sign(key, jwt.MapClaims{
		"name":  name, // want `name.*\(jwtpii\)`
		"email": mail, // want `email.*\(jwtpii\)`
		"exp":   exp(),
	})
}

// The last part of a word is not the word.
func parts(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"language":       "de",
		"page":           3,
		"trace":          "a1",
		"email_template": "welcome",
		"company_name":   "ACME",
		"exp":            exp(),
	})
}

// A hash is no longer readable.
func hashed(key []byte, u User) (string, error) {
	sum := sha256.Sum256([]byte(u.Email))
	return sign(key, jwt.MapClaims{
		"sub":   u.ID,
		"email": hex.EncodeToString(sum[:]),
		"exp":   exp(),
	})
}

func pseudonym(s string) string {
	sum := sha256.Sum256([]byte(s))
	return hex.EncodeToString(sum[:8])
}

func hashedByHelper(key []byte, u User) (string, error) {
	return sign(key, jwt.MapClaims{
		"email": pseudonym(u.Email),
		"exp":   exp(),
	})
}

// An ID token is made for the client, which asked for these.
func idToken(key []byte, u User, nonce string) (string, error) {
	return sign(key, jwt.MapClaims{
		"sub":          u.ID,
		"nonce":        nonce,
		"email":        u.Email,
		"given_name":   u.Name,
		"phone_number": u.Phone,
		"exp":          exp(),
	})
}

func idTokenWithHash(key []byte, u User, hash string) (string, error) {
	return sign(key, jwt.MapClaims{"sub": u.ID, "at_hash": hash, "email": u.Email, "exp": exp()})
}

func idTokenWithNationalID(key []byte, u User, nonce string) (string, error) {
	return sign(key, jwt.MapClaims{
		"sub":         u.ID,
		"nonce":       nonce,
		"national_id": u.SSN, // want `national_id.*encrypt.*\(jwtpii\)`
		"exp":         exp(),
	})
}

// A whole record.
func record(key []byte, c store.Customer) (string, error) {
	return sign(key, jwt.MapClaims{
		"sub":  c.ID,
		"user": c, // want `user\.(email|first_name|last_name).*\(jwtpii\)`
		"exp":  exp(),
	})
}

func recordPointer(key []byte, c *store.Customer) (string, error) {
	claims := jwt.MapClaims{"exp": exp()}
	claims["customer"] = c // want `customer\.(email|first_name|last_name).*\(jwtpii\)`
	return sign(key, claims)
}

func records(key []byte, all []store.Customer) (string, error) {
	return sign(key, jwt.MapClaims{
		"family": all, // want `family\.(email|first_name|last_name).*\(jwtpii\)`
		"exp":    exp(),
	})
}

// The worst part names the category.
func nestedRecord(key []byte, v store.Visit) (string, error) {
	return sign(key, jwt.MapClaims{
		"visit": v, // want `visit\.diagnosis.*special.*encrypt.*\(jwtpii\)`
		"exp":   exp(),
	})
}

// Fields that are kept out of JSON stay out of the token.
func quietRecord(key []byte, c store.Cashier) (string, error) {
	return sign(key, jwt.MapClaims{"user": c, "exp": exp()})
}

func nestedMap(key []byte, u User) (string, error) {
	return sign(key, jwt.MapClaims{
		"user": map[string]any{ // want `user\.email.*\(jwtpii\)`
			"id":    u.ID,
			"email": u.Email,
		},
		"exp": exp(),
	})
}

// Claims that nobody signs.
func shown(u User) map[string]any {
	claims := jwt.MapClaims{"email": u.Email, "ssn": u.SSN}
	return claims
}

func suppressed(key []byte, u User) (string, error) {
	return sign(key, jwt.MapClaims{
		"email": u.Email, //jwtvet:ignore jwtpii partners route by address, purpose 14 of the register
		"exp":   exp(),
	})
}
