// SPDX-License-Identifier: Apache-2.0

package jwtalg

import (
	"slices"
	"strings"

	"github.com/jwtvet/jwtvet/analyzers/internal/diag"
	"github.com/jwtvet/jwtvet/internal/policy"
	"github.com/jwtvet/jwtvet/passes/jwtops"
)

// listed reports algorithms of signatures that the policy leaves out.
func listed(r *diag.Reporter, ops *jwtops.Result) {
	known := policy.Default().Algorithms
	for _, op := range ops.Ops {
		var out []string
		for _, name := range names(op.Alg) {
			if slices.Contains(known, name) && !slices.Contains(r.Policy.Algorithms, name) && !slices.Contains(out, name) {
				out = append(out, name)
			}
		}
		if len(out) > 0 {
			r.Report(diag.Finding{Range: op.Alg.Range, Message: op.API + " uses " + strings.Join(out, ", "),
				Danger: "the policy lists other algorithms"})
		}
	}
}
