// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"go/types"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// IsToken reports whether values of a type hold the header of a token.
func IsToken(t types.Type) bool {
	named := namedOf(t)
	if named == nil || named.Pkg() == nil {
		return false
	}
	st, ok := named.Type().Underlying().(*types.Struct)
	if !ok || !Knows(named.Pkg().Path()) {
		return false
	}
	for i := range st.NumFields() {
		for _, row := range FieldRows(named, st.Field(i)) {
			if readsHeader(row) {
				return true
			}
		}
	}
	return false
}

// AsksKeyfunc reports whether a token's library asks a function for the key that verifies it.
func AsksKeyfunc(t types.Type) bool {
	named := namedOf(t)
	return IsToken(t) && len(symbols(named.Pkg().Path())["Keyfunc"]) > 0
}

// readsHeader reports whether a row is about a part of a token's header.
func readsHeader(row *Row) bool {
	return row.Event == jose.Peek && (row.Roles[jose.Header] == Field || row.Roles[jose.Alg] == Field)
}

// ReadsAlg reports whether a field, read from a token, is its algorithm or (whole) its header.
func ReadsAlg(named *types.TypeName, f *types.Var) (alg, whole bool) {
	for _, row := range FieldRows(named, f) {
		if row.Event == jose.Peek {
			alg = alg || row.Roles[jose.Alg] == Field
			whole = whole || row.Roles[jose.Header] == Field && row.Param == ""
		}
	}
	return alg, whole
}

// HeaderField returns the header parameter that a field of a token holds, "" for all of them.
func HeaderField(named *types.TypeName, f *types.Var) (param string, ok bool) {
	for _, row := range FieldRows(named, f) {
		if row.Event == jose.Peek && (row.Roles[jose.Header] == Field || row.Roles[jose.Alg] == Field || row.Roles[jose.Key] == Field) {
			return row.Param, true
		}
	}
	return "", false
}

// CallReadsAlg reports whether a function returns the algorithm that a token's header names.
func CallReadsAlg(fn *types.Func) bool {
	for _, row := range Rows(fn) {
		if _, result := row.Roles[jose.Alg].Result(); result && row.Event == jose.Peek {
			return true
		}
	}
	return false
}

// IsSignature reports whether values of a type are the unverified signatures of a message,
// with their headers.
func IsSignature(t types.Type) bool {
	named := namedOf(t)
	if named == nil || named.Pkg() == nil || named.Name() != "Signature" {
		return false
	}
	for _, row := range symbols(named.Pkg().Path())["Signature.ProtectedHeaders"] {
		return row.Event == jose.Peek
	}
	return false
}

// ClaimsField reports whether a field of a token holds its claims.
func ClaimsField(named *types.TypeName, f *types.Var) bool {
	for _, row := range FieldRows(named, f) {
		if row.Roles[jose.Claims] == Field {
			return true
		}
	}
	return false
}

// ClaimOf returns the claim that a field of a library's claims holds, "" if it is none.
func ClaimOf(named *types.TypeName, f *types.Var) string {
	for _, row := range FieldRows(named, f) {
		if row.Event == jose.Claim && row.Claim != "" {
			return row.Claim
		}
	}
	return ""
}

// VerifiesChain reports whether a function verifies a certificate up to roots.
func VerifiesChain(fn *types.Func) bool {
	return fn != nil && fn.Pkg() != nil && fn.Pkg().Path() == "crypto/x509" && Symbol(fn) == "Certificate.Verify"
}
