// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func usual(raw string) (*Claims, error) {
	token, err := jwt.ParseWithClaims(raw, &Claims{}, keyfunc)
	if err != nil {
		return nil, fmt.Errorf("token: %w", err)
	}
	if claims, ok := token.Claims.(*Claims); ok && token.Valid {
		return claims, nil
	}
	return nil, errors.New("invalid")
}

func onlyErr(raw string) (*Claims, error) {
	claims := &Claims{}
	if _, err := jwt.ParseWithClaims(raw, claims, keyfunc); err != nil {
		return nil, err
	}
	return claims, nil
}

func both(raw string) (*Claims, error) {
	claims := &Claims{}
	token, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	if err != nil || !token.Valid {
		return nil, errors.New("invalid")
	}
	return claims, nil
}

func handedOn(raw string) (*jwt.Token, bool) {
	token, err := jwt.Parse(raw, keyfunc)
	return token, err == nil && token.Valid
}

func errorOnly(raw string) error {
	_, err := jwt.Parse(raw, keyfunc)
	return err
}

func isGood(raw string) bool {
	_, err := jwt.Parse(raw, keyfunc)
	return err == nil
}

func notNil(raw string) (*Claims, error) {
	token, err := jwt.ParseWithClaims(raw, &Claims{}, keyfunc)
	if token != nil {
		if claims, ok := token.Claims.(*Claims); ok && token.Valid {
			return claims, nil
		}
	}
	return nil, err
}

func switched(w http.ResponseWriter, r *http.Request) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(r.Header.Get("Authorization"), claims, keyfunc)
	switch {
	case errors.Is(err, jwt.ErrTokenExpired):
		http.Error(w, "expired", http.StatusUnauthorized)
	case err != nil:
		http.Error(w, "no", http.StatusUnauthorized)
	default:
		deleteAll(claims.Subject)
	}
}

func keys(raw string, all [][]byte) (*Claims, error) {
	for _, k := range all {
		claims := &Claims{}
		_, err := jwt.ParseWithClaims(raw, claims, func(*jwt.Token) (any, error) { return k, nil })
		if err != nil {
			continue
		}
		return claims, nil
	}
	return nil, errors.New("no key fits")
}

func lastError(raw string, all [][]byte) (*Claims, error) {
	var last error
	for _, k := range all {
		claims := &Claims{}
		if _, last = jwt.ParseWithClaims(raw, claims, func(*jwt.Token) (any, error) { return k, nil }); last == nil {
			return claims, nil
		}
	}
	return nil, last
}

func joined(raw, other string) (*Claims, error) {
	a, b := &Claims{}, &Claims{}
	_, err1 := jwt.ParseWithClaims(raw, a, keyfunc)
	_, err2 := jwt.ParseWithClaims(other, b, keyfunc)
	if err := errors.Join(err1, err2); err != nil {
		return nil, err
	}
	return a, nil
}

func named(raw string) (claims *Claims, err error) {
	claims = &Claims{}
	defer func() {
		if err != nil {
			log.Print(err)
		}
	}()
	_, err = jwt.ParseWithClaims(raw, claims, keyfunc)
	return
}

func deferredReset(raw string) (claims *Claims, err error) {
	claims = &Claims{}
	defer func() {
		if err != nil {
			claims = nil
		}
	}()
	_, err = jwt.ParseWithClaims(raw, claims, keyfunc)
	return claims, err
}

func fallback(raw string) (*Claims, error) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	if err != nil {
		_, err = jwt.ParseWithClaims(raw, claims, func(*jwt.Token) (any, error) { return []byte(os.Getenv("OLD")), nil })
	}
	if err != nil {
		return nil, err
	}
	return claims, nil
}

// result is what a caller looks at.
type result struct {
	claims *Claims
	err    error
}

func inStruct(raw string) result {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	return result{claims, err}
}

func sent(raw string, out chan result) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	out <- result{claims: claims, err: err}
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func fatal(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func stops(raw string) *Claims {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	must(err)
	return claims
}

func exits(raw string) *Claims {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	fatal(err)
	return claims
}

func refused(w http.ResponseWriter, err error) bool {
	if err == nil {
		return false
	}
	http.Error(w, err.Error(), http.StatusUnauthorized)
	return true
}

func helper(w http.ResponseWriter, r *http.Request) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(r.Header.Get("Authorization"), claims, keyfunc)
	if refused(w, err) {
		return
	}
	deleteAll(claims.Subject)
}

func optional(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims := &Claims{}
		if _, err := jwt.ParseWithClaims(r.Header.Get("Authorization"), claims, keyfunc); err == nil {
			r = r.WithContext(context.WithValue(r.Context(), ctxKey{}, claims))
		}
		next.ServeHTTP(w, r)
	})
}

func optionalError(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		claims := &Claims{}
		_, err := jwt.ParseWithClaims(r.Header.Get("Authorization"), claims, keyfunc)
		if err != nil {
			log.Print(err)
			next.ServeHTTP(w, r)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), ctxKey{}, claims)))
	})
}

const (
	okCode = iota
	badCode
	expiredCode
)

func byCode(w http.ResponseWriter, r *http.Request) {
	code := okCode
	raw := r.Header.Get("Authorization")
	claims := &Claims{}
	if raw == "" {
		code = badCode
	} else if _, err := jwt.ParseWithClaims(raw, claims, keyfunc); err != nil {
		if errors.Is(err, jwt.ErrTokenExpired) {
			code = expiredCode
		} else {
			code = badCode
		}
	}
	if code != okCode {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	deleteAll(claims.Subject)
}

func loggedOnly(raw string) (*Claims, error) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	log.Printf("%v %v", claims.Subject, err)
	if err != nil {
		return nil, err
	}
	return claims, nil
}

func checkedBefore(w http.ResponseWriter, r *http.Request) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(r.Header.Get("Authorization"), claims, keyfunc)
	if claims.Role != "admin" || err != nil {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	deleteAll(claims.Subject)
}

func caller(w http.ResponseWriter, r *http.Request) {
	claims, err := wrapper(r.Header.Get("Authorization"))
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	deleteAll(claims.Subject)
}

func subject(raw string) string {
	claims, err := good(raw)
	if err != nil {
		return ""
	}
	return claims.Subject
}

func anonymous(w http.ResponseWriter, r *http.Request) {
	claims, _ := good(r.Header.Get("Authorization"))
	if claims == nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	deleteAll(claims.Subject)
}

// refresh lets expired tokens in: their signature was checked.
func refresh(raw string) (*Claims, error) {
	claims := &Claims{}
	_, err := jwt.ParseWithClaims(raw, claims, keyfunc)
	if err != nil && !errors.Is(err, jwt.ErrTokenExpired) {
		return nil, err
	}
	return claims, nil
}

func apiKeyInstead(r *http.Request) error {
	_, err := jwt.Parse(r.Header.Get("Authorization"), keyfunc)
	if err != nil {
		if r.Header.Get("X-Api-Key") == os.Getenv("API_KEY") {
			return nil
		}
		return err
	}
	return nil
}

// answer is what a call of a service is answered with.
type answer struct{ code int }

func inAnswer(raw string) (*answer, error) {
	if _, err := jwt.Parse(raw, keyfunc); err != nil {
		return &answer{code: 7}, nil
	}
	return &answer{}, nil
}

func own(resp *http.Response) string {
	claims := &Claims{}
	token, _ := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
	jwt.ParseWithClaims(token, claims, keyfunc)
	return claims.Subject
}

// Who is not logged in sees the public pages: what went wrong is told apart, nobody is refused.
func publicPages(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, err := jwt.Parse(r.Header.Get("Authorization"), keyfunc)
		if errors.Is(err, jwt.ErrTokenMalformed) {
			r = r.WithContext(context.WithValue(r.Context(), ctxKey{}, "public"))
		} else if err != nil {
			log.Print(err)
		}
		next.ServeHTTP(w, r)
	})
}
