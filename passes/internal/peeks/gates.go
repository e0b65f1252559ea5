// SPDX-License-Identifier: Apache-2.0

package peeks

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// anywhere stands for a token that is taken from a place which is not known.
const anywhere = "?"

// Gates says of the functions of the package that stand before handlers, or make what does,
// where in the request the tokens are that they verify.
func (b *Reader) Gates() map[*ssa.Function][]string {
	if b.gates != nil {
		return b.gates
	}
	b.gates = map[*ssa.Function][]string{}
	for _, s := range b.Sites {
		if s.Row.Event == jose.Accept && !b.skipped(s) && s.Call() != nil {
			b.gate(s.Instr.Parent(), b.places(b.tokens(s)), 0)
		}
	}
	for fn, places := range b.gates {
		slices.Sort(places)
		b.gates[fn] = slices.Compact(places)
	}
	return b.gates
}

// gate notes that a function verifies, those around it and those that call it.
func (b *Reader) gate(fn *ssa.Function, places []string, level int) {
	out := fn
	for ; fn != nil; out, fn = fn, fn.Parent() {
		if handles(fn.Signature) {
			b.gates[fn] = append(b.gates[fn], places...)
		}
	}
	if level >= maxCallers {
		return
	}
	for _, call := range b.Package.Callers(out) {
		if sites.Outermost(call.Parent()) != out {
			b.gate(call.Parent(), places, level+1)
		}
	}
}

// handles reports whether a function handles requests, or takes or makes what does.
func handles(sig *types.Signature) bool {
	return slices.ContainsFunc(slices.Collect(sig.Params().Variables()), func(v *types.Var) bool { return catalog.RequestContext(v.Type()) || isHandler(v.Type()) }) ||
		slices.ContainsFunc(slices.Collect(sig.Results().Variables()), func(v *types.Var) bool { return isHandler(v.Type()) })
}

// isHandler reports whether a type is a function or an http.Handler, but no router.
func isHandler(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Signature:
		return true
	case *types.Interface:
		return u.NumMethods() == 1 && u.Method(0).Name() == "ServeHTTP"
	}
	return false
}

// places says where in a request tokens are taken from.
func (b *Reader) places(tokens []sites.Operand) []string {
	var out []string
	for _, o := range tokens {
		for _, src := range b.Package.Trace(o.Val, o.User, origin.Query{}) {
			switch {
			case src.Kind == jose.Request && src.Name != "" && src.Inlet != jose.NoInlet:
				out = append(out, src.Inlet.String()+" "+strings.ToLower(src.Name))
			case src.Kind != jose.Constant && src.Kind != jose.Zero:
				out = append(out, anywhere)
			}
		}
	}
	if len(out) == 0 {
		return []string{anywhere}
	}
	return out
}

// wiring asks whether a handler that reads tokens is registered behind what verifies them.
type wiring struct {
	*Reader
	places  []string // of the tokens that are read
	handler *ssa.Function
	memo    map[any]bool
}

// behind reports whether each way to a function, or to the one around it, lies behind a
// function that verifies tokens: mux.Handle(path, requireToken(handler)), r.GET(path,
// requireToken, handler), or a group of routes that has it.
func (b *Reader) behind(fn *ssa.Function, tokens []sites.Operand) bool {
	w := &wiring{Reader: b, places: b.places(tokens), handler: sites.Outermost(fn), memo: map[any]bool{}}
	return w.around(fn)
}

func (w *wiring) around(fn *ssa.Function) bool {
	for ; fn != nil; fn = fn.Parent() {
		if w.once(fn, func() bool { return w.reached(fn) }) {
			return true
		}
	}
	return false
}

// once asks a question about something that may come up again, or within itself.
func (w *wiring) once(about any, ask func() bool) bool {
	if known, ok := w.memo[about]; ok {
		return known
	}
	w.memo[about] = false
	w.memo[about] = ask()
	return w.memo[about]
}

// reached reports whether there are ways to a function, each of them behind a gate.
func (w *wiring) reached(fn *ssa.Function) bool {
	registered, callers := w.Package.Registrations(fn), w.Package.Callers(fn)
	for _, call := range registered {
		if !w.placed(call, fn) {
			return false
		}
	}
	for _, call := range callers {
		if v, ok := call.(ssa.Value); (!ok || !isHandler(v.Type()) || !w.handed(v)) && !w.around(call.Parent()) {
			return false
		}
	}
	return len(registered)+len(callers) > 0
}

// placed reports whether a call that is handed a handler puts it behind a gate.
func (w *wiring) placed(call ssa.CallInstruction, fn *ssa.Function) bool {
	if w.gated(call) {
		return true
	}
	if v, ok := call.(ssa.Value); ok && isHandler(v.Type()) {
		return w.handed(v) // logged(handler)
	}
	for _, callee := range w.Package.Callees(call.Common()) {
		for i, p := range callee.Params {
			if arg := origin.Arg(call.Common(), i); arg != nil && isHandler(p.Type()) && slices.Contains(w.Package.Functions(arg, call), fn) {
				return w.handed(p)
			}
		}
	}
	return false
}

// handed reports whether a handler is handed to somebody, each time behind a gate.
func (w *wiring) handed(v ssa.Value) bool {
	goesOn := func(call ssa.CallInstruction, _ ssa.Value) bool {
		out, ok := call.(ssa.Value)
		return ok && isHandler(out.Type()) && !w.gated(call)
	}
	found := false
	for _, u := range w.Package.UsesThrough(v, goesOn) {
		call, ok := u.Instr.(ssa.CallInstruction)
		if !ok || call.Common().Value == u.Alias || goesOn(call, u.Alias) {
			continue
		}
		switch {
		case w.gated(call):
			found = true
		case len(w.Package.Callees(call.Common())) == 0: // else followed into the function
			return false
		}
	}
	return found
}

// gated reports whether a call is one of a gate, is handed one beside the handler, or is a
// method of a group of routes behind one.
func (w *wiring) gated(call ssa.CallInstruction) bool {
	c := call.Common()
	return w.enters(c) || w.hands(c) || w.method(c) && w.once(call, func() bool { return w.grouped(origin.Arg(c, 0), call) })
}

// method reports whether a call is one of a method of another package.
func (w *wiring) method(c *ssa.CallCommon) bool {
	fn := origin.Callee(c)
	return fn != nil && fn.Signature().Recv() != nil && fn.Pkg() != w.Package.SSA.Pkg
}

// enters reports whether a call is one of a gate.
func (w *wiring) enters(c *ssa.CallCommon) bool {
	return w.isGate(origin.Callee(c)) || slices.ContainsFunc(w.Package.Callees(c), w.local)
}

// hands reports whether one of the arguments of a call is a gate, in lists too.
func (w *wiring) hands(c *ssa.CallCommon) bool {
	for i := 0; ; i++ {
		arg := origin.Arg(c, i)
		if arg == nil {
			return false
		}
		if w.gateIn(arg) || slices.ContainsFunc(values.Elements(arg), func(e values.Element) bool { return w.gateIn(e.Val) }) {
			return true
		}
	}
}

// gateIn reports whether a value is a gate.
func (w *wiring) gateIn(v ssa.Value) bool {
	v = values.Unboxed(v)
	user, ok := v.(ssa.Instruction)
	if fn := values.Function(v); fn != nil {
		return w.local(w.Package.Declared(fn)) || w.isGate(declared(fn))
	}
	if !ok || !isHandler(v.Type()) {
		return false
	}
	for _, src := range w.Package.Trace(v, user, origin.Query{}) {
		call, ok := src.Value.(*ssa.Call)
		fn := values.Function(src.Value)
		if ok && w.isGate(origin.Callee(&call.Call)) || fn != nil && (w.local(w.Package.Declared(fn)) || w.isGate(declared(fn))) {
			return true
		}
	}
	return false
}

func declared(fn *ssa.Function) *types.Func {
	obj, _ := fn.Object().(*types.Func)
	return obj
}

// local reports whether a function of this package is a gate, and not the handler.
func (w *wiring) local(fn *ssa.Function) bool {
	return sites.Outermost(fn) != w.handler && w.fits(w.Gates()[fn])
}

// isGate reports whether a function of another package is a gate, or makes one.
func (w *wiring) isGate(fn *types.Func) bool {
	if fn == nil || fn.Pkg() == nil || fn.Pkg() == w.Package.SSA.Pkg {
		return false
	}
	return w.fits(w.Lookup.Gates(fn)) || handles(fn.Signature()) && slices.ContainsFunc(w.Lookup.Func(fn), func(m sites.Meaning) bool { return m.Row.Event == jose.Accept && !m.Inferred })
}

// fits reports whether a gate verifies the tokens that are read.
func (w *wiring) fits(places []string) bool {
	return slices.ContainsFunc(places, func(p string) bool {
		return p == anywhere || slices.Contains(w.places, anywhere) || slices.Contains(w.places, p)
	})
}
