// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// field is a struct field that holds one registered claim.
func field(symbol, claim string, unit jose.Unit) Row {
	return Row{Symbol: symbol, Event: jose.Claim, Claim: claim, Unit: unit, Roles: Roles{jose.Value: Field}}
}

// algorithm is a variable or constant that stands for one algorithm.
func algorithm(symbol, alg string) Row {
	return Row{Symbol: symbol, Event: jose.Bind, Alg: alg}
}

// loader is a function that makes key material, its first result, of its first parameter.
func loader(symbol string) Row {
	return Row{Symbol: symbol, Event: jose.Bind, Loader: true, Roles: Roles{jose.Key: P0, jose.Err: R1}}
}

// keeper is a loader of keys in Go's own types, of which secrets are bytes.
func keeper(symbol string) Row {
	row := loader(symbol)
	row.Keeps = true
	return row
}

// publicLoader is a loader of public keys.
func publicLoader(symbol string) Row {
	row := loader(symbol)
	row.Public = true
	return row
}

// option is a function without parameters whose result is a policy.
func option(symbol string, effect jose.Effect) Row {
	return Row{Symbol: symbol, Event: jose.Policy, Effect: effect}
}

// expects is an option whose parameter is what a check compares with.
func expects(symbol string, effect jose.Effect, slot Slot) Row {
	return Row{Symbol: symbol, Event: jose.Policy, Effect: effect, Roles: Roles{jose.Expected: slot}}
}

// switches is an option whose flag has the effect when it is is.
func switches(symbol string, effect jose.Effect, slot Slot, is bool) Row {
	return Row{Symbol: symbol, Event: jose.Policy, Effect: effect, FlagIs: is, Roles: Roles{jose.Flag: slot}}
}

// tolerates is an option whose parameter is the leeway of time checks.
func tolerates(symbol string, slot Slot) Row {
	return Row{Symbol: symbol, Event: jose.Policy, Effect: jose.Leeway, Roles: Roles{jose.Duration: slot}}
}

// clock is an option, or variable, that replaces the clock.
func clock(symbol string, slot Slot) Row {
	return Row{Symbol: symbol, Event: jose.Policy, Effect: jose.Clock, Roles: Roles{jose.Hook: slot}}
}

// failed is the error, or error bit, that says why a token was refused.
func failed(symbol, claim string) Row {
	return Row{Symbol: symbol, Event: jose.Check, Claim: claim}
}

// joseAlgs is the algorithms of RFC 7518 sections 3.1, 4.1 and 5.1 and RFC 8037,
// by the identifiers that jwx and go-jose give them.
func joseAlgs() []Row {
	rows := []Row{
		algorithm("DIRECT", "dir"),
		algorithm("ECDH_ES", "ECDH-ES"),
		algorithm("ECDH_ES_A128KW", "ECDH-ES+A128KW"),
		algorithm("ECDH_ES_A192KW", "ECDH-ES+A192KW"),
		algorithm("ECDH_ES_A256KW", "ECDH-ES+A256KW"),
		algorithm("PBES2_HS256_A128KW", "PBES2-HS256+A128KW"),
		algorithm("PBES2_HS384_A192KW", "PBES2-HS384+A192KW"),
		algorithm("PBES2_HS512_A256KW", "PBES2-HS512+A256KW"),
		algorithm("RSA_OAEP", "RSA-OAEP"),
		algorithm("RSA_OAEP_256", "RSA-OAEP-256"),
		algorithm("A128CBC_HS256", "A128CBC-HS256"),
		algorithm("A192CBC_HS384", "A192CBC-HS384"),
		algorithm("A256CBC_HS512", "A256CBC-HS512"),
	}
	for _, alg := range []string{
		"HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA",
		"RSA1_5", "A128KW", "A192KW", "A256KW", "A128GCMKW", "A192GCMKW", "A256GCMKW", "A128GCM", "A192GCM", "A256GCM",
	} {
		rows = append(rows, algorithm(alg, alg))
	}
	return rows
}

// changed is the same rows with two meanings of what they accept: before a version, and since.
func changed(version string, before, since []Row) []Row {
	out := slices.Clone(since)
	for i, row := range before {
		if row.Profile != nil && *row.Profile != *out[i].Profile {
			out[i].Since, row.Until = version, version
			out = append(out, row)
		}
	}
	return out
}
