// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"context"
	"crypto/rsa"
	"crypto/x509"
	"encoding/base64"
	"net/http"
	"net/url"
	"slices"

	"github.com/golang-jwt/jwt/v5"
	"github.com/lestrrat-go/jwx/v3/jwk"
)

func certificate(t *jwt.Token) (*x509.Certificate, error) {
	chain, ok := t.Header["x5c"].([]any)
	if !ok || len(chain) == 0 {
		return nil, errKey
	}
	der, err := base64.StdEncoding.DecodeString(chain[0].(string))
	if err != nil {
		return nil, err
	}
	return x509.ParseCertificate(der)
}

func roots(pool *x509.CertPool) jwt.Keyfunc {
	return func(t *jwt.Token) (any, error) {
		cert, err := certificate(t)
		if err != nil {
			return nil, err
		}
		if _, err := cert.Verify(x509.VerifyOptions{Roots: pool}); err != nil {
			return nil, err
		}
		return cert.PublicKey, nil
	}
}

func trusted(cert *x509.Certificate) error {
	if cert.Subject.CommonName == "" {
		return errKey
	}
	return nil
}

func judged(t *jwt.Token) (any, error) {
	cert, err := certificate(t)
	if err != nil {
		return nil, err
	}
	if err := trusted(cert); err != nil {
		return nil, err
	}
	return cert.PublicKey, nil
}

// The header's key only finds one of ours.
func own(keys []*rsa.PublicKey, names []string) jwt.Keyfunc {
	return func(t *jwt.Token) (any, error) {
		for i, k := range keys {
			if t.Header["jwk"] == names[i] {
				return k, nil
			}
		}
		return nil, errKey
	}
}

func allowed(t *jwt.Token) (any, error) {
	jku, _ := t.Header["jku"].(string)
	if !slices.Contains([]string{"https://keys.example.com/jwks.json"}, jku) {
		return nil, errKey
	}
	return jwk.Fetch(context.Background(), jku)
}

func host(t *jwt.Token) (any, error) {
	jku, _ := t.Header["jku"].(string)
	u, err := url.Parse(jku)
	if err != nil || u.Host != "keys.example.com" {
		return nil, errKey
	}
	return jwk.Fetch(context.Background(), jku)
}

func knownIssuer(t *jwt.Token) (any, error) {
	iss, err := t.Claims.GetIssuer()
	if err != nil || iss != "https://issuer.example.com" {
		return nil, errKey
	}
	return jwk.Fetch(context.Background(), iss+"/jwks")
}

func configuredIssuer(sets map[string]string) jwt.Keyfunc {
	return func(t *jwt.Token) (any, error) {
		iss, err := t.Claims.GetIssuer()
		if err != nil {
			return nil, err
		}
		address, ok := sets[iss]
		if !ok {
			return nil, errKey
		}
		return jwk.Fetch(context.Background(), address)
	}
}

// Other claims of an own token are no addresses of keys.
func subject(raw string) error {
	claims := jwt.MapClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err != nil {
		return err
	}
	resp, err := http.Get("https://api.example.com/users/" + claims["sub"].(string))
	if err != nil {
		return err
	}
	return resp.Body.Close()
}

func keyByRequest(r *http.Request, keys map[string]*rsa.PublicKey) (*jwt.Token, error) {
	return jwt.Parse(r.Header.Get("Authorization"), func(*jwt.Token) (any, error) { return keys[r.Header.Get("X-Tenant")], nil })
}
