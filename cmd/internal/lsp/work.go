// SPDX-License-Identifier: Apache-2.0

package lsp

import (
	"context"
	"fmt"
	"path/filepath"
	"time"

	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// work analyzes what is due, one package at a time, until the context ends.
func (s *Server) work(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			return
		case <-s.wake:
		}
		for {
			dir, round, ok := s.next()
			if !ok {
				break
			}
			s.analyze(ctx, dir, round)
		}
	}
}

// next takes the directory that has waited longest.
func (s *Server) next() (dir string, round int, ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	var first time.Time
	for name, w := range s.dirs {
		if !w.due.IsZero() && !w.due.After(time.Now()) && (!ok || w.due.Before(first)) {
			dir, round, first, ok = name, w.round, w.due, true
		}
	}
	if ok {
		s.dirs[dir].due = time.Time{}
	}
	return dir, round, ok
}

// analyze shows what is found in the open files of a directory, unless a change comes in between.
func (s *Server) analyze(ctx context.Context, dir string, round int) {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	s.mu.Lock()
	if s.dirs[dir].round != round {
		s.mu.Unlock()
		return // the next round is due
	}
	s.now, s.stop = dir, stop
	overlay := make(map[string][]byte)
	for name, f := range s.files {
		overlay[name] = []byte(f.text)
	}
	s.mu.Unlock()
	end := s.begin(dir, round)
	r, err := s.Analyze(ctx, dir, overlay)
	end()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.now = ""
	if ctx.Err() != nil {
		return
	}
	if err != nil {
		s.complain(err.Error())
		return
	}
	s.complain("")
	for name, f := range s.files {
		if filepath.Dir(name) == dir && f.text == string(overlay[name]) {
			s.show(name, f, r)
		}
	}
}

// complain shows once what keeps all from being analyzed, such as a policy that is wrong; what is
// wrong with a package is for gopls to say.
func (s *Server) complain(text string) {
	if text != "" && text != s.complaint {
		s.out.notify("window/showMessage", map[string]any{"type": 1, "message": "jwtvet: " + text})
	}
	s.complaint = text
}

// begin shows progress, and returns what ends it.
func (s *Server) begin(dir string, round int) func() {
	if !s.progress {
		return func() {}
	}
	token := fmt.Sprintf("jwtvet %s %d", dir, round)
	s.out.request("window/workDoneProgress/create", map[string]any{"token": token})
	tell := func(value map[string]any) {
		s.out.notify("$/progress", map[string]any{"token": token, "value": value})
	}
	tell(map[string]any{"kind": "begin", "title": "jwtvet", "message": filepath.Base(dir)})
	return func() { tell(map[string]any{"kind": "end"}) }
}

// show publishes the findings of a file. Of a package that does not compile nothing new is
// known: what is shown stays.
func (s *Server) show(name string, f *file, r *report.Report) {
	if len(r.Problems) > 0 {
		return
	}
	f.shown, f.at = nil, f.text
	for _, found := range r.Findings {
		if found.File == name {
			f.shown = append(f.shown, s.shownOf(f, found, r))
		}
	}
	list := []diagnostic{}
	for _, d := range f.shown {
		list = append(list, d.diagnostic)
	}
	s.out.notify("textDocument/publishDiagnostics", publishParams{URI: f.uri, Version: f.version, Diagnostics: list})
}

func (s *Server) shownOf(f *file, found report.Finding, r *report.Report) shown {
	rule := report.Rule{Name: found.Rule}
	for _, known := range r.Rules {
		if known.Name == found.Rule {
			rule = known
		}
	}
	place := func(p report.Position) position {
		return position{max(p.Line-1, 0), max(r.UTF16Column(p.File, p.Line, p.Column)-1, 0)}
	}
	d := diagnostic{
		Range:    textRange{place(found.Position), place(report.Position{File: found.File, Line: found.EndLine, Column: found.EndColumn})},
		Severity: Severity(found.Severity),
		Code:     found.Rule, Source: "jwtvet", Message: found.Message,
	}
	if d.Range.End.before(d.Range.Start) {
		d.Range.End = d.Range.Start
	}
	if rule.URL != "" {
		d.CodeDescription = &href{rule.URL}
	}
	for _, step := range found.Steps {
		at := place(step.Position)
		uri := uriOf(step.File)
		if step.File == found.File {
			uri = f.uri
		}
		d.Related = append(d.Related, related{location{uri, textRange{at, at}}, step.Message})
	}
	return shown{d, found, rule}
}

// Severity is what the protocol calls a severity of ours: error, warning or information.
func Severity(of string) int {
	switch of {
	case "critical", "high":
		return 1
	case "medium":
		return 2
	}
	return 3
}
