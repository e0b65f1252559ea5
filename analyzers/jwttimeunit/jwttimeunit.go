// SPDX-License-Identifier: Apache-2.0

package jwttimeunit

import (
	_ "embed"
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
	for _, op := range ops.Of(jose.Issue) {
		if op.Claims == nil {
			continue
		}
		for _, name := range []string{jose.Exp, jose.Nbf, jose.Iat} {
			for _, e := range op.Claims.Lookup(name) {
				for _, t := range e.Times {
					if what, danger := wrong(name, t); what != "" {
						r.Report(diag.Finding{Range: e.Range, Message: name + " gets " + what, Danger: danger,
							Steps: []diag.Step{{Range: op.Range, Note: "signed here"}}})
					}
				}
			}
		}
	}
}

const (
	forEver = "the token lives thousands of years"
	never   = "verifiers take it for no date: the token is refused, or never expires"
	past    = "the token has expired when it is made"
	// Numbers below are no date after 1973 in seconds.
	smallestDate = 100_000_000
)

// wrong says what is wrong with one reading of a time claim.
func wrong(name string, t jwtops.Time) (what, danger string) {
	switch t.Unit {
	case jwtops.Millis:
		return "milliseconds", forEver
	case jwtops.Micros:
		return "microseconds", forEver
	case jwtops.Nanos:
		return "nanoseconds", forEver
	case jwtops.Span:
		return "a duration instead of a date", "its nanoseconds are read as seconds since 1970"
	case jwtops.Instant:
		return "a time.Time, which becomes text", never
	case jwtops.Text:
		return "text instead of a number", never
	case jwtops.Number:
		if t.Known && t.Value > 0 && t.Value < smallestDate && name == jose.Exp {
			return "a bare number that is no date", past
		}
	}
	if name == jose.Exp && t.FromNow && t.Known && t.Offset < time.Second && (t.Unit == jwtops.Seconds || t.Unit == jwtops.DateSecs) {
		return "the current time", past
	}
	return "", ""
}
