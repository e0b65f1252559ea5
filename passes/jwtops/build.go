// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"go/constant"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/decrypts"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/profiles"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

type pkg = *origin.Package

// op makes the operation of a site; false where there is nothing to say.
func (b *builder) op(s sites.Site) (Op, bool) {
	op := Op{Event: s.Row.Event, API: s.API, Inner: s.At, Public: s.Row.Public, ByHand: s.Row.ByHand, Range: b.blame(s)}
	if !op.Range.From.IsValid() || s.Writer != nil {
		return op, false
	}
	if op.Wire = b.wire(s); op.Wire == nil && s.Row.Client != catalog.NoSlot && len(s.Row.Roles) == 0 {
		return op, false // a client or request like any other
	}
	applies := profiles.Applies(b.p, s)
	if s.Row.Event == jose.Carry && (!applies || s.Row.In == jose.InQuery && s.Has(jose.Value) && !b.named(s)) {
		return op, false // a switch that is off, or that others set
	}
	if applies && !b.inUse[s.Instr] {
		op.Effect = s.Row.Effect
	}
	if opt, ok := b.skips[s.Instr]; ok {
		op.Range, op.API, op.Peek = b.blame(opt), s.API+" with "+opt.API, b.peek(s)
	}
	op.Key = b.role(s, jose.Key, jose.Keyfunc)
	op.Callback = s.Has(jose.Keyfunc)
	op.Alg, op.OneAlg = b.algs(s), b.oneAlg(s)
	op.Echoed = b.echoed(s, op.Alg)
	op.Token = b.role(s, jose.Token)
	op.Pin, op.Insecure = b.pin(s), b.insecure(s)
	op.KeyAlgs, op.Refuses, op.Parsed = b.keyAlgs(s), s.Row.Refuses, s.Row.Parses()
	op.AnyCurve = s.Row.AnyCurve
	op.Checked = s.Row.Checked
	op.Hides, op.Unlimited = s.Row.Encrypted, unlimited(s)
	op.Unsigned = s.Row.Event == jose.Accept && decrypts.Unsigned(b.p, b.model.Lookup, s, op.KeyAlgs)
	op.Token.Origins = append(op.Token.Origins, b.extracted(s)...)
	op.Within = sites.Outermost(s.Instr.Parent()).Name()
	op.WebSocket = b.upgrades(s.Instr.Parent())
	op.Encrypted = s.Row.Event == jose.Issue && s.Encrypted(b.model.Lookup)
	op.Logged = b.logged(s)
	switch s.Row.Event {
	case jose.Claim:
		op.Claims, op.Lifetime, op.Verdict = b.passed(s), b.lifetime(s), b.deferred(s)
		if op.Lifetime != nil {
			op.Claims = b.signedBeside(s)
		}
	case jose.Issue:
		op.Payload = s.SignsBytes()
		op.Claims, op.Lifetime, op.Header = b.claims(s), b.lifetime(s), b.header(s)
	case jose.Bind:
		op.Claims, op.Lifetime, op.Skew = b.hookClaims(s), b.lifetime(s), b.skew(s)
		op.Event, op.Carry = b.kept(s)
	case jose.Peek:
		op.Peek, op.Profile = b.peek(s), b.profile(s)
	case jose.Accept:
		op.Verdict, op.Profile, op.IDToken = b.verdict(s), b.profile(s), b.idToken(s)
	case jose.Check:
		op.Verdict, op.Skew = b.verdict(s), b.skew(s)
	case jose.Policy:
		op.Skew, op.GoesOn = b.skew(s), b.goesOn(s)
	case jose.Carry:
		op.Carry = b.carry(s)
	}
	return op, true
}

// role resolves the operands of some roles into one.
func (b *builder) role(s sites.Site, roles ...jose.Role) Role {
	var out Role
	for _, role := range roles {
		for _, o := range s.Operands(role) {
			if !out.Range.From.IsValid() {
				out.Range = b.operandRange(s, role, o)
			}
			if role == jose.Keyfunc {
				out.Origins = append(out.Origins, b.callbackKeys(o)...)
				continue
			}
			for _, src := range b.p.Trace(o.Val, o.User, origin.Query{Maps: role == jose.Key, Key: role == jose.Key}) {
				or := b.origin(src)
				or.Default = or.Default || s.Row.Default
				or.AllowsNone = or.AllowsNone || nilKey(s, role, o)
				out.Origins = append(out.Origins, or)
			}
		}
	}
	return out
}

// nilKey reports whether the operand is a literal nil that makes a library take unsigned tokens.
func nilKey(s sites.Site, role jose.Role, o sites.Operand) bool {
	return values.IsNil(o.Val) && role == jose.Key && s.Row.Profile != nil && s.Row.Profile.NoneByNilKey
}

// callbackKeys returns the origins of the keys that a key callback returns.
func (b *builder) callbackKeys(o sites.Operand) []Origin {
	var out []Origin
	for _, src := range b.p.Trace(o.Val, o.User, origin.Query{Maps: true, Key: true}) {
		// A factory in another package made the callback of these.
		switch src.Kind {
		case jose.Constant, jose.Embedded, jose.Environment, jose.Setting, jose.Random, jose.Guessable:
			out = append(out, b.origin(src))
		}
	}
	for _, fn := range b.p.Functions(o.Val, o.User) {
		if !sites.GivesKey(fn) {
			continue
		}
		for _, src := range b.p.TraceResult(fn, 0, origin.Query{Key: true}) {
			out = append(out, b.origin(src))
		}
	}
	return out
}

func algName(src origin.Source) string {
	var obj types.Object
	if src.Var != nil {
		obj = src.Var
	}
	if call, ok := src.Value.(*ssa.Call); ok {
		if fn := origin.Callee(call.Common()); fn != nil {
			obj = fn
		}
	}
	if g, ok := src.Value.(*ssa.Global); ok {
		obj = g.Object()
	}
	for _, row := range catalog.Rows(obj) {
		if row.Alg != "" {
			return row.Alg
		}
	}
	return ""
}

// origin turns a source into its plain form.
func (b *builder) origin(src origin.Source) Origin {
	o := Origin{Kind: src.Kind, Text: src.Name, Inlet: src.Inlet, Default: src.Default, Joined: src.Joined, Public: src.Public,
		Fields: src.Fields, Holders: src.Holders}
	b.strength(&o, src)
	if src.Const != nil {
		o.Text = src.Const.ExactString()
		if src.Const.Kind() == constant.String {
			o.Text = constant.StringVal(src.Const)
		}
		o.Rejected = b.p.Rejected(o.Text)
		o.AllowsNone = allowsNone(src)
	}
	for i, p := range src.Path {
		o.Path = append(o.Path, Place(p))
		if i == 0 {
			o.At = p.At
			if p.Pos.IsValid() {
				o.Range = b.nodeAt(p.Pos)
			}
		}
	}
	if src.Inlet != jose.NoInlet && src.Read.IsValid() {
		o.Range = b.nodeAt(src.Read)
	}
	return o
}

// allowsNone reports whether a constant is a library's special key for unsigned tokens.
func allowsNone(src origin.Source) bool {
	if src.Value == nil {
		return false
	}
	named, ok := types.Unalias(src.Value.Type()).(*types.Named)
	if !ok || named.Obj().Pkg() == nil {
		return false
	}
	scope := named.Obj().Pkg().Scope()
	for _, row := range catalog.Effects(named.Obj().Pkg().Path(), jose.AllowNone) {
		if c, ok := scope.Lookup(row.Symbol).(*types.Const); ok && types.Identical(c.Type(), named) {
			return true
		}
	}
	return false
}
