// SPDX-License-Identifier: Apache-2.0

// Package order fills answers in an order that matters.
package order

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type answer struct {
	Code  int    `json:"code"`
	Token string `json:"token"`
	User  user   `json:"user"`
}

type user struct {
	Name  string `json:"name"`
	Token string `json:"token"`
}

func sign(key []byte) string {
	claims := jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
	text, _ := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
	return text
}

func send(w http.ResponseWriter, v any) { json.NewEncoder(w).Encode(v) }

// One variable for both ways through the handler.
func either(w http.ResponseWriter, r *http.Request, key []byte, ok bool) {
	var out answer
	if ok {
		out.Token = sign(key)
		out.Code = 200
		json.NewEncoder(w).Encode(out) // want `token.*\(jwtbody\)`
		return
	}
	out.Token = ""
	out.Code = 401
	json.NewEncoder(w).Encode(out)
}

func emptied(w http.ResponseWriter, key []byte) {
	out := answer{Code: 200, Token: sign(key)}
	keep(out.Token)
	out.Token = ""
	json.NewEncoder(w).Encode(out)
	json.NewEncoder(w).Encode(&out)
}

func emptiedPointer(w http.ResponseWriter, key []byte) {
	out := &answer{Code: 200}
	out.Token = sign(key)
	keep(out.Token)
	out.Token = "see the cookie"
	json.NewEncoder(w).Encode(out)
}

func emptiedTooLate(w http.ResponseWriter, key []byte) {
	out := &answer{Code: 200, Token: sign(key)}
	json.NewEncoder(w).Encode(out) // want `token.*\(jwtbody\)`
	out.Token = ""
}

func emptiedSometimes(w http.ResponseWriter, key []byte, quiet bool) {
	out := answer{Code: 200, Token: sign(key)}
	if quiet {
		out.Token = ""
	}
	json.NewEncoder(w).Encode(out) // want `token.*\(jwtbody\)`
}

func filledAfter(w http.ResponseWriter, key []byte) string {
	out := &answer{Code: 200}
	json.NewEncoder(w).Encode(out)
	out.Token = sign(key)
	return out.Token
}

func filledAfterEmptying(w http.ResponseWriter, key []byte) {
	out := answer{Token: "none yet"}
	out.Token = ""
	out.Token = sign(key)
	json.NewEncoder(w).Encode(out) // want `token.*\(jwtbody\)`
}

// A copy is emptied, or filled.
func load(key []byte) user { return user{Name: "u1", Token: sign(key)} }

func copied(w http.ResponseWriter, key []byte) {
	u := load(key)
	json.NewEncoder(w).Encode(u) // want `token.*\(jwtbody\)`
	u.Token = ""
	json.NewEncoder(w).Encode(u)
}

func named() user { return user{Name: "u1"} }

func copyFilled(w http.ResponseWriter, key []byte) {
	u := named()
	json.NewEncoder(w).Encode(u)
	u.Token = sign(key)
	json.NewEncoder(w).Encode(u) // want `token.*\(jwtbody\)`
}

// Through a function that sends.
func helper(w http.ResponseWriter, key []byte) {
	out := answer{Token: sign(key)}
	keep(out.Token)
	out.Token = ""
	send(w, out)
}

// In a loop what is written at its end is there at its beginning.
func loop(w http.ResponseWriter, key []byte) {
	out := &answer{}
	for range 3 {
		json.NewEncoder(w).Encode(out) // want `token.*\(jwtbody\)`
		out.Token = sign(key)
	}
}

func laterInLoop(w http.ResponseWriter, key []byte) {
	for range 3 {
		out := answer{}
		json.NewEncoder(w).Encode(out)
		out.Token = sign(key)
		keep(out.Token)
	}
}

// What is deferred runs when all is written.
func deferred(w http.ResponseWriter, key []byte) {
	out := &answer{}
	defer json.NewEncoder(w).Encode(out) // want `token.*\(jwtbody\)`
	out.Token = sign(key)
}

func deferredClosure(w http.ResponseWriter, key []byte) {
	out := &answer{}
	defer func() {
		json.NewEncoder(w).Encode(out) // want `token.*\(jwtbody\)`
	}()
	out.Token = sign(key)
}

// Maps.
func taken(w http.ResponseWriter, key []byte) {
	out := map[string]any{"code": 200}
	out["token"] = sign(key)
	keep(out["token"].(string))
	delete(out, "token")
	json.NewEncoder(w).Encode(out)
}

func replaced(w http.ResponseWriter, key []byte) {
	out := map[string]any{"token": sign(key)}
	keep(out["token"].(string))
	out["token"] = ""
	json.NewEncoder(w).Encode(out)
}

func takenTooLate(w http.ResponseWriter, key []byte) {
	out := map[string]any{"token": sign(key)}
	json.NewEncoder(w).Encode(out) // want `token.*\(jwtbody\)`
	delete(out, "token")
}

func otherTaken(w http.ResponseWriter, key []byte) {
	out := map[string]any{"token": sign(key), "user": 1}
	delete(out, "user")
	json.NewEncoder(w).Encode(out) // want `token.*\(jwtbody\)`
}

// A field of a field.
func nested(w http.ResponseWriter, key []byte) {
	out := answer{User: user{Name: "u1"}}
	out.User.Token = sign(key)
	keep(out.User.Token)
	out.User.Token = ""
	json.NewEncoder(w).Encode(out)
}

func nestedTooLate(w http.ResponseWriter, key []byte) {
	out := answer{User: user{Name: "u1"}}
	out.User.Token = sign(key)
	json.NewEncoder(w).Encode(out) // want `token.*\(jwtbody\)`
	out.User.Token = ""
}

var store []string

func keep(token string) { store = append(store, token) }
