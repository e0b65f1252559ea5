// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// taken says where an inlet is chosen: the mention of an extractor, or the text that lists the places.
func (b *builder) taken(s sites.Site) Role {
	if s.Row.In == jose.InLookup {
		return b.role(s, jose.Value)
	}
	return Role{Range: b.mention(s)}
}

// named reports whether the name of a parameter is given here.
func (b *builder) named(s sites.Site) bool {
	return slices.ContainsFunc(b.role(s, jose.Value).Origins, func(o Origin) bool { return o.Kind == jose.Constant && o.Text != "" })
}

// mention returns the expression that names an inlet.
func (b *builder) mention(s sites.Site) Range {
	at := b.blame(s)
	name := s.API[strings.LastIndex(s.API, ".")+1:]
	for id, obj := range b.pass.TypesInfo.Uses {
		if obj.Name() == name && obj.Pkg() != nil && obj.Pkg() != b.pass.Pkg && (at.From <= id.Pos() && id.Pos() <= at.To || id.Pos() <= at.From && at.From <= id.End()+1) {
			return Range{id.Pos(), id.End()}
		}
	}
	return at
}

// extracted returns the origins of the token that an extractor of the program finds.
func (b *builder) extracted(s sites.Site) []Origin {
	var out []Origin
	for _, o := range s.Operands(jose.Extractor) {
		for _, fn := range b.extractors(o) {
			for _, src := range b.p.TraceResult(fn, 0, origin.Query{}) {
				out = append(out, b.origin(src))
			}
		}
	}
	return out
}

// extractors returns the functions that an extractor is: itself, or its one method.
func (b *builder) extractors(o sites.Operand) []*ssa.Function {
	fns := b.p.Functions(o.Val, o.User)
	iface, ok := o.Val.Type().Underlying().(*types.Interface)
	if !ok || iface.NumMethods() != 1 {
		return fns
	}
	for _, src := range b.p.Roots(o.Val, o.User) {
		if src.Value == nil {
			continue
		}
		sel := types.NewMethodSet(src.Value.Type()).Lookup(iface.Method(0).Pkg(), iface.Method(0).Name())
		if sel == nil {
			continue
		}
		if fn := b.p.SSA.Prog.FuncValue(sel.Obj().(*types.Func)); fn != nil && fn.Blocks != nil {
			fns = append(fns, fn)
		}
	}
	return fns
}

// alternatives lists the places of the query that stand in for the Authorization header:
// what a value is on one path is a bearer token, so it is on the other.
func (b *builder) alternatives() []Op {
	var out []Op
	for _, fn := range b.p.Funcs() {
		out = append(out, b.listedFinders(fn)...)
		if !readsQuery(fn) {
			continue
		}
		var lists [][]origin.Source
		for i := range fn.Signature.Results().Len() {
			if values.IsText(fn.Signature.Results().At(i).Type()) {
				lists = append(lists, b.p.TraceResult(fn, i, origin.Query{}))
			}
		}
		for _, block := range fn.Blocks {
			for _, in := range block.Instrs {
				if phi, ok := in.(*ssa.Phi); ok && values.IsText(phi.Type()) {
					lists = append(lists, b.p.Trace(phi, phi, origin.Query{}))
				}
			}
		}
		for _, list := range lists {
			out = append(out, b.besideHeader(fn, list)...)
		}
	}
	return out
}

// listedFinders looks at lists of functions that each find a token: Verify(fromQuery, fromHeader).
func (b *builder) listedFinders(fn *ssa.Function) []Op {
	var out []Op
	for _, block := range fn.Blocks {
		for _, in := range block.Instrs {
			call, ok := in.(ssa.CallInstruction)
			if !ok || !call.Common().Signature().Variadic() || len(call.Common().Args) == 0 {
				continue
			}
			var found []origin.Source
			for _, e := range values.Elements(call.Common().Args[len(call.Common().Args)-1]) {
				f, ok := e.Val.(*ssa.Function)
				if f = b.p.Declared(f); ok && f != nil && f.Blocks != nil && f.Signature.Results().Len() > 0 && values.IsText(f.Signature.Results().At(0).Type()) {
					found = append(found, b.p.TraceResult(f, 0, origin.Query{})...)
				}
			}
			out = append(out, b.besideHeader(fn, found)...)
		}
	}
	return out
}

func (b *builder) besideHeader(fn *ssa.Function, list []origin.Source) []Op {
	header := false
	for _, src := range list {
		header = header || src.Kind == jose.Request && strings.EqualFold(src.Name, "Authorization")
	}
	if !header {
		return nil
	}
	var out []Op
	for _, src := range list {
		if o := b.origin(src); src.Kind == jose.Request && (src.Inlet == jose.InQuery || src.Inlet == jose.InValues || src.Inlet == jose.InPath) && o.Range.From.IsValid() {
			out = append(out, Op{Event: jose.Carry, API: fn.Name(), Range: o.Range, Within: sites.Outermost(fn).Name(), WebSocket: b.upgrades(fn),
				Token: Role{Range: o.Range, Origins: []Origin{o}}, Carry: &Carry{In: src.Inlet, Name: src.Name, Value: Role{Range: o.Range}}})
		}
	}
	return out
}

func readsQuery(fn *ssa.Function) bool {
	for _, block := range fn.Blocks {
		for _, in := range block.Instrs {
			switch in := in.(type) {
			case ssa.CallInstruction:
				if flow, ok := catalog.FlowOf(origin.Callee(in.Common())); ok && (flow.In == jose.InQuery || flow.In == jose.InValues) {
					return true
				}
			case *ssa.FieldAddr:
				named, f := origin.FieldOf(in)
				if flow, ok := catalog.FlowOfField(named, f); ok && (flow.In == jose.InQuery || flow.In == jose.InValues) {
					return true
				}
			}
		}
	}
	return false
}

// sockets lists the functions that make a websocket of a request, and those that call one which
// does; outermost ones.
func sockets(p pkg) map[*ssa.Function]bool {
	out := map[*ssa.Function]bool{}
	for _, fn := range p.Funcs() {
		for _, block := range fn.Blocks {
			for _, in := range block.Instrs {
				if call, ok := in.(ssa.CallInstruction); ok && catalog.Upgrades(origin.Callee(call.Common())) {
					out[sites.Outermost(fn)] = true
				}
			}
		}
	}
	for _, fn := range slices.Collect(maps.Keys(out)) {
		for _, call := range p.Callers(fn) {
			out[sites.Outermost(call.Parent())] = true
		}
	}
	return out
}

func (b *builder) upgrades(fn *ssa.Function) bool { return b.sockets[sites.Outermost(fn)] }

// addresses lists the values that sites make parts of an address of.
func addresses(found []sites.Site) map[ssa.Value]ssa.Instruction {
	out := map[ssa.Value]ssa.Instruction{}
	for _, s := range found {
		if s.Row.Event != jose.Carry || s.Row.Channel != jose.URL {
			continue
		}
		switch in := s.Instr.(type) {
		case *ssa.Store:
			out[in.Val] = in
		case *ssa.BinOp:
			if in.Op == token.ADD {
				out[in] = in
			}
		case *ssa.Call:
			if values.IsText(in.Type()) {
				out[in] = in
			}
		}
	}
	return out
}
