// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"cmp"
	"fmt"
	"go/types"
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"
	"sync"

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

	mu         sync.Mutex
	objects    map[factKey]analysis.Fact
	packages   map[*types.Package]packageFacts
	failed     map[failure]bool
	findings   []report.Finding
	accepted   []report.Accepted
	operations []report.Operation
	problems   []report.Problem
}

type factKey struct {
	by   *analysis.Analyzer
	obj  types.Object
	kind reflect.Type
}

// packageFacts are the facts that a package sees: its own, and those of what it imports.
type packageFacts map[packageFactKey]analysis.Fact

type packageFactKey struct {
	by   *analysis.Analyzer
	pkg  *types.Package
	kind reflect.Type
}

// failure is an analyzer that failed on a package, or on what it needs there.
type failure struct {
	analyzer *analysis.Analyzer
	pkg      *types.Package
}

func newRunner(under map[string]*group, facts []*analysis.Analyzer) *runner {
	return &runner{under: under, facts: facts,
		objects: make(map[factKey]analysis.Fact), packages: make(map[*types.Package]packageFacts), failed: make(map[failure]bool)}
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
func (r *runner) analyze(p *listed, pkg *packages.Package) {
	r.inherit(pkg)
	results := make(map[*analysis.Analyzer]any)
	silent := func(analysis.Diagnostic) {}
	for _, a := range r.facts {
		r.exec(a, pkg, silent, results)
	}
	g := r.under[p.ImportPath]
	if g == nil {
		return
	}
	for _, rule := range g.rules {
		r.exec(rule.Analyzer, pkg, func(d analysis.Diagnostic) { r.found(finding(pkg, g.suite, rule, d), d.Category) }, results)
	}
	if g.inventory && r.exec(g.suite.Ops, pkg, silent, results) {
		r.take(g.suite.Inventory(pkg.Fset, results[g.suite.Ops]), pkg.PkgPath)
	}
}

// take adds the operations of a package to the inventory.
func (r *runner) take(ops []report.Operation, path string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, op := range ops {
		op.Package = path
		r.operations = append(r.operations, op)
	}
}

// inherit makes the package facts of its imports visible to a package.
func (r *runner) inherit(pkg *packages.Package) {
	r.mu.Lock()
	defer r.mu.Unlock()
	seen := make(packageFacts)
	for _, imp := range pkg.Imports {
		maps.Copy(seen, r.packages[imp.Types])
	}
	r.packages[pkg.Types] = seen
}

// exec runs an analyzer on a package after all that it requires, which is, for one with
// facts, also its run on the imports. It reports whether all of that went well.
func (r *runner) exec(a *analysis.Analyzer, pkg *packages.Package, say func(analysis.Diagnostic), results map[*analysis.Analyzer]any) bool {
	if _, done := results[a]; done {
		return true
	}
	inputs := make(map[*analysis.Analyzer]any)
	for _, req := range a.Requires {
		if !r.exec(req, pkg, say, results) {
			return r.fail(a, pkg, nil)
		}
		inputs[req] = results[req]
	}
	if r.lacksFacts(a, pkg) {
		return r.fail(a, pkg, nil)
	}
	pass := &analysis.Pass{
		Analyzer: a, Fset: pkg.Fset, Files: pkg.Syntax, OtherFiles: pkg.OtherFiles, IgnoredFiles: pkg.IgnoredFiles,
		Pkg: pkg.Types, TypesInfo: pkg.TypesInfo, TypesSizes: pkg.TypesSizes, Module: moduleOf(pkg),
		ResultOf: inputs, ReadFile: os.ReadFile,
		Report:            say,
		ImportObjectFact:  func(obj types.Object, fact analysis.Fact) bool { return r.objectFact(a, obj, fact) },
		ImportPackageFact: func(of *types.Package, fact analysis.Fact) bool { return r.packageFact(a, pkg.Types, of, fact) },
		ExportObjectFact:  func(obj types.Object, fact analysis.Fact) { r.setObjectFact(a, obj, fact) },
		ExportPackageFact: func(fact analysis.Fact) { r.setPackageFact(a, pkg.Types, fact) },
		AllObjectFacts:    func() []analysis.ObjectFact { return r.allObjectFacts(a) },
		AllPackageFacts:   func() []analysis.PackageFact { return r.allPackageFacts(a, pkg.Types) },
	}
	result, err := a.Run(pass)
	if err != nil {
		return r.fail(a, pkg, err)
	}
	results[a] = result
	return true
}

// lacksFacts says whether an analyzer has failed on an import, before or now.
func (r *runner) lacksFacts(a *analysis.Analyzer, pkg *packages.Package) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.failed[failure{a, pkg.Types}] {
		return true
	}
	for _, imp := range pkg.Imports {
		if len(a.FactTypes) > 0 && r.failed[failure{a, imp.Types}] {
			return true
		}
	}
	return false
}

// fail notes a failure, and tells of it where it happened.
func (r *runner) fail(a *analysis.Analyzer, pkg *packages.Package, err error) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.failed[failure{a, pkg.Types}] = true
	if err != nil {
		r.problems = append(r.problems, report.Problem{Package: pkg.PkgPath, Message: fmt.Sprintf("%s: %v", a.Name, err)})
	}
	return false
}

func moduleOf(pkg *packages.Package) *analysis.Module {
	if m := pkg.Module; m != nil {
		return &analysis.Module{Path: m.Path, Version: m.Version, GoVersion: m.GoVersion}
	}
	return &analysis.Module{}
}

func (r *runner) found(f report.Finding, category string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if strings.HasSuffix(category, acceptedCategory) {
		r.accepted = append(r.accepted, accepted(f))
		return
	}
	r.findings = append(r.findings, f)
}

func (r *runner) objectFact(a *analysis.Analyzer, obj types.Object, fact analysis.Fact) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	stored, ok := r.objects[factKey{a, obj, reflect.TypeOf(fact)}]
	return ok && load(fact, stored)
}

func (r *runner) setObjectFact(a *analysis.Analyzer, obj types.Object, fact analysis.Fact) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.objects[factKey{a, obj, reflect.TypeOf(fact)}] = fact
}

func (r *runner) packageFact(a *analysis.Analyzer, reader, of *types.Package, fact analysis.Fact) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	stored, ok := r.packages[reader][packageFactKey{a, of, reflect.TypeOf(fact)}]
	return ok && load(fact, stored)
}

func (r *runner) setPackageFact(a *analysis.Analyzer, pkg *types.Package, fact analysis.Fact) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.packages[pkg][packageFactKey{a, pkg, reflect.TypeOf(fact)}] = fact
}

// load copies a stored fact into the one that an analyzer handed in.
func load(into, stored analysis.Fact) bool {
	reflect.ValueOf(into).Elem().Set(reflect.ValueOf(stored).Elem())
	return true
}

// allObjectFacts returns the facts of all packages so far: it is for debugging, no rule may ask.
func (r *runner) allObjectFacts(a *analysis.Analyzer) []analysis.ObjectFact {
	r.mu.Lock()
	defer r.mu.Unlock()
	var list []analysis.ObjectFact
	for k, fact := range r.objects {
		if k.by != a {
			continue
		}
		list = append(list, analysis.ObjectFact{Object: k.obj, Fact: fact})
	}
	slices.SortFunc(list, func(a, b analysis.ObjectFact) int { return cmp.Compare(a.Object.Pos(), b.Object.Pos()) })
	return list
}

func (r *runner) allPackageFacts(a *analysis.Analyzer, reader *types.Package) []analysis.PackageFact {
	r.mu.Lock()
	defer r.mu.Unlock()
	var list []analysis.PackageFact
	for k, fact := range r.packages[reader] {
		if k.by != a {
			continue
		}
		list = append(list, analysis.PackageFact{Package: k.pkg, Fact: fact})
	}
	slices.SortFunc(list, func(a, b analysis.PackageFact) int { return cmp.Compare(a.Package.Path(), b.Package.Path()) })
	return list
}
