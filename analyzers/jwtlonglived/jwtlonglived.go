// SPDX-License-Identifier: Apache-2.0

package jwtlonglived

import (
	_ "embed"
	"math"
	"time"

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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtlonglived", doc, p, check) }

// check reports lifetimes that fold to a constant above the policy.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, op := range ops.Ops {
		for _, e := range expiries(op) {
			for _, t := range e.Times {
				kind, limit := lifetime(r, op, e.Range, t.At)
				f := diag.Finding{Range: place(e, t), Danger: "a stolen one works that long", Steps: []diag.Step{{Range: op.Range, Note: "signed here"}}}
				if life, known := lasts(op, t); known && life > limit {
					f.Message = string(kind) + " token lives " + diag.Duration(life) + ", longer than " + diag.Duration(limit)
					if life >= overflow {
						f.Message, f.Danger = string(kind)+" token gets a lifetime that time.Duration hardly holds, or not at all", "it lives for decades, or is expired when it is made"
					}
					r.Report(f)
				} else if end, known := fixed(t); known && farAhead < end && end <= jose.LargestDate {
					f.Message = string(kind) + " token lives until " + time.Unix(end, 0).UTC().Format(time.DateOnly) + " whenever it is made"
					r.Report(f)
				}
			}
		}
	}
}

// place is where the lifetime is chosen: the constant, where that stands apart from the claim.
func place(e jwtops.Claim, t jwtops.Time) jwtops.Range {
	if t.At.From.IsValid() && (t.At.From < e.Range.From || t.At.From > e.Range.To) {
		return t.At
	}
	return e.Range
}

func expiries(op jwtops.Op) []jwtops.Claim {
	if op.Lifetime != nil {
		return []jwtops.Claim{*op.Lifetime}
	}
	if (op.Event == jose.Issue || op.Event == jose.Claim) && op.Claims != nil {
		return op.Claims.Lookup(jose.Exp)
	}
	return nil
}

// lasts returns the time from the issue to the expiry.
func lasts(op jwtops.Op, t jwtops.Time) (time.Duration, bool) {
	if op.Lifetime != nil {
		return t.Offset, t.Known && t.Unit == jwtops.Span
	}
	return t.Offset, t.Known && t.FromNow && (t.Unit == jwtops.Seconds || t.Unit == jwtops.DateSecs)
}

// A lifetime from here on, 146 years, may be a product that overflows: cfg.TTL * time.Hour, where TTL is in hours already.
const overflow = time.Duration(math.MaxInt64 / 2)

// Dates after it, in 2033, are no mistake of a demonstration, and no licence that ends. Numbers
// that are no date at all are for jwttimeunit.
const farAhead = 2_000_000_000

// fixed returns the end of a token that does not depend on when it is made, in seconds since the epoch.
func fixed(t jwtops.Time) (int64, bool) {
	date := t.Unit == jwtops.Number || t.Unit == jwtops.Seconds || t.Unit == jwtops.DateSecs
	return t.Value, date && t.Known && !t.FromNow
}

// lifetime returns the kind of token that an operation issues and the policy's limit for it.
func lifetime(r *diag.Reporter, op jwtops.Op, places ...jwtops.Range) (diag.Kind, time.Duration) {
	switch kind := r.Kind(op, places...); kind {
	case diag.ID:
		return kind, r.Policy.Lifetimes.ID
	case diag.Refresh:
		return kind, r.Policy.Lifetimes.Refresh
	default:
		return kind, r.Policy.Lifetimes.Access
	}
}
