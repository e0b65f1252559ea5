// SPDX-License-Identifier: Apache-2.0

package jwttest

import (
	"cmp"
	"go/ast"
	"go/token"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"text/scanner"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"
)

// line is a line of a file.
type line struct {
	file string
	n    int
}

// A want is one diagnostic that a comment asks for.
type want struct {
	re  *regexp.Regexp
	met bool
}

// checkWants holds the diagnostics of the roots against the comments of their files.
func checkWants(t testing.TB, graph *checker.Graph, pkgs []*packages.Package) {
	t.Helper()
	wants, read := map[line][]*want{}, map[string]bool{}
	for _, pkg := range pkgs {
		for _, file := range pkg.Syntax {
			// A file may be in two packages.
			if name := pkg.Fset.Position(file.Pos()).Filename; !read[name] {
				read[name] = true
				readWants(t, pkg.Fset, file, wants)
			}
		}
	}
	for _, act := range graph.Roots {
		secrets := literals(act.Package.Syntax)
		for _, d := range act.Diagnostics {
			pos := act.Package.Fset.Position(d.Pos)
			if !meet(wants[line{pos.Filename, pos.Line}], d.Message) {
				t.Errorf("%s: unexpected: %s", place(pos), d.Message)
			}
			checkMessage(t, place(pos), act.Analyzer.Name, d, secrets)
		}
	}
	for _, l := range lines(wants) {
		for _, w := range wants[l] {
			if !w.met {
				t.Errorf("%s:%d: missing: %s", short(l.file), l.n, w.re)
			}
		}
	}
}

// meet marks the first open want that the message matches.
func meet(wants []*want, message string) bool {
	for _, w := range wants {
		if !w.met && w.re.MatchString(message) {
			w.met = true
			return true
		}
	}
	return false
}

func lines(wants map[line][]*want) []line {
	var out []line
	for l := range wants {
		out = append(out, l)
	}
	slices.SortFunc(out, func(a, b line) int {
		return cmp.Or(strings.Compare(a.file, b.file), cmp.Compare(a.n, b.n))
	})
	return out
}

// readWants adds the expectations of one file.
func readWants(t testing.TB, fset *token.FileSet, file *ast.File, wants map[line][]*want) {
	t.Helper()
	for _, group := range file.Comments {
		for _, c := range group.List {
			_, text, ok := strings.Cut(strings.TrimSuffix(c.Text, "*/"), "// want ")
			if !ok {
				continue
			}
			pos := fset.Position(c.Pos())
			below, text := offset(text)
			l := line{pos.Filename, pos.Line + below}
			for _, pattern := range patterns(t, place(pos), text) {
				re, err := regexp.Compile(pattern)
				if err != nil {
					t.Errorf("%s: %v", place(pos), err)
					continue
				}
				wants[l] = append(wants[l], &want{re: re})
			}
		}
	}
}

// offset takes "+1" off the text: the diagnostic stands that many lines below the comment.
func offset(text string) (int, string) {
	word, rest, _ := strings.Cut(text, " ")
	if n, err := strconv.Atoi(word); err == nil && strings.HasPrefix(word, "+") {
		return n, rest
	}
	return 0, text
}

// patterns reads a list of Go strings.
func patterns(t testing.TB, at, text string) []string {
	t.Helper()
	var s scanner.Scanner
	s.Init(strings.NewReader(text))
	s.Mode = scanner.ScanStrings | scanner.ScanRawStrings
	s.Error = func(_ *scanner.Scanner, msg string) { t.Errorf("%s: want comment: %s", at, msg) }
	var out []string
	for tok := s.Scan(); tok != scanner.EOF; tok = s.Scan() {
		text, err := strconv.Unquote(s.TokenText())
		if err != nil {
			t.Errorf("%s: want comment: %s is no string", at, s.TokenText())
			return out
		}
		out = append(out, text)
	}
	if len(out) == 0 {
		t.Errorf("%s: want comment without a pattern", at)
	}
	return out
}

// checkMessage holds a message against the house style: one lower-case clause without
// full stop that ends with the rule and repeats no long text of the source.
func checkMessage(t testing.TB, at, rule string, d analysis.Diagnostic, secrets []string) {
	t.Helper()
	clause, ok := strings.CutSuffix(d.Message, " ("+rule+")")
	if !ok {
		t.Errorf("%s: %q does not end with the name of its rule", at, d.Message)
	}
	if strings.HasSuffix(clause, ".") || strings.ContainsAny(clause, "\n\r") {
		t.Errorf("%s: %q is not one clause without full stop", at, d.Message)
	}
	// A name of the code may come first: "jwt.Parse".
	if word, _, _ := strings.Cut(clause, " "); !strings.Contains(word, ".") && word != strings.ToLower(word) {
		t.Errorf("%s: %q does not begin in lower case", at, d.Message)
	}
	texts := []string{d.Message}
	for _, r := range d.Related {
		texts = append(texts, r.Message)
	}
	for _, text := range texts {
		for _, secret := range secrets {
			if strings.Contains(text, secret) {
				t.Errorf("%s: a message repeats a text of the source: %q", at, text)
			}
		}
	}
}

// literals returns the long string literals of files, but for imports and tags.
func literals(files []*ast.File) []string {
	var out []string
	for _, f := range files {
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.ImportSpec:
				return false
			case *ast.BasicLit:
				if text, err := strconv.Unquote(n.Value); err == nil && n.Kind == token.STRING && len(text) >= 20 {
					out = append(out, text)
				}
			}
			return true
		})
	}
	return out
}
