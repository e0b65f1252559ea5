// SPDX-License-Identifier: Apache-2.0

package profiles

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// follower goes along with claims and notes which of them something is decided by.
type follower struct {
	*Reader
	compared map[string]bool
	// anyName: a claim is compared whose name is not known here.
	anyName bool
	// checks are the checks that are handed all claims.
	checks []sites.Site
	// open: the claims go where this analysis does not see; leaves: to the callers of an
	// exported function.
	open, leaves bool
	// claims: what comes out is a token's claims, no other signed message.
	claims bool
	// used: somebody reads them, or gets them.
	used bool
	ways map[*ssa.Function]bool
	seen map[visit]bool
	// within: no callers are asked.
	within *ssa.Function
}

// visit is a value that is the claims, or a box that holds them.
type visit struct {
	v   ssa.Value
	box bool
}

func (r *Reader) follower() *follower {
	return &follower{Reader: r, compared: map[string]bool{}, ways: map[*ssa.Function]bool{}, seen: map[visit]bool{}}
}

// outcome follows what an accept returns and fills.
func (f *follower) outcome(s sites.Site) {
	f.claims = !signsText(s)
	if v, ok := s.Instr.(ssa.Value); ok {
		f.results(v)
	}
	f.filledIn(s.Through(f.Lookup, jose.Claims))
}

// filledIn follows what claims are put into.
func (f *follower) filledIn(operands []sites.Operand) {
	for _, o := range operands {
		for _, obj := range f.Package.Objects(o.Val, o.User) {
			f.value(obj, false)
		}
		for _, src := range f.Package.Roots(o.Val, o.User) {
			switch {
			case src.Param != nil:
				f.argument(src.Param)
			case src.Value == nil:
				f.open = true
			default:
				f.value(src.Value, false)
			}
		}
	}
}

// beside follows the claims that the token of an accept without claims of its own gives
// elsewhere: the parsed token that it is a method of, token.Validate(key) and token.Claims(),
// or, in the function, sjwt.Verify(token, key) and sjwt.Parse(token).
func (f *follower) beside(s sites.Site) {
	token := s.Operands(jose.Token)
	if len(token) == 0 && s.Has(jose.Err) && s.Row.Roles[jose.Carrier] == catalog.Recv {
		f.filledIn(s.Operands(jose.Carrier))
	}
	for _, o := range f.Sites {
		if o.Row.Event != jose.Peek || o.Instr.Parent() != s.Instr.Parent() {
			continue
		}
		same := slices.ContainsFunc(o.Operands(jose.Token), func(t sites.Operand) bool {
			return slices.ContainsFunc(token, func(u sites.Operand) bool { return t.Val == u.Val })
		})
		if same {
			f.outcome(o)
		}
	}
}

// signsText reports whether an accept hands out bytes, which need not be claims, or nothing.
func signsText(s sites.Site) bool {
	if _, ok := s.Row.Roles[jose.Claims].Result(); !ok {
		return !s.Has(jose.Claims) && !s.Has(jose.Carrier) && (s.Has(jose.Err) || s.Has(jose.Valid))
	}
	fn := origin.Callee(s.Call().Common())
	for i := 0; fn != nil && i < fn.Signature().Results().Len(); i++ {
		if sl, ok := fn.Signature().Results().At(i).Type().Underlying().(*types.Slice); ok && types.Identical(sl.Elem(), types.Typ[types.Byte]) {
			return true
		}
	}
	return false
}

// results follows the results of a call that are no errors.
func (f *follower) results(v ssa.Value) {
	if _, tuple := v.Type().(*types.Tuple); !tuple {
		if !values.IsError(v.Type()) {
			f.value(v, false)
		}
		return
	}
	for _, ref := range *v.Referrers() {
		if ex, ok := ref.(*ssa.Extract); ok && !values.IsError(ex.Type()) {
			f.value(ex, false)
		}
	}
}

// argument follows what callers pass for a parameter that the claims are put into.
func (f *follower) argument(param *ssa.Parameter) {
	fn := param.Parent()
	f.value(param, false)
	if fn == f.within {
		return
	}
	f.out(fn)
	for _, call := range f.Package.Callers(fn) {
		arg := origin.Passed(call, param)
		if arg == nil {
			f.open = true
			continue
		}
		for _, obj := range f.Package.Objects(arg, call) {
			f.value(obj, false)
		}
		for _, src := range f.Package.Roots(arg, call) {
			if src.Param != nil {
				f.argument(src.Param)
			}
		}
	}
}

// out notes that claims leave a function to its callers.
func (f *follower) out(fn *ssa.Function) {
	f.used = true
	f.ways[fn] = true
	obj, declared := fn.Object().(*types.Func)
	switch {
	case !declared:
		f.open = true
	case obj.Exported() && fn.Pkg.Pkg.Name() != "main":
		f.leaves = true
	case len(f.Package.Callers(fn)) == 0:
		f.open = true // a value, or a method behind an interface
	}
}

// value visits what happens to claims, or, of a box that holds them, where it goes.
func (f *follower) value(v ssa.Value, box bool) {
	if f.seen[visit{v, box}] || v.Referrers() == nil {
		return
	}
	f.seen[visit{v, box}] = true
	for _, u := range f.Package.Uses(v) {
		f.use(u, box)
	}
}

// result returns result i of a call, or the call itself where it is not used.
func result(call ssa.Value, i int) ssa.Value {
	if _, tuple := call.Type().(*types.Tuple); !tuple {
		return call
	}
	for _, r := range *call.Referrers() {
		if ex, ok := r.(*ssa.Extract); ok && ex.Index == i {
			return ex
		}
	}
	return call
}

// call is a call that is handed claims, or a box that holds them.
func (f *follower) call(call ssa.CallInstruction, u origin.Use, box bool) {
	c := call.Common()
	fn := origin.Callee(c)
	if _, builtin := c.Value.(*ssa.Builtin); builtin || f.known(call, u, box) || f.remote(call, fn, u.Alias) || len(f.Package.Callees(c)) > 0 {
		return
	}
	if dst, ok := catalog.DecodesJSON(fn); ok {
		f.decoded(call, dst, u.Alias)
		return
	}
	if v, ok := call.(ssa.Value); ok && fn != nil && fn.Pkg() != nil && fn.Pkg().Path() == "encoding/json" {
		f.results(v) // written out, to be read into another type
		return
	}
	f.used = true
	if harmless(fn) {
		return
	}
	f.dynamic(call, u.Alias, box)
}

// dynamic follows claims into function values; functions of other packages may do anything.
func (f *follower) dynamic(call ssa.CallInstruction, alias ssa.Value, box bool) {
	c := call.Common()
	if origin.Callee(c) != nil {
		f.open = true
		return
	}
	fns := f.Package.Functions(c.Value, call)
	f.open = f.open || len(fns) == 0
	for _, fn := range fns {
		for _, param := range fn.Params {
			if origin.Passed(call, param) == alias {
				f.value(param, box)
			}
		}
	}
}

// decoded follows claims into the value that they are read into.
func (f *follower) decoded(call ssa.CallInstruction, dst catalog.Slot, payload ssa.Value) {
	target := origin.Arg(call.Common(), sites.ArgIndex(call.Common(), dst))
	if target == nil || target == payload {
		return
	}
	f.claims = f.claims || holdsExp(values.Unboxed(target).Type())
	for _, obj := range f.Package.Objects(target, call) {
		f.value(obj, false)
	}
	for _, src := range f.Package.Roots(target, call) {
		if src.Param != nil {
			f.argument(src.Param)
		}
	}
}
