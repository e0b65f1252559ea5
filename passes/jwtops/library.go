// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"go/ast"
	"go/types"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/jwtvet/jwtvet/passes/internal/catalog"
)

// Library is the import of a module that is dead or has known vulnerabilities.
type Library struct {
	// Range is the import path in the first file of the package that has it; tests come last.
	Range Range
	// Module is its path, Version "" if it is not known.
	Module, Version string
	// Dead says what became of a module that nobody maintains, Successor what to move to.
	Dead, Successor string
	Advisories      []Advisory
	// Replacement is the import path that can stand in this one's place and compiles, or "".
	Replacement string
}

// Advisory is an entry of the Go vulnerability database.
type Advisory = catalog.Advisory

// Fixed returns the first version without any of the advisories, "" if there is none.
func (l Library) Fixed() string { return catalog.FixedIn(l.Advisories) }

// Modules lists the paths of the modules whose state is watched.
func Modules() []string { return catalog.Modules() }

// libraries lists the imports of watched modules that something is known against.
func libraries(pass *analysis.Pass) []Library {
	var out []Library
	seen := map[string]bool{}
	for _, tests := range []bool{false, true} {
		for _, f := range pass.Files {
			if strings.HasSuffix(pass.Fset.Position(f.FileStart).Filename, "_test.go") != tests {
				continue
			}
			for _, spec := range f.Imports {
				if lib, ok := library(pass, spec); ok && !seen[lib.Module] {
					seen[lib.Module] = true
					out = append(out, lib)
				}
			}
		}
	}
	return out
}

func library(pass *analysis.Pass, spec *ast.ImportSpec) (Library, bool) {
	path, err := strconv.Unquote(spec.Path.Value)
	if err != nil {
		return Library{}, false
	}
	m, ok := catalog.ModuleOf(path)
	pkg := imported(pass.Pkg, path)
	if !ok || pkg == nil {
		return Library{}, false
	}
	version, other := m.VersionIn(fileOf(pass, pkg))
	lib := Library{Range: Range{spec.Path.Pos(), spec.Path.End()}, Module: m.Path, Version: version,
		Dead: m.Dead, Successor: m.Successor, Advisories: m.Advisories(version)}
	if other || lib.Dead == "" && len(lib.Advisories) == 0 {
		return Library{}, false
	}
	if to := catalog.Replacement(path); lib.Dead != "" && to != "" && replaceable(pass, m, path, to) {
		lib.Replacement = to
	}
	return lib, true
}

func imported(pkg *types.Package, path string) *types.Package {
	for _, imp := range pkg.Imports() {
		if imp.Path() == path {
			return imp
		}
	}
	return nil
}

// fileOf returns the name of a file of an imported package.
func fileOf(pass *analysis.Pass, pkg *types.Package) string {
	for _, name := range pkg.Scope().Names() {
		if pos := pkg.Scope().Lookup(name).Pos(); pos.IsValid() {
			return pass.Fset.Position(pos).Filename
		}
	}
	return ""
}

// replaceable reports whether another import path in the place of this one surely compiles:
// the build has that package, it is the only import of its module, and neither another
// package nor the exported API of this package knows its types.
func replaceable(pass *analysis.Pass, of catalog.Module, path, to string) bool {
	specs := 0
	for _, f := range pass.Files {
		for _, spec := range f.Imports {
			if m, ok := catalog.ModuleOf(strings.Trim(spec.Path.Value, "`\"")); ok && m == of {
				specs++
			}
		}
	}
	if specs != 1 || exports(pass.Pkg, path) {
		return false
	}
	has, shared := false, false
	seen := map[*types.Package]bool{}
	var visit func(p *types.Package)
	visit = func(p *types.Package) {
		for _, imp := range p.Imports() {
			has = has || imp.Path() == to
			shared = shared || imp.Path() == path && p != pass.Pkg
			if !seen[imp] {
				seen[imp] = true
				visit(imp)
			}
		}
	}
	visit(pass.Pkg)
	return has && !shared
}

// exports reports whether an exported name of a package speaks of another package's types.
func exports(pkg *types.Package, path string) bool {
	found := false
	for _, name := range pkg.Scope().Names() {
		obj := pkg.Scope().Lookup(name)
		if !obj.Exported() {
			continue
		}
		qualify := func(p *types.Package) string {
			found = found || p.Path() == path
			return p.Name()
		}
		types.ObjectString(obj, qualify)
		if named, ok := obj.Type().(*types.Named); ok {
			for i := range named.NumMethods() {
				types.ObjectString(named.Method(i), qualify)
			}
		}
	}
	return found
}
