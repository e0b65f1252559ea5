// SPDX-License-Identifier: Apache-2.0

// Package suite gives the rules to the driver: every rule under one policy.
package suite

import (
	"go/token"
	"path/filepath"
	"time"

	"github.com/jwtvet/jwtvet/analyzers"
	"github.com/jwtvet/jwtvet/cmd/internal/driver"
	"github.com/jwtvet/jwtvet/cmd/internal/report"
	"github.com/jwtvet/jwtvet/internal/policy"
)

// Load makes the suite under a policy.
func Load(s driver.Settings) (driver.Suite, error) {
	p := policy.Default()
	if s.File != "" {
		var err error
		if p, err = policy.Load(s.File, s.Data, analyzers.Names()); err != nil {
			return driver.Suite{}, err
		}
		p.Root = filepath.Dir(s.File)
	}
	p.Tests = p.Tests || s.Tests
	p.Today, p.Nolint, p.Accepted = time.Now().UTC().Format(time.DateOnly), true, s.Accepted
	if s.All {
		p = everything(p)
	}
	under, err := analyzers.Under(p)
	if err != nil {
		return driver.Suite{}, err
	}
	suite := driver.Suite{Libraries: under.Libraries, Tests: p.Tests, FailOn: string(p.FailOn), Profile: string(p.Profile), Ops: under.Ops, Inventory: inventory}
	for _, m := range under.Models {
		suite.Models = append(suite.Models, driver.Model{Func: m.Func, At: m.At, Packages: m.Packages()})
	}
	for _, r := range under.Rules {
		suite.Rules = append(suite.Rules, driver.Rule{
			Analyzer: r.Analyzer,
			Severity: string(r.Severity),
			CWE:      r.CWE,
			Profile:  string(r.Profile),
			On:       r.On,
		})
	}
	return suite, nil
}

// everything takes out of a policy what keeps findings back.
func everything(p policy.Policy) policy.Policy {
	p.Tests, p.Nolint, p.Exclude = true, false, nil
	rules := make(map[string]policy.RuleSetting)
	for name, s := range p.Rules {
		s.Exclude = nil
		rules[name] = s
	}
	p.Rules = rules
	return p
}

// inventory gives the operations of a package the form of the report.
func inventory(fset *token.FileSet, result any) []report.Operation {
	var list []report.Operation
	for _, o := range analyzers.Inventory(fset, result) {
		op := report.Operation{
			Position: report.Position{File: o.From.Filename, Line: o.From.Line, Column: o.From.Column},
			EndLine:  o.To.Line, Event: o.Event, API: o.API, Within: o.Within, Idle: o.Idle,
		}
		for _, p := range o.Roles {
			op.Parts = append(op.Parts, report.Part(p))
		}
		list = append(list, op)
	}
	return list
}
