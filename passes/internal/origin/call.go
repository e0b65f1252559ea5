// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

func (t *tracer) call(v *ssa.Call, i int, w way) {
	k := visit{v: v, ctx: w.ctx, res: i + 1, part: w.part}
	if t.seen[k] {
		return
	}
	t.seen[k] = true
	c := &v.Call
	if b, ok := c.Value.(*ssa.Builtin); ok {
		t.builtin(b, v, w)
		return
	}
	if fn := Callee(c); fn != nil && t.outside(v, fn, i, w) {
		return
	}
	callees := t.p.Callees(c)
	if c.IsInvoke() && t.q.nest > 0 {
		callees = nil // which function an unknown object hands out is anybody's guess
	}
	if len(callees) == 0 && !c.IsInvoke() && c.StaticCallee() == nil {
		callees = t.p.functions(c.Value, v, t.q.nest+1)
	}
	if len(callees) == 0 || depth(w.ctx) >= maxDepth {
		if !t.filled(v, w) {
			t.emit(Source{Kind: jose.Unknown, Value: v, Var: t.p.CalledVar(c), Called: true}, w)
		}
		return
	}
	for _, fn := range callees {
		e := t.entry(fn, i, w)
		if t.same[e] || recursions(w.ctx, fn) > maxRecursion {
			continue
		}
		in := w
		in.ctx = &frame{call: v, fn: fn, up: w.ctx, depth: depth(w.ctx) + 1}
		in.calls = &holder{v, w.calls}
		t.returns(fn, i, in)
		if !in.ctx.asked {
			t.same[e] = true
		}
	}
}

// recursions counts how often a function is entered already.
func recursions(f *frame, fn *ssa.Function) int {
	n := 0
	for ; f != nil; f = f.up {
		if f.fn == fn {
			n++
		}
	}
	return n
}

func depth(f *frame) int {
	if f == nil {
		return 0
	}
	return f.depth
}

// outside answers a call from what is known of its function; false if nothing is.
func (t *tracer) outside(v *ssa.Call, fn *types.Func, i int, w way) bool {
	if by := t.p.Know.Signs(v); by != "" && i == 0 {
		t.remote(Remote{Kind: jose.Issued, Text: by}, v, w)
		return true
	}
	flows, known := t.p.Know.Call(fn, i)
	if !known {
		return false
	}
	if !t.filled(v, w) && len(flows) == 0 {
		t.unknown(v, w)
	}
	parts := 0
	t.scopedEntry(v, w)
	for _, f := range flows {
		if t.q.Readable && f.Cut.unsigned(v, i, w.part) {
			continue
		}
		if f.Cut.before(v, i, w.part) {
			t.unknown(v, w)
			continue
		}
		t.flow(f, v, fn, w)
		if len(f.Remote.Fields) > 0 {
			parts++
		}
	}
	if parts > 0 && parts == len(flows) && !t.q.Deep {
		t.unknown(v, w) // all that is known of it are its parts
	}
	return true
}

// flow continues along one flow of a call.
func (t *tracer) flow(f Flow, call ssa.CallInstruction, fn *types.Func, w way) {
	w.part = 0
	if t.q.Readable && f.Cleans {
		return
	}
	if f.Drops > 0 {
		w.dropped = slot(call.Common(), f.Drops-1)
	}
	w = w.step(call.Pos(), f.Note)
	w.joined = w.joined || f.Joined
	w.public = w.public || f.Public
	w.checked = w.checked || f.Checks
	w.parsed = w.parsed || f.Parsed
	w.derived = w.derived || f.Cleans
	for _, r := range slices.Backward(f.Resize) {
		w = w.resized(t.given(r, call, w.ctx))
	}
	if f.Arg < 0 {
		v, _ := call.(ssa.Value)
		r := f.Remote
		if f.Bits > 0 {
			r.Bits, r.Curve = t.size(slot(call.Common(), f.Bits-1), call, w)
		}
		r.Resize = slices.Clone(r.Resize)
		for i := range r.Resize {
			r.Resize[i] = t.given(r.Resize[i], call, w.ctx)
		}
		if f.Key > 0 && r.Text == "" {
			r.Text, w.namer = named(slot(call.Common(), f.Key-1), w.ctx)
		}
		t.remote(r, v, w)
		if r.Kind == jose.Setting {
			t.settingDefaults(call, r.Text, w)
		}
		return
	}
	for _, fl := range f.Remote.Fields {
		w.fields = &label{name: fl, next: w.fields}
	}
	if f.Key > 0 && w.entry == "" && !f.Into {
		w.entry, w.read = values.Text(slot(call.Common(), f.Key-1)), call.Pos()
	}
	if arg := slot(call.Common(), f.Arg); arg != nil {
		w.deflt = w.deflt || f.Remote.Default
		t.walk(arg, w.at(call))
	}
}

// slot returns argument i of a call, receiver first.
func slot(c *ssa.CallCommon, i int) ssa.Value {
	if c.IsInvoke() {
		if i == 0 {
			return c.Value
		}
		i--
	} else if mc, ok := c.Value.(*ssa.MakeClosure); ok && isBound(mc) {
		if i == 0 {
			return mc.Bindings[0]
		}
		i--
	}
	if i < 0 || i >= len(c.Args) {
		return nil
	}
	return c.Args[i]
}

// CalledVar returns the field or package variable that holds the function that is called, or nil.
func (p *Package) CalledVar(c *ssa.CallCommon) *types.Var {
	load, ok := c.Value.(*ssa.UnOp)
	if !ok || c.IsInvoke() {
		return nil
	}
	switch a := load.X.(type) {
	case *ssa.Global:
		v, _ := a.Object().(*types.Var)
		return v
	case *ssa.FieldAddr:
		return fieldOf(a.X.Type(), a.Field)
	}
	return nil
}

// isBound reports whether a closure is a method value: its receiver is its binding.
func isBound(mc *ssa.MakeClosure) bool {
	fn := mc.Fn.(*ssa.Function)
	obj, ok := fn.Object().(*types.Func)
	return ok && fn.Synthetic != "" && len(mc.Bindings) == 1 && obj.Signature().Recv() != nil
}

// Arg returns argument i of a call, receiver first, or nil.
func Arg(c *ssa.CallCommon, i int) ssa.Value { return slot(c, i) }

func (t *tracer) remote(r Remote, v ssa.Value, w way) {
	s := Source{Kind: r.Kind, Value: v, Name: r.Text, Default: r.Default, Bits: r.Bits, Curve: r.Curve,
		Checked: r.Checked || t.q.Key && t.p.testedName(r.Kind, r.Text) || okUsed(v), Inlet: r.Inlet, Token: r.Token}
	w.joined = w.joined || r.Joined
	for _, z := range slices.Backward(r.Resize) {
		w = w.resized(z)
	}
	if s.Name == "" && r.Kind == jose.Request {
		s.Name = w.entry
	}
	if r.Kind == jose.Constant {
		s.Const, s.Name = constant.MakeString(r.Text), ""
		if r.Number {
			s.Const = constant.MakeFromLiteral(r.Text, token.INT, 0)
		}
	}
	for i := len(r.Via) - 1; i >= 0; i-- {
		w.path = &hop{Place{At: r.Via[i], Note: "handed on"}, w.path}
	}
	if r.pos.IsValid() {
		w.path = &hop{Place{Pos: r.pos}, w.path}
	} else if r.At != "" {
		w.path = &hop{Place{At: r.At}, w.path}
	}
	for i := range r.Fields {
		l := &label{name: r.Fields[i], next: w.fields}
		if i < len(r.Holders) {
			l.holders = r.Holders[i]
		}
		w.fields = l
	}
	t.emit(s, w)
}

// settingDefaults adds the defaults declared elsewhere for the setting that a call reads.
func (t *tracer) settingDefaults(call ssa.CallInstruction, name string, w way) {
	names := []string{name}
	for _, a := range call.Common().Args {
		names = append(names, values.Text(a))
	}
	slices.Sort(names)
	for _, name := range slices.Compact(names) {
		for _, r := range t.p.Know.Default(name) {
			r.Default = true
			t.remote(r, nil, w)
		}
	}
}

func (t *tracer) builtin(b *ssa.Builtin, v *ssa.Call, w way) {
	switch b.Name() {
	case "append", "min", "max":
		// Bytes behind bytes make a longer text; other slices are lists.
		if b.Name() == "append" && isBytes(v.Type()) && !values.IsNil(v.Call.Args[0]) {
			w = w.resized(Resize{Op: Lost})
			w.joined = true
		}
		for _, a := range v.Call.Args {
			t.walk(a, w)
		}
	default:
		t.unknown(v, w)
	}
}

// Functions returns the functions with bodies here that a function value can be.
func (p *Package) Functions(v ssa.Value, user ssa.Instruction) []*ssa.Function {
	return p.functions(v, user, 0)
}

const maxNest = 3

func (p *Package) functions(v ssa.Value, user ssa.Instruction, nest int) []*ssa.Function {
	if nest > maxNest {
		return nil
	}
	var out []*ssa.Function
	for _, s := range p.Trace(v, user, Query{nest: nest}) {
		if s.Kind != jose.Function || s.Value == nil {
			continue
		}
		fn, _ := s.Value.(*ssa.Function)
		if mc, ok := s.Value.(*ssa.MakeClosure); ok {
			fn = mc.Fn.(*ssa.Function)
		}
		if fn = p.Declared(fn); fn != nil && fn.Blocks != nil {
			out = append(out, fn)
		}
	}
	return out
}
