// SPDX-License-Identifier: Apache-2.0

package lsp

import (
	"fmt"
	"slices"
	"strings"

	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// hover tells of the rules whose findings cover a place; nil is nothing.
func (s *Server) hover(p documentParams) any {
	s.mu.Lock()
	defer s.mu.Unlock()
	f := s.files[fileOf(p.TextDocument.URI)]
	if f == nil {
		return nil
	}
	var parts []string
	for _, d := range f.shown {
		if d.Range.overlaps(textRange{p.Position, p.Position}) && !slices.Contains(parts, hoverText(d)) {
			parts = append(parts, hoverText(d))
		}
	}
	if len(parts) == 0 {
		return nil
	}
	return map[string]any{"contents": map[string]string{"kind": "markdown", "value": strings.Join(parts, "\n\n---\n\n")}}
}

func hoverText(d shown) string {
	_, body, _ := strings.Cut(d.rule.Doc, "\n")
	return fmt.Sprintf("**%s**: %s (%s, %s)\n\n%s\n[%s](%s)",
		d.rule.Name, d.rule.Title, d.finding.Severity, d.finding.CWE, report.MarkdownOf(body), d.rule.Name, d.rule.URL)
}

// actions offers the fixes and suppressions of a range.
func (s *Server) actions(p documentParams) []codeAction {
	s.mu.Lock()
	defer s.mu.Unlock()
	list := []codeAction{}
	f := s.files[fileOf(p.TextDocument.URI)]
	only := p.Context.Only
	if f == nil || f.at != f.text || len(only) > 0 && !slices.Contains(only, "quickfix") && !slices.Contains(only, "") {
		return list // the places are those of another text
	}
	for _, d := range f.shown {
		if !d.Range.overlaps(p.Range) {
			continue
		}
		if edits, ok := fixEdits(f, d.finding); ok {
			list = append(list, codeAction{
				Title: d.finding.Fix.Message, Kind: "quickfix", Diagnostics: []diagnostic{d.diagnostic}, IsPreferred: true,
				Edit: workspaceEdit{map[string][]textEdit{f.uri: edits}},
			})
		}
		if edit, ok := suppression(f, d); ok {
			list = append(list, codeAction{
				Title: "Suppress " + d.Code + " here: write the reason behind it", Kind: "quickfix", Diagnostics: []diagnostic{d.diagnostic},
				Edit: workspaceEdit{map[string][]textEdit{f.uri: {edit}}},
			})
		}
	}
	return list
}

// fixEdits turns a fix of a finding to edits of its file.
func fixEdits(f *file, found report.Finding) ([]textEdit, bool) {
	if found.Fix == nil {
		return nil, false
	}
	var edits []textEdit
	for _, e := range found.Fix.Edits {
		if e.File != found.File || e.Start < 0 || e.End < e.Start || e.End > len(f.text) {
			return nil, false
		}
		edits = append(edits, textEdit{textRange{placeOf(f.text, e.Start), placeOf(f.text, e.End)}, e.New})
	}
	return edits, len(edits) > 0
}

// placeOf turns an offset to a place.
func placeOf(text string, offset int) position {
	before := text[:offset]
	line := strings.LastIndexByte(before, '\n') + 1
	return position{strings.Count(before, "\n"), report.UTF16Len(before[line:])}
}

// suppression inserts a directive without a reason above a finding: until somebody writes
// one, the finding stays and the directive is reported. What suppresses has none.
func suppression(f *file, d shown) (textEdit, bool) {
	if strings.Contains(d.Message, "this suppression ") {
		return textEdit{}, false
	}
	lines := strings.SplitAfter(f.text, "\n")
	n := d.Range.Start.Line
	if n >= len(lines) {
		return textEdit{}, false
	}
	end := "\n"
	if strings.HasSuffix(lines[n], "\r\n") {
		end = "\r\n"
	}
	indent := lines[n][:len(lines[n])-len(strings.TrimLeft(lines[n], " \t"))]
	at := position{n, 0}
	return textEdit{textRange{at, at}, indent + "//jwtvet:ignore " + d.Code + " " + end}, true
}
