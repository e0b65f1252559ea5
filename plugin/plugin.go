// SPDX-License-Identifier: Apache-2.0

// Package plugin is jwtvet as a module plugin of golangci-lint v2.
//
// The settings stand under linters.settings.custom.jwtvet.settings in .golangci.yml.
// They are a policy, with the keys of the policy file; .golangci.example.yml shows some.
package plugin

import (
	"fmt"
	"slices"
	"time"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/jwtvet/jwtvet/analyzers"
	"github.com/jwtvet/jwtvet/internal/policy"
)

// golangci-lint knows its plugins by what they register when they are linked.
func init() { register.Plugin("jwtvet", New) }

// Plugin holds the rules under the settings.
type Plugin struct {
	rules []*analysis.Analyzer
}

const place = "linters.settings.custom.jwtvet.settings"

// New reads the settings: a policy, with the same keys as the policy file has.
func New(raw any) (register.LinterPlugin, error) {
	p, err := policy.Inline(place, raw, analyzers.Names())
	if err != nil {
		return nil, err
	}
	p.Today = time.Now().UTC().Format(time.DateOnly)
	suite, err := analyzers.Under(p)
	if err != nil {
		return nil, err
	}
	plugin := &Plugin{}
	for _, r := range suite.Rules {
		if r.On {
			plugin.rules = append(plugin.rules, r.Analyzer)
		}
	}
	if len(plugin.rules) == 0 {
		return nil, fmt.Errorf("%s: no rule is left to run; turn one on under rules", place)
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
