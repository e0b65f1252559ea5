// SPDX-License-Identifier: Apache-2.0

package jwthardkey

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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwthardkey", doc, p, check) }

// check reports every constant that becomes a key, where it stands, or where it is
// used when it stands in another package.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, op := range ops.Ops {
		if op.Public {
			continue
		}
		for _, o := range op.Key.Origins {
			if secret(o, op.Key.Origins) && (!o.Joined || longest(o, op.Key.Origins)) {
				r.Report(finding(op, o))
			}
		}
	}
}

// secret reports whether an origin is a key that everybody with the source has.
func secret(o jwtops.Origin, all []jwtops.Origin) bool {
	if o.Public || o.Rejected || o.AllowsNone {
		return false
	}
	switch o.Kind {
	case jose.Embedded:
		return true
	case jose.Constant:
		return o.Text != "" && !isPublic(o.Text) && !isMask(o.Text) && (!o.Joined || constant(all))
	}
	return false
}

// constant reports whether all parts of a joined text are constants, or settings that say
// what the program is called or where it runs: nothing secret is added.
func constant(all []jwtops.Origin) bool {
	for _, o := range all {
		switch o.Kind {
		case jose.Constant, jose.Zero:
		case jose.Setting, jose.Environment:
			if !o.Joined || !isLabel(o.Text) {
				return false
			}
		default:
			return false
		}
	}
	return true
}

// isLabel reports whether a setting has the name of one that is no secret.
func isLabel(name string) bool {
	words := strings.Split(policy.Normalize(name), "_")
	secret := func(w string) bool {
		return slices.Contains([]string{"key", "secret", "token", "jwt", "pass", "password", "auth"}, w)
	}
	labels := []string{"name", "title", "version", "env", "environment", "mode", "host", "hostname", "domain", "region", "port"}
	return slices.Contains(labels, words[len(words)-1]) && !slices.ContainsFunc(words, secret)
}

// longest reports whether an origin is the longest part of a joined text: the one to name.
func longest(o jwtops.Origin, all []jwtops.Origin) bool {
	for _, other := range all {
		if other.Joined && other.Kind == o.Kind && len(other.Text) > len(o.Text) {
			return false
		}
	}
	return true
}

// isPublic reports whether a text is key material that is meant to be public.
func isPublic(text string) bool {
	for _, mark := range []string{"PUBLIC KEY-----", "BEGIN CERTIFICATE-----"} {
		if strings.Contains(text, mark) {
			return true
		}
	}
	return strings.HasPrefix(text, "ssh-") || publicJWK(text)
}

// publicJWK reports whether a text is a JWK or JWK Set without private members (RFC 7518 section 6).
func publicJWK(text string) bool {
	return strings.Contains(text, `"kty"`) && !strings.Contains(text, `"d"`) && !strings.Contains(text, `"k"`)
}

// isMask reports whether a text stands in for a key that must not be shown: "***", "<redacted>".
func isMask(text string) bool {
	lower := strings.ToLower(text)
	for _, mark := range []string{"redact", "hidden", "masked", "obfuscat"} {
		if strings.Contains(lower, mark) {
			return true
		}
	}
	return strings.Trim(lower, "x") == "" || strings.Trim(lower, "*") == "" || strings.Trim(lower, ".•-#") == ""
}

func finding(op jwtops.Op, o jwtops.Origin) diag.Finding {
	what := "hard-coded key"
	switch {
	case o.Kind == jose.Embedded:
		what = "key file in the binary"
	case o.Default:
		what = "built-in default key"
	}
	f := diag.Finding{Range: diag.Where(o, op.Key.Range), Danger: "who has the source or the binary can sign any token"}
	f.Of = diag.Elsewhere(o)
	f.Message = what + f.Of + " becomes the key of " + op.API
	f.Steps = diag.Steps(o, op.Key.Range, "becomes the key of "+op.API+" here")
	return f
}
