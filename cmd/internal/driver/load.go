// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/types"
	"maps"
	"os"
	"runtime"
	"slices"

	"golang.org/x/tools/go/gcexportdata"
	"golang.org/x/tools/go/packages"
)

// loader turns a slice into packages: the slice from source, all else from export data.
type loader struct {
	*slice
	*world
	exports map[string]*listed
	room    *room // bounds the work at a time
	run     *runner
}

// load parses and type-checks the slice, as parallel as the imports allow, and has each
// package that compiles analyzed. Of the packages that were built it takes the export
// data. What it returns holds the errors of packages that do not compile.
func (s *slice) load(g goCommand, patterns []string, built []*listed, w *world, run *runner) (told, error) {
	usesCgo := func(p *listed) bool { return s.source[p.ImportPath] && len(p.CgoFiles) > 0 }
	if slices.ContainsFunc(s.order, usesCgo) {
		if err := s.compileCgo(g, patterns); err != nil {
			return told{}, err
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
		return told{}, err
	}
	if err := w.setSizes(g); err != nil {
		return told{}, err
	}
	w.use(exports)
	run.known = w.known
	l := &loader{slice: s, world: w, exports: exports, room: newRoom(runtime.GOMAXPROCS(0)), run: run}
	out := l.loadAll()
	if s.stopped() {
		return told{}, errStopped
	}
	return out, nil
}

var errStopped = errors.New("stopped: nobody waits for it any more")

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

// loadAll takes the packages in the order of their imports.
func (l *loader) loadAll() told {
	type result struct {
		*checked
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
			deps := make(map[string]*checked)
			for _, id := range p.Imports {
				if dep := results[id]; dep != nil && id != p.ImportPath {
					<-dep.done
					deps[id] = dep.checked
				}
			}
			defer l.room.enter(p)()
			r.checked = l.one(p, deps)
		}()
	}
	var all told
	for _, p := range l.order {
		if r := results[p.ImportPath]; r != nil {
			<-r.done
			all.add(r.out)
		}
	}
	return all
}

// one checks and analyzes a package, if it is not what it was. The syntax goes; dependents
// need the types. One that does not compile is looked at again the next time, and what it was
// before stays for then.
func (l *loader) one(p *listed, deps map[string]*checked) *checked {
	if l.stopped() {
		return new(checked) // not kept, and seen by none that is
	}
	mark, asked := l.markOf(p, filesOf(p), deps), l.run.under[p.ImportPath] != nil
	if c := l.reuse(p.ImportPath, mark, asked); c != nil {
		return c
	}
	pkg := l.check(p, deps)
	c := &checked{mark: mark, asked: asked}
	c.pkg = &packages.Package{ID: pkg.ID, PkgPath: pkg.PkgPath, Types: pkg.Types, IllTyped: pkg.IllTyped}
	if pkg.IllTyped {
		c.out.problems = loadProblems(pkg.PkgPath, pkg.Errors)
		return c
	}
	for _, f := range pkg.Syntax {
		c.files = append(c.files, f.FileStart)
	}
	c.out = l.run.analyze(p, pkg)
	l.put(p.ImportPath, c)
	return c
}

// filesOf returns what the compiler sees of a package.
func filesOf(p *listed) []string {
	if len(p.CompiledGoFiles) > 0 {
		return p.abs(p.CompiledGoFiles)
	}
	return p.abs(p.GoFiles)
}

// check parses and type-checks one package.
func (l *loader) check(p *listed, deps map[string]*checked) *packages.Package {
	pkg := &packages.Package{
		ID: p.ImportPath, Name: p.Name, PkgPath: p.path(), ForTest: p.ForTest, Dir: p.Dir,
		Module: p.Module, Fset: l.fset, TypesSizes: l.sizes,
		GoFiles:         p.abs(slices.Concat(p.GoFiles, p.CgoFiles)),
		CompiledGoFiles: filesOf(p),
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
func (l *loader) importFor(pkg *packages.Package, p *listed, deps map[string]*checked, path string) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	id := path
	if mapped, ok := p.ImportMap[path]; ok {
		id = mapped
	}
	if dep := deps[id]; dep != nil {
		pkg.Imports[path] = dep.pkg
		if dep.pkg.IllTyped {
			return nil, errBroken
		}
		return dep.pkg.Types, nil
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
