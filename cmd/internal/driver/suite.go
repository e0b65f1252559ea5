// SPDX-License-Identifier: Apache-2.0

// Package driver runs a suite of analyzers: on its own, as a tool of go vet
// and go fix, and as a front of both. It knows no rule and no policy; they
// come in a Suite.
package driver

import (
	"fmt"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/jwtvet/jwtvet/cmd/internal/report"
	"github.com/jwtvet/jwtvet/internal/near"
)

// Rule is one analyzer and what the registry says of it.
type Rule struct {
	Analyzer *analysis.Analyzer
	Severity string // critical, high, medium or low
	CWE      string // "CWE-347"
	Profile  string // the first profile in which the rule runs
	On       bool   // the policy runs it
}

// title is the first line of the documentation, without the name.
func (r Rule) title() string {
	line, _, _ := strings.Cut(r.Analyzer.Doc, "\n")
	return strings.TrimPrefix(line, r.Analyzer.Name+": ")
}

// Settings is what a suite is made from.
type Settings struct {
	File  string // the policy file; "" if there is none
	Data  []byte
	Tests bool // report test code, whatever the policy says
	// All asks for findings that the policy leaves out too: in test code and excluded paths.
	All bool
	// Accepted asks for findings that a comment suppresses too, with category rule/accepted.
	Accepted bool
}

// Suite is every rule, under one policy.
type Suite struct {
	Rules []Rule
	// Libraries lists the import paths of JWT libraries: code that reaches none of them is not loaded.
	Libraries []string
	// Tests says that the policy reports test code.
	Tests bool
	// FailOn is the least severity with which a run fails; "" is low.
	FailOn string
	// Profile is the name of the policy's profile.
	Profile string
	// Ops computes what Inventory lists.
	Ops *analysis.Analyzer
	// Inventory turns a result of Ops to operations of the report.
	Inventory func(*token.FileSet, any) []report.Operation
	// Models are functions that the policy speaks of.
	Models []Model
}

// Model is a function that the policy speaks of, and where it does.
type Model struct {
	Func, At string
	// Packages are the import paths that Func may begin with.
	Packages []string
}

// grade says of a finding what the policy says of its rule.
func (s Suite) grade(f *report.Finding, r Rule) {
	f.Rule, f.Severity, f.CWE = r.Analyzer.Name, r.Severity, r.CWE
	f.Below = severityRank(r.Severity) < severityRank(s.FailOn)
}

// severities are what -fail-on takes, the least first.
func severities() []string { return []string{"low", "medium", "high", "critical", "never"} }

func severityRank(s string) int { return slices.Index(severities(), s) }

func (s Suite) find(name string) (Rule, bool) {
	i := slices.IndexFunc(s.Rules, func(r Rule) bool { return r.Analyzer.Name == name })
	if i < 0 {
		return Rule{}, false
	}
	return s.Rules[i], true
}

// unknown is the error for a name that no rule has.
func (s Suite) unknown(name string) error {
	var names []string
	for _, r := range s.Rules {
		names = append(names, r.Analyzer.Name)
	}
	return fmt.Errorf("unknown rule %q%s; jwtvet rules lists them", name, near.Guess(name, names))
}

// pick says which rules run: those named by only, whatever the policy says, or
// else those that the policy runs; without those named by exclude.
func (s Suite) pick(only, exclude []string) ([]Rule, error) {
	for _, name := range slices.Concat(only, exclude) {
		if _, ok := s.find(name); !ok {
			return nil, s.unknown(name)
		}
	}
	var picked []Rule
	for _, r := range s.Rules {
		run := r.On
		if len(only) > 0 {
			run = slices.Contains(only, r.Analyzer.Name)
		}
		if run && !slices.Contains(exclude, r.Analyzer.Name) {
			picked = append(picked, r)
		}
	}
	if len(picked) == 0 {
		return nil, fmt.Errorf("no rule is left to run; name one with -rules or drop -exclude")
	}
	return picked, nil
}

func analyzersOf(rules []Rule) []*analysis.Analyzer {
	var list []*analysis.Analyzer
	for _, r := range rules {
		list = append(list, r.Analyzer)
	}
	return list
}

// splitList reads a list of names: "a,b".
func splitList(s string) []string {
	var list []string
	for name := range strings.SplitSeq(s, ",") {
		if name = strings.TrimSpace(name); name != "" {
			list = append(list, name)
		}
	}
	return list
}
