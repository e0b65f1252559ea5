// SPDX-License-Identifier: Apache-2.0

// Package zitadelv2 verifies ID tokens of zitadel/oidc v2 with some offset.
package zitadelv2

import (
	"time"

	"github.com/zitadel/oidc/v2/pkg/client/rp"
)

func day() rp.VerifierOption {
	return rp.WithIssuedAtOffset(24 * time.Hour) // want `grants 24h, more than.*\(jwtleeway\)`
}

func seconds() rp.VerifierOption { return rp.WithIssuedAtOffset(10 * time.Second) }
