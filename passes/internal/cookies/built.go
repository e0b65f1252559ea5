// SPDX-License-Identifier: Apache-2.0

package cookies

import (
	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// built reads a cookie whose guards its methods set.
func built(p *origin.Package, s sites.Site) []Cookie {
	var out []Cookie
	for _, o := range s.Operands(jose.Value) {
		for _, src := range p.Roots(o.Val, o.User) {
			if !isNew(src.Value) {
				continue
			}
			c := Cookie{Secure: Absent, HTTPOnly: Absent, SameSite: Absent, Values: []Value{{o.Val, o.User, src.In}}}
			for _, u := range p.Uses(src.Value) {
				if call, ok := u.Instr.(ssa.CallInstruction); ok {
					c.guarded(call)
				}
			}
			out = append(out, c)
		}
	}
	return out
}

// isNew reports whether a value is an object that is made here, or by its own package.
func isNew(v ssa.Value) bool {
	call, ok := v.(*ssa.Call)
	if !ok {
		_, ok = v.(*ssa.Alloc)
		return ok
	}
	made, fn := values.TypeName(call.Type()), origin.Callee(&call.Call)
	return made != nil && fn != nil && made.Pkg() == fn.Pkg()
}

// guarded notes what a call of one of its methods says of a cookie.
func (c *Cookie) guarded(call ssa.CallInstruction) {
	args, _ := origin.Arguments(call.Common())
	for _, row := range catalog.Rows(origin.Callee(call.Common())) {
		if row.Event != jose.Bind || row.Cookie == nil {
			continue
		}
		for slot, to := range map[catalog.Slot]*Guard{row.Cookie.Secure: &c.Secure, row.Cookie.HTTPOnly: &c.HTTPOnly, row.Cookie.SameSite: &c.SameSite} {
			if i, ok := slot.Param(); ok && i < len(args) {
				*to = guard(args[i])
			}
		}
	}
	for _, a := range args {
		c.Clears = c.Clears || negative(a)
	}
}
