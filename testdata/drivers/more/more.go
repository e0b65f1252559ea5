// SPDX-License-Identifier: Apache-2.0

// Package more has a line or two for each of the other rules.
package more

import (
	"crypto/hmac"
	"crypto/sha256"
	"database/sql"
	"encoding/base64"
	"log"
	"net/http"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// Kid asks the database with what the token says.
func Kid(db *sql.DB, raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		kid, ok := t.Header["kid"].(string)
		if !ok {
			return nil, jwt.ErrTokenUnverifiable
		}
		var key []byte
		err := db.QueryRow("SELECT k FROM keys WHERE id = '" + kid + "'").Scan(&key)
		return key, err
	}, jwt.WithValidMethods([]string{"HS256"}))
}

// HeaderKey fetches the key from where the token says.
func HeaderKey(raw string, fetch func(*http.Response) any) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		address, _ := t.Header["jku"].(string)
		answer, err := http.Get(address)
		if err != nil {
			return nil, err
		}
		return fetch(answer), nil
	}, jwt.WithValidMethods([]string{"RS256"}))
}

// Verdict goes on with what was refused.
func Verdict(raw string, key jwt.Keyfunc) string {
	claims := jwt.MapClaims{}
	_, _ = jwt.ParseWithClaims(raw, claims, key, jwt.WithValidMethods([]string{"HS256"}))
	sub, _ := claims["sub"].(string)
	return sub
}

// Expired tokens are as good as any.
func Expired(raw string, key jwt.Keyfunc) (string, error) {
	t, err := jwt.Parse(raw, key, jwt.WithValidMethods([]string{"HS256"}), jwt.WithoutClaimsValidation())
	if err != nil {
		return "", err
	}
	return t.Claims.GetSubject()
}

// Assert panics if there is no sub.
func Assert(raw string, key jwt.Keyfunc) (string, error) {
	t, err := jwt.Parse(raw, key, jwt.WithValidMethods([]string{"HS256"}))
	if err != nil {
		return "", err
	}
	return t.Claims.(jwt.MapClaims)["sub"].(string), nil
}

// ByHand signs without a library.
func ByHand(payload, key []byte) string {
	text := base64.RawURLEncoding.EncodeToString([]byte(`{"alg":"HS256","typ":"JWT"}`)) + "." + base64.RawURLEncoding.EncodeToString(payload)
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(text))
	return text + "." + base64.RawURLEncoding.EncodeToString(mac.Sum(nil))
}

// Weak makes a key that can be guessed.
func Weak(claims jwt.MapClaims) (string, error) {
	key := sha256.Sum256([]byte(time.Now().String()))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key[:])
}

// Mixed takes a public key for a secret, if the token asks for that.
func Mixed(raw string, key jwt.Keyfunc) (*jwt.Token, error) {
	return jwt.Parse(raw, key, jwt.WithValidMethods([]string{"HS256", "RS256"}))
}

// Short has no key at all.
func Short(sub string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": sub, "exp": time.Now().Add(time.Hour).Unix()}).SignedString([]byte{})
}

// Show puts a token where it does not belong: a year in logs, an address and a cookie.
func Show(w http.ResponseWriter, r *http.Request, key []byte) {
	access, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"exp": time.Now().AddDate(1, 0, 0).Unix()}).SignedString(key)
	if err != nil {
		return
	}
	log.Println("signed in", access)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: access})
	http.Redirect(w, r, "/app?token="+access, http.StatusFound)
}
