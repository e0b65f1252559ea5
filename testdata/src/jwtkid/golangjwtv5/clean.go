// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/golang-jwt/jwt"
)

func (s *store) lookup(t *jwt.Token) (any, error) {
	kid, _ := t.Header["kid"].(string)
	key, ok := s.keys[kid]
	if !ok {
		return nil, errKid
	}
	return key, nil
}

func (s *store) base(t *jwt.Token) (any, error) {
	kid, _ := t.Header["kid"].(string)
	return os.ReadFile(filepath.Join(s.dir, filepath.Base(kid)))
}

func (s *store) local(t *jwt.Token) (any, error) {
	kid, _ := t.Header["kid"].(string)
	if !filepath.IsLocal(kid) {
		return nil, errKid
	}
	return os.ReadFile(filepath.Join(s.dir, kid))
}

var pattern = regexp.MustCompile(`^[A-Za-z0-9_-]{1,64}$`)

func (s *store) matched(t *jwt.Token) (any, error) {
	kid, _ := t.Header["kid"].(string)
	if kid == "" || !pattern.MatchString(kid) {
		return nil, errKid
	}
	return os.ReadFile(filepath.Join(s.dir, kid))
}

func (s *store) listed(t *jwt.Token) (any, error) {
	kid, _ := t.Header["kid"].(string)
	if !slices.Contains([]string{"a", "b"}, kid) {
		return nil, errKid
	}
	return s.loadListed(kid)
}

func (s *store) loadListed(kid string) ([]byte, error) {
	return os.ReadFile(filepath.Join(s.dir, kid))
}

func (s *store) dots(t *jwt.Token) (any, error) {
	kid, _ := t.Header["kid"].(string)
	if strings.Contains(kid, "..") || strings.ContainsAny(kid, `/\`) {
		return nil, errKid
	}
	return os.ReadFile(filepath.Join(s.dir, kid))
}

func (s *store) number(t *jwt.Token) (any, error) {
	kid, _ := t.Header["kid"].(string)
	n, err := strconv.Atoi(kid)
	if err != nil {
		return nil, err
	}
	return os.ReadFile(filepath.Join(s.dir, strconv.Itoa(n)))
}

func valid(kid string) error {
	if len(kid) != 36 {
		return errKid
	}
	return nil
}

func (s *store) validated(t *jwt.Token) (any, error) {
	kid, _ := t.Header["kid"].(string)
	if err := valid(kid); err != nil {
		return nil, err
	}
	return os.ReadFile(filepath.Join(s.dir, kid))
}

func checkedKid(t *jwt.Token) (string, error) {
	kid, _ := t.Header["kid"].(string)
	if !pattern.MatchString(kid) {
		return "", errKid
	}
	return kid, nil
}

func (s *store) validatedElsewhere(t *jwt.Token) (any, error) {
	kid, err := checkedKid(t)
	if err != nil {
		return nil, err
	}
	return os.ReadFile(filepath.Join(s.dir, kid))
}

func (s *store) escaped(t *jwt.Token) (any, error) {
	kid, _ := t.Header["kid"].(string)
	resp, err := http.Get("https://keys.example.com/" + url.PathEscape(kid))
	if err != nil {
		return nil, err
	}
	return nil, resp.Body.Close()
}

func (s *store) known(t *jwt.Token) (any, error) {
	switch t.Header["kid"] {
	case "2024", "2025":
		return os.ReadFile("keys/" + t.Header["kid"].(string))
	}
	return nil, errKid
}

// After the verification the header is the signer's.
func (s *store) after(raw string) ([]byte, error) {
	t, err := jwt.Parse(raw, s.lookup)
	if err != nil {
		return nil, err
	}
	return os.ReadFile("tenants/" + t.Header["kid"].(string))
}

// Other names than that of the file.
func (s *store) logged(t *jwt.Token) (any, error) {
	kid, _ := t.Header["kid"].(string)
	data, err := os.ReadFile(filepath.Join(s.dir, "key.pem"))
	if err != nil {
		return nil, fmt.Errorf("key %s: %w", kid, err)
	}
	return data, nil
}
