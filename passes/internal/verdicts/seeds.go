// SPDX-License-Identifier: Apache-2.0

package verdicts

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

// verify is the verification itself: it ended as the run assumes.
func (w *walker) verify(st *state) bool {
	if st.after {
		return false // the next round of a loop
	}
	st.after = true
	call := w.site.Instr.(*ssa.Call)
	tuple, isTuple := call.Type().(*types.Tuple)
	n := 1
	if isTuple {
		n = tuple.Len()
	}
	for i := range n {
		if isTuple {
			st.put(cell{call, i}, w.seed(i, tuple.At(i).Type()))
		} else {
			st.set(call, w.seed(i, call.Type()))
		}
	}
	for _, o := range append(w.r.filled(w.site), w.read...) {
		w.fill(st, o, ofClaims)
	}
	return true
}

// filled lists what a verification puts claims into: its own operands, those of its options.
func (r *Reader) filled(s sites.Site) []sites.Operand {
	out := s.Operands(jose.Claims)
	for _, opt := range s.Options(r.Lookup) {
		out = append(out, opt.Operands(jose.Claims)...)
	}
	return out
}

// seed is what is known of result i of the verification.
func (w *walker) seed(i int, t types.Type) val {
	is := func(slot catalog.Slot) bool { n, ok := slot.Result(); return ok && n == i }
	row := w.site.Row
	switch {
	case is(row.Roles[jose.Err]):
		if w.failed {
			return val{null: notNil, of: ofVerdict}
		}
		return val{null: isNil}
	case is(row.Roles[jose.Valid]):
		x := boolean(!w.failed)
		x.of = ofVerdict
		return x
	}
	of := taint(0)
	switch {
	case is(row.Roles[jose.Claims]):
		of = ofClaims
	case is(row.Roles[jose.Carrier]), is(row.Out):
		of = ofToken
	case w.site.Inferred && !values.IsError(t):
		of = ofClaims
	}
	if of == 0 {
		return val{}
	}
	return w.product(of, t)
}

// product is what a verification gives: a token or claims.
func (w *walker) product(of taint, t types.Type) val {
	x := val{of: of}
	switch partial := w.site.Partial || w.site.Row.Profile != nil && w.site.Row.Profile.Partial; {
	case !w.failed && nilable(t):
		x.null = notNil
	case !w.failed, partial:
	case w.site.Empty:
		return val{}
	case w.site.Inferred:
		x = zero(t)
		x.of = ofNothing
	case nilable(t):
		x.null = isNil
		x.of |= ofNothing
	}
	return x
}

// own reports whether a token is the program's own: it asked for it, or made it.
func (r *Reader) own(s sites.Site) bool {
	own, other := false, false
	for _, o := range r.tokens(s) {
		for _, src := range r.Package.Trace(o.Val, o.User, origin.Query{}) {
			switch src.Kind {
			case jose.Response, jose.File, jose.Environment, jose.Setting, jose.Issued, jose.Embedded, jose.Constant:
				own = true
			case jose.Zero:
			default:
				other = true
			}
		}
	}
	return own && !other
}

// tokens returns the operands that are the token of a site: its own, or that of the carrier
// that it was put into before.
func (r *Reader) tokens(s sites.Site) []sites.Operand { return s.Through(r.Lookup, jose.Token) }

// keyless reports whether the verification is given no key: it refuses every token, and the
// program uses it to read one.
func (r *Reader) keyless(s sites.Site) bool {
	for _, o := range s.Operands(jose.Keyfunc) {
		if values.IsNil(o.Val) {
			return true
		}
	}
	return false
}

// rereads reports whether a peek reads what the verification of another site has looked at:
// the object that holds the token, message.Payload() behind message.Verify(key).
func (r *Reader) rereads(peek, accept sites.Site) bool {
	if _, result := accept.Row.Roles[jose.Carrier].Result(); result || accept.Has(jose.Token) {
		return false
	}
	holder := map[ssa.Value]bool{}
	for _, o := range accept.Operands(jose.Carrier) {
		holder[pointer(o.Val)] = true
	}
	return slices.ContainsFunc(peek.Operands(jose.Carrier), func(o sites.Operand) bool { return holder[pointer(o.Val)] })
}

// pointer returns what a value is read through, or the value.
func pointer(v ssa.Value) ssa.Value {
	if load, ok := v.(*ssa.UnOp); ok && load.Op == token.MUL {
		return load.X
	}
	return v
}

// sameToken reports whether two sites verify the same token, or may do.
func (r *Reader) sameToken(a, b sites.Site) bool {
	if a.Instr == b.Instr {
		return true
	}
	of := func(s sites.Site) map[any]bool {
		ids := map[any]bool{}
		for _, o := range r.tokens(s) {
			ids[o.Val] = true
			for _, src := range r.Package.Trace(o.Val, o.User, origin.Query{}) {
				if src.Param != nil {
					ids[src.Param] = true
				} else if _, isConst := src.Value.(*ssa.Const); src.Value != nil && !isConst {
					ids[src.Value] = true
				}
			}
		}
		return ids
	}
	x, y := of(a), of(b)
	if len(x) == 0 || len(y) == 0 {
		return true
	}
	for id := range x {
		if y[id] {
			return true
		}
	}
	return false
}
