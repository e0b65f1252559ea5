// SPDX-License-Identifier: Apache-2.0

// Package fositeconfig says how long the tokens of a provider live.
package fositeconfig

import (
	"crypto/rsa"
	"time"

	"github.com/ory/fosite"
	"github.com/ory/fosite/compose"
)

func providers(store fosite.Storage, key *rsa.PrivateKey) []fosite.OAuth2Provider {
	return []fosite.OAuth2Provider{
		compose.ComposeAllEnabled(long(), store, key),
		compose.ComposeAllEnabled(short(time.Hour), store, key),
	}
}

const week = 7 * 24 * time.Hour // want `access token lives 7 days.*\(jwtlonglived\)`

func long() *fosite.Config {
	c := &fosite.Config{
		AccessTokenLifespan:  week,
		RefreshTokenLifespan: 4 * week,
	}
	c.IDTokenLifespan = 30 * 24 * time.Hour // want `30 days`
	return c
}

func short(d time.Duration) *fosite.Config {
	return &fosite.Config{
		AccessTokenLifespan:   15 * time.Minute,
		IDTokenLifespan:       d,
		AuthorizeCodeLifespan: 10 * time.Minute,
		RefreshTokenLifespan:  4 * week,
	}
}
