// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

// The name of an account is an identifier, as sub is.
func accountName(key []byte, u User) (string, error) {
	return sign(key, jwt.MapClaims{"sub": u.ID, "username": u.Username, "preferred_username": u.Username, "exp": exp()})
}

func usernameSubject(key []byte, u User) (string, error) {
	return sign(key, jwt.RegisteredClaims{Subject: u.Username})
}

// App is a program that calls.
type App struct {
	ID, Name, Address, Country string
}

func appClaims(key []byte, a App) (string, error) {
	return sign(key, jwt.MapClaims{
		"sub":       a.ID,
		"name":      a.Name,
		"address":   a.Address,
		"country":   a.Country,
		"device_id": "d-1",
		"exp":       exp(),
	})
}

// Words that only contain the word.
func lookalikes(key []byte) (string, error) {
	return sign(key, jwt.MapClaims{
		"stage":             "prod",
		"mail_server":       "mx",
		"phonebook":         "yes",
		"email_domain":      "example.com",
		"email_verified_at": exp(),
		"passport_required": "yes",
		"contract_address":  "0x1",
		"religion_count":    3,
		"max_age":           60,
		"client_name":       "web",
		"exp":               exp(),
	})
}

func macOfEmail(key, pepper []byte, u User) (string, error) {
	mac := hmac.New(sha256.New, pepper)
	mac.Write([]byte(u.Email))
	return sign(key, jwt.MapClaims{
		"email": base64.StdEncoding.EncodeToString(mac.Sum(nil)),
		"exp":   exp(),
	})
}

func mask(s string) string {
	at := strings.IndexByte(s, '@')
	if at < 1 {
		return "***"
	}
	return s[:1] + "***" + s[at:]
}

func masked(key []byte, u User) (string, error) {
	return sign(key, jwt.MapClaims{"email": mask(u.Email), "exp": exp()})
}

func seal(key []byte, text string) (string, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return "", err
	}
	gcm, err := cipher.NewGCM(block)
	if err != nil {
		return "", err
	}
	nonce := make([]byte, gcm.NonceSize())
	if _, err := rand.Read(nonce); err != nil {
		return "", err
	}
	return base64.RawURLEncoding.EncodeToString(gcm.Seal(nonce, nonce, []byte(text), nil)), nil
}

func sealed(key, box []byte, u User) (string, error) {
	ssn, err := seal(box, u.SSN)
	if err != nil {
		return "", err
	}
	return sign(key, jwt.MapClaims{"sub": u.ID, "ssn": ssn, "exp": exp()})
}

func deleted(key []byte, u User) (string, error) {
	claims := jwt.MapClaims{"sub": u.ID, "exp": exp()}
	delete(claims, "email")
	return sign(key, claims)
}

// An empty value tells nothing.
func empty(key []byte, u User) (string, error) {
	return sign(key, jwt.MapClaims{"sub": u.ID, "email": "", "phone": nil, "exp": exp()})
}

// Private writes itself.
type Private struct {
	Email string
	Ref   string
}

// MarshalJSON writes the reference alone.
func (p Private) MarshalJSON() ([]byte, error) { return json.Marshal(p.Ref) }

func opaqueRecord(key []byte, p Private) (string, error) {
	return sign(key, jwt.MapClaims{"user": p, "exp": exp()})
}

func opaquePointer(key []byte, p *Private) (string, error) {
	return sign(key, jwt.MapClaims{"user": p, "exp": exp()})
}

// Unexported fields are not written.
type row struct {
	ID    string `json:"id"`
	email string
}

func unexported(key []byte, r row) (string, error) {
	_ = r.email
	return sign(key, jwt.MapClaims{"user": r, "exp": exp()})
}

// The claims hold the record's identifier.
func reference(key []byte, u *User) (string, error) {
	return sign(key, jwt.MapClaims{"user": u.ID, "customer": u.ID, "exp": exp()})
}

// Settings of what may be sent.
func switches(key []byte, allow bool) (string, error) {
	return sign(key, jwt.MapClaims{
		"can_email":     allow,
		"email_enabled": "yes",
		"has_passport":  allow,
		"phone":         &allow,
		"exp":           exp(),
	})
}
