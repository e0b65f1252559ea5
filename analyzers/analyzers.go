// SPDX-License-Identifier: Apache-2.0

// Package analyzers is the suite: one row a rule.
package analyzers

import (
	"golang.org/x/tools/go/analysis"

	"github.com/jwtvet/jwtvet/analyzers/jwtbody"
	"github.com/jwtvet/jwtvet/analyzers/jwtdirective"
	"github.com/jwtvet/jwtvet/analyzers/jwthardkey"
	"github.com/jwtvet/jwtvet/analyzers/jwtlonglived"
	"github.com/jwtvet/jwtvet/analyzers/jwtnoexp"
	"github.com/jwtvet/jwtvet/analyzers/jwtnone"
	"github.com/jwtvet/jwtvet/analyzers/jwtpii"
	"github.com/jwtvet/jwtvet/analyzers/jwtsecretclaim"
	"github.com/jwtvet/jwtvet/analyzers/jwttimeunit"
	"github.com/jwtvet/jwtvet/analyzers/jwtunverified"
	"github.com/jwtvet/jwtvet/internal/policy"
	"github.com/jwtvet/jwtvet/passes/jwtmodel"
)

// Severity follows the CVSS 3.1 base score bands.
type Severity string

const (
	Critical Severity = "critical"
	High     Severity = "high"
	Medium   Severity = "medium"
	Low      Severity = "low"
)

// Rule is one row of the registry.
type Rule struct {
	New      func(policy.Policy) *analysis.Analyzer
	Analyzer *analysis.Analyzer // with the default policy
	Severity Severity
	Profile  policy.Profile // the first profile in which the rule runs
	CWE      string         // "CWE-347"
	RFC8725  string         // section, "" if none speaks of it
	Since    string         // jwtvet version
}

// Rules lists every rule in the order of the documentation.
func Rules() []Rule {
	return []Rule{
		{jwtnone.New, jwtnone.Analyzer, Critical, policy.DefaultProfile, "CWE-347", "3.2", "0.1"},
		{jwtunverified.New, jwtunverified.Analyzer, Critical, policy.DefaultProfile, "CWE-347", "3.3", "0.1"},
		{jwthardkey.New, jwthardkey.Analyzer, Critical, policy.DefaultProfile, "CWE-321", "3.5", "0.1"},
		{jwtnoexp.New, jwtnoexp.Analyzer, High, policy.DefaultProfile, "CWE-613", "", "0.1"},
		{jwttimeunit.New, jwttimeunit.Analyzer, High, policy.DefaultProfile, "CWE-613", "", "0.1"},
		{jwtlonglived.New, jwtlonglived.Analyzer, Medium, policy.DefaultProfile, "CWE-613", "", "0.1"},
		{jwtpii.New, jwtpii.Analyzer, Medium, policy.DefaultProfile, "CWE-359", "", "0.1"},
		{jwtsecretclaim.New, jwtsecretclaim.Analyzer, High, policy.DefaultProfile, "CWE-522", "", "0.1"},
		{jwtdirective.New, jwtdirective.Analyzer, Low, policy.DefaultProfile, "CWE-1164", "", "0.1"},
		{jwtbody.New, jwtbody.Analyzer, Low, policy.DefaultProfile, "CWE-922", "", "0.1"},
	}
}

// Libraries returns the import paths of the JWT libraries that the suite knows.
func Libraries() []string { return jwtmodel.Libraries() }

// New returns the analyzers of the suite under a policy: those rules that its profile runs.
func New(p policy.Policy) []*analysis.Analyzer {
	var all []*analysis.Analyzer
	for _, r := range Rules() {
		if p.Runs(r.Profile) {
			all = append(all, r.New(p))
		}
	}
	return all
}

// All returns the analyzers that run under the default policy.
func All() []*analysis.Analyzer { return New(policy.Default()) }
