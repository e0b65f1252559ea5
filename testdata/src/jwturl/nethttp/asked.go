// SPDX-License-Identifier: Apache-2.0

package nethttp

import (
	"net/http"
	"time"
)

// ask is told where and as whom in one map.
func ask(how map[string]any) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, how["where"].(string), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+how["token"].(string))
	return http.DefaultClient.Do(req)
}

func (s *server) asks() (*http.Response, error) {
	tok, err := s.sign(time.Hour)
	if err != nil {
		return nil, err
	}
	return ask(map[string]any{"where": "https://api.example.com/v1", "token": tok})
}

// askAt is told both as they are.
func askAt(where, token string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, where+"?token="+token, nil)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req)
}

func (s *server) asksAt() (*http.Response, error) {
	tok, err := s.sign(time.Hour)
	if err != nil {
		return nil, err
	}
	return askAt("https://api.example.com/v1", tok) // want `nethttp.askAt puts a token into an address`
}
