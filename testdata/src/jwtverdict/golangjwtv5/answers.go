// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"log"
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

// What a refused token says decides which answer is sent: nothing but an answer is at stake.

func loggedThenAnswered(w http.ResponseWriter, r *http.Request) {
	claims := &Claims{}
	if _, err := jwt.ParseWithClaims(r.Header.Get("Authorization"), claims, keyfunc); err != nil { // want `claims are used where jwt.ParseWithClaims refused the token`
		log.Print("refused: ", err)
	}
	if claims.Role == "admin" {
		w.Write([]byte("the plans"))
	}
}

func answeredTwice(w http.ResponseWriter, r *http.Request) {
	claims := &Claims{}
	if _, err := jwt.ParseWithClaims(r.Header.Get("Authorization"), claims, keyfunc); err != nil { // want `claims are used where jwt.ParseWithClaims refused the token`
		http.Error(w, "no", http.StatusUnauthorized)
	}
	if claims.Role != "admin" {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.Write([]byte("the plans"))
}

func welcomed(w http.ResponseWriter, r *http.Request) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(r.Header.Get("Authorization"), claims, keyfunc) // want `claims are used where jwt.ParseWithClaims refused the token`
	if claims.Role == "guest" {
		w.WriteHeader(http.StatusOK)
		w.Write([]byte("the guest book"))
		return
	}
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
	}
}

func answeredOnce(w http.ResponseWriter, r *http.Request) {
	claims := &Claims{}
	if _, err := jwt.ParseWithClaims(r.Header.Get("Authorization"), claims, keyfunc); err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	if claims.Role != "admin" {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.Write([]byte("the plans"))
}

// Whom a refused token names learns no more than that it is refused.
func refusedByWhatItSays(w http.ResponseWriter, r *http.Request) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(r.Header.Get("Authorization"), claims, keyfunc)
	if claims.ExpiresAt == nil || claims.Role == "" {
		w.WriteHeader(http.StatusUnauthorized)
		w.Write([]byte("a token of another kind"))
		return
	}
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	w.Write([]byte("the plans"))
}
