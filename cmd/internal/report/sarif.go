// SPDX-License-Identifier: Apache-2.0

package report

import (
	"io"
	"net/url"
	"path/filepath"
	"strings"
)

const (
	sarifSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
	sourceRoot  = "%SRCROOT%"
	home        = "https://github.com/jwtvet/jwtvet"
)

// printSARIF prints SARIF 2.1.0, as code scanning of GitHub and others read it.
func printSARIF(w io.Writer, r *Report) error {
	root := r.Root
	if root == "" {
		root = r.Dir
	}
	run := sarifRun{
		Tool:       sarifTool{Driver: sarifDriver{Name: "jwtvet", Version: r.Version, InformationURI: home, Rules: []sarifRule{}}},
		ColumnKind: "utf16CodeUnits",
		Results:    []sarifResult{},
		Invocations: []sarifInvocation{{
			ExecutionSuccessful: len(r.Problems) == 0,
			Notifications:       r.sarifProblems(),
		}},
	}
	if root != "" {
		run.Bases = map[string]sarifArtifact{sourceRoot: {URI: strings.TrimSuffix(fileURI(root), "/") + "/"}}
	}
	index := make(map[string]int)
	for i, rule := range r.rulesOfAll() {
		index[rule.Name] = i
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, rule.sarif())
	}
	for _, f := range r.Findings {
		run.Results = append(run.Results, r.sarifResult(f, index[f.Rule], nil))
	}
	for _, a := range r.Accepted {
		run.Results = append(run.Results, r.sarifResult(a.Finding, index[a.Rule], []sarifSuppression{a.sarif()}))
	}
	return indented(w, sarifLog{Schema: sarifSchema, Version: "2.1.0", Runs: []sarifRun{run}})
}

// rulesOfAll are the rules that ran, and those that findings name beside them.
func (r *Report) rulesOfAll() []Rule {
	rules := r.Rules[:len(r.Rules):len(r.Rules)]
	known := make(map[string]bool)
	for _, rule := range rules {
		known[rule.Name] = true
	}
	for _, f := range r.Findings {
		if !known[f.Rule] {
			known[f.Rule] = true
			rules = append(rules, Rule{Name: f.Rule, Severity: f.Severity, CWE: f.CWE})
		}
	}
	return rules
}

// level is the SARIF level of a severity.
func level(severity string) string {
	switch severity {
	case "critical", "high":
		return "error"
	case "medium":
		return "warning"
	}
	return "note"
}

// score is a CVSS base score within the band of a severity; GitHub makes the severity of it again.
func score(severity string) string {
	return map[string]string{"critical": "9.1", "high": "7.4", "medium": "5.9"}[severity]
}

func (r Rule) sarif() sarifRule {
	s := sarifRule{
		ID: r.Name, Name: r.Name, HelpURI: r.URL,
		Short:   sarifMessage{Text: orElse(r.Title, r.Name)},
		Full:    sarifMessage{Text: orElse(r.Title, r.Name)},
		Help:    sarifMessage{Text: orElse(r.body(), r.Name), Markdown: MarkdownOf(r.body())},
		Default: sarifDefault{Level: level(r.Severity)},
		Properties: sarifProperties{
			Precision: "high", Severity: orElse(score(r.Severity), "3.1"), Problem: level(r.Severity),
			Tags: []string{"security"},
		},
	}
	if s.Properties.Problem == "note" {
		s.Properties.Problem = "recommendation"
	}
	if n, ok := strings.CutPrefix(r.CWE, "CWE-"); ok {
		s.Properties.Tags = append(s.Properties.Tags, "external/cwe/cwe-"+n)
	}
	return s
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

func (r *Report) sarifResult(f Finding, rule int, suppressions []sarifSuppression) sarifResult {
	end := Position{f.File, f.EndLine, f.EndColumn}
	s := sarifResult{
		RuleID: f.Rule, RuleIndex: rule, Level: level(f.Severity), Message: sarifMessage{Text: valid(f.Message)},
		Locations: []sarifLocation{{Physical: r.sarifPlace(f.Position, end)}}, Suppressions: suppressions,
	}
	if f.Fingerprint != "" {
		s.Fingerprints = map[string]string{"jwtvet/v1": f.Fingerprint}
	}
	if len(f.Steps) > 0 {
		var flow sarifThread
		for _, step := range f.Steps {
			at := sarifLocation{Physical: r.sarifPlace(step.Position, Position{}), Message: &sarifMessage{Text: valid(step.Message)}}
			s.Related = append(s.Related, at)
			flow.Locations = append(flow.Locations, sarifFlowPlace{at})
		}
		here := sarifLocation{Physical: s.Locations[0].Physical, Message: &s.Message}
		flow.Locations = append(flow.Locations, sarifFlowPlace{here})
		s.CodeFlows = []sarifFlow{{Threads: []sarifThread{flow}}}
	}
	if fix, ok := r.sarifFix(f.Fix); ok {
		s.Fixes = []sarifFix{fix}
	}
	return s
}

// sarifPlace turns a place to one of SARIF; end is zero where there is none.
func (r *Report) sarifPlace(from, end Position) sarifPlace {
	p := sarifPlace{Artifact: r.artifact(from.File)}
	if from.Line < 1 {
		return p
	}
	region := &sarifRegion{StartLine: from.Line}
	if from.Column > 0 {
		region.StartColumn = r.UTF16Column(from.File, from.Line, from.Column)
	}
	if end.Line >= from.Line && end.Column > 0 && from.Column > 0 {
		region.EndLine, region.EndColumn = end.Line, r.UTF16Column(end.File, end.Line, end.Column)
	}
	p.Region = region
	return p
}

func (r *Report) artifact(file string) sarifArtifact {
	name := r.FromRoot(file)
	if name == "" || filepath.IsAbs(filepath.FromSlash(name)) {
		return sarifArtifact{URI: fileURI(file)}
	}
	return sarifArtifact{URI: (&url.URL{Path: name}).String(), Base: sourceRoot}
}

func (r *Report) sarifFix(fix *Fix) (sarifFix, bool) {
	if fix == nil || len(fix.Edits) == 0 {
		return sarifFix{}, false
	}
	out := sarifFix{Description: sarifMessage{Text: valid(fix.Message)}}
	change := sarifChange{Artifact: r.artifact(fix.Edits[0].File)}
	for _, e := range fix.Edits {
		line, column, ok := r.offset(e.File, e.Start)
		endLine, endColumn, okEnd := r.offset(e.File, e.End)
		if !ok || !okEnd || e.File != fix.Edits[0].File {
			return out, false
		}
		change.Replacements = append(change.Replacements, sarifReplacement{
			Deleted:  sarifRegion{line, column, endLine, endColumn},
			Inserted: sarifContent{valid(e.New)},
		})
	}
	out.Changes = []sarifChange{change}
	return out, true
}

func (a Accepted) sarif() sarifSuppression {
	return sarifSuppression{Kind: a.Kind, Justification: valid(a.Reason)}
}

func (r *Report) sarifProblems() []sarifNotification {
	var out []sarifNotification
	for _, p := range r.Problems {
		n := sarifNotification{Level: "error", Message: sarifMessage{Text: valid(r.problemText(p))}}
		if p.File != "" {
			n.Locations = []sarifLocation{{Physical: r.sarifPlace(p.Position, Position{})}}
		}
		out = append(out, n)
	}
	return out
}
