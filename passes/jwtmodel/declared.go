// SPDX-License-Identifier: Apache-2.0

package jwtmodel

import (
	"crypto/sha256"
	"fmt"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/jwtvet/jwtvet/internal/near"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
)

// Declared is what somebody says of a function whose source they do not own, in the words
// of a model directive.
type Declared struct {
	// Func is example.com/pkg.Func or example.com/pkg.Type.Method.
	Func string
	// Is is an event with its roles.
	Is string
	// At is the place where it is said, for messages.
	At string
}

// New returns the analyzer that knows the declared rows too: Analyzer if there are none.
// Its name tells sets of rows apart, because drivers keep facts by the names of analyzers.
func New(declared []Declared) (*analysis.Analyzer, error) {
	if len(declared) == 0 {
		return Analyzer, nil
	}
	h := sha256.New()
	for _, d := range declared {
		if _, err := parseModel(nil, d.Is); err != nil {
			return nil, fmt.Errorf("%s: models: %w", d.At, err)
		}
		fmt.Fprintf(h, "%q %q\n", d.Func, d.Is)
	}
	return with(fmt.Sprintf("%s_%x", Analyzer.Name, h.Sum(nil)[:6]), declared), nil
}

// Packages returns the import paths that the function's name may begin with: the last
// element of a path may have dots in it.
func (d Declared) Packages() []string {
	var out []string
	last := strings.LastIndexByte(d.Func, '/') + 1
	for i, c := range d.Func {
		if i > last && c == '.' && strings.Count(d.Func[i:], ".") <= 2 {
			out = append(out, d.Func[:i])
		}
	}
	return out
}

// resolve finds the declared functions of the package and of those that it imports.
func resolve(pass *analysis.Pass, declared []Declared) (map[*types.Func][]rowFact, error) {
	stated := make(map[*types.Func][]rowFact)
	for _, d := range declared {
		for _, pkg := range append(pass.Pkg.Imports(), pass.Pkg) {
			if !slices.Contains(d.Packages(), pkg.Path()) {
				continue
			}
			symbol := strings.TrimPrefix(d.Func, pkg.Path()+".")
			fn := lookup(pkg, symbol)
			if fn == nil {
				return nil, fmt.Errorf("%s: models: package %s has no function %s%s", d.At, pkg.Path(), symbol, near.Guess(symbol, functions(pkg)))
			}
			row, err := parseModel(fn, d.Is)
			if err != nil {
				return nil, fmt.Errorf("%s: models: %w", d.At, err)
			}
			stated[fn] = append(stated[fn], row)
		}
	}
	return stated, nil
}

// functions names what lookup finds.
func functions(pkg *types.Package) []string {
	var out []string
	for _, name := range pkg.Scope().Names() {
		obj := pkg.Scope().Lookup(name)
		symbols := []string{name}
		if _, isType := obj.(*types.TypeName); isType {
			for m := range types.NewMethodSet(pointer(obj.Type())).Methods() {
				symbols = append(symbols, name+"."+m.Obj().Name())
			}
		}
		out = append(out, slices.DeleteFunc(symbols, func(s string) bool { return lookup(pkg, s) == nil })...)
	}
	return out
}

// pointer is the type that has all methods of t.
func pointer(t types.Type) types.Type {
	if types.IsInterface(t) {
		return t
	}
	return types.NewPointer(t)
}

// lookup finds a function, or a method of a type or interface.
func lookup(pkg *types.Package, symbol string) *types.Func {
	name, method, isMethod := strings.Cut(symbol, ".")
	obj := pkg.Scope().Lookup(name)
	if obj == nil || !isMethod {
		fn, _ := obj.(*types.Func)
		return fn
	}
	if _, ok := obj.(*types.TypeName); !ok {
		return nil
	}
	found, _, _ := types.LookupFieldOrMethod(obj.Type(), true, pkg, method)
	fn, _ := found.(*types.Func)
	if fn == nil || fn.Pkg() != pkg || catalog.Symbol(fn) != symbol && !types.IsInterface(obj.Type()) {
		return nil // promoted from elsewhere: name it there
	}
	return fn
}
