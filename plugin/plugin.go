// SPDX-License-Identifier: Apache-2.0

// Package plugin is jwtvet as a module plugin of golangci-lint v2.
//
// The settings stand under linters.settings.custom.jwtvet.settings in
// .golangci.yml; .golangci.example.yml shows them all.
package plugin

import (
	"fmt"
	"slices"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/jwtvet/jwtvet/analyzers"
	"github.com/jwtvet/jwtvet/internal/policy"
)

// golangci-lint knows its plugins by what they register when they are linked.
func init() { register.Plugin("jwtvet", New) }

// Settings choose what runs. A key that is not listed here is an error.
type Settings struct {
	// Rules names the only rules that run. Empty means those of the default profile.
	Rules []string `json:"rules"`
	// Exclude names rules that do not run.
	Exclude []string `json:"exclude"`
	// Tests reports test code too.
	Tests bool `json:"tests"`
}

// Plugin holds the rules under the settings.
type Plugin struct {
	rules []*analysis.Analyzer
}

// New reads the settings.
func New(raw any) (register.LinterPlugin, error) {
	s, err := register.DecodeSettings[Settings](raw)
	if err != nil {
		return nil, fmt.Errorf("linters.settings.custom.jwtvet.settings: %w", err)
	}
	p := policy.Default()
	p.Tests = s.Tests

	on := make(map[string]*analysis.Analyzer)
	for _, a := range analyzers.New(p) {
		on[a.Name] = a
	}
	known := make(map[string]bool)
	plugin := &Plugin{}
	for _, r := range analyzers.Rules() {
		name := r.Analyzer.Name
		known[name] = true
		a := on[name]
		if slices.Contains(s.Rules, name) && a == nil {
			a = r.New(p) // asked for by name, whatever the profile says
		}
		if a == nil || len(s.Rules) > 0 && !slices.Contains(s.Rules, name) || slices.Contains(s.Exclude, name) {
			continue
		}
		plugin.rules = append(plugin.rules, a)
	}
	for _, name := range slices.Concat(s.Rules, s.Exclude) {
		if !known[name] {
			return nil, fmt.Errorf("linters.settings.custom.jwtvet.settings: unknown rule %q; jwtvet rules lists them", name)
		}
	}
	if len(plugin.rules) == 0 {
		return nil, fmt.Errorf("linters.settings.custom.jwtvet.settings: no rule is left to run; drop exclude")
	}
	return plugin, nil
}

// BuildAnalyzers returns the rules as one analyzer with the name of the linter:
// golangci-lint would begin the messages of all others with their name.
func (p *Plugin) BuildAnalyzers() ([]*analysis.Analyzer, error) {
	all := &analysis.Analyzer{
		Name: "jwtvet",
		Doc:  "find misuse of JSON Web Tokens",
		Run: func(pass *analysis.Pass) (any, error) {
			for _, rule := range p.rules {
				if err := runRule(pass, rule); err != nil {
					return nil, err
				}
			}
			return nil, nil
		},
	}
	for _, rule := range p.rules {
		for _, req := range rule.Requires {
			if !slices.Contains(all.Requires, req) {
				all.Requires = append(all.Requires, req)
			}
		}
	}
	return []*analysis.Analyzer{all}, nil
}

// runRule runs one rule in the pass of all. A rule has neither facts nor a
// result, so the results of the passes that it requires are all it needs.
//
// It drops related places: golangci-lint would make a finding of each, and keep
// it when the finding that it belongs to is excluded.
func runRule(pass *analysis.Pass, rule *analysis.Analyzer) error {
	alone := *pass
	alone.Analyzer = rule
	alone.Report = func(d analysis.Diagnostic) {
		d.Related = nil
		pass.Report(d)
	}
	if _, err := rule.Run(&alone); err != nil {
		return fmt.Errorf("%s: %w", rule.Name, err)
	}
	return nil
}

// GetLoadMode asks for types.
func (p *Plugin) GetLoadMode() string { return register.LoadModeTypesInfo }
