// SPDX-License-Identifier: Apache-2.0

package keyfuncs

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/guards"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// guard returns the tests of a token's algorithm in a function.
func (r *Reader) guard(fn *ssa.Function) *guards.Guard {
	g, known := r.guards[fn]
	if !known {
		r.guards[fn] = guards.New(nil, nil) // for functions that call themselves
		g = guards.New(r.reads(fn), isNone)
		g.Denies = deniesMAC
		g.Elsewhere = r.isSetting
		r.guards[fn] = g
	}
	return g
}

// deniesMAC reports whether a side of a condition is that of HMAC, and no key is returned
// there: no other algorithm takes the bytes of a public key for a secret.
func deniesMAC(cond ssa.Value, side *ssa.BasicBlock) bool {
	ret, ok := side.Instrs[len(side.Instrs)-1].(*ssa.Return)
	return ok && len(ret.Results) > 0 && values.IsNil(origin.Returned(ret, 0)) &&
		len(side.Preds) == 1 && side.Preds[0].Succs[0] == side && asksMAC(cond)
}

// isNone reports whether a value is alg none: refusing that alone fixes no algorithm.
func isNone(v ssa.Value) bool {
	v = values.Unboxed(v)
	if c, ok := v.(*ssa.Const); ok {
		return c.Value != nil && c.Value.Kind() == constant.String && constant.StringVal(c.Value) == jose.AlgNone
	}
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return false
	}
	if g, ok := load.X.(*ssa.Global); ok {
		for _, row := range catalog.Rows(g.Object()) {
			if row.Alg == jose.AlgNone {
				return true
			}
		}
	}
	return false
}

// forMAC reports whether a point is reached only where the algorithm was found to be HMAC.
func forMAC(p guards.Point) bool {
	b := p.Block
	if p.From != nil {
		b = p.From
	}
	for cond, holds := range values.Held(b) {
		if holds && asksMAC(cond) {
			return true
		}
	}
	return false
}

// asksMAC reports whether a condition is that the algorithm is HMAC: a type, a name, a prefix.
func asksMAC(cond ssa.Value) bool {
	switch c := cond.(type) {
	case *ssa.Extract:
		if ta, ok := c.Tuple.(*ssa.TypeAssert); ok {
			method := values.TypeName(ta.AssertedType)
			return method != nil && isMAC(method)
		}
	case *ssa.BinOp:
		return c.Op == token.EQL && (namesMAC(c.X) || namesMAC(c.Y))
	case *ssa.Call:
		return slices.ContainsFunc(c.Call.Args, namesMAC)
	}
	return false
}

// namesMAC reports whether a value is the name of HMAC algorithms, or a method that is one.
func namesMAC(v ssa.Value) bool {
	if load, ok := values.Unboxed(v).(*ssa.UnOp); ok {
		g, ok := load.X.(*ssa.Global)
		return ok && g.Object() != nil && isMAC(g.Object())
	}
	return strings.HasPrefix(values.Text(v), "HS")
}

func isMAC(obj types.Object) bool {
	return slices.ContainsFunc(catalog.Rows(obj), func(row *catalog.Row) bool { return strings.HasPrefix(row.Alg, "HS") })
}

// reads lists the values of a function that are the algorithm of a token, and verdicts of
// functions that look at it.
func (r *Reader) reads(fn *ssa.Function) []ssa.Value {
	var out []ssa.Value
	if catalog.KeyHeader(fn.Signature) {
		out = entries(fn.Params[len(fn.Params)-fn.Signature.Params().Len()])
	}
	for _, b := range fn.Blocks {
		for _, in := range b.Instrs {
			switch in := in.(type) {
			case *ssa.UnOp:
				if fa, ok := in.X.(*ssa.FieldAddr); ok {
					out = append(out, r.field(fa, in)...)
				}
			case *ssa.Call:
				if r.looksAtAlg(in) {
					out = append(out, in)
				}
			}
		}
	}
	return out
}

// field lists the algorithms that the load of a field brings.
func (r *Reader) field(fa *ssa.FieldAddr, load *ssa.UnOp) []ssa.Value {
	alg, whole := catalog.ReadsAlg(origin.FieldOf(fa))
	if alg {
		return []ssa.Value{load}
	}
	if !whole {
		return nil
	}
	return entries(load)
}

// entries lists the algorithms that are looked up in a header, and what calls make of it.
func entries(header ssa.Value) []ssa.Value {
	var out []ssa.Value
	for _, ref := range *header.Referrers() {
		switch ref := ref.(type) {
		case *ssa.Lookup:
			if c, ok := ref.Index.(*ssa.Const); ok && c.Value != nil && c.Value.Kind() == constant.String && constant.StringVal(c.Value) == "alg" {
				out = append(out, ref)
			}
		case *ssa.Call:
			if _, builtin := ref.Call.Value.(*ssa.Builtin); !builtin {
				out = append(out, ref)
			}
		}
	}
	return out
}

// looksAtAlg reports whether a call returns a token's algorithm, or a verdict on a token by
// a function that may look at it.
func (r *Reader) looksAtAlg(call *ssa.Call) bool {
	fn := origin.Callee(&call.Call)
	if fn == nil {
		return false
	}
	if rows := catalog.Rows(fn); len(rows) > 0 {
		return catalog.CallReadsAlg(fn)
	}
	for _, a := range call.Call.Args {
		if !isToken(a.Type()) {
			continue
		}
		callees := r.Package.Callees(&call.Call)
		if len(callees) == 0 {
			return true // another package's: unsure
		}
		for _, c := range callees {
			if r.tests(c) {
				return true
			}
		}
	}
	return false
}

// tests reports whether a function looks at a token's algorithm.
func (r *Reader) tests(fn *ssa.Function) bool {
	if g, known := r.guards[fn]; known {
		return g.Any()
	}
	return r.guard(fn).Any()
}

// testedAround reports whether the function of a verification refuses algorithms before or
// after it, or all callers that it hands the token to do.
func (r *Reader) testedAround(in ssa.Instruction) bool {
	fn := in.Parent()
	if r.guard(fn).Refuses(fn) {
		return true
	}
	res := fn.Signature.Results()
	if res.Len() == 0 || !isToken(res.At(0).Type()) {
		return false
	}
	callers := r.Package.Callers(fn)
	for _, call := range callers {
		if !r.guard(call.Parent()).Refuses(call.Parent()) {
			return false
		}
	}
	return len(callers) > 0
}

const maxCallers = 2 // functions above the one that is given the algorithm

// TestedBefore reports whether an instruction runs only where a test let the token's
// algorithm on: in its function, or in all that call it.
func (r *Reader) TestedBefore(in ssa.Instruction) bool { return r.testedBefore(in, 0) }

func (r *Reader) testedBefore(in ssa.Instruction, depth int) bool {
	if r.guard(in.Parent()).Behind(guards.Point{Block: in.Block()}) {
		return true
	}
	callers := r.Package.Callers(in.Parent())
	for _, call := range callers {
		if depth == maxCallers || !r.testedBefore(call, depth+1) {
			return false
		}
	}
	return len(callers) > 0
}
