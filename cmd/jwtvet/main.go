// SPDX-License-Identifier: Apache-2.0

// Command jwtvet finds misuse of JSON Web Tokens in Go code.
//
// It runs on its own and as a tool of the go command:
//
//	jwtvet ./...
//	go vet -vettool=$(which jwtvet) ./...
//	go fix -fixtool=$(which jwtvet) -diff ./...
//
// See jwtvet help.
package main

import (
	"os"
	"runtime/debug"

	"golang.org/x/tools/go/analysis"

	"github.com/jwtvet/jwtvet/analyzers"
	"github.com/jwtvet/jwtvet/cmd/internal/driver"
	"github.com/jwtvet/jwtvet/internal/policy"
)

func main() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(smallHeap)
	}
	c := &driver.Command{Load: load, Stdout: os.Stdout, Stderr: os.Stderr}
	os.Exit(c.Main(os.Args[1:]))
}

// smallHeap trades a little time for memory: a run is short, and CI machines are small.
const smallHeap = 50

// load makes the suite under a policy.
func load(s driver.Settings) (driver.Suite, error) {
	p := policy.Default()
	if s.File != "" {
		var err error
		if p, err = policy.Load(s.File, s.Data); err != nil {
			return driver.Suite{}, err
		}
	}
	p.Tests = p.Tests || s.Tests

	on := make(map[string]*analysis.Analyzer)
	for _, a := range analyzers.New(p) {
		on[a.Name] = a
	}
	suite := driver.Suite{Libraries: analyzers.Libraries(), Tests: p.Tests}
	for _, r := range analyzers.Rules() {
		rule := driver.Rule{
			Analyzer: on[r.Analyzer.Name],
			Severity: string(r.Severity),
			CWE:      r.CWE,
			Profile:  string(r.Profile),
			On:       on[r.Analyzer.Name] != nil,
		}
		if !rule.On {
			rule.Analyzer = r.New(p)
		}
		suite.Rules = append(suite.Rules, rule)
	}
	return suite, nil
}
