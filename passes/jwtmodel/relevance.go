// SPDX-License-Identifier: Apache-2.0

package jwtmodel

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/jwtvet/jwtvet/passes/internal/catalog"
)

// handRolled reports whether the package shows the imports of a JWT made by hand:
// it speaks base64url, and reads or writes JSON, or makes a MAC of text.
func handRolled(pass *analysis.Pass) bool {
	var base64, other bool
	for _, imp := range pass.Pkg.Imports() {
		switch imp.Path() {
		case "encoding/base64":
			base64 = true
		case "encoding/json", "crypto/hmac":
			other = true
		}
	}
	if !base64 || !other {
		return false
	}
	var url, dot bool
	for _, f := range pass.Files {
		u, plain, d := marks(f)
		if plain && d {
			return true
		}
		url, dot = url || u, dot || d
	}
	return url && dot
}

// marks says what a file has of the ways to take a token apart: base64url, base64 without
// padding, which some take for it, and a dot to cut at or join with.
func marks(f *ast.File) (url, plain, dot bool) {
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.SelectorExpr:
			url = url || n.Sel.Name == "RawURLEncoding" || n.Sel.Name == "URLEncoding"
			plain = plain || n.Sel.Name == "RawStdEncoding"
		case *ast.BasicLit:
			dot = dot || hasDot(n.Value)
		}
		return true
	})
	return url, plain, dot
}

// hasDot: ".", '.', a pattern with \. or [.], a format with %s.%s.
func hasDot(lit string) bool {
	return len(lit) == 3 && lit[1] == '.' || strings.Contains(lit, `\.`) || strings.Contains(lit, "[.]") || strings.Contains(lit, "%s.%s")
}

// supplies reports whether a package declares something that can hand a constant key or a
// lifetime to others, or end what they do: a variable, a text field with a default, a function
// that returns text, a time or a map, or that takes an error and panics.
func supplies(files []*ast.File) bool {
	for _, f := range files {
		timed := slices.ContainsFunc(f.Imports, func(i *ast.ImportSpec) bool { return i.Path.Value == `"time"` })
		for _, d := range f.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if returnsText(d.Type.Results) || timed && returnsNumber(d.Type.Results) || stopsAtError(d) {
					return true
				}
			case *ast.GenDecl:
				if d.Tok == token.VAR || d.Tok == token.TYPE && hasTextField(d) {
					return true
				}
			}
		}
	}
	return false
}

// stopsAtError reports whether a function that is handed an error, and returns nothing, panics
// somewhere, or ends the program.
func stopsAtError(d *ast.FuncDecl) bool {
	takes := slices.ContainsFunc(d.Type.Params.List, func(f *ast.Field) bool {
		id, ok := f.Type.(*ast.Ident)
		return ok && id.Name == "error"
	})
	if !takes || d.Type.Results != nil || d.Body == nil {
		return false
	}
	stops := false
	ast.Inspect(d.Body, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Ident:
			stops = stops || n.Name == "panic"
		case *ast.SelectorExpr:
			name := n.Sel.Name
			stops = stops || name == "Exit" || strings.HasPrefix(name, "Fatal") || strings.HasPrefix(name, "Panic")
		}
		return !stops
	})
	return stops
}

func returnsText(results *ast.FieldList) bool {
	if results == nil {
		return false
	}
	for _, r := range results.List {
		if isText(r.Type) {
			return true
		}
	}
	return false
}

// returnsNumber reports whether a result can be a time, as such or as a number.
func returnsNumber(results *ast.FieldList) bool {
	if results == nil {
		return false
	}
	return slices.ContainsFunc(results.List, func(f *ast.Field) bool {
		switch t := f.Type.(type) {
		case *ast.Ident:
			return strings.HasPrefix(t.Name, "int") || strings.HasPrefix(t.Name, "uint") || strings.HasPrefix(t.Name, "float")
		case *ast.SelectorExpr:
			return t.Sel.Name == "Time" || t.Sel.Name == "Duration"
		case *ast.MapType:
			return isText(t.Key)
		}
		return false
	})
}

func isText(e ast.Expr) bool {
	switch e := e.(type) {
	case *ast.Ident:
		return e.Name == "string"
	case *ast.ArrayType:
		id, ok := e.Elt.(*ast.Ident)
		return ok && (id.Name == "byte" || id.Name == "string")
	}
	return false
}

func hasTextField(d *ast.GenDecl) bool {
	for _, spec := range d.Specs {
		t := spec.(*ast.TypeSpec)
		if iface, ok := t.Type.(*ast.InterfaceType); ok && promises(t.Name.Name, iface) {
			return true
		}
		st, ok := t.Type.(*ast.StructType)
		if !ok {
			continue
		}
		for _, f := range st.Fields.List {
			if isText(f.Type) && f.Tag != nil && strings.Contains(strings.ToLower(f.Tag.Value), "default") || isText(f.Type) {
				return true
			}
		}
	}
	return false
}

// declares reports whether a function of the package has a model directive.
func declares(files []*ast.File) bool {
	for _, f := range files {
		for _, d := range f.Decls {
			fd, ok := d.(*ast.FuncDecl)
			if !ok || fd.Doc == nil {
				continue
			}
			for _, c := range fd.Doc.List {
				if strings.HasPrefix(c.Text, modelPrefix) {
					return true
				}
			}
		}
	}
	return false
}

// configures reports whether the package imports a library in which defaults of settings
// are declared, or one that helpers answer requests with.
func configures(pass *analysis.Pass) bool {
	return slices.ContainsFunc(pass.Pkg.Imports(), func(imp *types.Package) bool {
		return catalog.Configures(imp.Path()) || catalog.Answers(imp.Path())
	})
}

// checked reports whether the driver type-checked the bodies of functions: some leave
// those of dependencies out.
func checked(pass *analysis.Pass) bool {
	for _, f := range pass.Files {
		for _, d := range f.Decls {
			fd, ok := d.(*ast.FuncDecl)
			if !ok || fd.Body == nil || len(fd.Body.List) == 0 {
				continue
			}
			return typed(pass, fd.Body)
		}
	}
	return true
}

// typed reports whether the first expression of a body has a type.
func typed(pass *analysis.Pass, body *ast.BlockStmt) bool {
	known, seen := true, false
	ast.Inspect(body, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if ok && !seen && id.Name != "_" {
			seen = true
			known = pass.TypesInfo.ObjectOf(id) != nil
		}
		return !seen
	})
	return known
}
