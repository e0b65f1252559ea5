// SPDX-License-Identifier: Apache-2.0

package analyzers_test

import (
	"bytes"
	"encoding/gob"
	"fmt"
	"go/types"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"
	"golang.org/x/tools/go/types/objectpath"

	"github.com/jwtvet/jwtvet/analyzers"
	"github.com/jwtvet/jwtvet/internal/jwttest"
	"github.com/jwtvet/jwtvet/internal/policy"
	"github.com/jwtvet/jwtvet/passes/jwtops"
)

// TestRules holds every rule against the laws of the suite.
func TestRules(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range analyzers.Rules() {
		a := r.Analyzer
		t.Run(a.Name, func(t *testing.T) {
			if seen[a.Name] {
				t.Error("two rules bear this name")
			}
			seen[a.Name] = true
			checkName(t, a.Name)
			checkDoc(t, a)
			checkAnalyzer(t, a)
			checkRow(t, r)
			checkCases(t, a.Name)
		})
	}
	if err := analysis.Validate(analyzers.All()); err != nil {
		t.Error(err)
	}
}

// checkName wants the folder, its package, its test and its cases to bear the rule's name.
func checkName(t *testing.T, name string) {
	if !regexp.MustCompile(`^jwt[a-z]+$`).MatchString(name) {
		t.Errorf("the name is not jwt and lower-case letters")
	}
	for _, file := range []string{name + ".go", "doc.go", name + "_test.go"} {
		if _, err := os.Stat(filepath.Join(name, file)); err != nil {
			t.Error(err)
		}
	}
}

func checkDoc(t *testing.T, a *analysis.Analyzer) {
	line, _, _ := strings.Cut(a.Doc, "\n")
	title, ok := strings.CutPrefix(line, a.Name+": ")
	if !ok {
		t.Fatalf("the doc begins with %q, want %q and a title", line, a.Name+": ")
	}
	if n := len([]rune(title)); n == 0 || n > 60 {
		t.Errorf("the title has %d letters, want at most 60", n)
	}
	if unicode.IsUpper([]rune(title)[0]) || strings.HasSuffix(title, ".") {
		t.Errorf("the title %q is not lower-case without stop", title)
	}
	if !strings.Contains(a.URL, a.Name) {
		t.Errorf("the URL %q does not lead to the rule", a.URL)
	}
}

// checkAnalyzer wants a predicate over operations and nothing else.
func checkAnalyzer(t *testing.T, a *analysis.Analyzer) {
	if len(a.FactTypes) > 0 || a.ResultType != nil || a.RunDespiteErrors {
		t.Error("a rule has no facts and no result, and does not run despite errors")
	}
	if len(a.Requires) != 1 || a.Requires[0] != jwtops.Analyzer {
		t.Errorf("it requires %v, want jwtops alone", a.Requires)
	}
}

func checkRow(t *testing.T, r analyzers.Rule) {
	if !slices.Contains([]analyzers.Severity{analyzers.Critical, analyzers.High, analyzers.Medium, analyzers.Low}, r.Severity) {
		t.Errorf("severity %q", r.Severity)
	}
	if !regexp.MustCompile(`^CWE-[1-9][0-9]*$`).MatchString(r.CWE) {
		t.Errorf("CWE %q", r.CWE)
	}
	if !regexp.MustCompile(`^([23]\.[1-9][0-9]?)?$`).MatchString(r.RFC8725) {
		t.Errorf("section %q of RFC 8725", r.RFC8725)
	}
	if !regexp.MustCompile(`^[0-9]+\.[0-9]+$`).MatchString(r.Since) || r.Profile == "" {
		t.Errorf("since %q in profile %q", r.Since, r.Profile)
	}
	if got := r.New(policy.Default()).Name; got != r.Analyzer.Name {
		t.Errorf("New makes %s", got)
	}
}

// checkCases wants libraries, a file with something to find and a file without.
func checkCases(t *testing.T, name string) {
	bad, clean := 0, 0
	err := filepath.WalkDir(filepath.Join(jwttest.Dir(), name), func(file string, _ os.DirEntry, err error) error {
		if err != nil || filepath.Ext(file) != ".go" {
			return err
		}
		text, err := os.ReadFile(file)
		if !bytes.HasPrefix(text, []byte("// SPDX-License-Identifier: Apache-2.0\n")) {
			t.Errorf("%s lacks the licence", file)
		}
		switch {
		case bytes.Contains(text, []byte("// want ")):
			bad++
		case !strings.HasSuffix(file, "_test.go"):
			clean++
		}
		return err
	})
	if err != nil || bad == 0 || clean == 0 {
		t.Errorf("%d files with something to find and %d clean ones, want both; %v", bad, clean, err)
	}
}

// cases are those of all rules, loaded once.
var cases struct {
	once sync.Once
	pkgs []*packages.Package
}

func load(t *testing.T) []*packages.Package {
	t.Helper()
	cases.once.Do(func() { cases.pkgs = jwttest.Load(t, nil) })
	if cases.pkgs == nil {
		t.Skip("the cases do not load; another test says why")
	}
	return cases.pkgs
}

// TestPasses wants the passes below the rules to report nothing.
func TestPasses(t *testing.T) {
	graph := jwttest.Analyze(t, load(t), jwtops.Analyzer)
	for act := range graph.All() {
		for _, d := range act.Diagnostics {
			t.Errorf("%s reports: %s", act, d.Message)
		}
	}
}

// TestSameTwice wants the same bytes, facts included, in whatever order the packages come.
func TestSameTwice(t *testing.T) {
	pkgs := load(t)
	first := jwttest.Analyze(t, pkgs, analyzers.All()...)
	findings, facts := jwttest.Transcript(first), factsOf(t, first)
	if findings == "" || facts == "" {
		t.Fatal("no findings or no facts")
	}
	for seed := range uint64(3) {
		order := slices.Clone(pkgs)
		rules := analyzers.All()
		r := rand.New(rand.NewPCG(seed, seed))
		r.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		r.Shuffle(len(rules), func(i, j int) { rules[i], rules[j] = rules[j], rules[i] })
		again := jwttest.Analyze(t, order, rules...)
		sameLines(t, "finding", findings, jwttest.Transcript(again))
		sameLines(t, "fact", facts, factsOf(t, again))
	}
}

// factsOf writes down all facts as they are encoded for other packages.
func factsOf(t *testing.T, graph *checker.Graph) string {
	t.Helper()
	var lines []string
	for act := range graph.All() {
		for _, f := range act.AllObjectFacts() {
			if f.Object.Pkg() == act.Package.Types {
				lines = append(lines, fmt.Sprintf("%s %s: %s %x", act.Package.ID, nameOf(f.Object), f.Fact, encode(t, f.Fact)))
			}
		}
		for _, f := range act.AllPackageFacts() {
			if f.Package == act.Package.Types {
				lines = append(lines, fmt.Sprintf("%s: %s %x", act.Package.ID, f.Fact, encode(t, f.Fact)))
			}
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}

func nameOf(obj types.Object) string {
	if path, err := objectpath.For(obj); err == nil {
		return string(path)
	}
	return fmt.Sprintf("%s@%d", obj.Name(), obj.Pos())
}

func encode(t *testing.T, f analysis.Fact) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := gob.NewEncoder(&b).Encode(f); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// sameLines shows the first lines in which two transcripts differ.
func sameLines(t *testing.T, what, a, b string) {
	t.Helper()
	if a == b {
		return
	}
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	shown := 0
	for i := 0; i < max(len(x), len(y)) && shown < 3; i++ {
		if i >= len(x) || i >= len(y) || x[i] != y[i] {
			t.Errorf("%s %d differs:\n\t%s\n\t%s", what, i, at(x, i), at(y, i))
			shown++
		}
	}
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return "(none)"
}
