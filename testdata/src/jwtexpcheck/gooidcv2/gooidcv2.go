// SPDX-License-Identifier: Apache-2.0

// Package gooidcv2 lets people in with go-oidc v2: some whose time is over, some not.
package gooidcv2

import (
	"github.com/coreos/go-oidc"
)

func anyTime(provider *oidc.Provider, client string) *oidc.IDTokenVerifier {
	return provider.Verifier(&oidc.Config{ClientID: client, SkipExpiryCheck: true}) // want `exp.*\(jwtexpcheck\)`
}

func inTime(provider *oidc.Provider, client string) *oidc.IDTokenVerifier {
	return provider.Verifier(&oidc.Config{ClientID: client})
}
