// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"fmt"
	"go/types"
	"os"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"

	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// runner analyzes packages as they are loaded, dependencies first. checker.Analyze would
// hold the syntax of all of them until the end; of a package that is done the runner
// keeps its facts and what was found.
type runner struct {
	under map[string]*group    // of each package asked for
	facts []*analysis.Analyzer // those with facts: dependencies need them too
	known *knowledge
}

// told is what a package has to say.
type told struct {
	findings   []report.Finding
	accepted   []report.Accepted
	operations []report.Operation
	problems   []report.Problem
}

func (o *told) add(more told) {
	o.findings = append(o.findings, more.findings...)
	o.accepted = append(o.accepted, more.accepted...)
	o.operations = append(o.operations, more.operations...)
	o.problems = append(o.problems, more.problems...)
}

// turn is the run of the analyzers on one package.
type turn struct {
	*runner
	pkg     *packages.Package
	results map[*analysis.Analyzer]any
	out     told
}

// withFacts returns the analyzers with facts among some and all that they require.
func withFacts(analyzers []*analysis.Analyzer) []*analysis.Analyzer {
	var found []*analysis.Analyzer
	seen := make(map[*analysis.Analyzer]bool)
	var visit func(list []*analysis.Analyzer)
	visit = func(list []*analysis.Analyzer) {
		for _, a := range list {
			if seen[a] {
				continue
			}
			seen[a] = true
			visit(a.Requires)
			if len(a.FactTypes) > 0 {
				found = append(found, a)
			}
		}
	}
	visit(analyzers)
	return found
}

// analyze runs on a package what dependents need of it, and the rules if it was asked for.
func (r *runner) analyze(p *listed, pkg *packages.Package) told {
	t := &turn{runner: r, pkg: pkg, results: make(map[*analysis.Analyzer]any)}
	r.known.inherit(pkg)
	silent := func(analysis.Diagnostic) {}
	for _, a := range r.facts {
		t.exec(a, silent)
	}
	g := r.under[p.ImportPath]
	if g == nil {
		return t.out
	}
	for _, rule := range g.rules {
		t.exec(rule.Analyzer, func(d analysis.Diagnostic) { t.found(finding(pkg, g.suite, rule, d), d.Category) })
	}
	if g.inventory && t.exec(g.suite.Ops, silent) {
		for _, op := range g.suite.Inventory(pkg.Fset, t.results[g.suite.Ops]) {
			op.Package = pkg.PkgPath
			t.out.operations = append(t.out.operations, op)
		}
	}
	return t.out
}

// exec runs an analyzer on the package after all that it requires, which is, for one with
// facts, also its run on the imports. It reports whether all of that went well.
func (t *turn) exec(a *analysis.Analyzer, say func(analysis.Diagnostic)) bool {
	if _, done := t.results[a]; done {
		return true
	}
	inputs := make(map[*analysis.Analyzer]any)
	for _, req := range a.Requires {
		if !t.exec(req, say) {
			return t.fail(a, nil)
		}
		inputs[req] = t.results[req]
	}
	if t.known.lacks(a, t.pkg) {
		return t.fail(a, nil)
	}
	pkg, k := t.pkg, t.known
	pass := &analysis.Pass{
		Analyzer: a, Fset: pkg.Fset, Files: pkg.Syntax, OtherFiles: pkg.OtherFiles, IgnoredFiles: pkg.IgnoredFiles,
		Pkg: pkg.Types, TypesInfo: pkg.TypesInfo, TypesSizes: pkg.TypesSizes, Module: moduleOf(pkg),
		ResultOf: inputs, ReadFile: os.ReadFile,
		Report:            say,
		ImportObjectFact:  func(obj types.Object, fact analysis.Fact) bool { return k.objectFact(a, obj, fact) },
		ImportPackageFact: func(of *types.Package, fact analysis.Fact) bool { return k.packageFact(a, pkg.Types, of, fact) },
		ExportObjectFact:  func(obj types.Object, fact analysis.Fact) { k.setObjectFact(a, obj, fact) },
		ExportPackageFact: func(fact analysis.Fact) { k.setPackageFact(a, pkg.Types, fact) },
		AllObjectFacts:    func() []analysis.ObjectFact { return k.allObjectFacts(a) },
		AllPackageFacts:   func() []analysis.PackageFact { return k.allPackageFacts(a, pkg.Types) },
	}
	result, err := a.Run(pass)
	if err != nil {
		return t.fail(a, err)
	}
	t.results[a] = result
	return true
}

// fail notes a failure, and tells of it where it happened.
func (t *turn) fail(a *analysis.Analyzer, err error) bool {
	t.known.fail(a, t.pkg)
	if err != nil {
		t.out.problems = append(t.out.problems, report.Problem{Package: t.pkg.PkgPath, Message: fmt.Sprintf("%s: %v", a.Name, err)})
	}
	return false
}

func moduleOf(pkg *packages.Package) *analysis.Module {
	if m := pkg.Module; m != nil {
		return &analysis.Module{Path: m.Path, Version: m.Version, GoVersion: m.GoVersion}
	}
	return &analysis.Module{}
}

func (t *turn) found(f report.Finding, category string) {
	if strings.HasSuffix(category, acceptedCategory) {
		t.out.accepted = append(t.out.accepted, accepted(f))
		return
	}
	t.out.findings = append(t.out.findings, f)
}
