// SPDX-License-Identifier: Apache-2.0

package profiles

import (
	"go/constant"
	"go/types"
	"slices"

	"github.com/jwtvet/jwtvet/passes/internal/values"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
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
	for _, o := range s.Operands(jose.Claims) {
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

// signsText reports whether an accept hands out bytes, which need not be claims, or nothing.
func signsText(s sites.Site) bool {
	if _, ok := s.Row.Roles[jose.Claims].Result(); !ok {
		return !s.Has(jose.Claims) && !s.Has(jose.Carrier) && s.Has(jose.Err)
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

func (f *follower) use(u origin.Use, box bool) {
	name, part := partOf(u.Alias)
	if box && len(u.Path) > 0 {
		return // what else the box holds
	}
	if part {
		f.part(name, u.Instr, u.Alias)
		return
	}
	switch in := u.Instr.(type) {
	case *ssa.Lookup:
		if in.X == u.Alias && !box {
			f.lookup(in, u.Via)
		}
	case *ssa.Field:
		if name := nameOf(in.X.Type(), in.Field); name == "" {
			f.value(in, box)
		} else if !box {
			f.uses(name, in)
		}
	case *ssa.UnOp:
		if values.StructOf(in.Type()) != nil {
			f.value(in, box)
		}
	case *ssa.Return:
		f.returned(in, u.Alias, box)
	case *ssa.Range, *ssa.Send:
		f.open, f.used = f.open || !box, true
	case *ssa.MapUpdate:
		f.open = f.open || in.Map != u.Alias
	case *ssa.Store:
		if in.Val == u.Alias {
			f.kept(in)
		}
	case ssa.CallInstruction:
		f.call(in, u, box)
	}
}

// lookup is one entry that is read of a map of claims.
func (f *follower) lookup(in *ssa.Lookup, via []ssa.CallInstruction) {
	f.used = true
	for _, src := range f.Package.TraceIn(in.Index, in, origin.Inside(via), origin.Query{}) {
		name := "?"
		if src.Kind == jose.Constant && src.Const.Kind() == constant.String {
			name = constant.StringVal(src.Const)
		}
		f.uses(name, in)
	}
}

// uses notes a claim if something is decided by a value that was read of it.
func (f *follower) uses(name string, v ssa.Value) {
	if f.seen[visit{v, true}] {
		return
	}
	f.seen[visit{v, true}] = true
	for _, u := range f.Package.Uses(v) {
		f.part(name, u.Instr, u.Alias)
	}
}

func (f *follower) part(name string, in ssa.Instruction, alias ssa.Value) {
	f.claims = f.claims || slices.Contains([]string{jose.Exp, jose.Iss, jose.Aud, jose.Sub}, name)
	f.used = f.used || name != "-"
	if load, ok := in.(*ssa.UnOp); ok && values.StructOf(load.Type()) != nil && alias == load.X {
		f.uses(name, load) // a copy of a date
	}
	if name == "-" || !decides(in, alias) {
		return
	}
	if name == "?" {
		_, plain := in.(*ssa.BinOp)
		f.anyName = f.anyName || plain
		return
	}
	f.compared[standsFor(name)] = true
}

// standsFor: access tokens of some issuers name the client instead of an audience, and a
// token that is young enough needs no expiry.
func standsFor(name string) string {
	switch name {
	case "azp", "cid", "client_id", "appid":
		return jose.Aud
	case "tid":
		return jose.Iss
	case jose.Iat:
		return jose.Exp // an age
	}
	return name
}

// kept is a struct that now holds the claims: where it goes, they go.
func (f *follower) kept(st *ssa.Store) {
	fa, ok := st.Addr.(*ssa.FieldAddr)
	if !ok {
		return
	}
	for _, src := range f.Package.Roots(fa.X, fa) {
		switch {
		case src.Param != nil, src.Value == nil:
			f.open = true
		default:
			f.value(src.Value, true)
		}
	}
}

// returned follows claims, or the box, to the callers of a function.
func (f *follower) returned(ret *ssa.Return, alias ssa.Value, box bool) {
	fn := ret.Parent()
	if fn == f.within || values.IsError(alias.Type()) {
		return
	}
	f.out(fn)
	for _, call := range f.Package.Callers(fn) {
		v, ok := call.(ssa.Value)
		if !ok {
			continue
		}
		for i, res := range ret.Results {
			if origin.Returned(ret, i) == alias || res == alias || boxes(res, alias) {
				f.value(result(v, i), box)
			}
		}
	}
}

// boxes reports whether v is an interface that holds x.
func boxes(v, x ssa.Value) bool {
	mi, ok := v.(*ssa.MakeInterface)
	return ok && mi.X == x
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
