// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/tokens"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// dumped reports whether a source is a request as it is written out after its token was taken out.
func (b *builder) dumped(src origin.Source) bool {
	call, ok := src.Value.(*ssa.Call)
	return ok && src.Kind == jose.Request && b.redacted(origin.Arg(&call.Call, 0), call)
}

// redacted reports whether the Authorization header is taken out of a request or a set of
// headers, or a constant is put in its place, on each way to an instruction that shows it:
//
//	r.Header.Del("Authorization")
//	r.Header.Set("Authorization", "[redacted]")
func (b *builder) redacted(shown ssa.Value, at ssa.Instruction) bool {
	if shown == nil {
		return false
	}
	if load, ok := shown.(*ssa.UnOp); ok {
		if fa, ok := load.X.(*ssa.FieldAddr); ok {
			shown = fa.X // the request of r.Header
		}
	}
	taken := map[ssa.Instruction]bool{}
	for _, u := range b.p.Uses(shown) {
		call, ok := u.Instr.(ssa.CallInstruction)
		if !ok || origin.Arg(call.Common(), 0) != u.Alias || !b.takesToken(call) {
			continue
		}
		if call.Parent() != at.Parent() && len(u.Via) > 0 {
			call = u.Via[0]
		}
		taken[call] = call.Parent() == at.Parent()
	}
	return len(taken) > 0 && !origin.Avoids(nil, at, taken)
}

// takesToken reports whether a call takes the Authorization header away, or puts a constant there.
func (b *builder) takesToken(call ssa.CallInstruction) bool {
	c := call.Common()
	if built, ok := c.Value.(*ssa.Builtin); ok && built.Name() == "delete" || catalog.DropsHeader(origin.Callee(c)) {
		name := origin.Arg(c, 1)
		return name != nil && strings.EqualFold(values.Text(name), "Authorization")
	}
	v := tokens.Bearer(call)
	return v != nil && !slices.ContainsFunc(b.p.Trace(v, call, origin.Query{}), func(s origin.Source) bool { return s.Kind != jose.Constant })
}

// shows reports whether what a carry sends is formatted for people to read.
func shows(s sites.Site) bool {
	return s.Row.Channel == jose.Log || s.Row.Channel == jose.Console || s.Row.Channel == jose.ErrorText
}

// returned reports whether a carry is what a function returns: how an error of the program is
// shown was looked at then.
func returned(s sites.Site) bool { _, ok := s.Instr.(*ssa.Return); return ok }

// masked reports whether a type of the program says itself how it is shown.
func (b *builder) masked(t types.Type) bool {
	named, ok := types.Unalias(t).(*types.Named)
	if ptr, isPtr := types.Unalias(t).(*types.Pointer); isPtr {
		named, ok = types.Unalias(ptr.Elem()).(*types.Named)
	}
	if !ok || named.Obj().Pkg() == nil || catalog.SecretType(t) != jose.Unknown {
		return false
	}
	set := types.NewMethodSet(types.NewPointer(named))
	for _, name := range []string{"String", "GoString", "Format", "LogValue", "MarshalLogObject", "MarshalZerologObject", "Redacted", "Error"} {
		if m := set.Lookup(nil, name); m != nil && catalog.Rows(m.Obj()) == nil {
			return named.Obj().Pkg() == b.pass.Pkg || b.pass.Module != nil && strings.HasPrefix(named.Obj().Pkg().Path(), b.pass.Module.Path)
		}
	}
	return false
}
