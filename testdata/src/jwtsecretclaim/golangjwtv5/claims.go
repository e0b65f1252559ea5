// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv5 puts secrets into signed claims.
package golangjwtv5

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"golang.org/x/crypto/bcrypt"

	"example.com/jwtvet/jwtsecretclaim/golangjwtv5/store"
)

// User is who logs in.
type User struct {
	ID       string
	Password string
	APIKey   string
	Seed     string
	MustSet  bool
}

func exp() int64 { return time.Now().Add(15 * time.Minute).Unix() }

func sign(key []byte, claims jwt.Claims) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func clean(key []byte, u User, keyID string) (string, error) {
	return sign(key, jwt.MapClaims{
		"sub":                  u.ID,
		"secret_id":            keyID,
		"api_key_id":           keyID,
		"must_change_password": u.MustSet,
		"password_changed_at":  exp(),
		"token_type":           "access",
		"exp":                  exp(),
	})
}

func password(key []byte, u User) (string, error) {
	return sign(key, jwt.MapClaims{
		"sub":      u.ID,
		"password": u.Password, // want `password.*secret.*\(jwtsecretclaim\)`
		"exp":      exp(),
	})
}

func spellings(key []byte, u User) (string, error) {
	claims := jwt.MapClaims{"sub": u.ID, "exp": exp()}
	claims["userPassword"] = u.Password       // want `userPassword.*secret.*\(jwtsecretclaim\)`
	claims["passwd"] = u.Password             // want `passwd.*secret.*\(jwtsecretclaim\)`
	claims["api_key"] = u.APIKey              // want `api_key.*secret.*\(jwtsecretclaim\)`
	claims["apiSecret"] = u.APIKey            // want `apiSecret.*secret.*\(jwtsecretclaim\)`
	claims["totp_secret"] = u.Seed            // want `totp_secret.*secret.*\(jwtsecretclaim\)`
	claims["seed_phrase"] = u.Seed            // want `seed_phrase.*secret.*\(jwtsecretclaim\)`
	claims["dsn"] = os.Getenv("DATABASE_URL") // want `dsn.*secret.*\(jwtsecretclaim\)`
	claims["smtp_password"] = "from file"     // want `smtp_password.*secret.*\(jwtsecretclaim\)`
	claims["privateKey"] = []byte(u.Seed)     // want `privateKey.*secret.*\(jwtsecretclaim\)`
	return sign(key, claims)
}

// A hash of a password can be tried offline.
func hashedPassword(key []byte, u User) (string, error) {
	hash, err := bcrypt.GenerateFromPassword([]byte(u.Password), bcrypt.DefaultCost)
	if err != nil {
		return "", err
	}
	return sign(key, jwt.MapClaims{
		"sub":           u.ID,
		"password_hash": string(hash), // want `password_hash.*secret.*\(jwtsecretclaim\)`
		"exp":           exp(),
	})
}

func digestOfPassword(key []byte, u User) (string, error) {
	sum := sha256.Sum256([]byte(u.Password))
	return sign(key, jwt.MapClaims{
		"sub":      u.ID,
		"password": hex.EncodeToString(sum[:]), // want `password.*secret.*\(jwtsecretclaim\)`
		"exp":      exp(),
	})
}

// Another bearer token is a secret too.
func refreshInside(key []byte, refresh string) (string, error) {
	return sign(key, jwt.MapClaims{
		"refresh_token": refresh, // want `refresh_token.*secret.*\(jwtsecretclaim\)`
		"exp":           exp(),
	})
}

// The secret stands under a name that does not tell.
func passwordAsKey(key []byte, u User) (string, error) {
	return sign(key, jwt.MapClaims{
		"sub": u.ID,
		"k":   u.Password, // want `secret.*\(jwtsecretclaim\)`
		"exp": exp(),
	})
}

// Hashes that bind the token to something are no secrets.
func bindings(key []byte, thumb, atHash, cHash, nonce string) (string, error) {
	return sign(key, jwt.MapClaims{
		"cnf":     map[string]any{"jkt": thumb},
		"at_hash": atHash,
		"c_hash":  cHash,
		"nonce":   nonce,
		"exp":     exp(),
	})
}

func flags(key []byte, u User) (string, error) {
	return sign(key, jwt.MapClaims{
		"password":      u.MustSet,
		"has_password":  true,
		"otp_required":  true,
		"secret":        3,
		"client_secret": false,
		"exp":           exp(),
	})
}

// Words that are identifiers as often stay silent.
func identifiers(key []byte, accessKey, pin string) (string, error) {
	return sign(key, jwt.MapClaims{"accessKey": accessKey, "pin": pin, "exp": exp()})
}

// LoginClaims hold the password that was typed.
type LoginClaims struct {
	Username string `json:"username"`
	Password string `json:"password"`
	jwt.RegisteredClaims
}

func loginFields(key []byte, u User) (string, error) {
	return sign(key, LoginClaims{
		Username: u.ID,
		Password: u.Password, // want `password.*secret.*\(jwtsecretclaim\)`
	})
}

func loginAssigned(key []byte, u User) (string, error) {
	var claims LoginClaims
	claims.Username = u.ID
	claims.Password = u.Password // want `password.*secret.*\(jwtsecretclaim\)`
	return sign(key, &claims)
}

// The field exists and nobody fills it.
func loginEmpty(key []byte, u User) (string, error) {
	return sign(key, LoginClaims{Username: u.ID})
}

// HiddenClaims keep the password out of the token.
type HiddenClaims struct {
	Password string `json:"-"`
	jwt.RegisteredClaims
}

func hidden(key []byte, u User) (string, error) {
	return sign(key, HiddenClaims{Password: u.Password})
}

// Records as a whole.
func record(key []byte, a store.Account) (string, error) {
	return sign(key, jwt.MapClaims{
		"account": a, // want `account\.password_hash.*secret.*\(jwtsecretclaim\)`
		"exp":     exp(),
	})
}

func recordPointer(key []byte, a *store.Account) (string, error) {
	claims := jwt.MapClaims{"exp": exp()}
	claims["account"] = a // want `account\.password_hash.*secret.*\(jwtsecretclaim\)`
	return sign(key, claims)
}

func quietRecord(key []byte, m store.Member) (string, error) {
	return sign(key, jwt.MapClaims{"user": m, "exp": exp()})
}

func deepRecord(key []byte, l store.Login) (string, error) {
	return sign(key, jwt.MapClaims{
		"login": l, // want `login\.mfa\.secret.*\(jwtsecretclaim\)`
		"exp":   exp(),
	})
}

// AccountClaims embed the record.
type AccountClaims struct {
	store.Account
	jwt.RegisteredClaims
}

func embeddedRecord(key []byte, a store.Account) (string, error) {
	return sign(key, AccountClaims{
		Account: a, // want `password_hash.*secret.*\(jwtsecretclaim\)`
	})
}

// PointerClaims embed a pointer to it.
type PointerClaims struct {
	*store.Account
	jwt.RegisteredClaims
}

func embeddedPointer(key []byte, a *store.Account) (string, error) {
	claims := PointerClaims{Account: a} // want `password_hash.*secret.*\(jwtsecretclaim\)`
	return sign(key, claims)
}

// ReadClaims come from a partner and are never signed here.
type ReadClaims struct {
	APIKey string `json:"api_key"`
	jwt.RegisteredClaims
}

func read(raw string, keyfunc jwt.Keyfunc) (string, error) {
	var claims ReadClaims
	_, err := jwt.ParseWithClaims(raw, &claims, keyfunc, jwt.WithValidMethods([]string{"RS256"}))
	return claims.APIKey, err
}

func tagged(key []byte, u User) (string, error) {
	return sign(key, jwt.MapClaims{
		"user": map[string]string{"id": u.ID, "password": u.Password}, // want `user\.password.*secret.*\(jwtsecretclaim\)`
		"exp":  exp(),
	})
}
