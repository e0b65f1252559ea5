// SPDX-License-Identifier: Apache-2.0

package profiles

import (
	"go/token"
	"go/types"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// partOf names the claim that a value was read of, "" for a field that is none; part is
// false for the claims as a whole.
func partOf(v ssa.Value) (claim string, part bool) {
	for v != nil {
		switch x := v.(type) {
		case *ssa.FieldAddr:
			if name := nameOf(x.X.Type(), x.Field); name != "" {
				claim, part = name, true
			}
		case *ssa.Field:
			if name := nameOf(x.X.Type(), x.Field); name != "" {
				claim, part = name, true
			}
		}
		v = behind(v)
	}
	return claim, part
}

// behind returns the value of which v is a part, a load or another form.
func behind(v ssa.Value) ssa.Value {
	switch x := v.(type) {
	case *ssa.FieldAddr:
		return x.X
	case *ssa.Field:
		return x.X
	case *ssa.UnOp:
		return x.X
	case *ssa.MakeInterface:
		return x.X
	case *ssa.ChangeType:
		return x.X
	case *ssa.ChangeInterface:
		return x.X
	case *ssa.TypeAssert:
		return x.X
	case *ssa.Slice:
		return x.X
	case *ssa.Extract:
		return x.Tuple
	}
	return nil
}

// nameOf names the claim in field i of a struct: "" where the field holds claims, "-" where
// it holds something else.
func nameOf(t types.Type, i int) string {
	st := values.StructOf(t)
	if st == nil {
		return ""
	}
	owner, f := values.TypeName(t), st.Field(i).Origin()
	for _, row := range catalog.FieldRows(owner, f) {
		switch {
		case row.Claim != "":
			return row.Claim
		case row.Roles[jose.Claims] == catalog.Field:
			return ""
		}
	}
	_, tagged := reflect.StructTag(st.Tag(i)).Lookup("json")
	if owner != nil && owner.Pkg() != nil && catalog.Knows(owner.Pkg().Path()) && !tagged && !f.Embedded() {
		return "-" // header, method, raw text
	}
	if f.Embedded() || holdsClaims(f.Type()) {
		return ""
	}
	if name, sent := origin.JSONName(st, i); sent {
		return name
	}
	return "-"
}

// holdsClaims reports whether a type is a token or claims of a library, or a struct with
// registered claims.
func holdsClaims(t types.Type) bool {
	if n := values.TypeName(t); n != nil && n.Pkg() != nil && catalog.Knows(n.Pkg().Path()) {
		st := values.StructOf(t)
		for _, row := range catalog.Rows(n) {
			if row.Event == jose.Claim {
				return true
			}
		}
		if st == nil {
			return types.IsInterface(t)
		}
		return holdsExp(t) || slices.ContainsFunc(fields(st), func(f *types.Var) bool {
			return slices.ContainsFunc(catalog.FieldRows(n, f), func(r *catalog.Row) bool { return r.Claim != "" || r.Roles[jose.Claims] == catalog.Field })
		})
	}
	return values.StructOf(t) != nil && holdsExp(t)
}

func fields(st *types.Struct) []*types.Var {
	var out []*types.Var
	for i := range st.NumFields() {
		out = append(out, st.Field(i))
	}
	return out
}

// decides reports whether an instruction does more with a claim than to print it or to
// ask whether it is there.
func decides(in ssa.Instruction, alias ssa.Value) bool {
	switch in := in.(type) {
	case *ssa.BinOp:
		return !isEmpty(in.X) && !isEmpty(in.Y)
	case *ssa.UnOp:
		return in.Op != token.MUL
	case *ssa.FieldAddr, *ssa.DebugRef, *ssa.Extract, *ssa.TypeAssert:
		return false
	case *ssa.Store:
		_, local := in.Addr.(*ssa.Alloc)
		if ia, ok := in.Addr.(*ssa.IndexAddr); ok {
			_, local = ia.X.(*ssa.Alloc)
		}
		return in.Val == alias && !local
	case ssa.CallInstruction:
		fn := origin.Callee(in.Common())
		if b, ok := in.Common().Value.(*ssa.Builtin); ok {
			return b.Name() != "len"
		}
		return !catalog.Logs(fn) && (fn == nil || fn.Pkg() == nil || fn.Pkg().Path() != "fmt")
	}
	return true
}

// isEmpty reports whether a value is nil, zero or an empty text: a comparison with it asks
// whether a claim is there.
func isEmpty(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && (c.Value == nil || c.Value.ExactString() == `""` || c.Value.ExactString() == "0")
}

// known handles the calls whose function has a meaning for claims.
func (f *follower) known(call ssa.CallInstruction, u origin.Use, box bool) bool {
	found := sites.At(f.Package, f.Lookup, call)
	handled := false
	for _, s := range found {
		switch {
		case box:
		case s.Row.Event == jose.Check && f.is(s, u):
			f.check(s)
		case s.Row.Event == jose.Claim && s.Row.Roles[jose.Claims] == catalog.Recv:
			f.getter(s)
		case (s.Row.Event == jose.Claim || s.Row.Event == jose.Peek) && s.Row.Roles[jose.Claims] != catalog.NoSlot:
			f.filled(s)
		case s.Row.Event == jose.Carry:
			continue
		}
		handled = true
	}
	return handled
}

// is reports whether the claims are what a check checks.
func (f *follower) is(s sites.Site, u origin.Use) bool {
	for _, o := range s.Operands(jose.Claims) {
		if values.Unboxed(o.Val) == values.Unboxed(u.Alias) {
			return true
		}
	}
	return !s.Has(jose.Claims)
}

func (f *follower) check(s sites.Site) {
	if s.Row.Claim != "" {
		f.compared[s.Row.Claim] = true
		return
	}
	f.checks = append(f.checks, s)
}

// getter is a method that reads one claim.
func (f *follower) getter(s sites.Site) {
	f.used = true
	name := s.Row.Claim
	for _, o := range s.Operands(jose.Name) {
		if name = f.constant(o); name == "" {
			name = "?"
		}
	}
	if slot, ok := s.Row.Roles[jose.Value].Param(); ok && slot >= 0 {
		f.compared[standsFor(name)] = true // written somewhere, to be looked at
		return
	}
	if v, ok := s.Instr.(ssa.Value); ok && name != "" {
		f.uses(name, v)
	}
}

// filled is a method that hands out the claims: token.Claims(&dest), token.StandardClaims.
func (f *follower) filled(s sites.Site) {
	f.filledIn(s.Operands(jose.Claims))
	if _, ok := s.Row.Roles[jose.Claims].Result(); ok {
		if v, ok := s.Instr.(ssa.Value); ok {
			f.results(v)
		}
	}
}

// harmless reports whether a function does no more with claims than to keep or print them.
func harmless(fn *types.Func) bool {
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	if recv := fn.Signature().Recv(); recv != nil && catalog.RequestContext(recv.Type()) || catalog.Logs(fn) {
		return true
	}
	root, _, _ := strings.Cut(fn.Pkg().Path(), "/")
	switch root {
	case "bytes", "context", "encoding", "errors", "fmt", "io", "log", "net", "reflect", "strconv", "strings", "sync", "time":
		return true
	}
	res := fn.Signature().Results()
	return res.Len() == 1 && values.IsContext(res.At(0).Type())
}
