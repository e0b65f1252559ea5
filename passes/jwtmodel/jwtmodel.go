// SPDX-License-Identifier: Apache-2.0

// Package jwtmodel answers what each function, field and variable means for JWTs:
// shipped rows of the catalog, rows declared by a directive, and rows inferred of
// wrappers. It owns every fact of the suite; facts depend on nothing but the code and the
// name of the analyzer, which is another one for each set of declared rows of a policy.
//
// The inference is a may analysis over one package at a time, repeated until
// nothing new is found. It does not see wrappers behind reflection or behind
// interfaces that another package implements, of which it guesses at most that a method
// issues a token (saysIssues).
package jwtmodel

import (
	"go/types"
	"reflect"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/claimset"
	"github.com/jwtvet/jwtvet/passes/internal/cookies"
	"github.com/jwtvet/jwtvet/passes/internal/keyfuncs"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/profiles"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
)

// Analyzer computes the model and exports its facts.
var Analyzer = with("jwtmodel", nil)

func with(name string, declared []Declared) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:             name,
		Doc:              "compute what functions, fields and variables mean for JWTs",
		Run:              func(pass *analysis.Pass) (any, error) { return run(pass, declared) },
		ResultType:       reflect.TypeFor[*Result](),
		FactTypes:        []analysis.Fact{new(funcFact), new(varFact), new(pkgFact)},
		RunDespiteErrors: false,
	}
}

// Result is the model of one package.
type Result struct {
	// Problems are model directives that cannot be followed.
	Problems []Directive
	work     *Work
}

// Work is the SSA form of a package with its operations and what is known of the rest.
type Work struct {
	Package *origin.Package
	Sites   []sites.Site
	Lookup  claimset.Knowledge
	Keys    *keyfuncs.Reader
	// Reads reports whether a result of another package's function is the claims of a token.
	Reads func(fn *types.Func, i int) bool
	// Profiles are what the accepts of the package check.
	Profiles map[ssa.Instruction]*profiles.Profile
	// Store is the store of sessions that packages below make.
	Store cookies.Store
}

// Take hands out the work, once: nil where nothing concerns JWTs, and when it was taken.
// Its one reader is jwtops, of the same package; results of all packages live as long as
// the driver, and the SSA form of a whole program is most of what a run would hold.
func (r *Result) Take() *Work {
	w := r.work
	r.work = nil
	return w
}

func run(pass *analysis.Pass, declared []Declared) (any, error) {
	res := &Result{}
	stated, err := resolve(pass, declared)
	if err != nil {
		return nil, err
	}
	if catalog.Knows(pass.Pkg.Path()) || len(pass.Files) == 0 || !checked(pass) {
		return res, nil
	}
	level := relevance(pass)
	if len(stated) > 0 {
		level = user
	}
	switch level {
	case unrelated:
		return res, nil
	case supplier:
		m := newModel(pass, stated)
		m.infer() // helpers that write responses
		m.export()
		return res, nil
	}
	m := newModel(pass, stated)
	m.infer()
	m.export()
	res.work = &Work{m.pkg, m.sites(), m, m.keys, m.reads, m.profiles, m.storeBelow()}
	res.Problems = m.problems
	return res, nil
}

type relevanceOf uint8

const (
	unrelated relevanceOf = iota
	supplier              // may hold constants that packages with JWT use
	user                  // uses JWTs, directly or through wrappers
)

// relevance decides how deep a package is looked at, from its imports and, for the
// module's own packages, its declarations.
func relevance(pass *analysis.Pass) relevanceOf {
	for _, imp := range pass.Pkg.Imports() {
		if catalog.Knows(imp.Path()) || pass.ImportPackageFact(imp, new(pkgFact)) && factOf(pass, imp).Speaks {
			return user
		}
	}
	if pass.Module == nil || pass.Module.Path == "" || pass.Module.Version != "" {
		return unrelated // the standard library, or somebody else's module
	}
	if handRolled(pass) || declares(pass.Files) {
		return user
	}
	if supplies(pass.Files) || configures(pass) {
		return supplier
	}
	return unrelated
}

func factOf(pass *analysis.Pass, pkg *types.Package) pkgFact {
	var f pkgFact
	pass.ImportPackageFact(pkg, &f)
	return f
}

// Libraries returns the import paths of the JWT libraries that the catalog knows.
func Libraries() []string {
	var out []string
	for _, lib := range catalog.Libraries() {
		out = append(out, lib.Paths...)
	}
	return out
}
