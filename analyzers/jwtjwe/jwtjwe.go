// SPDX-License-Identifier: Apache-2.0

package jwtjwe

import (
	_ "embed"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/jwtvet/jwtvet/analyzers/internal/diag"
	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/internal/policy"
	"github.com/jwtvet/jwtvet/passes/jwtops"
)

//go:embed doc.go
var doc string

// Analyzer is the rule with the default policy.
var Analyzer = New(policy.Default())

// New returns the rule under a policy.
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtjwe", doc, p, check) }

// check reports encryption that proves or protects too little.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, op := range ops.Ops {
		if op.Unsigned {
			r.Report(diag.Finding{Range: op.Range, Message: "claims that " + op.API + " decrypts are trusted without a signature",
				Danger: "anybody who has the public key can encrypt claims of his own"})
			continue
		}
		if !op.Hides {
			continue
		}
		algorithms(r, op)
		if slices.ContainsFunc(op.KeyAlgs, func(alg string) bool { return strings.HasPrefix(alg, "PBES2") }) {
			passwords(r, op)
		}
		if op.Unlimited && len(op.Token.Origins) > 0 {
			r.Report(diag.Finding{Range: op.Range, Message: op.API + " unpacks a compressed token to any size",
				Danger: "a short token fills the memory"})
		}
	}
}

// algorithms reports those that an operation should not use.
func algorithms(r *diag.Reporter, op jwtops.Op) {
	for _, alg := range op.Alg.Origins {
		if alg.Kind != jose.Constant {
			continue
		}
		switch alg.Text {
		case "RSA1_5":
			r.Report(diag.Finding{Range: op.Alg.Range, Message: op.API + " takes RSA1_5",
				Danger: "its padding tells who may ask often enough what is encrypted", Steps: diag.Steps(alg, op.Alg.Range, "used here")})
		case "DEF":
			r.Report(diag.Finding{Range: op.Alg.Range, Message: op.API + " compresses what it encrypts",
				Danger: "the length of a token tells of its content", Steps: diag.Steps(alg, op.Alg.Range, "used here")})
		}
	}
}

// passwords reports weak secrets of which a key is made.
func passwords(r *diag.Reporter, op jwtops.Op) {
	for _, o := range op.Key.Origins {
		what := ""
		switch {
		case (o.Kind == jose.Environment || o.Kind == jose.Setting) && o.Text != "" && !o.Checked && !o.Default && !o.Joined:
			what = o.Kind.String() + " " + o.Text + diag.Elsewhere(o) + ", which nobody tests for being set,"
		case o.Kind == jose.Zero && o.IsText && !o.Checked && !o.Shared, o.Kind == jose.Constant && o.Text == "" && !o.Checked && !o.Shared:
			what = "an empty text"
		case o.Kind != jose.Constant && o.Sized && o.Bytes < leastSecret:
			what = "a short text"
		case named(o, "password", "passwd", "pin"):
			what = "a password"
		default:
			continue
		}
		r.Report(diag.Finding{Range: diag.Where(o, op.Key.Range), Message: what + " protects the key of " + op.API,
			Danger: "who has one token can try passwords offline until one fits", Steps: diag.Steps(o, op.Key.Range, "used here")})
	}
}

// leastSecret is the length in bytes of a secret that nobody finds by trying (RFC 7518 section 8.8).
const leastSecret = 16

func named(o jwtops.Origin, words ...string) bool {
	for _, name := range append([]string{o.Text, o.Var}, o.Fields...) {
		name = policy.Normalize(name)
		if slices.ContainsFunc(words, func(w string) bool { return name == w || strings.HasSuffix(name, "_"+w) }) {
			return o.Kind != jose.Constant && !o.Derived
		}
	}
	return false
}
