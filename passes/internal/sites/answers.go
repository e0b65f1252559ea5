// SPDX-License-Identifier: Apache-2.0

package sites

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// answer returns what a handler sends by returning it.
func answer(p *origin.Package, ret *ssa.Return) []Site {
	fn, ok := ret.Parent().Object().(*types.Func)
	if !ok || len(ret.Results) == 0 || !catalog.SendsResult(fn) {
		return nil
	}
	api := fn.Name()
	if recv := values.TypeName(fn.Signature().Recv().Type()); recv != nil {
		api = recv.Name() + "." + api
	}
	row := &catalog.Row{Event: jose.Carry, Channel: jose.JSONBody, Roles: catalog.Roles{jose.Value: catalog.P0}}
	return []Site{{Meaning: Meaning{Row: row, API: api}, Instr: ret, Pkg: p, Given: map[jose.Role][]Operand{jose.Value: {{ret.Results[0], ret}}}}}
}
