// SPDX-License-Identifier: Apache-2.0

package evidence

import (
	"bytes"
	"go/scanner"
	"go/token"
	"strings"

	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// excerpts cuts code out of files. A report travels farther than the source, so it masks the
// string literals of places that may hold a key.
type excerpts struct {
	r      *report.Report
	hidden map[string]map[int]bool // lines, by file
	lines  map[string][]string
}

const (
	before  = 2   // lines above a finding
	after   = 2   // and below
	maxLine = 400 // letters of a line
)

// secretPlaces are the lines on which findings about keys and secrets stand or pass.
func secretPlaces(r *report.Report) map[string]map[int]bool {
	places := make(map[string]map[int]bool)
	add := func(p report.Position, end int) {
		if places[p.File] == nil {
			places[p.File] = make(map[int]bool)
		}
		for line := p.Line; line <= max(end, p.Line); line++ {
			places[p.File][line] = true
		}
	}
	all := r.Findings[:len(r.Findings):len(r.Findings)]
	for _, a := range r.Accepted {
		all = append(all, a.Finding)
	}
	for _, f := range all {
		if strings.Contains(f.Rule, "key") || strings.Contains(f.Rule, "secret") {
			add(f.Position, f.EndLine)
			for _, s := range f.Steps {
				add(s.Position, s.Line)
			}
		}
	}
	return places
}

func (x *excerpts) finding(f report.Finding) Finding {
	out := Finding{
		Rule: f.Rule, Severity: f.Severity, CWE: f.CWE, Message: strings.TrimSuffix(f.Message, " ("+f.Rule+")"),
		File: x.r.FromRoot(f.File), Line: f.Line, Fingerprint: f.Fingerprint, Code: []Line{}, Steps: []Step{},
	}
	for _, rule := range x.r.Rules {
		if rule.Name == f.Rule {
			out.URL = rule.URL
		}
	}
	for n := f.Line - before; n <= max(f.EndLine, f.Line)+after && n <= f.Line+8; n++ {
		if text, ok := x.line(f.File, n); ok {
			out.Code = append(out.Code, Line{n, text, f.Line <= n && n <= max(f.EndLine, f.Line)})
		}
	}
	for _, s := range f.Steps {
		text, _ := x.line(s.File, s.Line)
		out.Steps = append(out.Steps, Step{x.r.FromRoot(s.File), s.Line, s.Message, strings.TrimSpace(text)})
	}
	if f.Fix != nil {
		out.Fix = f.Fix.Message
	}
	return out
}

func (x *excerpts) line(file string, n int) (string, bool) {
	lines, ok := x.lines[file]
	if !ok {
		var text []byte
		if x.r.Source != nil {
			text = x.r.Source(file)
		}
		lines = strings.Split(strings.ToValidUTF8(string(mask(text, x.hidden[file])), "\uFFFD"), "\n")
		if x.lines == nil {
			x.lines = make(map[string][]string)
		}
		x.lines[file] = lines
	}
	if n < 1 || n > len(lines) || n == len(lines) && lines[n-1] == "" {
		return "", false
	}
	text := []rune(strings.TrimSuffix(strings.TrimPrefix(lines[n-1], "\ufeff"), "\r"))
	if len(text) > maxLine {
		return string(text[:maxLine]) + "…", true
	}
	return string(text), true
}

// mask puts stars in place of what string literals hold that touch one of the lines. The
// keys of maps are names and stay.
func mask(text []byte, lines map[int]bool) []byte {
	if len(lines) == 0 {
		return text
	}
	out := append([]byte(nil), text...)
	fset := token.NewFileSet()
	file := fset.AddFile("", fset.Base(), len(text))
	var s scanner.Scanner
	s.Init(file, text, func(token.Position, string) {}, 0)
	for pos, tok, lit := s.Scan(); tok != token.EOF; {
		next, nextTok, nextLit := s.Scan()
		touches := false
		for line := file.Line(pos); line <= file.Line(pos)+strings.Count(lit, "\n"); line++ {
			touches = touches || lines[line]
		}
		if tok == token.STRING && nextTok != token.COLON && touches {
			// Have: the scanner drops the carriage returns of a raw literal, so its end is
			// where the next token begins.
			stars(out[file.Offset(pos)+1 : file.Offset(next)])
		}
		pos, tok, lit = next, nextTok, nextLit
	}
	return out
}

// stars covers a literal, of which the opening quote is cut off, up to its closing one.
func stars(text []byte) {
	end := max(bytes.LastIndexByte(text, '"'), bytes.LastIndexByte(text, '`'))
	for i := range max(end, 0) {
		if text[i] != '\n' && text[i] != '\r' {
			text[i] = '*'
		}
	}
}
