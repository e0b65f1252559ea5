// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// Only the issuer is read, to choose the key; then the token is verified.
func byIssuer(raw string, keys map[string]any) (*jwt.Token, error) {
	peeked := jwt.MapClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(raw, peeked); err != nil {
		return nil, err
	}
	iss, _ := peeked["iss"].(string)
	key, ok := keys[iss]
	if !ok {
		return nil, errors.New("unknown issuer")
	}
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"RS256"}))
}

// Only the header is read.
func byHeader(w http.ResponseWriter, r *http.Request, keys map[string]jwt.Keyfunc) {
	raw := bearer(r)
	token, _, err := jwt.NewParser().ParseUnverified(raw, jwt.MapClaims{})
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	kid, _ := token.Header["kid"].(string)
	if _, err := jwt.Parse(raw, keys[kid]); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
	}
}

// A tenant chooses the key, the token is verified with it before the tenant is used.
func byTenant(w http.ResponseWriter, r *http.Request, keyOf func(tenant string) ([]byte, error)) {
	raw := bearer(r)
	var s session
	if _, _, err := jwt.NewParser().ParseUnverified(raw, &s); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	key, err := keyOf(s.Tenant)
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	if _, err := jwt.ParseWithClaims(raw, &s, func(*jwt.Token) (any, error) { return key, nil }); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	_ = json.NewEncoder(w).Encode(s)
}

// Verified first, read again later.
func verifiedBefore(w http.ResponseWriter, r *http.Request, keys jwt.Keyfunc) {
	raw := bearer(r)
	if _, err := jwt.Parse(raw, keys); err != nil {
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

type tokenClient struct {
	http  *http.Client
	url   string
	token string
}

// A client looks when its own token ends.
func (c *tokenClient) expired() bool {
	var claims jwt.RegisteredClaims
	if _, _, err := jwt.NewParser().ParseUnverified(c.token, &claims); err != nil {
		return true
	}
	return claims.ExpiresAt == nil || time.Now().After(claims.ExpiresAt.Time)
}

// A client reads what its own access token says.
func (c *tokenClient) refresh() (string, error) {
	resp, err := c.http.Get(c.url)
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	var answer struct {
		AccessToken string `json:"access_token"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		return "", err
	}
	claims := jwt.MapClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(answer.AccessToken, claims); err != nil {
		return "", err
	}
	c.token = answer.AccessToken
	return fmt.Sprint(claims["tenant"]), nil
}

// A command prints the token that the user has in a file.
func inspect(path string) error {
	raw, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	claims := jwt.MapClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(string(raw), claims); err != nil {
		return err
	}
	for name, value := range claims {
		fmt.Println(name, value)
	}
	return nil
}

// A service account reads its own token from the environment.
func ownNamespace() (string, error) {
	claims := jwt.MapClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(os.Getenv("SERVICE_TOKEN"), claims); err != nil {
		return "", err
	}
	ns, _ := claims["namespace"].(string)
	return ns, nil
}

// AccountOf searches all claims of a token, for its callers to use.
func AccountOf(raw string) (string, error) {
	tok, _, err := jwt.NewParser().ParseUnverified(raw, jwt.MapClaims{})
	if err != nil {
		return "", err
	}
	account := ""
	claims, _ := tok.Claims.(jwt.MapClaims)
	for name, value := range claims {
		if name == "example.com/account" {
			account, _ = value.(string)
			break
		}
	}
	return account, nil
}

func ownAccount() {
	if mounted, err := os.ReadFile("/var/run/account/token"); err == nil {
		if account, err := AccountOf(string(mounted)); err == nil {
			fmt.Println("running as", account)
		}
	}
}
