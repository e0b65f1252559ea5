// SPDX-License-Identifier: Apache-2.0

// Package diag is the one way in which a rule speaks: range, message, the way of
// the value, fix. It keeps test code and suppressed places quiet, and never prints a
// key or a token: rules hand it places, not values.
package diag

import (
	"cmp"
	"go/ast"
	"go/token"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/internal/policy"
	"github.com/jwtvet/jwtvet/passes/jwtops"
)

// Finding is what a rule has to say of one place.
type Finding struct {
	Range jwtops.Range
	// Message is one lower-case clause without full stop; Danger what an attacker does with it.
	Message, Danger string
	// Of is what is to blame in another package, where the place is reported once for each.
	Of string
	// Steps lead from the origin to the place.
	Steps []Step
	// Fix is the one safe change, or nil.
	Fix *Fix
}

// Step is one place of a value's way.
type Step struct {
	Range jwtops.Range
	Note  string
}

// Fix is a change within one file that cannot weaken a check.
type Fix struct {
	Message string // a verb phrase
	Edits   []analysis.TextEdit
}

// Reporter reports for one rule in one package.
type Reporter struct {
	Policy policy.Policy
	Pass   *analysis.Pass
	rule   string
	found  []Finding
}

// Rule makes the analyzer of a rule: doc is the text of its doc.go, check ranges over
// the operations of a package that has some.
func Rule(name, doc string, p policy.Policy, check func(*Reporter, *jwtops.Result)) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:     name,
		Doc:      section(doc, name),
		URL:      "https://github.com/jwtvet/jwtvet/blob/main/docs/rules/" + name + ".md",
		Requires: []*analysis.Analyzer{jwtops.Analyzer},
		Run: func(pass *analysis.Pass) (any, error) {
			ops := pass.ResultOf[jwtops.Analyzer].(*jwtops.Result)
			if ops.Empty() {
				return nil, nil
			}
			r := &Reporter{Policy: p, Pass: pass, rule: name}
			check(r, ops)
			r.flush()
			return nil, nil
		},
	}
}

// section returns the text below "# Analyzer name" of a package comment.
func section(doc, name string) string {
	_, text, ok := strings.Cut(doc, "# Analyzer "+name+"\n")
	if !ok {
		return name
	}
	text, _, _ = strings.Cut(text, "\n*/")
	text, _, _ = strings.Cut(text, "\n# ")
	return strings.TrimSpace(text)
}

// Report notes a finding that is not in test code; one place is reported once,
// or once for each thing elsewhere that is to blame.
func (r *Reporter) Report(f Finding) {
	if !f.Range.From.IsValid() || !r.Policy.Tests && r.ofTest(f) || slices.ContainsFunc(r.found, f.again) {
		return
	}
	r.found = append(r.found, f)
}

// again reports whether a finding says what another has said.
func (f Finding) again(said Finding) bool { return said.Range.From == f.Range.From && said.Of == f.Of }

// flush reports what is not suppressed, in source order.
func (r *Reporter) flush() {
	slices.SortStableFunc(r.found, func(a, b Finding) int { return int(a.Range.From) - int(b.Range.From) })
	ignores, nolints := r.ignores().of(r.rule), map[string][][2]int(nil)
	if len(r.found) > 0 {
		nolints = r.nolints()
	}
	for _, f := range r.found {
		pos := r.Pass.Fset.Position(f.Range.From)
		if r.generated(f.Range.From) || r.excluded(f.Range.From) || silenced(nolints, pos) {
			continue
		}
		switch by := ignores.suppress(pos, r.Policy.Today); {
		case by == nil:
			r.Pass.Report(r.diagnostic(f))
		case r.Policy.Accepted:
			r.Pass.Report(r.accepted(f, by))
		}
	}
	ignores.complain(r)
}

func (r *Reporter) diagnostic(f Finding) analysis.Diagnostic {
	if f.Range.To <= f.Range.From {
		f.Range = jwtops.Extent(r.Pass.Fset, r.Pass.Files, f.Range.From)
	}
	d := analysis.Diagnostic{Pos: f.Range.From, End: f.Range.To, Category: r.rule, Message: f.Message + " [" + f.Danger + "] (" + r.rule + ")"}
	for _, s := range f.Steps {
		if s.Range.From.IsValid() && r.file(s.Range.From) != nil {
			d.Related = append(d.Related, analysis.RelatedInformation{Pos: s.Range.From, End: max(s.Range.To, s.Range.From), Message: s.Note})
		}
	}
	if f.Fix != nil {
		d.SuggestedFixes = []analysis.SuggestedFix{{Message: f.Fix.Message, TextEdits: f.Fix.Edits}}
	}
	return d
}

// generated reports whether a position is in a file that says so of itself: what is wrong
// there is wrong elsewhere.
func (r *Reporter) generated(pos token.Pos) bool {
	f := r.file(pos)
	return f != nil && ast.IsGenerated(f)
}

// ofTest reports whether a finding stands in test code, or its way leads there: what a test does
// with a value that other code read is the test's.
func (r *Reporter) ofTest(f Finding) bool {
	return r.inTest(f.Range.From) || slices.ContainsFunc(f.Steps, func(s Step) bool { return s.Range.From.IsValid() && r.inTest(s.Range.From) })
}

// inTest reports whether a position is in test code: a _test.go file, a file that imports
// testing, a package below a folder that is called so, or one for the tests of another (tokentest).
func (r *Reporter) inTest(pos token.Pos) bool {
	if strings.HasSuffix(r.Pass.Fset.Position(pos).Filename, "_test.go") {
		return true
	}
	if m := r.Pass.Module; m != nil {
		// A module may be called so as a whole.
		below := strings.TrimPrefix(r.Pass.Pkg.Path(), m.Path)
		for name := range strings.SplitSeq(below, "/") {
			if slices.Contains([]string{"test", "tests", "testing", "testutil", "testutils", "testhelper", "testhelpers"}, name) {
				return true
			}
		}
		if testHelper(r.Pass.Pkg.Name()) {
			return true
		}
	}
	f := r.file(pos)
	return f != nil && slices.ContainsFunc(f.Imports, func(i *ast.ImportSpec) bool { return i.Path.Value == `"testing"` })
}

// testHelper reports whether a package is called like those that help to test another one:
// httptest, tokentest. Words that end so are none.
func testHelper(name string) bool {
	return strings.HasSuffix(name, "test") && !slices.ContainsFunc([]string{"contest", "attest", "latest", "protest", "speedtest"}, func(word string) bool { return strings.HasSuffix(name, word) })
}

// excluded reports whether the policy keeps the rule quiet in a file.
func (r *Reporter) excluded(pos token.Pos) bool {
	file := r.Pass.Fset.Position(pos).Filename
	inModule := ""
	if m := r.Pass.Module; m != nil {
		// The place of a package in its module is its path; that of its external tests too.
		if dir, ok := strings.CutPrefix(strings.TrimSuffix(r.Pass.Pkg.Path(), "_test"), m.Path); ok {
			inModule = strings.TrimPrefix(dir+"/"+filepath.Base(file), "/")
		}
	}
	return r.Policy.Excludes(r.rule, file, inModule)
}

func (r *Reporter) file(pos token.Pos) *ast.File {
	for _, f := range r.Pass.Files {
		if f.FileStart <= pos && pos <= f.FileEnd {
			return f
		}
	}
	return nil
}

// Steps turns the way of an origin into steps; places of other packages become notes at the role.
func Steps(o jwtops.Origin, role jwtops.Range, last string) []Step {
	var out []Step
	for i, p := range o.Path {
		note := p.Note
		switch {
		case p.Pos.IsValid() && note == "" && i == 0:
			note = "comes from here"
		}
		if p.Pos.IsValid() && note != "" && (len(out) == 0 || out[len(out)-1].Range.From != p.Pos) {
			out = append(out, Step{jwtops.Range{From: p.Pos, To: p.Pos}, note})
		}
		if !p.Pos.IsValid() && p.At != "" && o.Kind != jose.Constant {
			out = append(out, Step{role, elsewhere(note, i) + " at " + p.At})
		}
	}
	return append(out, Step{role, last})
}

func elsewhere(note string, i int) string {
	if note == "" && i == 0 {
		return "made"
	}
	return cmp.Or(note, "by way of a function")
}

// Where returns the place to blame for an origin: where it stands, or, when that is in
// another package, where it first comes into this one; else the role.
func Where(o jwtops.Origin, role jwtops.Range) jwtops.Range {
	if o.Range.From.IsValid() {
		return o.Range
	}
	for _, p := range o.Path {
		if p.Pos.IsValid() {
			return jwtops.Range{From: p.Pos, To: p.Pos}
		}
	}
	return role
}

// Elsewhere names the place of an origin that stands in another package, "" if it is in this one.
func Elsewhere(o jwtops.Origin) string {
	if o.Range.From.IsValid() || o.At == "" {
		return ""
	}
	return " at " + o.At
}
