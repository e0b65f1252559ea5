// SPDX-License-Identifier: Apache-2.0

package jwtweakkey

import (
	_ "embed"
	"fmt"
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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtweakkey", doc, p, check) }

// weakness is what is weak about a key.
type weakness struct {
	what   string // with a verb for the operation
	danger string
	used   bool // the place to blame is where it is used: what it comes from may serve others well
}

// check reports keys that are or can be too weak.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, op := range ops.Ops {
		for _, o := range op.Key.Origins {
			w, ok := weak(r.Policy, op, o)
			if !ok {
				continue
			}
			f := diag.Finding{Range: diag.Where(o, op.Key.Range), Message: fmt.Sprintf(w.what, op.API), Danger: w.danger,
				Steps: diag.Steps(o, op.Key.Range, "becomes the key of "+op.API+" here")}
			if w.used {
				f.Range = op.Key.Range
			}
			r.Report(f)
		}
	}
}

// weak says what is weak about a key from one origin.
func weak(p policy.Policy, op jwtops.Op, o jwtops.Origin) (weakness, bool) {
	if o.Curve && o.Bits > 0 && o.Bits < leastCurve && op.AnyCurve {
		return weakness{what: fmt.Sprintf("a key on a curve of %d bits%s becomes the key of %%s", o.Bits, diag.Elsewhere(o)),
			danger: "no algorithm of tokens is made for one so small"}, true
	}
	if !o.Curve && o.Bits > 0 && o.Bits < p.RSAMinBits && !secretLiteral(o) {
		return weakness{what: fmt.Sprintf("an RSA key of %d bits%s becomes the key of %%s", o.Bits, diag.Elsewhere(o)),
			danger: "who factors it can sign any token"}, true
	}
	if op.Hides || op.Public || op.Parsed || o.Public || o.Parsed || !symmetric(op) {
		return weakness{}, false
	}
	if what := empty(op, o); what != "" {
		return weakness{what: what, danger: "with an empty key anybody can sign any token"}, true
	}
	if isPassword(o) {
		return weakness{what: "a password becomes the key of %s as it is", used: true,
			danger: "who has one token can try passwords offline until one fits"}, true
	}
	want, alg := least(p, op)
	if o.Kind == jose.Constant || o.Kind == jose.Zero || !o.Sized || o.Bytes >= want || op.Refuses == jose.RefusesShort {
		return weakness{}, false
	}
	return weakness{what: fmt.Sprintf("a key of %d bytes%s, fewer than the %d of %s, becomes the key of %%s", o.Bytes, diag.Elsewhere(o), want, alg),
		danger: "who has one token can search for the key offline", used: true}, true
}

// leastCurve is the size of the smallest curve of RFC 7518 section 3.4.
const leastCurve = 256

// empty says how a key can be empty, "" if it cannot, or if that is tested somewhere.
func empty(op jwtops.Op, o jwtops.Origin) string {
	switch {
	case op.Refuses != jose.RefusesNothing || op.Checked || o.Checked || o.Joined:
		return ""
	case o.Missing:
		return "where there is no such entry an empty key becomes the key of %s"
	case o.Kind == jose.Constant && o.Text == "" || o.Kind == jose.Zero && o.IsText:
		if !o.Shared || o.Var != "" || onlyEmpty(op) {
			return "an empty key" + diag.Elsewhere(o) + " becomes the key of %s"
		}
	case o.Kind == jose.Environment && o.Text != "":
		return "environment variable " + o.Text + diag.Elsewhere(o) + ", which nobody tests for being set, becomes the key of %s"
	case o.Kind == jose.Setting && o.Text != "" && !o.Default && !hasDefault(op):
		return "setting " + o.Text + diag.Elsewhere(o) + ", which nobody tests for being set, becomes the key of %s"
	}
	return ""
}

// hasDefault reports whether a built-in default, of which jwthardkey speaks, stands in for
// what is not set.
func hasDefault(op jwtops.Op) bool {
	return slices.ContainsFunc(op.Key.Origins, func(o jwtops.Origin) bool {
		return o.Default && o.Kind == jose.Constant && o.Text != ""
	})
}

func onlyEmpty(op jwtops.Op) bool {
	return !slices.ContainsFunc(op.Key.Origins, func(o jwtops.Origin) bool {
		return o.Kind != jose.Zero && (o.Kind != jose.Constant || o.Text != "")
	})
}

// secretLiteral reports whether jwthardkey speaks of an origin: its size does not matter then.
func secretLiteral(o jwtops.Origin) bool {
	return o.Kind == jose.Constant && strings.Contains(o.Text, "PRIVATE KEY-----")
}

// symmetric reports whether the operation's algorithm can take text as its key.
func symmetric(op jwtops.Op) bool {
	return len(op.KeyAlgs) == 0 || slices.ContainsFunc(op.KeyAlgs, func(alg string) bool { return strings.HasPrefix(alg, "HS") })
}

// least is the length that the operation's weakest HMAC algorithm asks for (RFC 7518 section 3.2).
func least(p policy.Policy, op jwtops.Op) (int, string) {
	for _, a := range []struct {
		n   int
		alg string
	}{{p.HMACMinBytes.HS256, "HS256"}, {p.HMACMinBytes.HS384, "HS384"}, {p.HMACMinBytes.HS512, "HS512"}} {
		if slices.Contains(op.KeyAlgs, a.alg) {
			return a.n, a.alg
		}
	}
	return p.HMACMinBytes.HS256, "HS256"
}

// isPassword reports whether an origin is called a password, and nothing is derived of it.
func isPassword(o jwtops.Origin) bool {
	if o.Derived || o.Joined || o.Kind == jose.Constant {
		return false
	}
	for _, name := range append([]string{o.Text, o.Var}, o.Fields...) {
		name = policy.Normalize(name)
		if !strings.Contains(name, "hash") && (strings.HasSuffix(name, "password") || strings.HasSuffix(name, "passwd")) {
			return true
		}
	}
	return false
}
