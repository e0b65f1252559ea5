// SPDX-License-Identifier: Apache-2.0

package verdicts

import (
	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// Ends reports whether a function that is handed an error never returns where there is one: it
// panics, or ends the program.
func (r *Reader) Ends(fn *ssa.Function) bool {
	params, takes := make([]val, len(fn.Params)), false
	for i, p := range fn.Params {
		if values.IsError(p.Type()) {
			params[i], takes = val{null: notNil, of: ofVerdict}, true
		}
	}
	if !takes || fn.Blocks == nil || fn.Signature.Results().Len() > 0 {
		return false
	}
	site := sites.Site{Meaning: sites.Meaning{Row: &catalog.Row{Event: jose.Check}}} // somebody's
	x := newRun(r, site, true)
	x.every = true
	out := x.walk(fn, params, 1)
	return x.visits < maxVisits && len(out.returns) == 0
}
