// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
	"github.com/jwtvet/jwtvet/passes/internal/wires"
)

// Wire is the connection over which keys or tokens come or go.
type Wire struct {
	// URL is the address, where the operation is given one.
	URL Role
	// Request: it is a request that the program makes itself; Bearer is where it gets a token.
	Request bool
	Bearer  Range
	// Unverified is where the client is told to take any certificate.
	Unverified Range
}

// wire resolves the address and the client of an operation that fetches keys or tokens, and
// of a request.
func (b *builder) wire(s sites.Site) *Wire {
	if s.Row.URL == catalog.NoSlot && s.Row.Client == catalog.NoSlot || s.Inferred {
		return nil
	}
	w := &Wire{Request: s.Row.Event == jose.Carry}
	if v := given(s, s.Row.URL); v != nil {
		w.URL = Role{Range: b.addressRange(s), Origins: b.address(v, s.Instr, 0)}
	}
	if call, ok := s.Instr.(*ssa.Call); ok && w.Request {
		if made, by := b.requests().Of(b.p, call); made == call {
			w.Bearer = b.callRange(by)
		}
	}
	if s.Row.Client == catalog.NoSlot {
		return w
	}
	client := given(s, s.Row.Client)
	if client == nil || !b.sends(s, w) {
		return nil
	}
	if at := wires.Unverified(b.p, client, s.Instr); at != nil {
		w.Unverified = b.blame(sites.Site{Instr: at})
	}
	if w.Unverified.From.IsValid() || s.Row.URL != catalog.NoSlot {
		return w
	}
	return nil
}

// sends reports whether keys or tokens go over the client of a site: a request with a token
// that it sends, a context that is made for that.
func (b *builder) sends(s sites.Site, w *Wire) bool {
	if s.Call() == nil || s.Row.Client != catalog.Recv && s.Row.Client != catalog.P2 {
		return true
	}
	args := s.Call().Common()
	if s.Row.Client == catalog.Recv {
		made, by := b.requests().Of(b.p, origin.Arg(args, 1))
		if made == nil {
			return false
		}
		w.Request, w.Bearer = true, b.callRange(by)
		for _, req := range sites.At(b.p, b.model.Lookup, made) {
			if v := given(req, req.Row.URL); v != nil {
				w.URL.Origins = b.address(v, made, 0)
			}
		}
		return true
	}
	load, ok := values.Unboxed(origin.Arg(args, 1)).(*ssa.UnOp)
	if !ok {
		return false
	}
	g, ok := load.X.(*ssa.Global)
	if !ok {
		return false
	}
	v, ok := g.Object().(*types.Var)
	return ok && catalog.ClientKey(v)
}

// address returns what an address can be, by way of the callers where it is a parameter.
func (b *builder) address(v ssa.Value, user ssa.Instruction, depth int) []Origin {
	var out []Origin
	_, list := v.Type().Underlying().(*types.Slice)
	for _, src := range b.p.Trace(v, user, origin.Query{Deep: list}) {
		if src.Param == nil || depth >= maxCallers {
			out = append(out, b.origin(src))
			continue
		}
		for _, call := range b.p.Callers(src.Param.Parent()) {
			if arg := origin.Passed(call, src.Param); arg != nil {
				out = append(out, b.address(arg, call, depth+1)...)
			}
		}
	}
	return out
}

// given returns the value at a slot of a site, nil if there is none.
func given(s sites.Site, slot catalog.Slot) ssa.Value {
	if st, ok := s.Instr.(*ssa.Store); ok && slot == catalog.Field {
		return st.Val
	}
	if s.Call() == nil || slot == catalog.NoSlot {
		return nil
	}
	i := sites.ArgIndex(s.Call().Common(), slot)
	if i < 0 {
		return nil
	}
	return origin.Arg(s.Call().Common(), i)
}

func (b *builder) addressRange(s sites.Site) Range {
	if i, ok := s.Row.URL.Param(); ok {
		if call, ok := b.calls[s.Instr.Pos()]; ok && i < len(call.Args) {
			return Range{call.Args[i].Pos(), call.Args[i].End()}
		}
	}
	return b.blame(s)
}

func (b *builder) callRange(call ssa.CallInstruction) Range {
	return b.blame(sites.Site{Instr: call})
}

func (b *builder) requests() wires.Bearers {
	if b.bearers == nil {
		b.bearers = wires.Find(b.p)
	}
	return b.bearers
}
