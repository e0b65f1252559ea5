// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"errors"
	"io"
	"net/http"
	"net/url"
	"path"

	"github.com/golang-jwt/jwt/v5"
)

func fetched(address string) (any, error) {
	resp, err := http.Get(address)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	pem, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	return jwt.ParseECPublicKeyFromPEM(pem)
}

// An address is read of any text.
func joinedAddress(t *jwt.Token) (any, error) {
	kid, _ := t.Header["kid"].(string)
	address, err := url.JoinPath("https://keys.example.com", kid)
	if err != nil {
		return nil, err
	}
	resp, err := http.Get(address) // want `address of http.Get`
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

func parsedAddress(t *jwt.Token) (any, error) {
	kid, _ := t.Header["kid"].(string)
	u, err := url.Parse("https://keys.example.com/" + kid)
	if err != nil {
		return nil, err
	}
	resp, err := http.Get(u.String()) // want `address of http.Get`
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	return io.ReadAll(resp.Body)
}

func testedAddress(t *jwt.Token) (any, error) {
	kid, _ := t.Header["kid"].(string)
	u, err := url.Parse("https://keys.example.com/" + kid)
	if err != nil {
		return nil, err
	}
	if u.Path != path.Clean(u.Path) || u.RawQuery != "" {
		return nil, errors.New("bad kid")
	}
	return fetched(u.String())
}

func addresses(raw string) {
	for _, key := range []jwt.Keyfunc{joinedAddress, parsedAddress, testedAddress} {
		_, _ = jwt.Parse(raw, key, jwt.WithValidMethods([]string{"ES256"}))
	}
}

var _ = addresses
