// SPDX-License-Identifier: Apache-2.0

package verdicts

import (
	"go/constant"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
)

// compute evaluates an instruction that only makes a value; false when it panics for certain.
func (w *walker) compute(st *state, in ssa.Value) bool {
	switch in := in.(type) {
	case *ssa.Alloc:
		st.put(cell{in, whole}, zero(in.Type().Underlying().(*types.Pointer).Elem()))
	case *ssa.MakeInterface:
		x := st.value(in.X)
		if x.null == maybe {
			x.null = notNil
		}
		st.set(in, x)
	case *ssa.ChangeInterface:
		st.set(in, st.value(in.X))
	case *ssa.ChangeType:
		st.set(in, st.value(in.X))
	case *ssa.Convert:
		st.set(in, st.value(in.X))
	case *ssa.Slice:
		st.set(in, st.value(in.X))
	case *ssa.TypeAssert:
		w.assert(st, in)
	case *ssa.Extract:
		st.set(in, st.cells[cell{in.Tuple, in.Index}])
	case *ssa.UnOp:
		return w.unop(st, in)
	case *ssa.BinOp:
		st.set(in, w.binop(st, in))
	case *ssa.FieldAddr:
		return w.fieldAddr(st, in)
	case *ssa.Field:
		st.set(in, w.member(in.X.Type(), in.Field, st.held(st.value(in.X))))
	case *ssa.IndexAddr:
		st.set(in, val{null: notNil, of: st.held(st.value(in.X))})
	case *ssa.Index:
		st.set(in, val{of: st.held(st.value(in.X))})
	case *ssa.Lookup:
		w.parts(st, in, in.CommaOk, st.held(st.value(in.X)))
	case *ssa.Next:
		st.put(cell{in, 1}, val{of: st.value(in.Iter).of})
		st.put(cell{in, 2}, val{of: st.value(in.Iter).of})
	case *ssa.Range:
		st.set(in, val{of: st.held(st.value(in.X)) &^ ofNothing})
	default:
		st.set(in, val{})
	}
	return true
}

// parts notes what an instruction reads, with or without an ok.
func (w *walker) parts(st *state, in ssa.Value, ok bool, of taint) {
	of &^= ofNothing
	if !ok {
		st.set(in, val{of: of})
		return
	}
	st.put(cell{in, 0}, val{of: of})
	st.put(cell{in, 1}, val{of: of})
}

// assert is x.(T): a library's own error type is what the error of its verification has.
func (w *walker) assert(st *state, in *ssa.TypeAssert) {
	x := st.value(in.X)
	if !in.CommaOk {
		st.set(in, x)
		return
	}
	ok := val{}
	switch {
	case x.null == isNil:
		ok = boolean(false)
	case x.of&ofVerdict != 0 && catalog.ErrorType(in.AssertedType):
		ok = boolean(true)
	case x.of&ofVerdict != 0:
		ok = val{of: ofVerdict}
	}
	st.put(cell{in, 0}, x)
	st.put(cell{in, 1}, ok)
}

func (w *walker) unop(st *state, in *ssa.UnOp) bool {
	x := st.value(in.X)
	switch in.Op {
	case token.MUL:
		return w.load(st, in)
	case token.NOT:
		if x.c != nil {
			x.c = constant.MakeBool(!x.isTrue())
		}
		x.of &^= ofPresence
		st.set(in, x)
	default:
		st.set(in, val{of: x.of})
	}
	return true
}

// load reads a variable, or a part of something.
func (w *walker) load(st *state, in *ssa.UnOp) bool {
	if fa, ok := in.X.(*ssa.FieldAddr); ok {
		if of := st.held(st.value(fa.X)); of&ofToken != 0 {
			st.set(in, w.member(fa.X.Type(), fa.Field, of))
			return true
		}
	}
	if c, ok := st.cellOf(in.X); ok {
		x, known := st.cells[c]
		if !known {
			x = val{of: (st.objs[c.base] | st.cells[cell{c.base, whole}].of) &^ ofNothing}
		}
		if c.part == whole && !nilable(in.Type()) {
			x.of |= st.held(val{obj: c.base}) // a copy of a struct
		}
		st.set(in, x)
		return true
	}
	x := st.value(in.X)
	st.set(in, val{of: st.held(x) &^ ofNothing})
	return w.reads(st, in, in.X)
}

// fieldAddr selects a field; a token that may be nil panics here.
func (w *walker) fieldAddr(st *state, in *ssa.FieldAddr) bool {
	st.set(in, val{null: notNil, of: st.held(st.value(in.X)) &^ ofNothing})
	return w.reads(st, in, in.X)
}

// reads notes a read through a pointer or interface that a failed verification leaves nil;
// false if it certainly panics.
func (w *walker) reads(st *state, in ssa.Instruction, ptr ssa.Value) bool {
	x := st.value(ptr)
	if !st.after || x.of&(ofToken|ofNothing) == 0 || x.null == notNil {
		return true
	}
	w.out.panics[in] = true
	if x.null == isNil {
		return false
	}
	x.null = notNil
	st.set(ptr, x)
	return true
}

// member is one field of something that holds of.
func (w *walker) member(t types.Type, field int, of taint) val {
	if of&ofToken == 0 {
		return val{of: of &^ ofNothing}
	}
	named, f := fieldOf(t, field)
	rows := sites.FieldRows(w.r.Package, named, f)
	for _, row := range rows {
		switch {
		case row.Roles[jose.Valid] == catalog.Field:
			return val{c: constant.MakeBool(!w.failed), of: ofVerdict}
		case row.Roles[jose.Claims] == catalog.Field:
			return val{null: notNil, of: ofClaims}
		}
	}
	if named != nil && named.Pkg() != nil && catalog.Knows(named.Pkg().Path()) {
		return val{} // header, method, text
	}
	return val{of: of &^ ofNothing}
}

func fieldOf(t types.Type, i int) (*types.TypeName, *types.Var) {
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t = ptr.Elem()
	}
	st, ok := t.Underlying().(*types.Struct)
	if !ok || i >= st.NumFields() {
		return nil, nil
	}
	named, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return nil, st.Field(i)
	}
	return named.Origin().Obj(), st.Field(i).Origin()
}

// binop evaluates comparisons with nil and constants, and of the error with what it may be.
func (w *walker) binop(st *state, in *ssa.BinOp) val {
	x, y := st.value(in.X), st.value(in.Y)
	of := (x.of | y.of) &^ ofNothing
	if in.Op != token.EQL && in.Op != token.NEQ {
		return val{of: of}
	}
	same, known := equal(x, y)
	if known {
		v := boolean(same == (in.Op == token.EQL))
		v.of = of & ofVerdict
		return v
	}
	switch {
	case x.null == isNil || y.null == isNil:
		if of&ofToken != 0 && w.failed && in.Op == token.NEQ {
			return val{of: of&ofVerdict | ofPresence}
		}
		return val{of: of & ofVerdict}
	case x.of&ofVerdict != 0 && w.failed:
		return w.compare(in, in.X, in.Y)
	case y.of&ofVerdict != 0 && w.failed:
		return w.compare(in, in.Y, in.X)
	}
	return val{of: of}
}

func equal(x, y val) (same, known bool) {
	switch {
	case x.c != nil && y.c != nil && x.c.Kind() == y.c.Kind():
		return constant.Compare(x.c, token.EQL, y.c), true
	case x.null == isNil && y.null != maybe:
		return y.null == isNil, true
	case y.null == isNil && x.null != maybe:
		return x.null == isNil, true
	}
	return false, false
}

// compare is err == ErrX, or a comparison of the bits of an error.
func (w *walker) compare(in *ssa.BinOp, err, with ssa.Value) val {
	c, isConst := with.(*ssa.Const)
	if !isConst {
		if _, isNumber := with.Type().Underlying().(*types.Basic); isNumber {
			return val{of: ofVerdict}
		}
		return w.kind(with, in.Op == token.EQL)
	}
	if c.Value == nil || c.Value.Kind() != constant.Int {
		return val{of: ofVerdict}
	}
	if mask, ok := err.(*ssa.BinOp); ok && mask.Op == token.AND {
		if Joined(w.site) || !mildBits(mask) {
			return val{} // ve.Errors & bit: further bits may be set beside it
		}
		return boolean((c.Int64() == 0) == (in.Op == token.EQL))
	}
	if catalog.SaysForged(c.Int64()) {
		return val{}
	}
	return boolean(in.Op != token.EQL)
}

// mildBits reports whether a mask takes no bit that says that signature or form are wrong.
func mildBits(mask *ssa.BinOp) bool {
	for _, v := range []ssa.Value{mask.X, mask.Y} {
		if c, ok := v.(*ssa.Const); ok && c.Value != nil && c.Value.Kind() == constant.Int {
			return !catalog.SaysForged(c.Int64())
		}
	}
	return false
}

// kind is whether a failed verification says that it failed for the reason target: the worst
// failure is looked at, a wrong signature, which some libraries tell beside others.
func (w *walker) kind(target ssa.Value, positive bool) val {
	claim, known := catalog.Refusal(objectOf(target))
	switch {
	case known && claim == "", known && Joined(w.site):
		return val{}
	}
	return boolean(!positive)
}

// Joined reports whether the error of a token with a wrong signature may say, too, that it expired.
func Joined(s sites.Site) bool { return s.Joined || s.Row.Profile != nil && s.Row.Profile.Joined }

// objectOf returns the variable that a value was read from, or the function that made it.
func objectOf(v ssa.Value) types.Object {
	switch v := v.(type) {
	case *ssa.UnOp:
		if g, ok := v.X.(*ssa.Global); ok {
			return g.Object()
		}
	case *ssa.MakeInterface:
		return objectOf(v.X)
	case *ssa.ChangeInterface:
		return objectOf(v.X)
	case *ssa.Call:
		if fn := origin.Callee(&v.Call); fn != nil {
			return fn
		}
	}
	return nil
}
