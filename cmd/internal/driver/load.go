// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"go/types"
	"maps"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/gcexportdata"
	"golang.org/x/tools/go/packages"

	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// loader turns a slice into packages: the slice from source, all else from export data.
type loader struct {
	*slice
	fset    *token.FileSet
	sizes   types.Sizes
	exports map[string]*listed
	slots   chan struct{} // bounds the work at a time
	visit   func(*listed, *packages.Package)

	mu       sync.Mutex
	imported map[string]*types.Package // from export data
}

// load parses and type-checks the slice, as parallel as the imports allow, and hands each
// package that compiles to visit. Of the packages that were built it takes the export
// data. It returns the errors of packages that do not compile.
func (s *slice) load(g goCommand, patterns []string, built []*listed, visit func(*listed, *packages.Package)) ([]report.Problem, error) {
	usesCgo := func(p *listed) bool { return s.source[p.ImportPath] && len(p.CgoFiles) > 0 }
	if slices.ContainsFunc(s.order, usesCgo) {
		if err := s.compileCgo(g, patterns); err != nil {
			return nil, err
		}
	}
	outside := make(map[string]bool)
	for _, p := range s.order {
		for _, id := range p.Imports {
			if s.source[p.ImportPath] && !s.source[id] && id != "C" && id != "unsafe" {
				outside[variantOf(id)] = true
			}
		}
	}
	exports, err := g.listExports(slices.Sorted(maps.Keys(outside)), built)
	if err != nil {
		return nil, err
	}
	arch, err := g.run("env", "GOARCH")
	if err != nil {
		return nil, err
	}
	l := &loader{
		slice:    s,
		fset:     token.NewFileSet(),
		sizes:    types.SizesFor("gc", strings.TrimSpace(string(arch))),
		exports:  exports,
		slots:    make(chan struct{}, runtime.GOMAXPROCS(0)),
		imported: make(map[string]*types.Package),
		visit:    visit,
	}
	return l.loadAll(), nil
}

// compileCgo replaces the files of packages that use cgo by what the compiler sees.
func (s *slice) compileCgo(g goCommand, patterns []string) error {
	args := append([]string{"-deps", "-test", "-compiled", "--"}, patterns...)
	list, err := g.list("ImportPath,CompiledGoFiles,Imports", args...)
	if err != nil {
		return err
	}
	for _, c := range list {
		if p := s.all[c.ImportPath]; p != nil && s.source[c.ImportPath] && len(p.CgoFiles) > 0 {
			p.CompiledGoFiles, p.Imports = c.CompiledGoFiles, c.Imports
		}
	}
	return nil
}

func (l *loader) loadAll() []report.Problem {
	type result struct {
		pkg  *packages.Package
		errs []packages.Error
		done chan struct{}
	}
	results := make(map[string]*result)
	for _, p := range l.order {
		if l.source[p.ImportPath] && !p.Incomplete && len(p.GoFiles)+len(p.CgoFiles) > 0 {
			results[p.ImportPath] = &result{done: make(chan struct{})}
		}
	}
	for _, p := range l.order {
		r := results[p.ImportPath]
		if r == nil {
			continue
		}
		go func() {
			defer close(r.done)
			deps := make(map[string]*packages.Package)
			for _, id := range p.Imports {
				if dep := results[id]; dep != nil && id != p.ImportPath {
					<-dep.done
					deps[id] = dep.pkg
				}
			}
			l.slots <- struct{}{}
			defer func() { <-l.slots }()
			pkg := l.check(p, deps)
			if !pkg.IllTyped {
				l.visit(p, pkg)
			}
			// The syntax goes; dependents need the types.
			r.errs = pkg.Errors
			r.pkg = &packages.Package{ID: pkg.ID, PkgPath: pkg.PkgPath, Types: pkg.Types, IllTyped: pkg.IllTyped}
		}()
	}
	var problems []report.Problem
	for _, p := range l.order {
		if r := results[p.ImportPath]; r != nil {
			<-r.done
			problems = append(problems, loadProblems(r.pkg.PkgPath, r.errs)...)
		}
	}
	return problems
}

// check parses and type-checks one package.
func (l *loader) check(p *listed, deps map[string]*packages.Package) *packages.Package {
	pkg := &packages.Package{
		ID: p.ImportPath, Name: p.Name, PkgPath: p.path(), ForTest: p.ForTest, Dir: p.Dir,
		Module: p.Module, Fset: l.fset, TypesSizes: l.sizes,
		GoFiles:         p.abs(slices.Concat(p.GoFiles, p.CgoFiles)),
		CompiledGoFiles: p.abs(slices.Concat(p.CompiledGoFiles, p.GoFiles)),
		Imports:         make(map[string]*packages.Package),
		TypesInfo: &types.Info{
			Types:        make(map[ast.Expr]types.TypeAndValue),
			Defs:         make(map[*ast.Ident]types.Object),
			Uses:         make(map[*ast.Ident]types.Object),
			Implicits:    make(map[ast.Node]types.Object),
			Instances:    make(map[*ast.Ident]types.Instance),
			Scopes:       make(map[ast.Node]*types.Scope),
			Selections:   make(map[*ast.SelectorExpr]*types.Selection),
			FileVersions: make(map[*ast.File]string),
		},
	}
	if len(p.CompiledGoFiles) > 0 {
		pkg.CompiledGoFiles = p.abs(p.CompiledGoFiles)
	}
	for _, file := range pkg.CompiledGoFiles {
		f, err := parser.ParseFile(l.fset, file, l.text(file), parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			pkg.Errors = append(pkg.Errors, parseErrors(file, err)...)
		}
		if f != nil {
			pkg.Syntax = append(pkg.Syntax, f)
		}
	}
	pkg.Types = types.NewPackage(pkg.PkgPath, pkg.Name)
	conf := &types.Config{
		Importer: importerFunc(func(path string) (*types.Package, error) { return l.importFor(pkg, p, deps, path) }),
		Sizes:    l.sizes,
		Error:    func(err error) { pkg.Errors = append(pkg.Errors, typeError(err)) },
	}
	if p.Module != nil && p.Module.GoVersion != "" {
		conf.GoVersion = "go" + p.Module.GoVersion
	}
	if len(pkg.Errors) == 0 {
		// Have: files that parse. Errors go to conf.Error.
		_ = types.NewChecker(conf, l.fset, pkg.Types, pkg.TypesInfo).Files(pkg.Syntax)
	}
	pkg.IllTyped = len(pkg.Errors) > 0
	return pkg
}

// importFor resolves an import of a package: from source if it is in the slice.
func (l *loader) importFor(pkg *packages.Package, p *listed, deps map[string]*packages.Package, path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	id := path
	if mapped, ok := p.ImportMap[path]; ok {
		id = mapped
	}
	if dep := deps[id]; dep != nil {
		pkg.Imports[path] = dep
		if dep.IllTyped {
			return nil, errBroken
		}
		return dep.Types, nil
	}
	return l.importExport(variantOf(id))
}

// errBroken stands for errors that the imported package has already reported.
var errBroken = errors.New("the package has errors")

func (l *loader) importExport(path string) (*types.Package, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if pkg := l.imported[path]; pkg != nil && pkg.Complete() {
		return pkg, nil
	}
	e := l.exports[path]
	switch {
	case e == nil:
		return nil, fmt.Errorf("go list does not know %s", path)
	case e.Error != nil:
		return nil, errors.New(e.Error.Err)
	case e.Export == "":
		return nil, fmt.Errorf("%s does not compile", path)
	}
	f, err := os.Open(e.Export)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	//lint:ignore SA1019 Go 1.26 and 1.27 write archives, which Read alone does not take
	r, err := gcexportdata.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("cannot read the export data of %s: %w", path, err)
	}
	return gcexportdata.Read(r, l.fset, l.imported, path)
}

type importerFunc func(path string) (*types.Package, error)

func (f importerFunc) Import(path string) (*types.Package, error) { return f(path) }

func parseErrors(file string, err error) []packages.Error {
	var list scanner.ErrorList
	if !errors.As(err, &list) {
		return []packages.Error{{Pos: file, Msg: err.Error(), Kind: packages.ParseError}}
	}
	var errs []packages.Error
	for _, e := range list {
		errs = append(errs, packages.Error{Pos: e.Pos.String(), Msg: e.Msg, Kind: packages.ParseError})
	}
	return errs
}

func typeError(err error) packages.Error {
	var e types.Error
	if !errors.As(err, &e) {
		return packages.Error{Msg: err.Error(), Kind: packages.TypeError}
	}
	return packages.Error{Pos: e.Fset.Position(e.Pos).String(), Msg: e.Msg, Kind: packages.TypeError}
}
