// SPDX-License-Identifier: Apache-2.0

// Package kataras answers with tokens of kataras/jwt.
package kataras

import (
	"fmt"
	"net/http"
	"time"

	"github.com/kataras/jwt"
)

func page(w http.ResponseWriter, key []byte) {
	token, err := jwt.Sign(jwt.HS256, key, jwt.Map{"sub": "ann"}, jwt.MaxAge(time.Minute))
	if err != nil {
		http.Error(w, "cannot sign", http.StatusInternalServerError)
		return
	}
	text := jwt.BytesToString(token)
	fmt.Fprintf(w, "Token: %s", text) // want `fmt.Fprintf sends a token in a response body`
}

func cookie(w http.ResponseWriter, key []byte) {
	token, err := jwt.Sign(jwt.HS256, key, jwt.Map{"sub": "ann"}, jwt.MaxAge(time.Minute))
	if err != nil {
		http.Error(w, "cannot sign", http.StatusInternalServerError)
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "s", Value: jwt.BytesToString(token), HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode})
	fmt.Fprintln(w, "welcome")
}
