// SPDX-License-Identifier: Apache-2.0

package jwttimeunit

import (
	_ "embed"
	"slices"
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
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwttimeunit", doc, p, check) }

// check reports time claims that do not count seconds since the epoch.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, op := range ops.Ops {
		checkLifetime(r, op)
		if op.Claims == nil {
			continue
		}
		for _, name := range []string{jose.Exp, jose.Nbf, jose.Iat} {
			for _, e := range op.Claims.Lookup(name) {
				for _, t := range e.Times {
					if what, danger := wrong(name, t); what != "" && (danger != past || allPast(name, e.Times)) {
						r.Report(diag.Finding{Range: e.Range, Message: name + " gets " + what, Danger: danger,
							Steps: []diag.Step{{Range: op.Range, Note: "signed here"}}, Fix: fix(r, e)})
					}
				}
			}
		}
	}
}

// checkLifetime reports spans from now to exp that lack their unit: 3600 is 3.6 microseconds.
func checkLifetime(r *diag.Reporter, op jwtops.Op) {
	if op.Lifetime == nil {
		return
	}
	for _, t := range op.Lifetime.Times {
		if t.Known && t.Unit == jwtops.Span && t.Offset > 0 && t.Offset < time.Second {
			r.Report(diag.Finding{Range: op.Lifetime.Range, Message: "exp gets now and " + diag.Duration(t.Offset), Danger: past,
				Steps: []diag.Step{{Range: op.Range, Note: "given here"}}})
		}
	}
}

const (
	never = "verifiers take it for no date: the token is refused, or never expires"
	past  = "the token has expired when it is made"
	// Numbers below are no date after 1973 in seconds.
	smallestDate = 100_000_000
)

// tooLate is what a date thousands of years ahead does.
var tooLate = map[string]string{
	jose.Exp: "the token lives thousands of years",
	jose.Nbf: "the token is valid in thousands of years, and refused until then",
	jose.Iat: "the token is made in thousands of years, and refused by who looks at it",
}

// wrong says what is wrong with one reading of a time claim.
func wrong(name string, t jwtops.Time) (what, danger string) {
	switch t.Unit {
	case jwtops.Millis:
		return "milliseconds", tooLate[name]
	case jwtops.Micros:
		return "microseconds", tooLate[name]
	case jwtops.Nanos:
		return "nanoseconds", tooLate[name]
	case jwtops.Span:
		return "a duration instead of a date", "its nanoseconds are read as seconds since 1970"
	case jwtops.Instant:
		return "a time.Time, which becomes text", never
	case jwtops.Text:
		return "text instead of a number", never
	case jwtops.Mixed:
		return "a sum of seconds and another unit", tooLate[name]
	case jwtops.Number:
		switch {
		case !t.Known || t.Value <= 0 || name != jose.Exp:
		case t.Value < smallestDate:
			return "a bare number that is no date", past
		case t.Value > jose.LargestDate:
			return "a number that is no date in seconds", tooLate[name]
		}
	}
	if name == jose.Exp && t.FromNow && t.Known && t.Offset < time.Second && (t.Unit == jwtops.Seconds || t.Unit == jwtops.DateSecs) {
		return "the current time", past
	}
	return "", ""
}

// allPast reports whether a claim lies in the past on all paths: a setting that is zero until
// it is filled does so on one.
func allPast(name string, times []jwtops.Time) bool {
	return !slices.ContainsFunc(times, func(t jwtops.Time) bool { _, danger := wrong(name, t); return danger != past })
}
