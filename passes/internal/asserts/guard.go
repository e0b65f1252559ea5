// SPDX-License-Identifier: Apache-2.0

package asserts

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// tested reports whether an assertion runs only where another one of the same entry to
// the same type has held or would have panicked, or whether the function asks reflection for
// its type.
func (r *Reader) tested(ta *ssa.TypeAssert) bool {
	for _, b := range ta.Parent().Blocks {
		for _, in := range b.Instrs {
			if call, ok := in.(*ssa.Call); ok && catalog.Reflects(origin.Callee(&call.Call)) && r.same(call.Call.Args[0], ta.X, 0) {
				return true
			}
			other, ok := in.(*ssa.TypeAssert)
			if !ok || other == ta || !types.Identical(other.AssertedType, ta.AssertedType) || !r.same(other.X, ta.X, 0) {
				continue
			}
			if other.CommaOk && holds(other, ta) || !other.CommaOk && comes(other, ta) {
				return true
			}
		}
	}
	return false
}

// dated reports whether an assertion is of exp or nbf as a number, and runs only where the claim
// is there, or the token was refused without it: the library that accepted the token has read it
// as one (golang-jwt v3 to v5).
func (r *Reader) dated(ta *ssa.TypeAssert, s said) bool {
	if s.name != jose.Exp && s.name != jose.Nbf || !types.Identical(ta.AssertedType, types.Typ[types.Float64]) {
		return false
	}
	if len(s.sites) == 0 || slices.ContainsFunc(s.sites, func(s sites.Site) bool { return s.Row.Event != jose.Accept }) {
		return false
	}
	if s.name == jose.Exp && !slices.ContainsFunc(s.sites, func(s sites.Site) bool { return !r.Dated(s) }) {
		return true
	}
	entry, ok := ta.X.(*ssa.Extract)
	return ok && holds(entry.Tuple, ta)
}

// holds reports whether in runs only where the comma-ok assertion, or lookup, succeeded.
func holds(asked ssa.Value, in ssa.Instruction) bool {
	for _, ref := range *asked.Referrers() {
		ok, isOk := ref.(*ssa.Extract)
		if !isOk || ok.Index != 1 {
			continue
		}
		for _, use := range *ok.Referrers() {
			if cond, isIf := use.(*ssa.If); isIf && only(cond.Block().Succs[0], in) {
				return true
			}
			if not, isNot := use.(*ssa.UnOp); isNot && not.Op == token.NOT {
				for _, u := range *not.Referrers() {
					if cond, isIf := u.(*ssa.If); isIf && only(cond.Block().Succs[1], in) {
						return true
					}
				}
			}
		}
	}
	return false
}

// comes reports whether one instruction always runs before another.
func comes(first, then ssa.Instruction) bool {
	if b := first.Block(); b != then.Block() {
		return b.Dominates(then.Block())
	}
	return slices.Index(first.Block().Instrs, first) < slices.Index(first.Block().Instrs, then)
}

func only(branch *ssa.BasicBlock, in ssa.Instruction) bool {
	return len(branch.Preds) == 1 && branch.Dominates(in.Block())
}

// same reports whether two values are the same entry: loads and lookups are values of their own.
func (r *Reader) same(a, b ssa.Value, depth int) bool {
	if a == b {
		return true
	}
	if depth > 8 {
		return false
	}
	switch x := a.(type) {
	case *ssa.Const:
		y, ok := b.(*ssa.Const)
		return ok && x.Value != nil && y.Value != nil && x.Value.ExactString() == y.Value.ExactString()
	case *ssa.Lookup:
		y, ok := b.(*ssa.Lookup)
		return ok && r.same(x.X, y.X, depth+1) && r.same(x.Index, y.Index, depth+1)
	case *ssa.TypeAssert:
		y, ok := b.(*ssa.TypeAssert)
		return ok && r.same(x.X, y.X, depth+1)
	case *ssa.Extract:
		y, ok := b.(*ssa.Extract)
		if !ok {
			if x.Index == 0 {
				return r.same(x.Tuple, b, depth+1)
			}
			return false
		}
		return x.Index == y.Index && r.same(x.Tuple, y.Tuple, depth+1)
	case *ssa.UnOp:
		y, ok := b.(*ssa.UnOp)
		return ok && x.Op == y.Op && r.same(x.X, y.X, depth+1)
	case *ssa.FieldAddr:
		y, ok := b.(*ssa.FieldAddr)
		return ok && x.Field == y.Field && r.same(x.X, y.X, depth+1)
	case *ssa.IndexAddr:
		y, ok := b.(*ssa.IndexAddr)
		return ok && r.same(x.X, y.X, depth+1) && r.same(x.Index, y.Index, depth+1)
	case *ssa.ChangeType:
		y, ok := b.(*ssa.ChangeType)
		return ok && r.same(x.X, y.X, depth+1)
	case *ssa.Call:
		key := r.entryOf(x)
		return key != "" && key == r.entryOf(b)
	}
	if y, ok := b.(*ssa.Extract); ok && y.Index == 0 {
		return r.same(y.Tuple, a, depth+1)
	}
	return false
}

// triedOtherwise reports whether the function asserts the same entry to another type too:
// a number may have come from elsewhere than JSON.
func (r *Reader) triedOtherwise(ta *ssa.TypeAssert) bool {
	for _, b := range ta.Parent().Blocks {
		for _, in := range b.Instrs {
			other, ok := in.(*ssa.TypeAssert)
			if ok && other != ta && !types.Identical(other.AssertedType, ta.AssertedType) && r.same(other.X, ta.X, 0) {
				return true
			}
		}
	}
	return false
}

// recovers reports whether a function, or one around it, defers a function that recovers.
func recovers(p *origin.Package, fn *ssa.Function) bool {
	for ; fn != nil; fn = fn.Parent() {
		for _, b := range fn.Blocks {
			for _, in := range b.Instrs {
				d, ok := in.(*ssa.Defer)
				if ok && (catches(d.Call.StaticCallee()) || catches(p.Static(&d.Call))) {
					return true
				}
			}
		}
	}
	return false
}

func catches(fn *ssa.Function) bool {
	if fn == nil {
		return false
	}
	for _, b := range fn.Blocks {
		for _, in := range b.Instrs {
			if call, ok := in.(*ssa.Call); ok {
				if bi, ok := call.Call.Value.(*ssa.Builtin); ok && bi.Name() == "recover" {
					return true
				}
			}
		}
	}
	return false
}

// nilSet returns the operation that returned the token whose claims are asserted, if they are
// read where it may have failed: the token is nil there, or has no claims.
func (r *Reader) nilSet(ta *ssa.TypeAssert) (ssa.Instruction, bool) {
	load, ok := ta.X.(*ssa.UnOp)
	if !ok {
		return nil, false
	}
	fa, ok := load.X.(*ssa.FieldAddr)
	if !ok {
		return nil, false
	}
	named, f := origin.FieldOf(fa)
	if f == nil || !isClaimsField(named, f) {
		return nil, false
	}
	ex, ok := fa.X.(*ssa.Extract)
	if !ok || ex.Index != 0 {
		return nil, false
	}
	call, ok := ex.Tuple.(*ssa.Call)
	if !ok {
		return nil, false
	}
	for _, s := range sites.At(r.Package, r.Lookup, call) {
		if (s.Row.Event == jose.Accept || s.Row.Event == jose.Peek) && !s.Inferred && s.Has(jose.Err) && !r.Peeks.Own(s) && afterFailure(call, ex, ta) {
			return call, true
		}
	}
	return nil, false
}

func isClaimsField(named *types.TypeName, f *types.Var) bool {
	for _, row := range catalog.FieldRows(named, f) {
		if row.Roles[jose.Claims] == catalog.Field && row.Event == jose.Claim {
			return true
		}
	}
	return false
}

// afterFailure reports whether an instruction certainly runs after a call that failed too:
// nothing before it looks at the call's error or at its token.
func afterFailure(call *ssa.Call, tok *ssa.Extract, in ssa.Instruction) bool {
	looks := map[*ssa.BasicBlock]bool{}
	for _, ref := range *call.Referrers() {
		ex, ok := ref.(*ssa.Extract)
		if !ok {
			continue
		}
		for _, use := range *ex.Referrers() {
			if ex != tok || isTest(use) {
				looks[use.Block()] = true
			}
		}
	}
	for b := range looks {
		if !in.Block().Dominates(b) || b == in.Block() && before(b, in, call, tok) {
			return false
		}
	}
	return true
}

// isTest reports whether an instruction compares the token with nil.
func isTest(in ssa.Instruction) bool {
	cmp, ok := in.(*ssa.BinOp)
	return ok && values.ComparesNil(cmp)
}

// before reports whether something in the block looks at the call's error or token before in.
func before(b *ssa.BasicBlock, in ssa.Instruction, call *ssa.Call, tok *ssa.Extract) bool {
	for _, x := range b.Instrs {
		if x == in {
			return false
		}
		var ops []*ssa.Value
		for _, op := range x.Operands(ops) {
			ex, ok := (*op).(*ssa.Extract)
			if ok && ex.Tuple == call && (ex != tok || isTest(x)) {
				return true
			}
		}
	}
	return false
}
