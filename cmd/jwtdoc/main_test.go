// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/jwtvet/jwtvet/analyzers"
	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// TestFresh wants the files to be what jwtdoc writes.
func TestFresh(t *testing.T) {
	root := filepath.Join("..", "..")
	files, err := generate(root)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range files {
		got, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(name)))
		if err != nil || string(got) != want {
			t.Errorf("%s is stale; go run ./cmd/jwtdoc writes it: %v", name, err)
		}
	}
	gone, err := obsolete(root, files)
	if len(gone) > 0 || err != nil {
		t.Errorf("pages without a rule: %v, %v", gone, err)
	}
}

func TestMarkdown(t *testing.T) {
	got := report.MarkdownOf("\nOne does not\nsay why.\n\n\tx := 1\n\t\ty()\n\nSee [RFC].\n\n  - a\n  - b\n\n[RFC]: https://www.rfc-editor.org\n")
	for _, want := range []string{"One does not say why.\n", "```go\nx := 1\n\ty()\n```\n", "[RFC](https://www.rfc-editor.org)", "  - a\n"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in:\n%s", want, got)
		}
	}
}

// TestTables wants every rule in each list, so also in the files that hold them.
func TestTables(t *testing.T) {
	for _, r := range analyzers.Rules() {
		name := r.Analyzer.Name
		for _, text := range []string{ruleTable(), ruleComment()} {
			if !strings.Contains(text, name) {
				t.Errorf("%s is missing in:\n%s", name, text)
			}
		}
	}
}

// TestCells wants a case of its own in each cell of the matrix to which the rule applies.
func TestCells(t *testing.T) {
	for _, c := range columns() {
		tested, err := cases(filepath.Join("..", ".."), c.rule)
		if err != nil {
			t.Fatal(err)
		}
		for _, table := range analyzers.Tables() {
			if c.applies(table) && !slices.ContainsFunc(table.Paths, func(p string) bool { return tested[p] }) {
				t.Errorf("%s applies to %s: no folder of its cases holds a bad case and a clean twin that import %s", c.rule, table.Name, table.Paths[0])
			}
		}
	}
}
