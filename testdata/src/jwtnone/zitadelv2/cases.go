// SPDX-License-Identifier: Apache-2.0

// Package zitadelv2 shows relying parties of zitadel/oidc v2 with none on the list of algorithms, and without.
package zitadelv2

import (
	"github.com/zitadel/oidc/v2/pkg/client/rp"
	"github.com/zitadel/oidc/v2/pkg/oidc"
)

func lax(issuer, client string, keys oidc.KeySet) rp.IDTokenVerifier {
	algorithms := []string{"none", "RS256"}
	return rp.NewIDTokenVerifier(issuer, client, keys, rp.WithSupportedSigningAlgorithms(algorithms...)) // want `accepts tokens without a signature .*\(jwtnone\)`
}

func strict(issuer, client string, keys oidc.KeySet) rp.IDTokenVerifier {
	return rp.NewIDTokenVerifier(issuer, client, keys, rp.WithSupportedSigningAlgorithms("ES256"))
}
