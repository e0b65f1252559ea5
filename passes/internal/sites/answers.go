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
	return []Site{{Meaning: Meaning{Row: row, API: api}, Instr: ret, Pkg: p, Given: map[jose.Role][]Operand{jose.Value: filled(p, ret)},
		Unsent: catalog.HeaderFields(values.Unboxed(ret.Results[0]).Type())}}
}

// filled returns the answer that a handler returns, and what methods of another package put
// into it that hand it on: operations.NewLoginOK().WithPayload(&models.Session{Token: token}).
func filled(p *origin.Package, ret *ssa.Return) []Operand {
	out := []Operand{{ret.Results[0], ret}}
	v := values.Unboxed(ret.Results[0])
	for range maxChain {
		call, ok := v.(*ssa.Call)
		if !ok {
			break
		}
		fn := origin.Callee(&call.Call)
		if fn == nil || fn.Pkg() == p.SSA.Pkg || fn.Signature().Recv() == nil || call.Call.IsInvoke() || !types.Identical(call.Type(), call.Call.Args[0].Type()) {
			break
		}
		for _, arg := range call.Call.Args[1:] {
			out = append(out, Operand{arg, call})
		}
		v = call.Call.Args[0]
	}
	return append(out, set(v)...)
}

// set returns what the program puts into the fields of an answer that another function made.
func set(v ssa.Value) []Operand {
	var out []Operand
	call, ok := v.(*ssa.Call)
	for i := 0; ok && i < len(*call.Referrers()); i++ {
		addr, isField := (*call.Referrers())[i].(*ssa.FieldAddr)
		for j := 0; isField && j < len(*addr.Referrers()); j++ {
			if st, ok := (*addr.Referrers())[j].(*ssa.Store); ok && st.Addr == addr {
				out = append(out, Operand{st.Val, st})
			}
		}
	}
	return out
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
