// SPDX-License-Identifier: Apache-2.0

// Package zitadel verifies ID tokens of zitadel/oidc with some offset.
package zitadel

import (
	"time"

	"github.com/zitadel/oidc/v3/pkg/client/rp"
)

func day() rp.VerifierOption {
	return rp.WithIssuedAtOffset(24 * time.Hour) // want `grants 24h, more than.*\(jwtleeway\)`
}

func seconds() rp.VerifierOption { return rp.WithIssuedAtOffset(10 * time.Second) }
