// SPDX-License-Identifier: Apache-2.0

package jwttest

import (
	"bytes"
	"cmp"
	"fmt"
	"go/format"
	"os"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"
)

// edit is a change of one file.
type edit struct {
	from, to int
	text     string
}

// checkGoldens applies the first fix of each diagnostic and holds the files against
// their goldens. What comes out compiles, and leaves nothing to fix.
func checkGoldens(t testing.TB, a *analysis.Analyzer, graph *checker.Graph) {
	t.Helper()
	fixed := fixes(t, graph)
	overlay := map[string][]byte{}
	for file, edits := range fixed {
		got, err := apply(file, edits)
		if err != nil {
			t.Errorf("%s: %v", short(file), err)
			continue
		}
		golden, err := os.ReadFile(file + ".golden")
		switch {
		case err != nil:
			t.Errorf("%s: there are fixes, but: %v", short(file), err)
		case !bytes.Equal(got, golden):
			t.Errorf("%s: the fixes do not make the golden file of it; they make:\n%s", short(file), got)
		default:
			overlay[file] = got
		}
	}
	for _, act := range graph.Roots {
		for _, file := range act.Package.GoFiles {
			if _, err := os.Stat(file + ".golden"); err == nil && fixed[file] == nil {
				t.Errorf("%s: a golden file, but no fix", short(file))
			}
		}
	}
	if len(overlay) == 0 {
		return
	}
	again := Analyze(t, Load(t, overlay, a.Name), a)
	for file := range fixes(t, again) {
		t.Errorf("%s: there is still something to fix after the fix", short(file))
	}
}

// fixes collects the first fix of each diagnostic by file.
func fixes(t testing.TB, graph *checker.Graph) map[string][]edit {
	t.Helper()
	out := map[string][]edit{}
	for _, act := range graph.Roots {
		for _, d := range act.Diagnostics {
			if len(d.SuggestedFixes) > 1 {
				t.Errorf("%s: more than one fix", place(act.Package.Fset.Position(d.Pos)))
			}
			for _, f := range d.SuggestedFixes[:min(1, len(d.SuggestedFixes))] {
				collect(t, act.Package, d, f, out)
			}
		}
	}
	return out
}

func collect(t testing.TB, pkg *packages.Package, d analysis.Diagnostic, f analysis.SuggestedFix, out map[string][]edit) {
	t.Helper()
	at := pkg.Fset.Position(d.Pos)
	if f.Message == "" || f.Message != strings.TrimSuffix(f.Message, ".") {
		t.Errorf("%s: the fix is called %q", place(at), f.Message)
	}
	for _, e := range f.TextEdits {
		from := pkg.Fset.Position(e.Pos)
		if from.Filename != at.Filename {
			t.Errorf("%s: the fix changes another file, %s", place(at), place(from))
		}
		next := edit{from.Offset, pkg.Fset.Position(cmp.Or(e.End, e.Pos)).Offset, string(e.NewText)}
		if !slices.Contains(out[from.Filename], next) {
			out[from.Filename] = append(out[from.Filename], next)
		}
	}
}

// apply makes the edits and formats the file.
func apply(file string, edits []edit) ([]byte, error) {
	src, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	slices.SortFunc(edits, func(a, b edit) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to)) })
	var out bytes.Buffer
	done := 0
	for _, e := range edits {
		if e.from < done {
			return nil, fmt.Errorf("the fixes overlap at offset %d", e.from)
		}
		out.Write(src[done:e.from])
		out.WriteString(e.text)
		done = e.to
	}
	out.Write(src[done:])
	return format.Source(out.Bytes())
}
