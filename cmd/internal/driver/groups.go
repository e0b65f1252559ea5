// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"cmp"
	"fmt"

	"golang.org/x/tools/go/analysis"
)

// group is the rules under one policy file.
type group struct {
	suite Suite
	rules []Rule
	from  Settings

	inventory bool // tell the operations too
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
	from := settings
	settings.Tests, settings.Accepted, settings.All = gs.options.tests, true, gs.options.all
	suite, err := gs.load(settings)
	if err != nil {
		return nil, err
	}
	suite.FailOn = cmp.Or(gs.options.failOn, suite.FailOn, "low")
	rules, err := suite.pick(gs.options.only, gs.options.exclude)
	if err != nil {
		return nil, err
	}
	g := &group{suite: suite, rules: rules, from: from, inventory: gs.options.inventory && suite.Ops != nil}
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

// runner returns what analyzes the packages of a slice, those asked for each under its policy.
func (gs *groups) runner(roots []*listed) (*runner, error) {
	under := make(map[string]*group)
	for _, p := range roots {
		g, err := gs.of(moduleDir(p))
		if err != nil {
			return nil, err
		}
		under[p.ImportPath] = g
	}
	var all []*analysis.Analyzer
	for _, g := range gs.list {
		// Those of another policy have facts of their own: see knowledge.
		own := analyzersOf(g.rules)
		if err := analysis.Validate(own); err != nil {
			return nil, fmt.Errorf("the suite is not valid: %w", err)
		}
		all = append(all, own...)
	}
	return &runner{under: under, facts: withFacts(all)}, nil
}
