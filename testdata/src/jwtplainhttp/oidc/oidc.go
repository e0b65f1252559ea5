// SPDX-License-Identifier: Apache-2.0

// Package oidc finds its provider by an address.
package oidc

import (
	"context"
	"crypto/tls"
	"fmt"
	"net/http"
	"os"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"
)

const issuer = "http://accounts.example.com"

func providers(ctx context.Context, host, realm string) {
	_, _ = oidc.NewProvider(ctx, issuer)                                                   // want `oidc.NewProvider goes to accounts.example.com over plain http`
	_, _ = oidc.NewProvider(ctx, "http://login.example.com:8080/auth")                     // want `oidc.NewProvider goes to login.example.com:8080 over plain http`
	_, _ = oidc.NewProvider(ctx, "HTTP://203.0.113.7/auth")                                // want `oidc.NewProvider goes to 203.0.113.7 over plain http`
	_, _ = oidc.NewProvider(ctx, "http://login.example.com/realms/"+realm)                 // want `plain http`
	_, _ = oidc.NewProvider(ctx, fmt.Sprintf("http://login.example.com/realms/%s", realm)) // want `plain http`
	oidc.NewRemoteKeySet(ctx, "http://keys.example.com/jwks.json")                         // want `oidc.NewRemoteKeySet goes to keys.example.com over plain http`
	_ = &oidc.ProviderConfig{
		IssuerURL: "https://accounts.example.com",
		JWKSURL:   "http://accounts.example.com/keys", // want `oidc.ProviderConfig.JWKSURL goes to accounts.example.com over plain http`
	}
	byParameter(ctx, "http://sso.example.org")

	_, _ = oidc.NewProvider(ctx, "https://accounts.example.com")
	_, _ = oidc.NewProvider(ctx, "http://localhost:5556/dex")
	_, _ = oidc.NewProvider(ctx, "http://127.0.0.1:5556/dex")
	_, _ = oidc.NewProvider(ctx, "http://[::1]:5556/dex")
	_, _ = oidc.NewProvider(ctx, "http://dex:5556/dex")
	_, _ = oidc.NewProvider(ctx, "http://dex.auth.svc.cluster.local/dex")
	_, _ = oidc.NewProvider(ctx, "http://dex.auth.svc/dex")
	_, _ = oidc.NewProvider(ctx, "http://dex.auth.svc:5556/dex")
	_, _ = oidc.NewProvider(ctx, "http://sso.corp.internal")
	_, _ = oidc.NewProvider(ctx, "http://sso.test")
	_, _ = oidc.NewProvider(ctx, "http://10.1.2.3:8080/auth")
	_, _ = oidc.NewProvider(ctx, "http://"+host+"/auth")
	_, _ = oidc.NewProvider(ctx, "http://auth."+host)
	_, _ = oidc.NewProvider(ctx, fmt.Sprintf("http://%s.example.com/auth", host))
	_, _ = oidc.NewProvider(ctx, os.Getenv("ISSUER"))
}

func byParameter(ctx context.Context, url string) {
	_, _ = oidc.NewProvider(ctx, url) // want `oidc.NewProvider goes to sso.example.org over plain http`
}

func trusting(ctx context.Context) context.Context {
	client := &http.Client{Transport: &http.Transport{
		TLSClientConfig: &tls.Config{InsecureSkipVerify: true}, // want `the client of oidc.ClientContext takes any certificate`
	}}
	return oidc.ClientContext(ctx, client)
}

func trustingByKey(ctx context.Context) context.Context {
	config := &tls.Config{}
	config.InsecureSkipVerify = true // want `the client of context.WithValue takes any certificate`
	tr := http.DefaultTransport.(*http.Transport).Clone()
	tr.TLSClientConfig = config
	return context.WithValue(ctx, oauth2.HTTPClient, &http.Client{Transport: tr})
}

var _ = []any{providers, trusting, trustingByKey}
