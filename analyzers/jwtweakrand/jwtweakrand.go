// SPDX-License-Identifier: Apache-2.0

package jwtweakrand

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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtweakrand", doc, p, check) }

// check reports keys, identifiers and refresh tokens that can be worked out.
func check(r *diag.Reporter, ops *jwtops.Result) {
	told := map[jwtops.Range]bool{} // where keys are made that go to several places
	for _, op := range ops.Ops {
		if o, ok := guessable(op.Key.Origins, secretless); ok && !told[o.Range] {
			told[o.Range] = o.Range != jwtops.Range{}
			report(r, o, op.Key.Range, "the key of "+op.API, "who works it out can sign any token")
		}
		if op.Claims != nil && op.Event == jose.Issue {
			identifiers(r, op)
		}
		if op.Carry != nil {
			refreshToken(r, op)
		}
	}
}

// identifiers reports jti and nonce claims.
func identifiers(r *diag.Reporter, op jwtops.Op) {
	for _, c := range op.Claims.Entries {
		if !jose.Unique(c.Name) {
			continue
		}
		if o, ok := guessable(c.Origins, secretless|named); ok {
			report(r, o, c.Range, "the "+c.Name+" claim", "two can be equal, and who works one out can revoke or replay it")
		}
	}
}

// refreshToken reports values that are sent under the name of a refresh token.
func refreshToken(r *diag.Reporter, op jwtops.Op) {
	for _, o := range op.Carry.Value.Origins {
		name := op.Carry.Name
		if len(o.Fields) > 0 {
			name = o.Fields[len(o.Fields)-1]
		}
		if o.Kind == jose.Guessable && policy.Normalize(name) == "refresh_token" && !random(op.Carry.Value.Origins, o) {
			report(r, o, op.Carry.Value.Range, "the refresh token that "+op.API+" sends", "who works out the next one is logged in as its owner")
			return
		}
	}
}

// random reports whether true randomness goes under the same name as an origin.
func random(all []jwtops.Origin, o jwtops.Origin) bool {
	return slices.ContainsFunc(all, func(other jwtops.Origin) bool {
		return other.Kind == jose.Random && slices.Equal(other.Fields, o.Fields)
	})
}

type allow uint8

const (
	secretless allow = 1 << iota // what everybody has
	named                        // what those concerned know: users, requests, settings
)

// guessable returns the origin that makes a value guessable: nothing that others do not
// know may go into it besides.
func guessable(all []jwtops.Origin, may allow) (jwtops.Origin, bool) {
	if i := slices.IndexFunc(all, whole); i >= 0 {
		return all[i], true
	}
	var found *jwtops.Origin
	for i, o := range all {
		switch o.Kind {
		case jose.Guessable, jose.Clock_:
			if o.Public {
				return o, false
			}
			if found == nil {
				found = &all[i]
			}
		case jose.Constant, jose.Zero:
		case jose.Parameter, jose.Request, jose.Peeked, jose.Setting, jose.Environment:
			if may&named == 0 {
				return o, false
			}
		case jose.Unknown:
			// Have: a variable may hold something else too; this is what it is made with.
			if o.Var == "" || may&named == 0 && !o.Shared {
				return o, false
			}
		default:
			return o, false
		}
	}
	if found == nil {
		return jwtops.Origin{}, false
	}
	return *found, true
}

// whole reports whether an origin is, on some path, all that the value is made of, whatever
// it is made of on others.
func whole(o jwtops.Origin) bool {
	return (o.Kind == jose.Guessable || o.Kind == jose.Clock_) && !o.Joined && !o.Derived && !o.Public
}

func report(r *diag.Reporter, o jwtops.Origin, at jwtops.Range, what, danger string) {
	from := o.Text
	if from == "" {
		from = o.Kind.String()
	}
	r.Report(diag.Finding{Range: at, Message: what + " is made with " + from + diag.Elsewhere(o), Danger: danger,
		Steps: diag.Steps(o, at, "used here")})
}
