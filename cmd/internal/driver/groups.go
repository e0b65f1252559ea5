// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"cmp"
	"fmt"
	"strings"

	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// group is the rules under one policy file, and the packages it speaks for.
type group struct {
	suite Suite
	rules []Rule
	roots []*packages.Package
}

// groups holds the group of each module asked for. Modules may share one.
type groups struct {
	load    func(Settings) (Suite, error)
	options options
	byDir   map[string]*group // module directory, "" for code of no module of the build's own
	list    []*group
	files   []string // the policy file of each group
}

// of returns the group for the module rooted at dir.
func (gs *groups) of(dir string) (*group, error) {
	if g := gs.byDir[dir]; g != nil {
		return g, nil
	}
	settings, err := settingsFor(dir)
	if err != nil {
		return nil, err
	}
	for i, file := range gs.files {
		if file == settings.File {
			gs.byDir[dir] = gs.list[i]
			return gs.list[i], nil
		}
	}
	settings.Tests = gs.options.tests
	suite, err := gs.load(settings)
	if err != nil {
		return nil, err
	}
	suite.FailOn = cmp.Or(gs.options.failOn, suite.FailOn, "low")
	rules, err := suite.pick(gs.options.only, gs.options.exclude)
	if err != nil {
		return nil, err
	}
	g := &group{suite: suite, rules: rules}
	gs.byDir[dir], gs.list, gs.files = g, append(gs.list, g), append(gs.files, settings.File)
	return g, nil
}

// moduleDir is the root of the package's module. A policy speaks for the
// modules that are built, not for those they require, as in a tool of go vet.
func moduleDir(p *listed) string {
	if p.Module == nil || !p.Module.Main {
		return ""
	}
	return p.Module.Dir
}

// prepare loads the policies of all packages asked for and returns what the slice needs of them.
func (gs *groups) prepare(list []*listed) (libraries []string, tests bool, err error) {
	for _, p := range list {
		if p.DepOnly || p.testMain() {
			continue
		}
		if _, err := gs.of(moduleDir(p)); err != nil {
			return nil, false, err
		}
	}
	for _, g := range gs.list {
		libraries = append(libraries, g.suite.Libraries...)
		tests = tests || g.suite.Tests
	}
	return libraries, tests, nil
}

// run analyzes the packages, each under its policy, and adds what it finds to the report.
func (gs *groups) run(roots []*listed, pkgs map[string]*packages.Package, r *report.Report) error {
	for _, p := range roots {
		g, err := gs.of(moduleDir(p))
		if err != nil {
			return err
		}
		if pkg := pkgs[p.ImportPath]; pkg != nil && !pkg.IllTyped {
			g.roots = append(g.roots, pkg)
		}
	}
	for _, g := range gs.list {
		if err := g.run(r); err != nil {
			return err
		}
	}
	return nil
}

func (g *group) run(r *report.Report) error {
	graph, err := checker.Analyze(analyzersOf(g.rules), g.roots, nil)
	if err != nil {
		return fmt.Errorf("the suite is not valid: %w", err)
	}
	for act := range graph.All() {
		// A failure is told once, where it happened.
		if act.Err != nil && !strings.HasPrefix(act.Err.Error(), "failed prerequisites: ") && !act.Package.IllTyped {
			r.Problems = append(r.Problems, report.Problem{
				Package: act.Package.PkgPath,
				Message: fmt.Sprintf("%s: %v", act.Analyzer.Name, act.Err),
			})
		}
	}
	for _, act := range graph.Roots {
		rule, _ := g.suite.find(act.Analyzer.Name)
		for _, d := range act.Diagnostics {
			r.Findings = append(r.Findings, finding(act.Package, g.suite, rule, d))
		}
	}
	return nil
}
