// SPDX-License-Identifier: Apache-2.0

// Package api serves tokens over HTTP.
package api

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"example.com/drivers/auth"
	"example.com/drivers/config"
)

// User is who logs in.
type User struct {
	ID    string
	Email string
}

// Login answers with a token that lives for ever, in a place that scripts read.
func Login(w http.ResponseWriter, u User) {
	token, err := auth.Sign(jwt.MapClaims{
		"sub":   u.ID,
		"iss":   config.Issuer,
		"email": u.Email,
	})
	if err != nil {
		http.Error(w, "no token", http.StatusInternalServerError)
		return
	}
	_ = json.NewEncoder(w).Encode(map[string]string{"token": token})
}

// Renew is the clean twin as to exp.
func Renew(u User) (string, error) {
	return auth.Sign(jwt.MapClaims{
		"sub": u.ID,
		"exp": time.Now().Add(15 * time.Minute).Unix(),
	})
}

// Admin trusts a subject that nobody has verified.
func Admin(r *http.Request) bool {
	sub, err := auth.Subject(r.Header.Get("Authorization"))
	return err == nil && sub == "admin"
}

// Ticket counts in milliseconds: a safe fix mends that.
func Ticket(u User) (string, error) {
	return auth.Sign(jwt.MapClaims{
		"sub": u.ID,
		"exp": time.Now().Add(15 * time.Minute).UnixMilli(),
	})
}

// Check lets tokens without a signature through: a safe fix mends that too.
func Check(token string, key jwt.Keyfunc) error {
	_, err := jwt.Parse(token, key, jwt.WithValidMethods([]string{"HS256", "none"}))
	return err
}
