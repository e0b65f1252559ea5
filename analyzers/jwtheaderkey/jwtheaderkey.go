// SPDX-License-Identifier: Apache-2.0

package jwtheaderkey

import (
	_ "embed"
	"slices"

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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtheaderkey", doc, p, check) }

const (
	ownKey    = "anyone signs with a key of his own"
	ownServer = "anyone signs with a key of his own server"
)

// check reports keys and key addresses that come with the token, or with the request.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, op := range ops.Ops {
		switch {
		case op.Event == jose.Interpret:
			interpreted(r, op)
		case op.Effect == jose.TrustHeaderKey && op.Insecure:
			r.Report(diag.Finding{Range: op.Range, Message: op.API + " fetches keys from whatever address the token names", Danger: ownServer})
		default:
			requested(r, op)
		}
	}
}

// interpreted reports a key out of the token, or an address that the token names.
func interpreted(r *diag.Reporter, op jwtops.Op) {
	f := diag.Finding{Range: op.Range, Steps: []diag.Step{{Range: op.Reach.Read, Note: "read from the token, which nobody has verified"}}}
	switch {
	case op.Reach.By == jose.Verification && op.API == "":
		f.Message, f.Danger = "a key function returns the key that the token's "+op.Reach.Param+" brings", ownKey
	case op.Reach.By == jose.Verification:
		f.Message, f.Danger = op.API+" verifies with the key that the token's "+op.Reach.Param+" brings", ownKey
	case op.Reach.By == jose.Network && op.Reach.Param != "kid":
		f.Message, f.Danger = "the token's "+op.Reach.Param+" names the address that "+op.API+" fetches from", ownServer
		if op.Reach.Read.From.IsValid() {
			// Where the token is trusted, not where that shows.
			f.Range, f.Steps = op.Reach.Read, []diag.Step{{Range: op.Range, Note: "fetched here"}}
		}
	default:
		return
	}
	r.Report(f)
}

// requested reports keys and lists of algorithms that come with the request.
func requested(r *diag.Reporter, op jwtops.Op) {
	if from(op.Key) && (op.Event == jose.Accept || op.Callback) {
		r.Report(diag.Finding{Range: op.Key.Range, Message: "the key of " + op.API + " comes with the request", Danger: ownKey})
	}
	if from(op.Alg) && op.Effect == jose.PinAlg {
		r.Report(diag.Finding{Range: op.Alg.Range, Message: "the algorithms of " + op.API + " come with the request", Danger: "the token's writer lists them too"})
	}
}

// from reports whether a role comes with the request, and not beside something that the
// program keeps to itself: a key of a stored secret and the address of the client.
func from(role jwtops.Role) bool {
	sent := slices.ContainsFunc(role.Origins, func(o jwtops.Origin) bool { return o.Kind == jose.Request })
	return sent && !slices.ContainsFunc(role.Origins, func(o jwtops.Origin) bool {
		return o.Joined && o.Kind != jose.Request && o.Kind != jose.Constant && o.Kind != jose.Guessable
	})
}
