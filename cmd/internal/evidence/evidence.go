// SPDX-License-Identifier: Apache-2.0

// Package evidence makes a report for people who look rather than read: what was found,
// what is accepted and why, where the program issues and accepts tokens, and what that
// says of the controls of frameworks. It never says that a control is met: that is for
// people to judge, with more than code before them.
package evidence

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"

	"github.com/jwtvet/jwtvet/cmd/internal/controls"
	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// About is what a report speaks of and was made with.
type About struct {
	Project  string `json:"project"`
	Commit   string `json:"commit"` // with "-dirty" where files differ from it
	Date     string `json:"date"`
	Version  string `json:"version"`
	Go       string `json:"go"`
	Profile  string `json:"profile"`
	Policy   string `json:"policy"`     // the file, "" for the defaults
	Hash     string `json:"policyHash"` // SHA-256 of it
	Packages int    `json:"packages"`
	Relevant int    `json:"relevantPackages"`
	Tests    bool   `json:"tests"` // test code counts
}

// Evidence is all that a report says. Its JSON form only gains fields.
type Evidence struct {
	About      About            `json:"about"`
	Severities []Count          `json:"severities"`
	Rules      []Rule           `json:"rules"`
	Events     []Count          `json:"operations"`
	Findings   []Finding        `json:"findings"`
	Accepted   []Accepted       `json:"accepted"`
	Inventory  []Operation      `json:"inventory"`
	Frameworks []Framework      `json:"frameworks"`
	Unseen     []Control        `json:"notCoveredByStaticAnalysis"`
	Problems   []report.Problem `json:"notAnalyzed"`
}

// Count is one bar of a chart.
type Count struct {
	Name  string `json:"name"`
	Count int    `json:"count"`
	Share int    `json:"-"` // of the largest, in per cent
}

// Rule is a rule that ran.
type Rule struct {
	Name     string `json:"name"`
	Title    string `json:"title"`
	URL      string `json:"url"`
	Severity string `json:"severity"`
	CWE      string `json:"cwe"`
	Findings int    `json:"findings"`
	Share    int    `json:"-"`
}

// Finding is a finding with the code around it.
type Finding struct {
	Rule        string `json:"rule"`
	URL         string `json:"url"`
	Severity    string `json:"severity"`
	CWE         string `json:"cwe"`
	Message     string `json:"message"`
	File        string `json:"file"`
	Line        int    `json:"line"`
	Fingerprint string `json:"fingerprint"`
	Code        []Line `json:"code"`
	Steps       []Step `json:"steps"`
	Fix         string `json:"fix,omitempty"`
}

// Line is a line of code; literals that may hold keys are masked.
type Line struct {
	Number int    `json:"number"`
	Text   string `json:"text"`
	Hit    bool   `json:"hit"`
}

// Step is a place of a value's way.
type Step struct {
	File    string `json:"file"`
	Line    int    `json:"line"`
	Message string `json:"message"`
	Code    string `json:"code"`
}

// Accepted is a risk that somebody has accepted.
type Accepted struct {
	Finding
	Kind   string `json:"kind"`
	Reason string `json:"reason"`
	Until  string `json:"until,omitempty"`
	Owner  string `json:"owner,omitempty"` // who wrote the line, as git has it
	Since  string `json:"since,omitempty"`
}

// Framework is a framework with its controls.
type Framework struct {
	Name     string    `json:"name"`
	Controls []Control `json:"controls"`
}

// Control is one control, and what the run says of it.
type Control struct {
	Framework string   `json:"framework,omitempty"`
	ID        string   `json:"id"`
	Gist      string   `json:"gist"`
	Rules     []string `json:"rules"`
	Findings  int      `json:"findings"`
	Status    string   `json:"status"`
}

// Of makes the evidence of a run.
func Of(r *report.Report, about About) Evidence {
	about.Packages, about.Relevant, about.Version = r.Packages, r.Relevant, r.Version
	e := Evidence{
		About: about, Severities: severities(r), Problems: append([]report.Problem{}, r.Problems...),
		Rules: []Rule{}, Findings: []Finding{}, Accepted: []Accepted{}, Inventory: []Operation{}, Unseen: []Control{},
	}
	x := excerpts{r: r, hidden: secretPlaces(r)}
	for _, rule := range r.Rules {
		n := 0
		for _, f := range r.Findings {
			if f.Rule == rule.Name {
				n++
			}
		}
		e.Rules = append(e.Rules, Rule{rule.Name, rule.Title, rule.URL, rule.Severity, rule.CWE, n, 0})
	}
	share(e.Rules)
	for _, f := range r.Findings {
		e.Findings = append(e.Findings, x.finding(f))
	}
	slices.SortStableFunc(e.Findings, func(a, b Finding) int { return rank(a.Severity) - rank(b.Severity) })
	for _, a := range r.Accepted {
		e.Accepted = append(e.Accepted, Accepted{x.finding(a.Finding), a.Kind, a.Reason, a.Until, a.Owner, a.Since})
	}
	e.Inventory = inventory(r, about.Tests)
	e.Events = events(e.Inventory)
	e.Frameworks = frameworks(r)
	for _, c := range controls.Unseen() {
		e.Unseen = append(e.Unseen, Control{c.Framework, c.ID, c.Gist, []string{}, 0, "not covered by static analysis"})
	}
	return e
}

var grades = []string{"critical", "high", "medium", "low"}

func rank(severity string) int { return slices.Index(grades, severity) }

func severities(r *report.Report) []Count {
	return counted(grades, r.Findings, func(f report.Finding) string { return f.Severity })
}

// counted counts the items of each name.
func counted[T any](names []string, items []T, nameOf func(T) string) []Count {
	out := make([]Count, len(names))
	most := 1
	for i, name := range names {
		out[i].Name = name
		for _, item := range items {
			if nameOf(item) == name {
				out[i].Count++
			}
		}
		most = max(most, out[i].Count)
	}
	for i := range out {
		out[i].Share = 100 * out[i].Count / most
	}
	return out
}

func share(rules []Rule) {
	most := 1
	for _, r := range rules {
		most = max(most, r.Findings)
	}
	for i := range rules {
		rules[i].Share = 100 * rules[i].Findings / most
	}
}

// frameworks says of each control what its rules found.
func frameworks(r *report.Report) []Framework {
	ran, found := make(map[string]bool), make(map[string]int)
	for _, rule := range r.Rules {
		ran[rule.Name] = true
	}
	for _, f := range r.Findings {
		found[f.Rule]++
	}
	var out []Framework
	for _, c := range controls.All() {
		if len(out) == 0 || out[len(out)-1].Name != c.Framework {
			out = append(out, Framework{Name: c.Framework})
		}
		control := Control{ID: c.ID, Gist: c.Gist, Rules: []string{}}
		for _, rule := range c.Rules {
			if ran[rule] {
				control.Rules = append(control.Rules, rule)
				control.Findings += found[rule]
			}
		}
		control.Status = status(control, r.Packages)
		last := &out[len(out)-1]
		last.Controls = append(last.Controls, control)
	}
	return out
}

// status has three forms, and none of them is "met".
func status(c Control, packages int) string {
	switch {
	case len(c.Rules) == 0:
		return "no rule of this run covers this control"
	case c.Findings == 1:
		return "1 finding relevant to this control"
	case c.Findings > 1:
		return fmt.Sprintf("%d findings relevant to this control", c.Findings)
	}
	return fmt.Sprintf("no findings from the rules that cover this control (%s, %s)", count(len(c.Rules), "rule"), count(packages, "package"))
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// Printer writes evidence in one form.
type Printer func(io.Writer, Evidence) error

// New returns the printer of a format.
func New(format string) (Printer, error) {
	switch format {
	case "html":
		return printHTML, nil
	case "json":
		return func(w io.Writer, e Evidence) error {
			enc := json.NewEncoder(w)
			enc.SetIndent("", "\t")
			return enc.Encode(e)
		}, nil
	case "md":
		return printMarkdown, nil
	}
	return nil, fmt.Errorf("unknown format %q; want one of html, json, md", format)
}
