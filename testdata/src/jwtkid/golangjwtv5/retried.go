// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

func again(do func() error) error { return do() }

// An error that was looked at before the kid was read is no test of the kid, though the same
// variable takes the error of the request afterwards.
func retried(raw string) (*jwt.Token, error) {
	head, err := base64.RawURLEncoding.DecodeString(strings.Split(raw, ".")[0])
	if err != nil {
		return nil, err
	}
	var header map[string]any
	if err := json.Unmarshal(head, &header); err != nil {
		return nil, err
	}
	kid, ok := header["kid"].(string)
	if !ok {
		return nil, errors.New("no kid")
	}
	address := fmt.Sprintf("https://keys.example.com/%s.pem", kid)
	var resp *http.Response
	err = again(func() error {
		resp, err = http.Get(address) // want `the token's kid becomes a part of the address of http.Get`
		return err
	})
	if err != nil {
		return nil, err
	}
	return verifiedWith(raw, resp)
}

func retriedEscaped(raw string) (*jwt.Token, error) {
	head, err := base64.RawURLEncoding.DecodeString(strings.Split(raw, ".")[0])
	if err != nil {
		return nil, err
	}
	var header map[string]any
	if err := json.Unmarshal(head, &header); err != nil {
		return nil, err
	}
	kid, ok := header["kid"].(string)
	if !ok {
		return nil, errors.New("no kid")
	}
	address := "https://keys.example.com/" + url.PathEscape(kid) + ".pem"
	var resp *http.Response
	err = again(func() error {
		resp, err = http.Get(address)
		return err
	})
	if err != nil {
		return nil, err
	}
	return verifiedWith(raw, resp)
}

func known(kid string) error {
	if kid != "blue" && kid != "green" {
		return errors.New("unknown kid")
	}
	return nil
}

func retriedKnown(raw string) (*jwt.Token, error) {
	head, err := base64.RawURLEncoding.DecodeString(strings.Split(raw, ".")[0])
	if err != nil {
		return nil, err
	}
	var header map[string]any
	if err := json.Unmarshal(head, &header); err != nil {
		return nil, err
	}
	kid, _ := header["kid"].(string)
	if err = known(kid); err != nil {
		return nil, err
	}
	var resp *http.Response
	err = again(func() error {
		resp, err = http.Get("https://keys.example.com/" + kid)
		return err
	})
	if err != nil {
		return nil, err
	}
	return verifiedWith(raw, resp)
}

func verifiedWith(raw string, resp *http.Response) (*jwt.Token, error) {
	pem, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	key, err := jwt.ParseECPublicKeyFromPEM(pem)
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"ES256"}))
}
