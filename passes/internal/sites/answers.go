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
	if len(ret.Results) == 0 {
		return nil
	}
	api, ok := answers(ret.Parent())
	if !ok || passesOn(p, ret.Results[0]) {
		return nil
	}
	row := &catalog.Row{Event: jose.Carry, Channel: jose.JSONBody, Roles: catalog.Roles{jose.Value: catalog.P0}}
	return []Site{{Meaning: Meaning{Row: row, API: api}, Instr: ret, Pkg: p, Given: map[jose.Role][]Operand{jose.Value: {{ret.Results[0], ret}}}}}
}

// answers returns the name of a function that a framework asks for an answer, or of the answer.
func answers(fn *ssa.Function) (api string, ok bool) {
	if obj, ok := fn.Object().(*types.Func); ok && catalog.SendsResult(obj) {
		if recv := values.TypeName(obj.Signature().Recv().Type()); recv != nil {
			return recv.Name() + "." + obj.Name(), true
		}
		return obj.Name(), true
	}
	if fn.Pkg == nil {
		return "", false
	}
	return catalog.AnswersRequest(fn.Signature, fn.Pkg.Pkg)
}

// passesOn reports whether an answer is that of another function which is asked for it.
func passesOn(p *origin.Package, v ssa.Value) bool {
	call, _ := values.CallOf(v)
	if call == nil {
		return false
	}
	fn := p.Static(&call.Call)
	if fn == nil {
		return false
	}
	_, ok := answers(fn)
	return ok
}
