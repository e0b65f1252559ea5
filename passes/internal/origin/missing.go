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

// missing emits the zero value of m[k] or x.(T) whose success nobody looks at: in is the
// lookup or assertion, v what it yields.
func (t *tracer) missing(in, v ssa.Value, w way) {
	if !t.q.Key || w.checked || t.raw || !isKeyText(v.Type()) || t.p.tested(v, 0) {
		return
	}
	var key, container ssa.Value
	switch in := in.(type) {
	case *ssa.Lookup:
		if _, ok := in.X.Type().Underlying().(*types.Map); !ok {
			return
		}
		key, container = in.Index, in.X
		if in.CommaOk && okRead(in) {
			return
		}
	case *ssa.TypeAssert:
		if !in.CommaOk || okRead(in) {
			return
		}
	}
	if key != nil {
		if probed(container, key, in) || keptBeside(container, key) || !slices.ContainsFunc(t.p.Trace(key, in.(ssa.Instruction), Query{}), func(s Source) bool { return s.Kind != jose.Constant }) {
			return
		}
	}
	t.emit(Source{Kind: jose.Zero, Value: v, Missing: true}, w.step(in.Pos(), "nothing, where there is no such entry"))
}

// keptBeside reports whether a key stands in a field beside the map: whoever fills the one sets
// the other, as in s.keys[s.current].
func keptBeside(container, key ssa.Value) bool {
	m, ok := container.(*ssa.UnOp)
	k, ok2 := key.(*ssa.UnOp)
	if !ok || !ok2 {
		return false
	}
	of, ok := m.X.(*ssa.FieldAddr)
	in, ok2 := k.X.(*ssa.FieldAddr)
	return ok && ok2 && of.X == in.X
}

// okRead reports whether the flag of a comma-ok form is looked at.
func okRead(v ssa.Value) bool {
	for _, r := range *v.Referrers() {
		if ex, ok := r.(*ssa.Extract); ok && ex.Index == 1 && len(*ex.Referrers()) > 0 {
			return true
		}
	}
	return false
}

// probed reports whether the function looks the key up somewhere else too: if _, ok := m[k]; !ok.
func probed(container, key, in ssa.Value) bool {
	instr, ok := in.(ssa.Instruction)
	if !ok {
		return false
	}
	for _, b := range instr.Parent().Blocks {
		for _, other := range b.Instrs {
			l, ok := other.(*ssa.Lookup)
			if ok && l != in && l.CommaOk && okRead(l) && sameCell(l.Index, key) && types.Identical(l.X.Type(), container.Type()) {
				return true
			}
		}
	}
	return false
}

func sameCell(a, b ssa.Value) bool {
	if a == b {
		return true
	}
	x, ok := a.(*ssa.UnOp)
	y, ok2 := b.(*ssa.UnOp)
	return ok && ok2 && x.X == y.X
}

// isKeyText reports whether a type is text or bytes.
func isKeyText(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsString != 0 || isBytes(t)
}

// neverSet reports whether nothing can ever be in a field or variable: it is not exported,
// and its package does not write it.
func (t *tracer) neverSet(v *types.Var, tag string) bool {
	return !v.Exported() && v.Pkg() == t.p.SSA.Pkg && isKeyText(v.Type()) && tag == "" && !t.p.embedded[v] &&
		!v.Embedded() && len(t.p.Know.Var(v)) == 0
}

// picked continues with what chooses a character or is calculated with, as far as it is
// random; false if nothing is.
func (t *tracer) picked(v ssa.Value, w way) bool {
	if !t.q.Key || t.raw {
		return false
	}
	op, ok := v.(*ssa.BinOp)
	if !ok {
		return t.random(v, w)
	}
	switch op.Op {
	case token.REM, token.QUO, token.AND, token.SHL, token.SHR:
		return t.random(op.X, w)
	}
	w.joined = w.joined || !values.IsConst(op.X) && !values.IsConst(op.Y)
	x, y := t.random(op.X, w), t.random(op.Y, w)
	if w.joined && x != y {
		t.unknown(op, w) // secret[i] ^ byte(rand.Int())
	}
	return x || y
}

// random continues with a value as far as it is random.
func (t *tracer) random(v ssa.Value, w way) bool {
	before := len(t.out)
	t.walk(v, w)
	kept := t.out[:before:before]
	for _, s := range t.out[before:] {
		switch s.Kind {
		case jose.Random, jose.Guessable, jose.Clock_:
			kept = append(kept, s)
		}
	}
	t.out = kept
	return len(kept) > before
}
