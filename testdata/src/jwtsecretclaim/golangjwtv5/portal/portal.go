// SPDX-License-Identifier: Apache-2.0

// Package portal has its tokens signed by another package.
package portal

import (
	"example.com/jwtvet/jwtsecretclaim/golangjwtv5/issuer"
	"example.com/jwtvet/jwtsecretclaim/golangjwtv5/store"
)

func hash(key []byte, a store.Account) (string, error) {
	return issuer.Sign(key, map[string]any{
		"sub":  a.ID,
		"hash": a.PasswordHash, // want `secret.*\(jwtsecretclaim\)`
	})
}

func clean(key []byte, a store.Account) (string, error) {
	return issuer.Sign(key, map[string]any{"sub": a.ID, "plan": a.Plan})
}

func apiKey(key []byte, a store.Account, apiKey string) (string, error) {
	return issuer.Sign(key, map[string]any{
		"sub":    a.ID,
		"apiKey": apiKey, // want `apiKey.*secret.*\(jwtsecretclaim\)`
	})
}

func identity(key []byte, a store.Account) (string, error) {
	return issuer.SignIdentity(key, &issuer.Identity{
		ID:      a.ID,
		Account: a, // want `account\.password_hash.*secret.*\(jwtsecretclaim\)`
	})
}

func identityClean(key []byte, m store.Member) (string, error) {
	return issuer.SignIdentity(key, &issuer.Identity{ID: m.ID, Account: m})
}
