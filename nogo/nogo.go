// SPDX-License-Identifier: Apache-2.0

// Package nogo is jwtvet for nogo, with which Bazel's rules_go runs analyzers.
//
// nogo takes packages that have a variable Analyzer: this one, or one of your own that
// makes it of your policy file. docs/ci.md shows both.
package nogo

import (
	"golang.org/x/tools/go/analysis"

	"github.com/jwtvet/jwtvet/analyzers"
	"github.com/jwtvet/jwtvet/internal/policy"
)

// Analyzer runs the rules of the default policy.
var Analyzer = under(policy.Default())

// New returns an analyzer that runs the rules of a policy: text is what the policy file
// at the root of the workspace holds. What is wrong with it is the error of every run.
//
// Suppressions do not end: a result that Bazel keeps does not see the day change.
func New(text string) *analysis.Analyzer {
	p, err := policy.Load(".jwtvet.yml", []byte(text), analyzers.Names())
	if err != nil {
		return refuse(err)
	}
	return under(p)
}

func under(p policy.Policy) *analysis.Analyzer {
	// Bazel names files as seen from the root of the workspace, where the policy is.
	p.Root, p.Nolint = ".", true
	suite, err := analyzers.Under(p)
	if err != nil {
		return refuse(err)
	}
	all, err := suite.Joined()
	if err != nil {
		return refuse(err)
	}
	return late(all)
}

// refuse returns an analyzer that fails: there is nobody to whom New could return an error.
func refuse(err error) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name: "jwtvet",
		Doc:  "say what is wrong with the policy",
		Run:  func(*analysis.Pass) (any, error) { return nil, err },
	}
}
