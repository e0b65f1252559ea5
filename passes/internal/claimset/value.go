// SPDX-License-Identifier: Apache-2.0

package claimset

import (
	"go/types"
	"maps"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/timeval"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// entry describes one claim: its value at the instruction that sets it.
func (g *gatherer) entry(name string, val ssa.Value, at ssa.Instruction, via []ssa.CallInstruction) Entry {
	e := Describe(g.p, g.know, name, val, at, origin.Inside(via))
	of := e
	if record, by := encoded(e.Val); record != nil && !e.Cleaned {
		of = Describe(g.p, g.know, name, record, by, e.In)
	}
	e.Parts = g.members(of)
	return e
}

// encoded returns the record that a text holds, and the call that wrote it: user in
// string(b) after b, _ := json.Marshal(user).
func encoded(v ssa.Value) (ssa.Value, ssa.Instruction) {
	for range maxNest {
		if conv, ok := v.(*ssa.Convert); ok {
			v = conv.X
		}
		call, i := values.CallOf(v)
		if call == nil || i > 0 || !values.IsText(v.Type()) {
			return nil, nil
		}
		f, ok := catalog.FlowOf(origin.Callee(&call.Call))
		if !ok || f.Into != catalog.NoSlot || len(f.From) != 1 {
			return nil, nil
		}
		arg := origin.Arg(&call.Call, sites.ArgIndex(&call.Call, f.From[0]))
		if any, ok := arg.(*ssa.MakeInterface); ok {
			return any.X, call
		}
		v = arg
	}
	return nil, nil
}

// Describe describes one claim by itself: its value at the instruction that sets it.
func Describe(p *origin.Package, know Knowledge, name string, val ssa.Value, at ssa.Instruction, in origin.Context) Entry {
	v := values.Unboxed(val)
	e := Entry{Name: name, Val: v, At: at, In: in, Type: v.Type(), Nil: isZero(p, v), MaybeNil: mayBeNil(p, v, 0)}
	if name == jose.Exp || name == jose.Nbf || name == jose.Iat {
		e.Times = timeval.Read(p, know, v, at, in)
	}
	if e.Expr = valueExpr(p, at, v); e.Expr != nil {
		e.Field, e.Owner = selected(p, e.Expr)
	}
	// Every way leads through a hash or encryption.
	e.Cleaned = conceals(v) || len(p.TraceIn(v, at, in, origin.Query{Readable: true})) == 0
	e.Parts = parts(v.Type(), 0)
	return e
}

// conceals reports whether a value is the result of a function that says by its name that
// it hides its argument. A name proves nothing, but here it only keeps silent.
func conceals(v ssa.Value) bool {
	call, _ := values.CallOf(v)
	if call == nil {
		return false
	}
	fn := origin.Callee(&call.Call)
	if fn == nil {
		return false
	}
	name := strings.ToLower(fn.Name())
	return slices.ContainsFunc([]string{"mask", "redact", "anonymi", "pseudonym", "hash", "encrypt", "seal"}, func(word string) bool {
		return strings.Contains(name, word)
	})
}

// members lists the entries of a map that is put into a claim, and the fields of a record that
// is made here; of one from elsewhere all.
func (g *gatherer) members(e Entry) []Entry {
	_, isMap := e.Type.Underlying().(*types.Map)
	if !isMap && e.Parts == nil || g.tooMuch() {
		return e.Parts
	}
	f := g.fork()
	for _, src := range g.p.TraceIn(e.Val, e.At, e.In, origin.Query{}) {
		v := src.Value
		switch v.(type) {
		case *ssa.MakeMap, *ssa.Alloc:
		default:
			v = nil
		}
		switch {
		case v != nil && len(src.Fields) == 0 && !f.seen[v]:
			f.object(v, src.Through)
		case !isMap:
			return g.filled(e, e.Parts)
		}
	}
	f.finish()
	if !isMap && f.set.Open {
		return g.filled(e, e.Parts)
	}
	return g.filled(e, f.set.Entries)
}

// filled leaves of the members of a claim those that are not emptied before it is set.
func (g *gatherer) filled(e Entry, members []Entry) []Entry {
	emptied := map[string]bool{}
	for _, part := range e.Parts {
		emptied[part.Name] = g.p.Emptied(e.Val, part.Field, e.At)
	}
	return slices.DeleteFunc(slices.Clone(members), func(m Entry) bool { return emptied[m.Name] })
}

// isZero reports whether a value is nil, zero or an empty date.
func isZero(p *origin.Package, v ssa.Value) bool {
	if a, ok := v.(*ssa.Alloc); ok {
		return timeval.IsEmpty(p, a)
	}
	c, ok := v.(*ssa.Const)
	return ok && (c.Value == nil || c.Value.ExactString() == "0" || c.Value.ExactString() == `""`)
}

// mayBeNil reports whether a value is nil on some of the paths that lead to it.
func mayBeNil(p *origin.Package, v ssa.Value, depth int) bool {
	if !values.IsReference(v.Type()) || depth > maxNest {
		return false
	}
	switch v := v.(type) {
	case *ssa.Const:
		return v.Value == nil && depth > 0
	case *ssa.Phi:
		return slices.ContainsFunc(v.Edges, func(e ssa.Value) bool { return mayBeNil(p, e, depth+1) })
	case *ssa.Call:
		for _, fn := range p.Callees(&v.Call) {
			for _, b := range fn.Blocks {
				if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok && len(ret.Results) == 1 && origin.Feasible(b, v) && mayBeNil(p, ret.Results[0], depth+1) {
					return true
				}
			}
		}
	}
	return false
}

// mutable reports whether a callee can change what the value refers to.
func mutable(v ssa.Value) bool { return values.IsReference(values.Unboxed(v).Type()) }

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }
