// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"go/ast"
	"go/types"
	"time"

	"golang.org/x/tools/go/ast/astutil"
	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/claimset"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/profiles"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/timeval"
)

// claims resolves the claims set of an issue, nil where nothing of it is known.
func (b *builder) claims(s sites.Site) *ClaimsSet {
	return b.claimsSet(claimset.Gather(b.p, b.model.Lookup, s))
}

// hookClaims resolves the claims that a callback in a configuration field returns; the
// library adds the times itself.
func (b *builder) hookClaims(s sites.Site) *ClaimsSet {
	slot, ok := s.Row.Roles[jose.Claims].Result()
	if !ok || s.Row.Roles[jose.Hook] != catalog.Field {
		return nil
	}
	return b.claimsSet(claimset.Returned(b.p, b.model.Lookup, s, jose.Hook, slot))
}

// claimsSet turns a set into its plain form.
func (b *builder) claimsSet(set *claimset.Set) *ClaimsSet {
	if set == nil {
		return nil
	}
	out := &ClaimsSet{Type: set.Type, Range: b.madeAt(set.Made), Open: set.Open}
	if named := out.named(); named != nil {
		r := profiles.Reader{Package: b.p, Lookup: b.model.Lookup}
		out.Expires = r.Expires(named)
	}
	for _, e := range set.Entries {
		out.Entries = append(out.Entries, b.claim(e))
	}
	for _, r := range set.Removed {
		out.Removed = append(out.Removed, Claim{Name: r.Name, Range: b.madeAt(r.At)})
	}
	for _, s := range set.Apart {
		out.Apart = append(out.Apart, b.claimsSet(s))
	}
	return out
}

// claim turns an entry into its plain form.
func (b *builder) claim(e claimset.Entry) Claim {
	c := Claim{Name: e.Name, Presence: Presence(e.Presence), Type: e.Type, Nil: e.Nil,
		Times: b.times(e.Times), Field: e.Field, Owner: e.Owner, Cleaned: e.Cleaned}
	switch {
	case e.Expr != nil:
		c.Range = Range{e.Expr.Pos(), e.Expr.End()}
	case e.At != nil:
		c.Range = b.madeAt(e.At)
	}
	if e.Val != nil {
		for _, src := range b.p.TraceIn(e.Val, e.At, e.In, origin.Query{Readable: !jose.Unique(e.Name), Key: jose.Unique(e.Name)}) {
			c.Origins = append(c.Origins, b.origin(src))
		}
	}
	for _, p := range e.Parts {
		c.Parts = append(c.Parts, b.claim(p))
	}
	return c
}

func (b *builder) times(rs []timeval.Reading) []Time {
	var out []Time
	for _, r := range rs {
		t := Time{Unit: r.Unit, FromNow: r.FromNow, Known: r.Known}
		if r.At.IsValid() {
			t.At = b.nodeAt(r.At)
		}
		if r.Unit == Span || r.FromNow {
			t.Offset = time.Duration(r.N)
		}
		switch {
		case r.FromNow:
		case r.Unit == Number || r.Unit == Span:
			t.Value = r.N
		default:
			t.Value = r.N / int64(time.Second)
		}
		out = append(out, t)
	}
	return out
}

// lifetime reads the span that is given to the tokens of a library or wrapper: a value, or
// the result of a callback.
func (b *builder) lifetime(s sites.Site) *Claim {
	if s.Row.Unit != jose.Lifetime || s.Row.Claim != jose.Exp {
		return nil
	}
	if slot, ok := s.Row.Roles[jose.Value].Result(); ok {
		at := b.blame(s).From
		c := &Claim{Name: jose.Exp, Range: Range{at, at}} // the callback's beginning: its constants stand apart
		for _, o := range s.Operands(jose.Hook) {
			for _, fn := range b.p.Functions(o.Val, o.User) {
				c.Times = append(c.Times, b.times(timeval.Spans(timeval.Returned(b.p, b.model.Lookup, fn, slot), s.Scale))...)
			}
		}
		return c
	}
	vals := s.Operands(jose.Value)
	if len(vals) == 0 {
		return nil
	}
	e := claimset.Describe(b.p, b.model.Lookup, jose.Exp, vals[0].Val, vals[0].User, origin.Context{})
	c := b.claim(e)
	c.Range = b.operandRange(s, jose.Value, vals[0])
	c.Times = b.times(timeval.Spans(e.Times, s.Scale))
	return &c
}

// passed is the claim that a wrapper makes of an argument. Its name is the wrapper's, as are
// the parts of its parameter's type; what the caller adds is the value and, where the wrapper
// takes anything, its parts.
func (b *builder) passed(s sites.Site) *ClaimsSet {
	e, ok := claimset.Passed(b.p, b.model.Lookup, s)
	if !ok {
		return nil
	}
	arg := s.Operands(jose.Value)[0]
	c := b.claim(e)
	c.Range, c.Passed = b.operandRange(s, jose.Value, arg), true
	if !types.IsInterface(arg.Val.Type()) {
		c.Parts = nil
	}
	return &ClaimsSet{Type: c.Type, Range: c.Range, Entries: []Claim{c}, Open: true}
}

// signedBeside resolves the claims of the issue that stands at the same place as s.
func (b *builder) signedBeside(s sites.Site) *ClaimsSet {
	for _, o := range sites.At(b.p, b.model.Lookup, s.Instr) {
		if o.Row.Event == jose.Issue {
			return b.claims(o)
		}
	}
	return nil
}

// madeAt returns the expression at which an instruction makes or changes a set: the
// literal, the call, the stored value.
func (b *builder) madeAt(in ssa.Instruction) Range {
	if in == nil {
		return Range{}
	}
	switch in.(type) {
	case *ssa.Store, ssa.CallInstruction, *ssa.MakeClosure:
		return b.blame(sites.Site{Instr: in})
	}
	if call, ok := b.calls[in.Pos()]; ok {
		return Range{call.Pos(), call.End()}
	}
	for _, f := range b.pass.Files {
		if f.FileStart > in.Pos() || in.Pos() > f.FileEnd {
			continue
		}
		nodes, _ := astutil.PathEnclosingInterval(f, in.Pos(), in.Pos())
		for _, n := range nodes {
			if lit, ok := n.(*ast.CompositeLit); ok && lit.Lbrace == in.Pos() {
				return Range{lit.Pos(), lit.End()}
			}
		}
	}
	return b.nodeAt(in.Pos())
}
