// SPDX-License-Identifier: Apache-2.0

package nethttp

import (
	"crypto/tls"
	"net/http"
)

func clean(token, password, url string) {
	secure, _ := http.NewRequest("GET", "https://api.example.com/me", nil)
	secure.Header.Set("Authorization", "Bearer "+token)
	service, _ := http.NewRequest("GET", "http://users:8080/me", nil)
	service.Header.Set("Authorization", "Bearer "+token)
	configured, _ := http.NewRequest("GET", url, nil)
	configured.Header.Set("Authorization", "Bearer "+token)
	public, _ := http.NewRequest("GET", "http://api.example.com/news", nil)
	public.Header.Set("Accept", "application/json")
	metadata, _ := http.NewRequest("GET", "http://169.254.169.254/token", nil)
	metadata.Header.Set("Authorization", "Bearer "+token)
	_, _ = http.Get("http://example.com/news")
}

// Nothing secret goes over it, or it does not leave the machine.
func harmless(token string) {
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}}
	public, _ := http.NewRequest("GET", "https://example.com/news", nil)
	_, _ = client.Do(public)
	near, _ := http.NewRequest("GET", "https://localhost:8443/me", nil)
	near.Header.Set("Authorization", "Bearer "+token)
	_, _ = client.Do(near)
}

var _ = []any{clean, harmless}
