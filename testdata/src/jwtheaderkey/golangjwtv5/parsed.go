// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"encoding/json"
	"errors"
	"net/http"
	"net/url"

	"github.com/golang-jwt/jwt/v5"
)

type parsedSet struct {
	PEM string `json:"pem"`
}

// That it is an address says nothing of whose.
func parsedJKU(t *jwt.Token) (any, error) {
	jku, _ := t.Header["jku"].(string) // want `the token's jku names the address that http.Get fetches from`
	u, err := url.ParseRequestURI(jku)
	if err != nil {
		return nil, err
	}
	resp, err := http.Get(u.String())
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var set parsedSet
	if err := json.NewDecoder(resp.Body).Decode(&set); err != nil {
		return nil, err
	}
	return jwt.ParseECPublicKeyFromPEM([]byte(set.PEM))
}

func hostOfJKU(t *jwt.Token) (any, error) {
	jku, _ := t.Header["jku"].(string)
	u, err := url.ParseRequestURI(jku)
	if err != nil {
		return nil, err
	}
	if u.Scheme != "https" || u.Host != "login.example.com" {
		return nil, errors.New("unknown issuer")
	}
	resp, err := http.Get(u.String())
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	var set parsedSet
	if err := json.NewDecoder(resp.Body).Decode(&set); err != nil {
		return nil, err
	}
	return jwt.ParseECPublicKeyFromPEM([]byte(set.PEM))
}

func parsedJKUs(raw string) {
	for _, key := range []jwt.Keyfunc{parsedJKU, hostOfJKU} {
		_, _ = jwt.Parse(raw, key, jwt.WithValidMethods([]string{"ES256"}))
	}
}

var _ = parsedJKUs
