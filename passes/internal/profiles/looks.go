// SPDX-License-Identifier: Apache-2.0

package profiles

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
)

// Looks says which claims a function decides by, of those that its parameters hold.
func (r *Reader) Looks(fn *ssa.Function) []sites.Look {
	var out []sites.Look
	for i, param := range fn.Params {
		if !holdsClaims(param.Type()) {
			continue
		}
		f := r.looks(fn, i)
		does := &Profile{Exp: Check{State: Never}, Nbf: Check{State: Never}, Aud: Check{State: Never}, Iss: Check{State: Never}}
		does.later(r, f)
		look := sites.Look{Slot: slotOf(fn, i), Open: f.open}
		for _, name := range names {
			if does.claim(name).State >= IfPresent {
				look.Claims = append(look.Claims, name)
			}
		}
		out = append(out, look)
	}
	return out
}

func slotOf(fn *ssa.Function, i int) catalog.Slot {
	if fn.Signature.Recv() != nil {
		if i == 0 {
			return catalog.Recv
		}
		i--
	}
	return catalog.P0 + catalog.Slot(min(i, 7))
}

// looks follows the claims in one parameter of a function, to no caller.
func (r *Reader) looks(fn *ssa.Function, param int) *follower {
	f := r.follower()
	f.within, f.claims, f.used = fn, true, true
	f.value(fn.Params[param], false)
	return f
}

// remote is a call of another package's function of which it is known what it looks at.
func (f *follower) remote(call ssa.CallInstruction, fn *types.Func, alias ssa.Value) bool {
	for _, l := range f.Lookup.Looks(fn) {
		if i := sites.ArgIndex(call.Common(), l.Slot); i < 0 || origin.Arg(call.Common(), i) != alias {
			continue
		}
		f.open, f.used = f.open || l.Open, true
		for _, name := range l.Claims {
			f.compared[name] = true
		}
		return true
	}
	return false
}
