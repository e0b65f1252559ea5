// SPDX-License-Identifier: Apache-2.0

// Package jwttest is the one way in which rules are tested. The cases of a rule are
// the packages below testdata/src/<rule>: one a library, more where values flow from
// package to package.
//
// A comment `// want "regexp"` on a line says that one diagnostic stands there whose
// message matches; several are several diagnostics, and `// want +1 "regexp"` speaks of
// the line below. Beside file.go, file.go.golden is what the suggested fixes make of it.
package jwttest

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"
)

// Run holds an analyzer against the cases of its rule: diagnostics, fixes and facts. Other
// folders than the rule's hold cases of other policies.
func Run(t testing.TB, a *analysis.Analyzer, folders ...string) {
	t.Helper()
	if len(folders) == 0 {
		folders = []string{a.Name}
	}
	pkgs := Load(t, nil, folders...)
	graph := Analyze(t, pkgs, a)
	checkWants(t, graph, pkgs)
	checkRanges(t, graph)
	checkFacts(t, graph)
	checkGoldens(t, a, graph)
}

// checkRanges wants each diagnostic to cover something of its file: editors underline that.
func checkRanges(t testing.TB, graph *checker.Graph) {
	t.Helper()
	for _, act := range graph.Roots {
		fset := act.Package.Fset
		for _, d := range act.Diagnostics {
			if file := fset.File(d.Pos); file == nil || d.End <= d.Pos || file != fset.File(d.End) {
				t.Errorf("%s: nothing is underlined: %s", place(fset.Position(d.Pos)), d.Message)
			}
		}
	}
}

// Analyze runs analyzers over packages. Facts take the way through their codec, as
// under go vet; an analysis that fails ends the test.
func Analyze(t testing.TB, pkgs []*packages.Package, analyzers ...*analysis.Analyzer) *checker.Graph {
	t.Helper()
	graph, err := checker.Analyze(analyzers, pkgs, &checker.Options{SanityCheck: true})
	if err != nil {
		t.Fatal(err)
	}
	for act := range graph.All() {
		if act.Err != nil {
			t.Errorf("%s: %v", act, act.Err)
		}
	}
	if t.Failed() {
		t.FailNow()
	}
	return graph
}

// Transcript writes down all that the roots of a graph report, in the order of files
// and lines: two runs agree when their transcripts are the same bytes.
func Transcript(graph *checker.Graph) string {
	var lines []string
	for _, act := range graph.Roots {
		fset := act.Package.Fset
		for _, d := range act.Diagnostics {
			var b bytes.Buffer
			fmt.Fprintf(&b, "%s-%s: %s: %s", place(fset.Position(d.Pos)), place(fset.Position(cmp.Or(d.End, d.Pos))), act.Analyzer.Name, d.Message)
			for _, r := range d.Related {
				fmt.Fprintf(&b, "\n\t%s: %s", place(fset.Position(r.Pos)), r.Message)
			}
			for _, f := range d.SuggestedFixes {
				fmt.Fprintf(&b, "\n\tfix: %s", f.Message)
				for _, e := range f.TextEdits {
					fmt.Fprintf(&b, "\n\t\t%s %q", place(fset.Position(e.Pos)), e.NewText)
				}
			}
			lines = append(lines, b.String())
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}
