// SPDX-License-Identifier: Apache-2.0

// Package plugin is jwtvet as a module plugin of golangci-lint v2.
//
// The settings stand under linters.settings.custom.jwtvet.settings in .golangci.yml.
// They are a policy, with the keys of the policy file; .golangci.example.yml shows some.
package plugin

import (
	"fmt"
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
	rules *analysis.Analyzer
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
	rules, err := suite.Joined()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", place, err)
	}
	return &Plugin{rules: rules}, nil
}

// BuildAnalyzers returns the rules as one analyzer with the name of the linter:
// golangci-lint would begin the messages of all others with their name.
//
// It drops related places: golangci-lint would make a finding of each, and keep
// it when the finding that it belongs to is excluded.
func (p *Plugin) BuildAnalyzers() ([]*analysis.Analyzer, error) {
	all := *p.rules
	all.Run = func(pass *analysis.Pass) (any, error) {
		bare := *pass
		bare.Report = func(d analysis.Diagnostic) {
			d.Related = nil
			pass.Report(d)
		}
		return p.rules.Run(&bare)
	}
	return []*analysis.Analyzer{&all}, nil
}

// GetLoadMode asks for types.
func (p *Plugin) GetLoadMode() string { return register.LoadModeTypesInfo }
