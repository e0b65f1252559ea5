// SPDX-License-Identifier: Apache-2.0

// Package wires says over which connections tokens and keys go: which requests carry a
// bearer token, and which clients take any certificate.
//
// It does not see headers that are set by a transport or by another function than the
// request is made in, clients that come from other packages, nor checks of certificates
// that are switched off under a condition.
package wires

import (
	"go/constant"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/tokens"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// Bearers are the requests of a package that carry a bearer token, by the call that makes
// them, with the call that puts it in.
type Bearers map[ssa.Value]ssa.CallInstruction

// Find collects the requests of a package that carry a bearer token.
func Find(p *origin.Package) Bearers {
	out := Bearers{}
	for _, fn := range p.Funcs() {
		for _, b := range fn.Blocks {
			for _, in := range b.Instrs {
				call, ok := in.(ssa.CallInstruction)
				if !ok {
					continue
				}
				if v := tokens.Bearer(call); v != nil && bears(p, v, call) {
					out.add(p, call)
				}
			}
		}
	}
	return out
}

// add notes the requests of which the call sets a header.
func (b Bearers) add(p *origin.Package, call ssa.CallInstruction) {
	load, ok := origin.Arg(call.Common(), 0).(*ssa.UnOp)
	if !ok {
		return
	}
	field, ok := load.X.(*ssa.FieldAddr)
	if !ok {
		return
	}
	for _, made := range makers(p, field.X) {
		b[made] = call
	}
}

// Of returns the call that makes the request v, and the one that puts its token in; nil if
// it carries none.
func (b Bearers) Of(p *origin.Package, v ssa.Value) (made *ssa.Call, by ssa.CallInstruction) {
	list := makers(p, v)
	if len(list) != 1 || b[list[0]] == nil {
		return nil, nil
	}
	return list[0], b[list[0]]
}

// makers returns the calls of which v is the result.
func makers(p *origin.Package, v ssa.Value) []*ssa.Call {
	switch v := v.(type) {
	case *ssa.Call:
		return []*ssa.Call{v}
	case *ssa.Extract:
		return makers(p, v.Tuple)
	case *ssa.UnOp: // of a variable that a closure holds too
		if a, ok := v.X.(*ssa.Alloc); ok {
			if stores := p.Stores(a); len(stores) == 1 {
				return makers(p, stores[0].Val)
			}
		}
	}
	return nil
}

// bears reports whether the value of an Authorization header is a bearer token: it says so,
// or it is handed on from a request.
func bears(p *origin.Package, v ssa.Value, user ssa.Instruction) bool {
	for _, src := range p.Trace(v, user, origin.Query{}) {
		switch {
		case src.Kind == jose.Issued, src.Kind == jose.Request && strings.EqualFold(src.Name, "Authorization"):
			return true
		case src.Const != nil && src.Const.Kind() == constant.String:
			if strings.HasPrefix(strings.ToLower(constant.StringVal(src.Const)), "bearer ") {
				return true
			}
		}
	}
	return false
}

const maxNest = 4 // client, transport, TLS configuration

// Unverified returns where a client is told on all paths to take any certificate, or nil.
func Unverified(p *origin.Package, client ssa.Value, user ssa.Instruction) ssa.Instruction {
	return unverified(p, client, user, 0)
}

func unverified(p *origin.Package, v ssa.Value, user ssa.Instruction, depth int) ssa.Instruction {
	object := built(p, v, user)
	if object == nil || depth > maxNest {
		return nil
	}
	_, st := origin.StructOf(object.Type())
	if st == nil {
		return nil
	}
	var found ssa.Instruction
	for i := range st.NumFields() {
		named, f := origin.FieldAt(object.Type(), i)
		part := catalog.WireOf(named, f)
		stores := fieldStores(p, object, i)
		if part == catalog.NoWire || len(stores) == 0 {
			continue
		}
		last := stores[len(stores)-1]
		switch {
		case part == catalog.OwnCheck:
			return nil
		case conditional(last.By.Block()):
		case part == catalog.AnyCertificate && values.IsTrue(last.Val):
			found = last.By
		case part == catalog.Inner:
			if at := unverified(p, last.Val, last.By, depth+1); at != nil {
				found = at
			}
		}
	}
	return found
}

// built returns the struct that v certainly points to: one that is built here, or what a
// function without a body here returns, such as a clone of the default.
func built(p *origin.Package, v ssa.Value, user ssa.Instruction) ssa.Value {
	if roots := p.Roots(v, user); len(roots) == 1 {
		if a, ok := roots[0].Value.(*ssa.Alloc); ok {
			return a
		}
	}
	call, ok := values.Unboxed(v).(*ssa.Call)
	if !ok {
		return nil
	}
	if fn := p.Static(call.Common()); fn != nil && len(fn.Blocks) > 0 {
		return nil
	}
	return call
}

func fieldStores(p *origin.Package, object ssa.Value, i int) []origin.Stored {
	if _, ok := object.(*ssa.Alloc); ok {
		return p.FieldStores(object, i)
	}
	var out []origin.Stored
	for _, r := range *object.Referrers() {
		fa, ok := r.(*ssa.FieldAddr)
		if !ok || fa.Field != i {
			continue
		}
		for _, w := range *fa.Referrers() {
			if st, ok := w.(*ssa.Store); ok && st.Addr == fa {
				out = append(out, origin.Stored{Val: st.Val, By: st})
			}
		}
	}
	return out
}

// conditional reports whether a block runs only on one side of a test, other than of an error.
func conditional(b *ssa.BasicBlock) bool {
	for d := b.Idom(); d != nil; d = d.Idom() {
		test, ok := values.LastIf(d)
		if !ok || ofError(test.Cond) {
			continue
		}
		for _, s := range d.Succs {
			if s.Dominates(b) && len(s.Preds) == 1 {
				return true
			}
		}
	}
	return false
}

func ofError(v ssa.Value) bool {
	op, ok := v.(*ssa.BinOp)
	return ok && values.IsError(op.X.Type())
}
