// SPDX-License-Identifier: Apache-2.0

package peeks

import (
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// grouped reports whether a router, or the group of routes that it is, has a gate before the
// instruction at: r.Group(path, requireToken), r.With(requireToken), r.Use(requireToken).
func (w *wiring) grouped(router ssa.Value, at ssa.CallInstruction) bool {
	if router == nil {
		return false
	}
	roots := w.Package.Roots(whole(router), at)
	for _, src := range roots {
		if src.Value == nil || !w.uses(src.Value, at) && !w.above(src.Value) {
			return false
		}
	}
	return len(roots) > 0
}

// whole returns the struct whose embedded part is a router.
func whole(router ssa.Value) ssa.Value {
	for {
		fa, ok := router.(*ssa.FieldAddr)
		if !ok {
			return router
		}
		if _, f := origin.FieldOf(fa); f == nil || !f.Embedded() {
			return router
		}
		router = fa.X
	}
}

// above reports whether what made a router put it behind a gate.
func (w *wiring) above(router ssa.Value) bool {
	switch v := router.(type) {
	case *ssa.Call:
		return w.gated(v)
	case *ssa.Parameter:
		fn := v.Parent()
		for _, call := range w.Package.Registrations(fn) { // r.Route(path, func(r chi.Router) { ... })
			if !w.gated(call) {
				return false
			}
		}
		callers := w.Package.Callers(fn)
		for _, call := range callers {
			if arg := origin.Passed(call, v); arg == nil || !w.grouped(arg, call) {
				return false
			}
		}
		return len(callers)+len(w.Package.Registrations(fn)) > 0
	}
	return false
}

// uses reports whether a router is told of a gate on each path to the instruction at, or is
// handed to one as a whole: http.ListenAndServe(addr, requireToken(mux)).
func (w *wiring) uses(router ssa.Value, at ssa.CallInstruction) bool {
	for _, u := range w.Package.Uses(router) {
		call, ok := u.Instr.(ssa.CallInstruction)
		if !ok || call == at {
			continue
		}
		c := call.Common()
		if origin.Arg(c, 0) != u.Alias || !w.method(c) {
			if w.enters(c) {
				return true
			}
			continue
		}
		if !catalog.Guards(origin.Callee(c)) || !w.hands(c) || !prefixed(call, at) {
			continue
		}
		first := call
		if len(u.Via) > 0 && call.Parent() != at.Parent() {
			first = u.Via[0]
		}
		if first.Parent() == at.Parent() && !origin.Avoids(nil, at, map[ssa.Instruction]bool{first: true}) {
			return true
		}
	}
	return false
}

// prefixed reports whether the paths for which a gate is set up are those of the route.
func prefixed(use, route ssa.CallInstruction) bool {
	prefixes, paths := texts(use), texts(route)
	for _, prefix := range prefixes {
		for _, path := range paths {
			if strings.HasPrefix(path, prefix) {
				return true
			}
		}
	}
	return len(prefixes) == 0
}

// texts returns the constant texts among the arguments of a call, in lists too.
func texts(call ssa.CallInstruction) []string {
	var out []string
	for i := 0; ; i++ {
		arg := origin.Arg(call.Common(), i)
		if arg == nil {
			return out
		}
		for _, e := range append(values.Elements(arg), values.Element{Val: arg}) {
			if text := values.Text(e.Val); text != "" {
				out = append(out, text)
			}
		}
	}
}
