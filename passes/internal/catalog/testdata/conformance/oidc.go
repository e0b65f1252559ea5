// SPDX-License-Identifier: Apache-2.0

package main

import (
	"context"
	"crypto"
	"crypto/ed25519"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"net/http/httptest"

	"github.com/coreos/go-oidc/v3/oidc"
	jose "github.com/go-jose/go-jose/v4"
)

const (
	issuer = "https://issuer.example"
	client = "client"
)

func goOIDC() []accept {
	const p = "github.com/coreos/go-oidc/v3/oidc"
	static := &oidc.StaticKeySet{PublicKeys: []crypto.PublicKey{signer.Public()}}
	config := &oidc.Config{ClientID: client, SupportedSigningAlgs: []string{oidc.EdDSA}}
	checked := func(keys oidc.KeySet) func(string) error {
		return func(t string) error { _, err := keys.VerifySignature(context.Background(), t); return err }
	}
	return []accept{
		{p, "IDTokenVerifier.Verify", func(t string) error {
			_, err := oidc.NewVerifier(issuer, static, config).Verify(context.Background(), t)
			return err
		}},
		{p, "KeySet.VerifySignature", checked(static)},
		{p, "StaticKeySet.VerifySignature", checked(static)},
		{p, "RemoteKeySet.VerifySignature", func(t string) error {
			server := httptest.NewServer(http.HandlerFunc(jwks))
			defer server.Close()
			return checked(oidc.NewRemoteKeySet(context.Background(), server.URL))(t)
		}},
	}
}

// jwks answers with the public key of signer.
func jwks(w http.ResponseWriter, _ *http.Request) {
	x := base64.RawURLEncoding.EncodeToString(signer.Public().(ed25519.PublicKey))
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(map[string]any{"keys": []map[string]string{{"kty": "OKP", "crv": "Ed25519", "use": "sig", "x": x}}})
}

// rsaKeys answers with the public key of rsaKey.
func rsaKeys(w http.ResponseWriter, _ *http.Request) {
	set := jose.JSONWebKeySet{Keys: []jose.JSONWebKey{{Key: rsaKey.Public(), Algorithm: "RS256", Use: "sig"}}}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(set)
}
