// SPDX-License-Identifier: Apache-2.0

package jwtalg

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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtalg", doc, p, check) }

const confusion = "a public key taken for an HMAC secret lets anyone sign"

// check reports verifications that leave the algorithm to whoever made the token.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, op := range ops.Ops {
		switch {
		case op.Effect == jose.PinAlg && !op.OneAlg && mixes(op.Alg) && !harmless(ops, op):
			r.Report(diag.Finding{Range: op.Range, Message: op.API + " allows HMAC beside public-key algorithms", Danger: confusion})
		case op.Effect == jose.PinAlg && op.Echoed && !harmless(ops, op):
			r.Report(diag.Finding{Range: op.Range, Message: op.API + " lists the algorithm that the token's header names", Danger: confusion})
		case op.Effect == jose.AlgFromKey:
			r.Report(diag.Finding{Range: op.Range, Message: op.API + " tries every algorithm that fits the key", Danger: "the token's header chooses among them"})
		case op.Effect == jose.AnyAlg && op.Event == jose.Policy:
			r.Report(diag.Finding{Range: op.Range, Message: op.API + " takes the only key for a token that names none", Danger: "any token comes to that key"})
		case op.Event == jose.Accept && op.Echoed && !typed(op.Pin):
			r.Report(diag.Finding{Range: op.Range, Message: op.API + " verifies with the algorithm that the token's header names", Danger: confusion})
		case op.Pin != nil && !op.Pin.Fixed && !op.Pin.Unsure:
			report(r, ops, op)
		}
	}
	listed(r, ops)
}

// report tells what comes of a verification that fixes no algorithm, by the keys that it can use.
func report(r *diag.Reporter, ops *jwtops.Result, op jwtops.Op) {
	secret, typed := first(op.Pin, isOctets), first(op.Pin, isTyped)
	f := diag.Finding{Range: op.Range}
	switch public, picked := first(op.Pin, isPublic), first(op.Pin, isPicked); {
	case op.Pin.Keyless && typed != nil:
		f.Message, f.Danger = op.API+" takes HMAC tokens without a signature, for its key is no []byte", "anyone can make one; a newer version refuses them"
		f.Steps = steps(typed, "the key")
	case public != nil:
		alg := "any algorithm"
		if public.MAC {
			alg = "HMAC"
		}
		f.Message, f.Danger = op.API+" takes the bytes of a public key for "+alg, confusion
		f.Steps = steps(public, "the public key, as bytes")
	case picked != nil:
		f.Message, f.Danger = "the algorithm in the token's header picks the key of "+op.API, "for one that is not listed the key is empty"
		f.Steps = steps(picked, "picked here")
	case secret != nil && typed != nil && !(secret.Settled && typed.Settled):
		f.Message, f.Danger = op.API+" uses HMAC secrets and public keys alike, whatever the algorithm", "the token's header chooses how its key is used"
		f.Steps = append(steps(secret, "an HMAC secret"), steps(typed, "a public key")...)
	case secret != nil && r.Policy.IsStrict():
		f.Message, f.Danger = op.API+" names no algorithm for its HMAC key", "the token's header chooses among HS256, HS384 and HS512"
		f.Steps, f.Fix = steps(secret, "the key"), fix(ops, op.Pin)
	default:
		return
	}
	r.Report(f)
}

// open reports whether an algorithm comes to a key that it should not be used with.
func open(k jwtops.PinKey) bool { return !k.Tested || k.MAC && k.Public }

// first returns the first key, of those to which any algorithm comes, that is so.
func first(p *jwtops.Pin, is func(jwtops.PinKey) bool) *jwtops.PinKey {
	i := slices.IndexFunc(p.Keys, func(k jwtops.PinKey) bool { return open(k) && is(k) })
	if i < 0 {
		return nil
	}
	return &p.Keys[i]
}

func isOctets(k jwtops.PinKey) bool { return k.Kind == jwtops.Octets }
func isPublic(k jwtops.PinKey) bool { return k.Public }
func isPicked(k jwtops.PinKey) bool { return k.Picked && k.Kind == jwtops.Octets }
func isTyped(k jwtops.PinKey) bool {
	return k.Kind == jwtops.Asymmetric || k.Kind == jwtops.SelfTyped
}

func steps(k *jwtops.PinKey, note string) []diag.Step {
	return []diag.Step{{Range: k.Range, Note: note}}
}

// mixes reports whether a list names HMAC and public-key algorithms.
func mixes(alg jwtops.Role) bool {
	hmac, public := false, false
	for _, name := range names(alg) {
		hmac = hmac || strings.HasPrefix(name, "HS")
		public = public || !strings.HasPrefix(name, "HS") && name != jose.AlgNone
	}
	return hmac && public
}

// names returns the names of algorithms in a role.
func names(alg jwtops.Role) []string {
	var out []string
	for _, o := range alg.Origins {
		if o.Kind == jose.Constant && o.Text != "" {
			out = append(out, o.Text)
		}
	}
	return out
}

// harmless reports whether each verification with a list tests the algorithm itself, or has
// keys of a type that HMAC does not take. Of a list that goes into a wrapper, whose keys are
// not seen, nothing is known.
func harmless(ops *jwtops.Result, list jwtops.Op) bool {
	found := false
	for _, op := range ops.Ops {
		if op.Pin == nil || !slices.Contains(op.Pin.Lists, list.Range) {
			continue
		}
		other := func(k jwtops.PinKey) bool { return open(k) && k.Kind != jwtops.Asymmetric }
		if len(op.Pin.Keys) == 0 || slices.ContainsFunc(op.Pin.Keys, other) {
			return false
		}
		found = true
	}
	return found || list.Inner != ""
}

// typed reports whether all keys of a verification are of types that HMAC does not take.
func typed(p *jwtops.Pin) bool {
	return p != nil && len(p.Keys) > 0 && !slices.ContainsFunc(p.Keys, func(k jwtops.PinKey) bool { return k.Kind != jwtops.Asymmetric })
}
