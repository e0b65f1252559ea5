// SPDX-License-Identifier: Apache-2.0

package main

import (
	"slices"
	"time"
)

func groups() []group {
	return []group{
		{accepts: slices.Concat(golangJWT(), formerJWT(), golangJWTRequests(), jwx(), jwxV2(), goJose(), goJoseV3(), small(), middleware(), frameworks(), services(), goJoseV2(), jwxAncient()), alg: "HS256"},
		{accepts: decrypting(), alg: direct, other: wrapped},
		{accepts: katarasKeys(), alg: "HS256", header: map[string]any{"kid": keyID}},
		{accepts: goOIDC(), alg: "EdDSA", claims: map[string]any{"aud": client, "iss": issuer}},
		{accepts: slices.Concat(audienced(), tinkMAC()), alg: "HS256", claims: map[string]any{"aud": client, "iss": issuer}},
		{accepts: gfGates(), alg: "HS256", millis: true},
		{accepts: capJWT(true), alg: "EdDSA", claims: map[string]any{"iat": time.Now().Add(-10 * time.Minute).Unix()}},
		{accepts: capJWT(false), alg: "EdDSA"},
		{accepts: fositeParse(), alg: "RS256", other: "RS512"},
		{accepts: rsaTokens(), alg: "RS256"},
		{accepts: slices.Concat(openID(), goOIDCv2(), tinkRSA(), formerProviders()), alg: "RS256", claims: map[string]any{"aud": client, "iss": issuer}},
		{accepts: spiffe(), alg: "RS256", header: map[string]any{"kid": keyID}, claims: map[string]any{"aud": client, "sub": svid}},
	}
}
