// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log"
	"net/http"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

// The key function sees claims before the signature is checked; that is its purpose.
func keyByClaims(raw string, keys map[string]any) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (any, error) {
		claims, ok := t.Claims.(jwt.MapClaims)
		if !ok {
			return nil, errors.New("other claims")
		}
		tenant, _ := claims["tenant"].(string)
		key, ok := keys[tenant]
		if !ok {
			return nil, errors.New("unknown tenant")
		}
		return key, nil
	})
}

// A command decodes the token that stands on its command line.
func decodeCommand() error {
	flag.Parse()
	claims := jwt.MapClaims{}
	token, _, err := jwt.NewParser().ParseUnverified(flag.Arg(0), claims)
	if err != nil {
		return err
	}
	out, err := json.MarshalIndent(map[string]any{"header": token.Header, "claims": claims}, "", "  ")
	if err != nil {
		return err
	}
	fmt.Println(string(out))
	return nil
}

// A log line decides nothing.
func logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var claims jwt.RegisteredClaims
		if _, _, err := jwt.NewParser().ParseUnverified(bearer(r), &claims); err == nil {
			log.Printf("%s %s, issuer %s", r.Method, r.URL.Path, claims.Issuer)
		}
		next.ServeHTTP(w, r)
	})
}

type introspector interface {
	Introspect(ctx context.Context, token string) error
}

// The service that made the token accepts it first.
func introspected(w http.ResponseWriter, r *http.Request, server introspector) {
	raw := bearer(r)
	if err := server.Introspect(r.Context(), raw); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var claims jwt.RegisteredClaims
	if _, _, err := jwt.NewParser().ParseUnverified(raw, &claims); err != nil {
		http.Error(w, "bad token", http.StatusBadRequest)
		return
	}
	_ = json.NewEncoder(w).Encode(claims.Subject)
}

func check(raw string, keys jwt.Keyfunc) error {
	_, err := jwt.Parse(raw, keys, jwt.WithValidMethods([]string{"RS256"}))
	return err
}

// A helper verifies.
func checkedByHelper(w http.ResponseWriter, r *http.Request, keys jwt.Keyfunc) {
	raw := bearer(r)
	if err := check(raw, keys); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var s session
	if _, _, err := jwt.NewParser().ParseUnverified(raw, &s); err != nil {
		http.Error(w, "bad token", http.StatusBadRequest)
		return
	}
	_ = json.NewEncoder(w).Encode(s.Scopes)
}

func tenantOf(raw string) (string, error) {
	var s session
	if _, _, err := jwt.NewParser().ParseUnverified(raw, &s); err != nil {
		return "", err
	}
	return s.Tenant, nil
}

// The caller of a reading helper verifies.
func checkedByCaller(w http.ResponseWriter, r *http.Request, keys jwt.Keyfunc) {
	raw := bearer(r)
	if _, err := jwt.Parse(raw, keys); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	tenant, err := tenantOf(raw)
	if err != nil {
		http.Error(w, "bad token", http.StatusBadRequest)
		return
	}
	_ = json.NewEncoder(w).Encode(tenant)
}

// The handler stands behind the middleware that verifies the same header.
func requireToken(keys jwt.Keyfunc, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := jwt.Parse(bearer(r), keys); err != nil {
			http.Error(w, "unauthorized", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func behindMiddleware(w http.ResponseWriter, r *http.Request) {
	var s session
	if _, _, err := jwt.NewParser().ParseUnverified(bearer(r), &s); err != nil {
		http.Error(w, "bad token", http.StatusBadRequest)
		return
	}
	_ = json.NewEncoder(w).Encode(s.Tenant)
}

func routes(mux *http.ServeMux, keys jwt.Keyfunc) {
	mux.Handle("/tenant", requireToken(keys, http.HandlerFunc(behindMiddleware)))
}

// The token comes from whoever runs the command.
func runDecode(args []string) error {
	for _, raw := range args {
		claims := jwt.MapClaims{}
		if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err != nil {
			return err
		}
		fmt.Println(claims["sub"], claims["exp"])
	}
	return nil
}

// The signature is checked with the library's own method.
func checkedByMethod(w http.ResponseWriter, r *http.Request, key any) {
	raw := bearer(r)
	var claims jwt.RegisteredClaims
	token, parts, err := jwt.NewParser().ParseUnverified(raw, &claims)
	if err != nil || token.Method != jwt.SigningMethodRS256 {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if err := token.Method.Verify(strings.Join(parts[:2], "."), token.Signature, key); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	_ = json.NewEncoder(w).Encode(claims.Subject)
}

// fresh says whether it is time for another token.
func fresh(raw string) bool {
	var claims jwt.RegisteredClaims
	if _, _, err := jwt.NewParser().ParseUnverified(raw, &claims); err != nil {
		return false
	}
	return jwt.NewValidator(jwt.WithExpirationRequired()).Validate(claims) == nil
}
