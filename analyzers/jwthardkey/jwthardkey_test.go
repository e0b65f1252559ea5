// SPDX-License-Identifier: Apache-2.0

package jwthardkey_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/types"
	"strings"
	"testing"

	"golang.org/x/tools/go/packages"

	"github.com/jwtvet/jwtvet/analyzers/jwthardkey"
	"github.com/jwtvet/jwtvet/internal/jwttest"
	"github.com/jwtvet/jwtvet/internal/policy"
)

// Test has a day of its own for suppressions that end, and honours golangci-lint's comments.
func Test(t *testing.T) {
	p := policy.Default()
	p.Today, p.Nolint = "2026-06-01", true
	jwttest.Run(t, jwthardkey.New(p))
}

// TestTests wants keys in tests to be found where the policy asks for them.
func TestTests(t *testing.T) {
	p := policy.Default()
	p.Tests = true
	found := map[string]bool{}
	for _, act := range jwttest.Analyze(t, jwttest.Load(t, nil, "jwthardkey/flow"), jwthardkey.New(p)).Roots {
		for _, d := range act.Diagnostics {
			file := act.Package.Fset.Position(d.Pos).Filename
			found[file[strings.LastIndexByte(file, '/')+1:]] = true
		}
	}
	for _, file := range []string{"flow_test.go", "testhelp.go"} {
		if !found[file] {
			t.Errorf("the key in %s is not found", file)
		}
	}
}

// TestBounded wants an end, and the same one each time, where ways of a value are
// without number.
func TestBounded(t *testing.T) {
	var b strings.Builder
	b.WriteString("package generated\n\nimport \"github.com/golang-jwt/jwt/v5\"\n")
	fmt.Fprintf(&b, use, "Literal", `[]byte("a-literal-that-becomes-a-key-at-once")`)
	for _, shape := range []func(*strings.Builder){doubling, long, mutual, nested} {
		shape(&b)
	}
	pkg := check(t, jwttest.Load(t, nil, "jwthardkey/golangjwtv5")[0], b.String())
	first := jwttest.Transcript(jwttest.Analyze(t, []*packages.Package{pkg}, jwthardkey.Analyzer))
	if again := jwttest.Transcript(jwttest.Analyze(t, []*packages.Package{pkg}, jwthardkey.Analyzer)); first != again {
		t.Errorf("two runs differ:\n%s\n\n%s", first, again)
	}
	if !strings.Contains(first, "generated.go:5") {
		t.Errorf("the finding beside the many ways is gone; left is:\n%s", first)
	}
}

// check makes a package of generated source that imports what another one does. It is
// not compiled: that takes longer than all tests together.
func check(t *testing.T, like *packages.Package, src string) *packages.Package {
	t.Helper()
	file, err := parser.ParseFile(like.Fset, "generated.go", src, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	pkg := &packages.Package{
		ID: "generated", PkgPath: "example.com/jwtvet/generated", Name: "generated", Fset: like.Fset,
		Syntax: []*ast.File{file}, TypesSizes: like.TypesSizes, Module: like.Module,
		TypesInfo: &types.Info{
			Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
			Implicits: map[ast.Node]types.Object{}, Instances: map[*ast.Ident]types.Instance{}, Scopes: map[ast.Node]*types.Scope{},
			Selections: map[*ast.SelectorExpr]*types.Selection{}, FileVersions: map[*ast.File]string{},
		},
	}
	conf := types.Config{Importer: importer(like.Types.Imports()), Sizes: like.TypesSizes}
	if pkg.Types, err = conf.Check(pkg.PkgPath, pkg.Fset, pkg.Syntax, pkg.TypesInfo); err != nil {
		t.Fatal(err)
	}
	return pkg
}

type importer []*types.Package

func (list importer) Import(path string) (*types.Package, error) {
	for _, pkg := range list {
		if pkg.Path() == path {
			return pkg, nil
		}
	}
	return nil, fmt.Errorf("%s is not imported", path)
}

const use = "func use%s(c jwt.Claims, b []bool) (string, error) {\n\treturn jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(%s)\n}\n"

// doubling calls the next function on each of two paths: 2^64 ways to the literal.
func doubling(b *strings.Builder) {
	const n = 64
	for i := range n {
		fmt.Fprintf(b, "func d%d(b []bool, k []byte) []byte {\n\tif b[%d] {\n\t\treturn d%d(b, append(k, 1))\n\t}\n\treturn d%d(b, append(k, 2))\n}\n", i, i, i+1, i+1)
	}
	fmt.Fprintf(b, "func d%d(b []bool, k []byte) []byte { return k }\n", n)
	fmt.Fprintf(b, use, "Doubling", `d0(b, []byte("a-literal-at-the-end-of-many-ways-1"))`)
}

// long is one function with thousands of branches.
func long(b *strings.Builder) {
	b.WriteString("func long(b []bool) []byte {\n\tk := []byte(\"a-literal-at-the-end-of-many-ways-2\")\n\tl := k\n")
	for i := range 2000 {
		fmt.Fprintf(b, "\tif b[%d] {\n\t\tk, l = append(l, %d), append(k, l...)\n\t}\n", i, i%256)
	}
	b.WriteString("\treturn append(k, l...)\n}\n")
	fmt.Fprintf(b, use, "Long", "long(b)")
}

// mutual is a ring of functions, each of which calls the next and itself.
func mutual(b *strings.Builder) {
	const n = 50
	for i := range n {
		fmt.Fprintf(b, "func m%d(b []bool, k []byte) []byte {\n\tif len(b) == %d {\n\t\treturn k\n\t}\n\tif b[0] {\n\t\treturn m%d(b[1:], m%d(b[2:], k))\n\t}\n\treturn m%d(b[1:], k)\n}\n", i, i, (i+1)%n, i, (i+7)%n)
	}
	fmt.Fprintf(b, use, "Mutual", `m0(b, []byte("a-literal-at-the-end-of-many-ways-3"))`)
}

// nested is fields in fields that are copied into each other.
func nested(b *strings.Builder) {
	const n = 60
	b.WriteString("type n0 struct{ k []byte }\n\nvar v0 = n0{[]byte(\"a-literal-at-the-end-of-many-ways-4\")}\n")
	for i := 1; i <= n; i++ {
		fmt.Fprintf(b, "type n%d struct{ a, b n%d }\n\nvar v%d = n%d{v%d, v%d}\n\n", i, min(i-1, 4), i, i, min(i-1, 4), min(i-1, 4))
		fmt.Fprintf(b, "func get%d(b bool) []byte {\n\tif b {\n\t\tv%d.a = v%d\n\t\treturn get%d(!b)\n\t}\n\treturn get%d(b)\n}\n", i, i, min(i-1, 4), i-1, i-1)
	}
	b.WriteString("func get0(bool) []byte { return v0.k }\n")
	fmt.Fprintf(b, use, "Nested", fmt.Sprintf("get%d(b[0])", n))
}
