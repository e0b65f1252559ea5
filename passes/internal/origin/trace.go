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

type visit struct {
	v   ssa.Value
	ctx *frame
	res int
	// part is 1 + the constant index under which it is read, which may not be of interest.
	part int
}

// entry is a function that a trace has entered for a result that does not depend on the
// call, and the state in which it did: entering it once more finds nothing new.
type entry struct {
	fn  *ssa.Function
	res int
	raw bool
	way way
}

func (t *tracer) entry(fn *ssa.Function, res int, w way) entry {
	w.ctx, w.path, w.calls, w.near, w.user, w.read, w.reading = nil, nil, nil, 0, nil, 0, nil
	if !t.q.Key {
		w.sizes = nil
	}
	return entry{fn: fn, res: res, raw: t.raw, way: w}
}

type tracer struct {
	p     *Package
	q     Query
	seen  map[visit]bool
	same  map[entry]bool
	vars  map[*types.Var]bool // fields and package variables entered
	out   []Source
	steps int
	raw   bool // emit containers instead of their elements
	start ssa.Value
}

func (p *Package) tracer(q Query) *tracer {
	return &tracer{p: p, q: q, seen: map[visit]bool{}, same: map[entry]bool{}, vars: map[*types.Var]bool{}}
}

// Trace returns the possible sources of v as used by instruction user, in a fixed order.
func (p *Package) Trace(v ssa.Value, user ssa.Instruction, q Query) []Source {
	return p.TraceIn(v, user, Context{}, q)
}

// Roots returns the objects that v can be, without looking at what they hold.
func (p *Package) Roots(v ssa.Value, user ssa.Instruction) []Source {
	t := p.tracer(Query{})
	t.raw = true
	t.walk(v, way{near: user.Pos(), user: user.Parent(), reading: user})
	return t.out
}

// TraceResult returns the possible sources of result i of fn.
func (p *Package) TraceResult(fn *ssa.Function, i int, q Query) []Source {
	t := p.tracer(q)
	t.returns(fn, i, way{user: fn})
	return t.out
}

func (t *tracer) emit(s Source, w way) {
	s.Path = w.path.places()
	for f := w.fields; f != nil; f = f.next {
		s.Fields = append(s.Fields, f.name)
		s.Holders = append(s.Holders, f.holders)
	}
	for c := w.calls; c != nil; c = c.next {
		s.Through = append(s.Through, c.call)
	}
	slices.Reverse(s.Fields)
	slices.Reverse(s.Holders)
	s.In, s.Read, s.Namer = Context{w.ctx}, w.read, w.namer
	s.Joined = s.Joined || w.joined
	s.Default = s.Default || w.deflt
	s.Public = s.Public || w.public
	s.Shared, s.Cell = w.shared, w.cell
	s.Checked = s.Checked || w.checked
	s.Parsed, s.Derived = w.parsed, w.derived
	s.Resize = w.sizes.list()
	s.Bytes, s.Sized = length(s, s.Resize)
	t.out = append(t.out, s)
}

func (t *tracer) unknown(v ssa.Value, w way) { t.emit(Source{Kind: jose.Unknown, Value: v}, w) }

func (t *tracer) walk(v ssa.Value, w way) {
	t.steps++
	k := visit{v: v, ctx: w.ctx, part: w.part}
	if _, isConst := v.(*ssa.Const); !isConst {
		if t.seen[k] {
			return
		}
		t.seen[k] = true
	}
	if w.dropped == v && v != nil {
		return
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
		g, _ := v.Object().(*types.Var)
		t.filledCell(v, g, t.p.globals[v], w)
	case *ssa.Parameter:
		t.param(v, w)
	case *ssa.FreeVar:
		t.freeVar(v, w)
	case *ssa.Phi:
		t.phi(v, w.at(v))
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

// phi continues with the values that a variable can have where paths meet.
func (t *tracer) phi(v *ssa.Phi, w way) {
	for i, e := range v.Edges {
		if taken(v.Block().Preds[i], v.Block(), w.ctx) {
			t.walk(e, w)
		}
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
		if t.q.Readable && masked(v) {
			return
		}
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
		t.object(v, w.reader(), w.at(v))
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
		f := fieldOf(v.X.Type(), v.Field)
		t.filledCell(v, f, t.p.fields[f], w)
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
		if !points(v.Type()) {
			w.reading = v
		}
		t.load(v.X, v, w)
		return
	}
	t.unknown(v, w)
}
