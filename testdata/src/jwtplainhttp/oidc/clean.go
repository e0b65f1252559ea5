// SPDX-License-Identifier: Apache-2.0

package oidc

import (
	"context"
	"crypto/tls"
	"net/http"

	"github.com/coreos/go-oidc/v3/oidc"
)

type key struct{}

// The client is one for something else.
func other(ctx context.Context) context.Context {
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}}
	return context.WithValue(ctx, key{}, client)
}

func asked(ctx context.Context, insecure bool) context.Context {
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: insecure}}}
	return oidc.ClientContext(ctx, client)
}

func askedByBranch(ctx context.Context, insecure bool) context.Context {
	client := &http.Client{}
	if insecure {
		client.Transport = &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}
	}
	return oidc.ClientContext(ctx, client)
}

// pinned compares the certificate itself.
func pinned(ctx context.Context, verify func(tls.ConnectionState) error) context.Context {
	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true, VerifyConnection: verify}}}
	return oidc.ClientContext(ctx, client)
}

var _ = []any{other, asked, askedByBranch, pinned}
