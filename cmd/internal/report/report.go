// SPDX-License-Identifier: Apache-2.0

// Package report holds what a run of the suite found and prints it: one file a
// format. It opens no file and runs no analysis.
package report

import (
	"cmp"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
)

// Position is a place in a file. Column counts bytes from 1, as the go command
// does; a zero Line or Column is unknown.
type Position struct {
	File   string // absolute
	Line   int
	Column int
}

// Step is one place on the way of a value.
type Step struct {
	Position
	Message string
}

// Edit replaces the bytes [Start, End) of a file.
type Edit struct {
	File       string // absolute
	Start, End int
	New        string
}

// Fix is a change that removes a finding.
type Fix struct {
	Message string
	Edits   []Edit
}

// Finding is one diagnostic of one rule.
type Finding struct {
	Position
	EndLine   int
	EndColumn int
	Rule      string
	Severity  string // critical, high, medium or low
	CWE       string // "CWE-347"
	Package   string // import path
	Message   string // ends in " (rule)"
	Steps     []Step
	Fix       *Fix
	Below     bool // its severity is below the one from which a run fails
	// Fingerprint tells it from others, and stays when lines move; see Mark.
	Fingerprint string
}

// text is the message without the name of the rule.
func (f Finding) text() string { return strings.TrimSuffix(f.Message, " ("+f.Rule+")") }

// Accepted is a finding that somebody has accepted.
type Accepted struct {
	Finding
	Kind   string // inSource or external, as in SARIF
	Reason string
	Until  string   // a date, "" for ever
	At     Position // the comment
	Owner  string   // who wrote it, and when, as far as known
	Since  string
}

// Rule is what a report says of a rule.
type Rule struct {
	Name     string
	Title    string // the first line of its documentation
	Doc      string
	URL      string
	Severity string
	CWE      string
}

// Operation is one JWT operation of the program, whether or not there is a finding.
type Operation struct {
	Position
	EndLine int
	Package string
	Event   string // issue, accept, peek and so on
	API     string
	Within  string // the function around it
	Idle    bool   // it passes something on of which nothing is known that has to do with a token
	Parts   []Part
}

// Part is one thing known of an operation: "key", "environment".
type Part struct {
	Name string `json:"name"`
	Text string `json:"text"`
}

// Problem is why something could not be analyzed.
type Problem struct {
	Position        // as far as known
	Package  string // import path, if known
	Message  string
	Help     string // what to do
}

// Report is the result of one run.
type Report struct {
	Version  string
	Dir      string // paths below it are printed relative to it
	Root     string // of the repository: what its host shows is relative to it; "" is Dir
	Rules    []Rule // those that ran
	Findings []Finding
	Accepted []Accepted
	// Operations is the inventory, where somebody asked for it.
	Operations []Operation
	Problems   []Problem
	Asked      map[string]bool // import paths of the packages asked for
	Packages   int             // packages asked for; 0 if not counted
	Relevant   int             // those of them that use JWT

	// Source returns the text of a file, nil if it cannot be read.
	Source func(file string) []byte
	texts  map[string][]byte
}

// rule returns what is known of a rule.
func (r *Report) rule(name string) Rule {
	for _, rule := range r.Rules {
		if rule.Name == name {
			return rule
		}
	}
	return Rule{Name: name}
}

// Sort puts findings and problems in their order, and drops those that say the
// same at the same place: two variants of a package share files.
func (r *Report) Sort() {
	slices.SortFunc(r.Findings, func(a, b Finding) int {
		return cmp.Or(a.Position.compare(b.Position), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Message, b.Message))
	})
	r.Findings = slices.CompactFunc(r.Findings, func(a, b Finding) bool {
		return a.Position == b.Position && a.Rule == b.Rule && a.Message == b.Message
	})
	slices.SortStableFunc(r.Operations, func(a, b Operation) int { return a.Position.compare(b.Position) })
	r.Operations = slices.CompactFunc(r.Operations, func(a, b Operation) bool {
		return a.Position == b.Position && a.Event == b.Event && a.API == b.API
	})
	slices.SortFunc(r.Accepted, func(a, b Accepted) int {
		return cmp.Or(a.Position.compare(b.Position), cmp.Compare(a.Rule, b.Rule))
	})
	r.Accepted = slices.CompactFunc(r.Accepted, func(a, b Accepted) bool {
		return a.Position == b.Position && a.Rule == b.Rule
	})
	slices.SortFunc(r.Problems, func(a, b Problem) int {
		return cmp.Or(a.Position.compare(b.Position), cmp.Compare(a.Message, b.Message))
	})
	r.Problems = slices.CompactFunc(r.Problems, func(a, b Problem) bool {
		return a.Position == b.Position && a.Message == b.Message
	})
}

func (p Position) compare(q Position) int {
	return cmp.Or(cmp.Compare(p.File, q.File), cmp.Compare(p.Line, q.Line), cmp.Compare(p.Column, q.Column))
}

// ExitCode is 0 clean, 1 findings that fail the run, 2 could not analyze.
func (r *Report) ExitCode() int {
	switch {
	case len(r.Problems) > 0:
		return 2
	case slices.ContainsFunc(r.Findings, func(f Finding) bool { return !f.Below }):
		return 1
	}
	return 0
}

// Printer writes the findings of a report.
type Printer func(w io.Writer, r *Report) error

// Options are the choices a printer leaves to its caller.
type Options struct {
	Color bool
}

type format struct {
	name string
	make func(Options) Printer
}

func formats() []format {
	return []format{
		{"text", textPrinter},
		{"json", func(Options) Printer { return printJSON }},
		{"sarif", func(Options) Printer { return printSARIF }},
		{"github", func(Options) Printer { return printGitHub }},
		{"gitlab", func(Options) Printer { return printGitLab }},
		{"junit", func(Options) Printer { return printJUnit }},
		{"markdown", func(Options) Printer { return printMarkdown }},
	}
}

// Formats names every format.
func Formats() []string {
	var names []string
	for _, f := range formats() {
		names = append(names, f.name)
	}
	return names
}

// New returns the printer of a format.
func New(name string, opts Options) (Printer, error) {
	for _, f := range formats() {
		if f.name == name {
			return f.make(opts), nil
		}
	}
	return nil, fmt.Errorf("unknown format %q; want one of %s", name, strings.Join(Formats(), ", "))
}

// rel shortens a path below the report's directory.
func (r *Report) rel(file string) string {
	if r.Dir == "" || file == "" {
		return file
	}
	rel, err := filepath.Rel(r.Dir, file)
	if err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		return file
	}
	return rel
}

// Where is at, for others.
func (r *Report) Where(p Position) string { return r.at(p) }

// at is "file:line:column", as far as known.
func (r *Report) at(p Position) string {
	s := r.rel(p.File)
	if p.Line > 0 {
		s = fmt.Sprintf("%s:%d", s, p.Line)
		if p.Column > 0 {
			s = fmt.Sprintf("%s:%d", s, p.Column)
		}
	}
	return s
}
