// SPDX-License-Identifier: Apache-2.0

// Package golangjwtv5 ignores what golang-jwt v5 says of a token.
package golangjwtv5

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

// Claims is who the caller is.
type Claims struct {
	Role string `json:"role"`
	jwt.RegisteredClaims
}

var key []byte

func keyfunc(*jwt.Token) (any, error) { return key, nil }

type ctxKey struct{}

func deleteAll(user string) { log.Print(user); audit <- user }

var audit chan string

func dropped(w http.ResponseWriter, r *http.Request) {
	claims := &Claims{}
	_, _ = jwt.ParseWithClaims(r.Header.Get("Authorization"), claims, keyfunc) // want `claims are used though the error of jwt.ParseWithClaims is dropped \[whoever sends a refused token is let in\] \(jwtverdict\)`
	if claims.Role == "admin" {
		deleteAll(claims.Subject)
	}
}

func statement(w http.ResponseWriter, r *http.Request) {
	claims := jwt.MapClaims{}
	jwt.ParseWithClaims(r.Header.Get("Authorization"), claims, keyfunc) // want `claims are used though the error of jwt.ParseWithClaims is dropped`
	fmt.Fprintln(w, "hello", claims["name"])
}

func shadowed(w http.ResponseWriter, r *http.Request) {
	var err error
	claims := &Claims{}
	if raw := r.Header.Get("Authorization"); raw != "" {
		_, err := jwt.ParseWithClaims(raw, claims, keyfunc) // want `claims are used where jwt.ParseWithClaims refused the token`
		if err != nil {
			log.Print(err)
		}
	}
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	deleteAll(claims.Subject)
}

func overwritten(w http.ResponseWriter, r *http.Request) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(r.Header.Get("Authorization"), claims, keyfunc) // want `claims are used though the error of jwt.ParseWithClaims is dropped`
	err = r.ParseForm()
	if err != nil {
		http.Error(w, "no", http.StatusBadRequest)
		return
	}
	deleteAll(claims.Subject)
}

func logged(w http.ResponseWriter, r *http.Request) {
	claims := &Claims{}
	if _, err := jwt.ParseWithClaims(r.Header.Get("Authorization"), claims, keyfunc); err != nil { // want `claims are used where jwt.ParseWithClaims refused the token`
		log.Printf("bad token: %v", err)
	}
	deleteAll(claims.Subject)
}

func oneKind(w http.ResponseWriter, r *http.Request) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(r.Header.Get("Authorization"), claims, keyfunc) // want `claims are used where jwt.ParseWithClaims refused the token`
	if errors.Is(err, jwt.ErrTokenExpired) {
		http.Error(w, "expired", http.StatusUnauthorized)
		return
	}
	deleteAll(claims.Subject)
}

func late(w http.ResponseWriter, r *http.Request) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(r.Header.Get("Authorization"), claims, keyfunc) // want `claims are used where jwt.ParseWithClaims refused the token`
	deleteAll(claims.Subject)
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
}

func wrongWay(w http.ResponseWriter, r *http.Request) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(r.Header.Get("Authorization"), claims, keyfunc) // want `claims are used where jwt.ParseWithClaims refused the token`
	if err == nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	deleteAll(claims.Subject)
}

func andSomething(w http.ResponseWriter, r *http.Request, strict bool) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(r.Header.Get("Authorization"), claims, keyfunc) // want `claims are used where jwt.ParseWithClaims refused the token`
	if err != nil && strict {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	deleteAll(claims.Subject)
}

func parsed(raw string) (*Claims, error) {
	token, err := jwt.ParseWithClaims(raw, &Claims{}, keyfunc) // want `claims are returned without an error where jwt.ParseWithClaims refused the token`
	if err != nil && token == nil {
		return nil, err
	}
	claims, ok := token.Claims.(*Claims)
	if !ok {
		return nil, errors.New("claims")
	}
	return claims, nil
}

func nilError(raw string) (*Claims, error) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc) // want `claims are returned without an error where jwt.ParseWithClaims refused the token`
	if err != nil {
		log.Print(err)
		return claims, nil
	}
	return claims, nil
}

func noReturn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := jwt.Parse(r.Header.Get("Authorization"), keyfunc) // want `the program goes on where jwt.Parse refused the token`
		if err != nil {
			http.Error(w, "no", http.StatusUnauthorized)
		}
		next.ServeHTTP(w, r)
	})
}

func justLogged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := jwt.Parse(r.Header.Get("Authorization"), keyfunc); err != nil { // want `the program goes on where jwt.Parse refused the token`
			log.Print(err)
		}
		next.ServeHTTP(w, r)
	})
}

func alwaysGood(raw string) error {
	_, err := jwt.Parse(raw, keyfunc) // want `the program goes on where jwt.Parse refused the token`
	if err != nil {
		log.Print(err)
	}
	return nil
}

func alwaysTrue(raw string) bool {
	jwt.Parse(raw, keyfunc) // want `the error of jwt.Parse is dropped and the program goes on`
	return true
}

func intoContext(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims := &Claims{}
		if _, err := jwt.ParseWithClaims(r.Header.Get("Authorization"), claims, keyfunc); err != nil { // want `claims are used where jwt.ParseWithClaims refused the token`
			log.Print(err)
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), ctxKey{}, claims)))
	})
}

func validFirst(raw string) error {
	token, err := jwt.Parse(raw, keyfunc) // want `the token of jwt.Parse is read before its error is looked at \[anyone can make the program panic with a malformed token\] \(jwtverdict\)`
	if token.Valid {
		return nil
	}
	if errors.Is(err, jwt.ErrTokenExpired) {
		return errors.New("expired")
	}
	return errors.New("invalid")
}

func validReturned(raw string) (bool, error) {
	token, err := jwt.Parse(raw, keyfunc) // want `the token of jwt.Parse is read before its error is looked at`
	return token.Valid, err
}

// session remembers who is there.
type session struct{ user string }

func (s *session) open(raw string) {
	claims := &Claims{}
	jwt.ParseWithClaims(raw, claims, keyfunc) // want `claims are used though the error of jwt.ParseWithClaims is dropped`
	s.user = claims.Subject
}

func wrapper(raw string) (*Claims, error) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	return claims, err
}

func careless(w http.ResponseWriter, r *http.Request) {
	claims, _ := wrapper(r.Header.Get("Authorization")) // want `claims are used though the error of golangjwtv5.wrapper is dropped`
	deleteAll(claims.Subject)
}

func good(raw string) (*Claims, error) {
	claims := &Claims{}
	if _, err := jwt.ParseWithClaims(raw, claims, keyfunc); err != nil {
		return nil, err
	}
	return claims, nil
}

func nilClaims(w http.ResponseWriter, r *http.Request) {
	claims, _ := good(r.Header.Get("Authorization")) // want `the token of golangjwtv5.good is read before its error is looked at`
	deleteAll(claims.Subject)
}

func nothing(token *jwt.Token, err error) {
	if err != nil {
		log.Print(err)
	}
}

func helperThatLogs(w http.ResponseWriter, r *http.Request) {
	claims := &Claims{}
	token, err := jwt.ParseWithClaims(r.Header.Get("Authorization"), claims, keyfunc) // want `claims are used where jwt.ParseWithClaims refused the token`
	nothing(token, err)
	deleteAll(claims.Subject)
}

func reissued(raw string) (string, error) {
	claims := &Claims{}
	jwt.ParseWithClaims(raw, claims, keyfunc) // want `claims are used though the error of jwt.ParseWithClaims is dropped`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}
