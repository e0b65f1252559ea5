// SPDX-License-Identifier: Apache-2.0

package jwtkid

import (
	_ "embed"

	"golang.org/x/tools/go/analysis"

	"github.com/jwtvet/jwtvet/analyzers/internal/diag"
	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/internal/policy"
	"github.com/jwtvet/jwtvet/passes/jwtops"
)

//go:embed doc.go
var doc string

// Analyzer is the rule with the default policy.
var Analyzer = New(policy.Default())

// New returns the rule under a policy.
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtkid", doc, p, check) }

// check reports header parameters that become part of a query, path, address or command.
func check(r *diag.Reporter, ops *jwtops.Result) {
	for _, op := range ops.Of(jose.Interpret) {
		danger, ok := dangers(op.Reach.By)
		if !ok || op.Reach.Claim || op.Reach.By == jose.Network && op.Reach.Param != "kid" {
			continue
		}
		r.Report(diag.Finding{Range: op.Range, Message: "the token's " + op.Reach.Param + " becomes a part of the " + op.Reach.By.String() + " of " + op.API,
			Danger: danger, Steps: []diag.Step{{Range: op.Reach.Read, Note: "read from the unverified header"}}})
	}
}

// dangers says what who writes the token does with what interprets it.
func dangers(by jose.Interpreter) (string, bool) {
	switch by {
	case jose.Database, jose.Directory:
		return "who writes the token writes the query, and the key that it finds", true
	case jose.FileSystem:
		return "who writes the token chooses the file, one whose content is known too", true
	case jose.Network:
		return "who writes the token chooses what is fetched", true
	case jose.Shell:
		return "who writes the token writes the command line", true
	case jose.Template:
		return "who writes the token writes the template", true
	}
	return "", false
}
