// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// frame is one call that the trace has entered from its result.
type frame struct {
	call  ssa.CallInstruction
	up    *frame
	depth int
}

// way is the state of one branch of a trace: how it got here.
type way struct {
	ctx     *frame
	path    *hop
	fields  *label
	calls   *holder
	joined  bool
	deflt   bool
	public  bool
	checked bool
	parsed  bool
	derived bool
	sizes   *sizes
	shared  bool          // through a field or package variable
	near    token.Pos     // position of the instruction that uses the value
	user    *ssa.Function // function of that instruction
	entry   string        // the name under which the value is read from its container
	read    token.Pos     // where it is read
	part    int           // 1 + the constant index under which it is read from a list
}

type hop struct {
	place Place
	next  *hop
}

type label struct {
	name    string
	holders []string
	next    *label
}

type holder struct {
	call ssa.Value
	next *holder
}

type visit struct {
	v   ssa.Value
	ctx *frame
	res int
}

type tracer struct {
	p     *Package
	q     Query
	seen  map[visit]bool
	vars  map[*types.Var]bool // fields and package variables entered
	out   []Source
	steps int
	raw   bool // emit containers instead of their elements
	start ssa.Value
}

// Trace returns the possible sources of v as used by instruction user, in a fixed order.
func (p *Package) Trace(v ssa.Value, user ssa.Instruction, q Query) []Source {
	return p.TraceIn(v, user, Context{}, q)
}

// Roots returns the objects that v can be, without looking at what they hold.
func (p *Package) Roots(v ssa.Value, user ssa.Instruction) []Source {
	t := &tracer{p: p, seen: map[visit]bool{}, raw: true}
	t.walk(v, way{near: user.Pos(), user: user.Parent()})
	return t.out
}

// TraceResult returns the possible sources of result i of fn.
func (p *Package) TraceResult(fn *ssa.Function, i int, q Query) []Source {
	t := &tracer{p: p, q: q, seen: map[visit]bool{}}
	t.returns(fn, i, way{user: fn})
	return t.out
}

func (t *tracer) emit(s Source, w way) {
	for l := w.path; l != nil; l = l.next {
		s.Path = append(s.Path, l.place)
	}
	for f := w.fields; f != nil; f = f.next {
		s.Fields = append(s.Fields, f.name)
		s.Holders = append(s.Holders, f.holders)
	}
	for c := w.calls; c != nil; c = c.next {
		s.Through = append(s.Through, c.call)
	}
	slices.Reverse(s.Fields)
	slices.Reverse(s.Holders)
	s.In, s.Read = Context{w.ctx}, w.read
	s.Joined = s.Joined || w.joined
	s.Default = s.Default || w.deflt
	s.Public = s.Public || w.public
	s.Shared = w.shared
	s.Checked = s.Checked || w.checked
	s.Parsed, s.Derived = w.parsed, w.derived
	s.Resize = w.sizes.list()
	s.Bytes, s.Sized = length(s, s.Resize)
	t.out = append(t.out, s)
}

func (t *tracer) unknown(v ssa.Value, w way) { t.emit(Source{Kind: jose.Unknown, Value: v}, w) }

func (w way) step(pos token.Pos, note string) way {
	if pos.IsValid() {
		w.path = &hop{Place{Pos: pos, Note: note}, w.path}
	}
	return w
}

func (w way) at(in ssa.Instruction) way {
	if in.Pos().IsValid() {
		w.near = in.Pos()
	}
	w.user = in.Parent()
	return w
}

// reset forgets the calls entered: a field or variable is shared by all callers.
func (w way) reset() way { w.ctx = nil; return w }

func (t *tracer) walk(v ssa.Value, w way) {
	t.steps++
	k := visit{v: v, ctx: w.ctx}
	if _, isConst := v.(*ssa.Const); !isConst {
		if t.seen[k] {
			return
		}
		t.seen[k] = true
	}
	if t.steps > maxSteps {
		t.unknown(v, w)
		return
	}
	if t.q.Visit != nil && w.ctx == nil && !w.shared && !w.public && (!w.joined || t.q.Parts) {
		t.q.Visit(v)
	}
	if t.q.Stop != nil && v != t.start && t.q.Stop(v) {
		t.emit(Source{Kind: jose.Unknown, Value: v, Stopped: true}, w)
		return
	}
	w = t.look(v, w)
	switch v := v.(type) {
	case *ssa.Const:
		t.constant(v, w)
	case *ssa.Function:
		t.emit(Source{Kind: jose.Function, Value: v}, w)
	case *ssa.MakeClosure:
		t.emit(Source{Kind: jose.Function, Value: v}, w.at(v))
	case *ssa.Global:
		t.emit(Source{Kind: jose.Object, Value: v}, w)
	case *ssa.Parameter:
		t.param(v, w)
	case *ssa.FreeVar:
		t.freeVar(v, w)
	case *ssa.Phi:
		for _, e := range v.Edges {
			t.walk(e, w.at(v))
		}
	case *ssa.Call:
		t.call(v, 0, w.at(v))
	case *ssa.Extract:
		t.extract(v, w.at(v))
	case *ssa.UnOp:
		t.unop(v, w.at(v))
	case *ssa.BinOp:
		t.binop(v, w.at(v))
	case *ssa.Field:
		t.fieldOfValue(v, w.at(v))
	case *ssa.Lookup:
		t.missing(v, v, w.at(v))
		t.elements(v.X, v.Index, w.at(v))
	case *ssa.Index:
		t.elements(v.X, v.Index, w.at(v))
	default:
		t.passThrough(v, w)
	}
}

// passThrough handles instructions that keep the value under another type, and objects.
func (t *tracer) passThrough(v ssa.Value, w way) {
	switch v := v.(type) {
	case *ssa.ChangeType:
		w.public = w.public || isPublicKey(v.Type())
		t.walk(v.X, w.at(v))
	case *ssa.ChangeInterface:
		t.walk(v.X, w.at(v))
	case *ssa.MakeInterface:
		t.walk(v.X, w.at(v))
	case *ssa.Convert:
		w.public = w.public || isPublicKey(v.Type())
		t.walk(v.X, w.at(v))
	case *ssa.MultiConvert:
		t.walk(v.X, w.at(v))
	case *ssa.SliceToArrayPointer:
		t.walk(v.X, w.at(v))
	case *ssa.TypeAssert:
		t.walk(v.X, w.at(v))
	case *ssa.Slice:
		t.slice(v, w.at(v))
	case *ssa.Alloc:
		t.object(v, w.at(v))
	case *ssa.MakeMap:
		t.mapObject(v, w.at(v))
	case *ssa.MakeSlice:
		t.buffer(v, w.at(v))
	case *ssa.FieldAddr:
		if isKeyPair(v.X.Type()) {
			w.public = true // &key.PublicKey
			t.walk(v.X, w.at(v))
			return
		}
		t.emit(Source{Kind: jose.Object, Value: v}, w)
	case *ssa.IndexAddr:
		t.emit(Source{Kind: jose.Object, Value: v}, w)
	default:
		t.unknown(v, w)
	}
}

// isPublicKey reports whether a type says that its values are public keys: ed25519.PublicKey.
func isPublicKey(t types.Type) bool {
	named := values.TypeName(t)
	return named != nil && named.Name() == "PublicKey"
}

func (t *tracer) constant(c *ssa.Const, w way) {
	if c.Value == nil {
		t.emit(Source{Kind: jose.Zero, Value: c}, w)
		return
	}
	place := t.p.constPlace(w.user, c, w.near)
	if place.Pos.IsValid() || place.At != "" {
		w.path = &hop{place, w.path}
	}
	t.emit(Source{Kind: jose.Constant, Value: c, Const: c.Value}, w)
}

func (t *tracer) binop(v *ssa.BinOp, w way) {
	w = w.resized(Resize{Op: Lost})
	if v.Op != token.ADD {
		if !t.picked(v, w) {
			t.unknown(v, w)
		}
		return
	}
	if b, ok := v.Type().Underlying().(*types.Basic); ok && b.Info()&types.IsString != 0 {
		w.joined = true
	}
	t.walk(v.X, w)
	t.walk(v.Y, w)
}

func (t *tracer) unop(v *ssa.UnOp, w way) {
	if v.Op == token.MUL {
		t.load(v.X, v, w)
		return
	}
	t.unknown(v, w)
}
