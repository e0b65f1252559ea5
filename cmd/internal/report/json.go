// SPDX-License-Identifier: Apache-2.0

package report

import (
	"io"
	"path/filepath"
)

// Document is the JSON format. Fields are only ever added: readers must ignore
// those they do not know. Lists are never null. Files use forward slashes and
// are relative to the working directory when below it. Lines and columns count
// from 1, columns in bytes.
type Document struct {
	// Version is the version of jwtvet.
	Version string `json:"version"`
	// Findings are sorted by file, line, column and rule.
	Findings []DocFinding `json:"findings"`
	// Errors say what could not be analyzed; the exit code is then 2.
	Errors []DocError `json:"errors"`
}

// DocFinding is one finding.
type DocFinding struct {
	Rule      string `json:"rule"`
	Severity  string `json:"severity"`
	CWE       string `json:"cwe"`
	Message   string `json:"message"`
	File      string `json:"file"`
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"endLine"`
	EndColumn int    `json:"endColumn"`
	// Fingerprint tells the finding from others, and stays when lines move.
	Fingerprint string `json:"fingerprint"`
	// Steps is the flow that leads to the finding, in order.
	Steps []DocStep `json:"steps"`
	// Fix is absent when there is no safe one.
	Fix *DocFix `json:"fix,omitempty"`
}

// DocStep is one place of a flow.
type DocStep struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Column  int    `json:"column"`
	Message string `json:"message"`
}

// DocFix is a change that removes the finding.
type DocFix struct {
	Message string    `json:"message"`
	Edits   []DocEdit `json:"edits"`
}

// DocEdit replaces the bytes [start, end) of the file, counted from 0.
type DocEdit struct {
	File  string `json:"file"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	New   string `json:"new"`
}

// DocError is one thing that could not be analyzed. Fields that are not known are absent.
type DocError struct {
	Package string `json:"package,omitempty"`
	File    string `json:"file,omitempty"`
	Line    int    `json:"line,omitempty"`
	Column  int    `json:"column,omitempty"`
	Message string `json:"message"`
	// Help says what to do.
	Help string `json:"help,omitempty"`
}

func printJSON(w io.Writer, r *Report) error {
	doc := Document{Version: r.Version, Findings: []DocFinding{}, Errors: []DocError{}}
	for _, f := range r.Findings {
		doc.Findings = append(doc.Findings, r.docFinding(f))
	}
	for _, p := range r.Problems {
		doc.Errors = append(doc.Errors, DocError{
			Package: p.Package, File: r.slash(p.File), Line: p.Line, Column: p.Column,
			Message: p.Message, Help: p.Help,
		})
	}
	return indented(w, doc)
}

func (r *Report) docFinding(f Finding) DocFinding {
	d := DocFinding{
		Rule: f.Rule, Severity: f.Severity, CWE: f.CWE, Message: f.Message,
		File: r.slash(f.File), Line: f.Line, Column: f.Column,
		EndLine: f.EndLine, EndColumn: f.EndColumn, Fingerprint: f.Fingerprint,
		Steps: []DocStep{},
	}
	for _, s := range f.Steps {
		d.Steps = append(d.Steps, DocStep{File: r.slash(s.File), Line: s.Line, Column: s.Column, Message: s.Message})
	}
	if f.Fix != nil {
		d.Fix = &DocFix{Message: f.Fix.Message, Edits: []DocEdit{}}
		for _, e := range f.Fix.Edits {
			d.Fix.Edits = append(d.Fix.Edits, DocEdit{File: r.slash(e.File), Start: e.Start, End: e.End, New: e.New})
		}
	}
	return d
}

func (r *Report) slash(file string) string { return filepath.ToSlash(r.rel(file)) }
