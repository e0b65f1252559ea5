// SPDX-License-Identifier: Apache-2.0

// Package analyzers is the suite: one row a rule.
package analyzers

import (
	"golang.org/x/tools/go/analysis"

	"github.com/jwtvet/jwtvet/analyzers/jwtalg"
	"github.com/jwtvet/jwtvet/analyzers/jwtassert"
	"github.com/jwtvet/jwtvet/analyzers/jwtaudience"
	"github.com/jwtvet/jwtvet/analyzers/jwtaudit"
	"github.com/jwtvet/jwtvet/analyzers/jwtbody"
	"github.com/jwtvet/jwtvet/analyzers/jwtclaims"
	"github.com/jwtvet/jwtvet/analyzers/jwtcookie"
	"github.com/jwtvet/jwtvet/analyzers/jwtdirective"
	"github.com/jwtvet/jwtvet/analyzers/jwtexpcheck"
	"github.com/jwtvet/jwtvet/analyzers/jwthandrolled"
	"github.com/jwtvet/jwtvet/analyzers/jwthardkey"
	"github.com/jwtvet/jwtvet/analyzers/jwtheaderkey"
	"github.com/jwtvet/jwtvet/analyzers/jwtissuer"
	"github.com/jwtvet/jwtvet/analyzers/jwtjwe"
	"github.com/jwtvet/jwtvet/analyzers/jwtkid"
	"github.com/jwtvet/jwtvet/analyzers/jwtleeway"
	"github.com/jwtvet/jwtvet/analyzers/jwtlib"
	"github.com/jwtvet/jwtvet/analyzers/jwtlog"
	"github.com/jwtvet/jwtvet/analyzers/jwtlonglived"
	"github.com/jwtvet/jwtvet/analyzers/jwtnoexp"
	"github.com/jwtvet/jwtvet/analyzers/jwtnone"
	"github.com/jwtvet/jwtvet/analyzers/jwtpii"
	"github.com/jwtvet/jwtvet/analyzers/jwtplainhttp"
	"github.com/jwtvet/jwtvet/analyzers/jwtrevoke"
	"github.com/jwtvet/jwtvet/analyzers/jwtrotate"
	"github.com/jwtvet/jwtvet/analyzers/jwtsecretclaim"
	"github.com/jwtvet/jwtvet/analyzers/jwttimeunit"
	"github.com/jwtvet/jwtvet/analyzers/jwttokentype"
	"github.com/jwtvet/jwtvet/analyzers/jwtunverified"
	"github.com/jwtvet/jwtvet/analyzers/jwturl"
	"github.com/jwtvet/jwtvet/analyzers/jwtverdict"
	"github.com/jwtvet/jwtvet/analyzers/jwtweakkey"
	"github.com/jwtvet/jwtvet/analyzers/jwtweakrand"
	"github.com/jwtvet/jwtvet/internal/policy"
	"github.com/jwtvet/jwtvet/passes/jwtmodel"
	"github.com/jwtvet/jwtvet/passes/jwtops"
)

// Severity follows the CVSS 3.1 base score bands.
type Severity = policy.Severity

const (
	Critical = policy.Critical
	High     = policy.High
	Medium   = policy.Medium
	Low      = policy.Low
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
		{jwtverdict.New, jwtverdict.Analyzer, Critical, policy.DefaultProfile, "CWE-347", "3.3", "0.1"},
		{jwtalg.New, jwtalg.Analyzer, High, policy.DefaultProfile, "CWE-347", "3.1", "0.1"},
		{jwthandrolled.New, jwthandrolled.Analyzer, High, policy.DefaultProfile, "CWE-1240", "3.3", "0.1"},
		{jwtheaderkey.New, jwtheaderkey.Analyzer, Critical, policy.DefaultProfile, "CWE-347", "3.10", "0.1"},
		{jwtkid.New, jwtkid.Analyzer, High, policy.DefaultProfile, "CWE-89", "3.10", "0.1"},
		{jwthardkey.New, jwthardkey.Analyzer, Critical, policy.DefaultProfile, "CWE-321", "3.5", "0.1"},
		{jwtweakkey.New, jwtweakkey.Analyzer, High, policy.DefaultProfile, "CWE-326", "3.5", "0.1"},
		{jwtweakrand.New, jwtweakrand.Analyzer, High, policy.DefaultProfile, "CWE-338", "3.5", "0.1"},
		{jwtjwe.New, jwtjwe.Analyzer, High, policy.DefaultProfile, "CWE-347", "3.3", "0.1"},
		{jwtnoexp.New, jwtnoexp.Analyzer, High, policy.DefaultProfile, "CWE-613", "", "0.1"},
		{jwttimeunit.New, jwttimeunit.Analyzer, High, policy.DefaultProfile, "CWE-613", "", "0.1"},
		{jwtlonglived.New, jwtlonglived.Analyzer, Medium, policy.DefaultProfile, "CWE-613", "", "0.1"},
		{jwtpii.New, jwtpii.Analyzer, Medium, policy.DefaultProfile, "CWE-359", "", "0.1"},
		{jwtsecretclaim.New, jwtsecretclaim.Analyzer, High, policy.DefaultProfile, "CWE-522", "", "0.1"},
		{jwtdirective.New, jwtdirective.Analyzer, Low, policy.DefaultProfile, "CWE-1164", "", "0.1"},
		{jwtbody.New, jwtbody.Analyzer, Low, policy.DefaultProfile, "CWE-922", "", "0.1"},
		{jwtassert.New, jwtassert.Analyzer, Medium, policy.DefaultProfile, "CWE-248", "3.10", "0.1"},
		{jwtlib.New, jwtlib.Analyzer, Medium, policy.DefaultProfile, "CWE-1395", "3.1", "0.1"},
		{jwtexpcheck.New, jwtexpcheck.Analyzer, High, policy.DefaultProfile, "CWE-613", "3.3", "0.1"},
		{jwtleeway.New, jwtleeway.Analyzer, Low, policy.StrictProfile, "CWE-613", "", "0.1"},
		{jwtaudience.New, jwtaudience.Analyzer, High, policy.DefaultProfile, "CWE-863", "3.9", "0.1"},
		{jwtissuer.New, jwtissuer.Analyzer, High, policy.DefaultProfile, "CWE-346", "3.8", "0.1"},
		{jwtclaims.New, jwtclaims.Analyzer, Low, policy.AuditProfile, "CWE-613", "3.12", "0.1"},
		{jwtrotate.New, jwtrotate.Analyzer, Low, policy.AuditProfile, "CWE-324", "", "0.1"},
		{jwtrevoke.New, jwtrevoke.Analyzer, Low, policy.AuditProfile, "CWE-613", "", "0.1"},
		{jwtaudit.New, jwtaudit.Analyzer, Low, policy.AuditProfile, "CWE-778", "", "0.1"},
		{jwttokentype.New, jwttokentype.Analyzer, Medium, policy.StrictProfile, "CWE-863", "3.12", "0.1"},
		{jwtlog.New, jwtlog.Analyzer, Medium, policy.DefaultProfile, "CWE-532", "", "0.1"},
		{jwturl.New, jwturl.Analyzer, Medium, policy.DefaultProfile, "CWE-598", "", "0.1"},
		{jwtplainhttp.New, jwtplainhttp.Analyzer, High, policy.DefaultProfile, "CWE-319", "3.8", "0.1"},
		{jwtcookie.New, jwtcookie.Analyzer, Medium, policy.DefaultProfile, "CWE-1004", "", "0.1"},
	}
}

// Libraries returns the import paths of the JWT libraries that the suite knows.
func Libraries() []string { return jwtmodel.Libraries() }

// Table is what the suite knows of a library.
type Table = jwtmodel.Table

// Tables lists what the suite knows of each library.
func Tables() []Table { return jwtmodel.Tables() }

// Modules returns the paths of the modules whose state jwtlib knows.
func Modules() []string { return jwtops.Modules() }

// Names lists the names of all rules.
func Names() []string {
	var names []string
	for _, r := range Rules() {
		names = append(names, r.Analyzer.Name)
	}
	return names
}

// Suite is every rule under a policy.
type Suite struct {
	// Rules holds every rule with its analyzer and severity under the policy.
	Rules []Ruled
	// Ops computes the operations, for Inventory.
	Ops *analysis.Analyzer
	// Libraries are the import paths of the packages that mean something for JWTs.
	Libraries []string
	// Models are the rows that the policy declares.
	Models []jwtmodel.Declared
}

// Ruled is a rule under a policy.
type Ruled struct {
	Rule
	// On says that the policy runs it.
	On bool
}

// Under returns the suite under a policy. The error names the line of a model that says nothing.
func Under(p policy.Policy) (Suite, error) {
	s := Suite{Libraries: append(jwtmodel.Libraries(), jwtops.Modules()...)}
	for _, m := range p.Models {
		d := jwtmodel.Declared{Func: m.Func, Is: m.Is, At: m.At}
		s.Models = append(s.Models, d)
		s.Libraries = append(s.Libraries, d.Packages()...)
	}
	model, err := jwtmodel.New(s.Models)
	if err != nil {
		return Suite{}, err
	}
	ops := jwtops.New(model)
	s.Ops, p.Names = ops, Names()
	for _, r := range Rules() {
		name := r.Analyzer.Name
		r.Analyzer = reading(ops, r.New(p))
		r.Severity = p.SeverityOf(name, r.Severity)
		s.Rules = append(s.Rules, Ruled{Rule: r, On: runs(p, r)})
	}
	return s, nil
}

// runs says whether a policy runs a rule: claims that it requires are looked for.
func runs(p policy.Policy, r Rule) bool {
	name := r.Analyzer.Name
	asked := name == jwtclaims.Analyzer.Name && len(p.RequiredClaims) > 0 && p.Rules[name].Run != policy.Off
	return asked || p.Runs(name, r.Profile)
}

// reading makes a rule read the operations that ops computes, in place of those of jwtops.Analyzer.
// Rejected: rules that ask for the operations by policy, which would be one analyzer a rule.
func reading(ops, rule *analysis.Analyzer) *analysis.Analyzer {
	if ops == jwtops.Analyzer {
		return rule
	}
	run := rule.Run
	rule.Requires = []*analysis.Analyzer{ops}
	rule.Run = func(pass *analysis.Pass) (any, error) {
		alone := *pass
		alone.ResultOf = map[*analysis.Analyzer]any{jwtops.Analyzer: pass.ResultOf[ops]}
		return run(&alone)
	}
	return rule
}

// All returns the analyzers that run under the default policy.
func All() []*analysis.Analyzer {
	var all []*analysis.Analyzer
	p := policy.Default()
	for _, r := range Rules() {
		if p.Runs(r.Analyzer.Name, r.Profile) {
			all = append(all, r.Analyzer)
		}
	}
	return all
}
