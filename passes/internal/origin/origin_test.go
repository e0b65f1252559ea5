// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// world is Knowledge of the two functions that the programs of testdata call.
type world struct{}

func (world) Call(fn *types.Func, _ int) ([]Flow, bool) {
	switch fn.FullName() {
	case "os.Getenv":
		return []Flow{{Arg: -1, Remote: Remote{Kind: jose.Environment}, Key: 1}}, true
	case "strings.TrimSpace":
		return []Flow{{Arg: 0}}, true
	}
	return nil, false
}

func (world) Fills(*types.Func, int) ([]Flow, bool)                      { return nil, false }
func (world) Wraps(*types.Func, int) bool                                { return false }
func (world) Var(*types.Var) []Remote                                    { return nil }
func (world) FieldOrigin(*types.TypeName, *types.Var) []Remote           { return nil }
func (world) Library(string) (_ bool)                                    { return }
func (world) Signs(*ssa.Call) (_ string)                                 { return }
func (world) Handed(*types.TypeName, *types.Var, int) (_ Remote, _ bool) { return }
func (world) Tested(*types.Var) bool                                     { return false }
func (world) TestedName(string) bool                                     { return false }
func (world) Scoped(*types.Func) (_, _ int, _ bool)                      { return }
func (world) ScopedBelow(string) []Remote                                { return nil }
func (world) Default(string) []Remote                                    { return nil }

// The standard library is type-checked once for all programs.
var (
	fset = token.NewFileSet()
	std  = importer.ForCompiler(fset, "source", nil)
)

// load type-checks a program of testdata, or one that a test writes.
func load(t *testing.T, name string, src any) *Package {
	t.Helper()
	file, err := parser.ParseFile(fset, filepath.Join("testdata", name), src, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	info := &types.Info{Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Implicits: map[ast.Node]types.Object{}, Selections: map[*ast.SelectorExpr]*types.Selection{}, Scopes: map[ast.Node]*types.Scope{},
		Instances: map[*ast.Ident]types.Instance{}, FileVersions: map[*ast.File]string{}}
	conf := types.Config{Importer: std}
	pkg, err := conf.Check("flows", fset, []*ast.File{file}, info)
	if err != nil {
		t.Fatal(err)
	}
	return New(fset, pkg, []*ast.File{file}, info, world{})
}

// answers renders what is found for the argument of each call of use and send, by line.
func answers(p *Package) map[int]string {
	out := map[int]string{}
	for _, fn := range p.Funcs() {
		for _, b := range fn.Blocks {
			for _, in := range b.Instrs {
				call, ok := in.(*ssa.Call)
				if !ok || call.Call.StaticCallee() == nil || !slices.Contains([]string{"use", "send"}, call.Call.StaticCallee().Name()) {
					continue
				}
				line := p.SSA.Prog.Fset.Position(call.Pos()).Line
				out[line] = render(p.Trace(call.Call.Args[0], call, Query{Deep: true}))
			}
		}
	}
	return out
}

// render lists sources in words, each once, in the order of the alphabet.
func render(sources []Source) string {
	var words []string
	for _, s := range sources {
		word := s.Kind.String()
		switch {
		case s.Kind == jose.Object:
			continue // what it holds is listed
		case s.Const != nil:
			word = s.Const.ExactString()
		case s.Name != "":
			word += " " + s.Name
		case s.Param != nil:
			word += " " + s.Param.Name()
		}
		if s.Joined {
			word += " joined"
		}
		for _, f := range s.Fields {
			word += " in " + f
		}
		words = append(words, word)
	}
	slices.Sort(words)
	return strings.Join(slices.Compact(words), ", ")
}

// TestFlows compares each `use(x) // from: a, b` and `send(x) // from: a in field` of the programs with what the tracer says.
func TestFlows(t *testing.T) {
	names, err := filepath.Glob("testdata/*.go")
	if err != nil || len(names) == 0 {
		t.Fatal("no programs in testdata", err)
	}
	for _, name := range names {
		p := load(t, filepath.Base(name), nil)
		got := answers(p)
		expected := 0
		for _, group := range p.Files[0].Comments {
			for _, c := range group.List {
				want, ok := strings.CutPrefix(c.Text, "// from: ")
				if !ok {
					continue
				}
				expected++
				line := p.SSA.Prog.Fset.Position(c.Pos()).Line
				if got[line] != want {
					t.Errorf("%s:%d: from %s, want %s", name, line, got[line], want)
				}
			}
		}
		if expected == 0 || expected != len(got) {
			t.Errorf("%s: %d expectations for %d calls of use and send", name, expected, len(got))
		}
	}
}

// TestBounded traces through programs that are larger than the bounds: the answer is
// Unknown beside what was found, and the same every time.
func TestBounded(t *testing.T) {
	const head = "package flows\n\nimport \"os\"\n\nfunc use(string) {}\n\n"
	tests := []struct{ name, src, want string }{
		{"a chain of calls deeper than the bound", head + chain(3*maxDepth) + "func main() { use(f0()) }", "unknown"},
		{"a chain of calls within the bound", head + chain(maxDepth-2) + "func main() { use(f0()) }", "environment DEEP"},
		{"a function of more values than the bound", head + "func main() {\n\ts := os.Getenv(\"FIRST\")\n" +
			strings.Repeat("\tif os.Getenv(\"ON\") != \"\" {\n\t\ts = s + s[1:]\n\t}\n", maxSteps/2) + "\tuse(s)\n}", "unknown"},
	}
	for _, test := range tests {
		var first string
		for range 3 {
			var got string
			for _, found := range answers(load(t, "bounded.go", test.src)) {
				got = found
			}
			if first == "" {
				first = got
			}
			if got != first || !strings.Contains(got, test.want) {
				t.Fatalf("%s: from %s, then %s, want %s in it", test.name, first, got, test.want)
			}
		}
	}
}

// chain writes n functions of which each returns what the next one returns.
func chain(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "func f%d() string { return f%d() }\n", i, i+1)
	}
	fmt.Fprintf(&b, "func f%d() string { return os.Getenv(\"DEEP\") }\n", n)
	return b.String()
}

func TestOwner(t *testing.T) {
	for _, test := range []struct {
		a, b string
		same bool
	}{
		{"github.com/user/app/web", "github.com/user/config", true},
		{"github.com/user/app", "github.com/other/app", false},
		{"example.com/app/web", "example.com/config", true},
		{"example.com/app", "github.com/user/app", false},
		{"app/web", "app/config", true},
		{"app/web", "github.com/user/app", false},
	} {
		if same := owner(test.a) == owner(test.b); same != test.same {
			t.Errorf("%s and %s: same owner %t, want %t", test.a, test.b, same, test.same)
		}
	}
}
