// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"errors"
	"fmt"
	"go/ast"
	"go/types"
	"os"
	"reflect"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/types/typeutil"
)

// The toy suite has the shape of the real one: a pass that owns the facts, and
// rules above it. A function that calls jwt.Weak is weak, and so are its callers.
//
//   - toyweak reports calls of weak functions, and offers jwt.Strong;
//   - toyoff reports every function declaration; the policy turns it on.
//
// The policy file is a list of words: "toyoff" turns that rule on, "quiet"
// keeps toyweak silent, "tests" reports test code, "broken" is an error.
// $TOY_FAIL names a package in which toyweak fails; with $TOY_MUTE it says nothing.

const toyLibrary = "example.com/jwt"

type weak struct{ Via string }

func (*weak) AFact()           {}
func (w *weak) String() string { return "weak via " + w.Via }

var toymodel = &analysis.Analyzer{
	Name:      "toymodel",
	Doc:       "toymodel: find weak functions",
	FactTypes: []analysis.Fact{new(weak)},
	// The weak functions that the package calls, and why they are.
	ResultType: reflect.TypeFor[map[*types.Func]string](),
	Run: func(pass *analysis.Pass) (any, error) {
		result := make(map[*types.Func]string)
		eachCall(pass, func(fn *ast.FuncDecl, _ *ast.CallExpr, callee *types.Func) {
			if via, ok := weakness(pass, callee); ok {
				result[callee] = via
				pass.ExportObjectFact(pass.TypesInfo.Defs[fn.Name], &weak{Via: via})
			}
		})
		return result, nil
	},
}

// eachCall visits the static calls of a package.
func eachCall(pass *analysis.Pass, visit func(*ast.FuncDecl, *ast.CallExpr, *types.Func)) {
	for _, file := range pass.Files {
		for _, decl := range file.Decls {
			fn, ok := decl.(*ast.FuncDecl)
			if !ok {
				continue
			}
			ast.Inspect(fn, func(n ast.Node) bool {
				if call, ok := n.(*ast.CallExpr); ok {
					if callee := typeutil.StaticCallee(pass.TypesInfo, call); callee != nil {
						visit(fn, call, callee)
					}
				}
				return true
			})
		}
	}
}

func weakness(pass *analysis.Pass, callee *types.Func) (string, bool) {
	if callee.FullName() == toyLibrary+".Weak" {
		return callee.FullName(), true
	}
	fact := new(weak)
	ok := pass.ImportObjectFact(callee, fact)
	return fact.Via, ok
}

func toyweak(s Settings) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:     "toyweak",
		Doc:      "toyweak: weak calls\n\nMore text.",
		URL:      "https://example.com/toyweak",
		Requires: []*analysis.Analyzer{toymodel},
		Run: func(pass *analysis.Pass) (any, error) {
			if name := os.Getenv("TOY_FAIL"); name != "" && strings.HasPrefix(pass.Pkg.Path(), name) {
				return nil, errors.New("toy failure")
			}
			calls := pass.ResultOf[toymodel].(map[*types.Func]string)
			eachCall(pass, func(fn *ast.FuncDecl, call *ast.CallExpr, callee *types.Func) {
				via, ok := calls[callee]
				file := pass.Fset.Position(fn.Pos()).Filename
				if !ok || os.Getenv("TOY_MUTE") != "" || strings.Contains(string(s.Data), "quiet") ||
					strings.HasSuffix(file, "_test.go") && !s.Tests && !strings.Contains(string(s.Data), "tests") {
					return
				}
				d := analysis.Diagnostic{
					Pos: call.Pos(), End: call.End(), Category: "toyweak",
					Message: fmt.Sprintf("%s is weak [a stolen token works] (toyweak)", callee.Name()),
					Related: []analysis.RelatedInformation{{Pos: fn.Name.Pos(), End: fn.Name.End(), Message: "in this function, via " + via}},
				}
				if sel, ok := call.Fun.(*ast.SelectorExpr); ok && callee.Name() == "Weak" {
					d.SuggestedFixes = []analysis.SuggestedFix{{
						Message:   "Use Strong",
						TextEdits: []analysis.TextEdit{{Pos: sel.Sel.Pos(), End: sel.Sel.End(), NewText: []byte("Strong")}},
					}}
				}
				pass.Report(d)
			})
			return nil, nil
		},
	}
}

func toyoff() *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:     "toyoff",
		Doc:      "toyoff: every function",
		Requires: []*analysis.Analyzer{toymodel},
		Run: func(pass *analysis.Pass) (any, error) {
			for _, file := range pass.Files {
				for _, decl := range file.Decls {
					if fn, ok := decl.(*ast.FuncDecl); ok {
						pass.Report(analysis.Diagnostic{Pos: fn.Name.Pos(), Message: fn.Name.Name + " is a function (toyoff)"})
					}
				}
			}
			return nil, nil
		},
	}
}

func toySuite(s Settings) (Suite, error) {
	text := string(s.Data)
	if strings.Contains(text, "broken") {
		return Suite{}, fmt.Errorf("%s:1: the policy is broken", s.File)
	}
	return Suite{
		Rules: []Rule{
			{Analyzer: toyweak(s), Severity: "high", CWE: "CWE-347", Profile: "default", On: true},
			{Analyzer: toyoff(), Severity: "low", CWE: "CWE-1", Profile: "strict", On: strings.Contains(text, "toyoff")},
		},
		Libraries: []string{toyLibrary},
		Tests:     s.Tests || strings.Contains(text, "tests"),
	}, nil
}
