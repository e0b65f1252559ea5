// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"go/constant"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
)

// peek says what becomes of claims that a site reads without verifying them.
func (b *builder) peek(s sites.Site) *Peek {
	p := &Peek{}
	tokens := b.tokens(s)
	b.provenance(p, s, tokens)
	p.Verified = b.verified(s, tokens)
	for _, v := range b.peeked(s) {
		b.follow(p, v)
	}
	slices.Sort(p.Reads)
	p.Reads = slices.Compact(p.Reads)
	return p
}

// tokens returns the operands that are the token of a site: its own, or that of the
// carrier that it was put into before.
func (b *builder) tokens(s sites.Site) []sites.Operand {
	out := s.Operands(jose.Token)
	if s.Row.Roles[jose.Carrier] != catalog.Recv {
		return out
	}
	for _, o := range s.Operands(jose.Carrier) {
		out = append(out, o)
		for _, src := range b.p.Trace(o.Val, o.User, origin.Query{}) {
			call, ok := src.Value.(*ssa.Call)
			if !ok {
				continue
			}
			for _, bind := range sites.At(b.p, b.model.Lookup, call) {
				out = append(out, bind.Operands(jose.Token)...)
			}
		}
	}
	return out
}

// provenance says whose token it is.
func (b *builder) provenance(p *Peek, s sites.Site, tokens []sites.Operand) {
	own, other := false, false
	for _, o := range tokens {
		for _, src := range b.p.Trace(o.Val, o.User, origin.Query{}) {
			p.Identity = p.Identity || src.Kind == jose.Response && src.Name == "id_token"
			switch src.Kind {
			case jose.Response, jose.File, jose.Environment, jose.Setting, jose.Issued, jose.Embedded:
				own = true
			case jose.Request:
				p.Served, other = true, true
			case jose.Parameter:
				other = true
				p.Deferred = p.Deferred || src.Param.Parent().Object() != nil && isText(src.Param.Type())
			case jose.Unknown:
				other = other || src.Var == nil
			}
		}
	}
	p.Own = own && !other
	p.Served = p.Served || servesRequests(s.Instr.Parent())
}

func isText(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&types.IsString != 0
	case *types.Slice:
		return types.Identical(u.Elem().Underlying(), types.Typ[types.Byte])
	}
	return false
}

// servesRequests reports whether a function, or one around it, handles an incoming request.
func servesRequests(fn *ssa.Function) bool {
	for ; fn != nil; fn = fn.Parent() {
		for _, p := range fn.Params {
			if catalog.RequestContext(p.Type()) {
				return true
			}
		}
	}
	return false
}

// verified reports whether the same token is verified in the function of the site, in
// what it calls, or in each of its callers here; or another service accepted it before.
func (b *builder) verified(s sites.Site, tokens []sites.Operand) bool {
	return b.verifiedAt(s.Instr, tokens, 0)
}

const maxCallers = 3 // levels of callers in which a verification is looked for

func (b *builder) verifiedAt(in ssa.Instruction, tokens []sites.Operand, level int) bool {
	fn := outermost(in.Parent())
	ids := b.identities(tokens)
	if b.acceptedIn(fn, ids) || b.verifiesByHand(fn) || b.vouched(in, ids) {
		return true
	}
	callers := b.p.Callers(fn)
	if len(callers) == 0 || level >= maxCallers {
		return false
	}
	for _, call := range callers {
		var args []sites.Operand
		for i, p := range fn.Params {
			if ids[p] {
				args = append(args, sites.Operand{Val: origin.Arg(call.Common(), i), User: call})
			}
		}
		if len(args) == 0 || !b.verifiedAt(call, args, level+1) {
			return false
		}
	}
	return true
}

// acceptedIn reports whether a function, what it calls or what calls it verifies one of the tokens.
func (b *builder) acceptedIn(fn *ssa.Function, ids map[any]bool) bool {
	for _, other := range b.model.Sites {
		if other.Row.Event != jose.Accept || outermost(other.Instr.Parent()) != fn && !b.calls2(fn, other.Instr.Parent()) {
			continue
		}
		for id := range b.identities(b.tokens(other)) {
			if ids[id] {
				return true
			}
		}
	}
	return false
}

// vouched reports whether a call that was handed the token must have succeeded before:
// a service that was asked with it accepted it.
func (b *builder) vouched(in ssa.Instruction, ids map[any]bool) bool {
	for _, blk := range in.Parent().Blocks {
		for _, other := range blk.Instrs {
			call, ok := other.(*ssa.Call)
			if !ok || ssa.Instruction(call) == in || !call.Block().Dominates(in.Block()) || !b.judges(call) {
				continue
			}
			for _, a := range call.Call.Args {
				if ids[a] && origin.After(call, in) == origin.OnSuccess {
					return true
				}
			}
		}
	}
	return false
}

// judges reports whether a call can tell whether a token is good: no JWT operation of
// this package's knowledge, no function of the standard library.
func (b *builder) judges(call *ssa.Call) bool {
	fn := origin.Callee(&call.Call)
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	if _, flow := catalog.FlowOf(fn); flow {
		return false
	}
	return len(b.model.Lookup.Func(fn)) == 0
}

func outermost(fn *ssa.Function) *ssa.Function {
	for fn.Parent() != nil {
		fn = fn.Parent()
	}
	return fn
}

// calls2 reports whether one of two functions of the package calls the other directly.
func (b *builder) calls2(a, c *ssa.Function) bool {
	for _, call := range b.p.Callers(outermost(c)) {
		if outermost(call.Parent()) == a {
			return true
		}
	}
	for _, call := range b.p.Callers(a) {
		if outermost(call.Parent()) == outermost(c) {
			return true
		}
	}
	return false
}

// identities are the values by which two operands are known to be the same token.
func (b *builder) identities(ops []sites.Operand) map[any]bool {
	out := map[any]bool{}
	for _, o := range ops {
		out[o.Val] = true
		for _, src := range b.p.Trace(o.Val, o.User, origin.Query{}) {
			if src.Param != nil {
				out[src.Param] = true
			}
			if src.Var != nil {
				out[src.Var] = true
			}
			if _, isConst := src.Value.(*ssa.Const); src.Value != nil && !isConst {
				out[src.Value] = true
			}
		}
	}
	return out
}

// verifiesByHand reports whether the function checks a signature or MAC itself.
func (b *builder) verifiesByHand(fn *ssa.Function) bool {
	for _, f := range b.p.Funcs() {
		if outermost(f) != fn {
			continue
		}
		for _, blk := range f.Blocks {
			for _, in := range blk.Instrs {
				if call, ok := in.(ssa.CallInstruction); ok && catalog.ChecksSignature(origin.Callee(call.Common())) {
					return true
				}
			}
		}
	}
	return false
}

// peeked returns the values that hold the unverified claims: what the site fills and returns.
func (b *builder) peeked(s sites.Site) []ssa.Value {
	var out []ssa.Value
	for _, o := range s.Operands(jose.Claims) {
		for _, src := range b.p.Trace(o.Val, o.User, origin.Query{}) {
			switch v := src.Value.(type) {
			case *ssa.Alloc, *ssa.MakeMap:
				out = append(out, v.(ssa.Value))
			}
		}
		out = append(out, o.Val)
	}
	if v, ok := s.Instr.(ssa.Value); ok {
		out = append(out, v)
	}
	return out
}

// follow collects what is read of unverified claims and where they go.
func (b *builder) follow(p *Peek, v ssa.Value) {
	if tuple, ok := v.Type().(*types.Tuple); ok {
		for _, r := range *v.Referrers() {
			if ex, ok := r.(*ssa.Extract); ok && ex.Index == 0 && tuple.Len() > 0 {
				b.follow(p, ex)
			}
		}
		return
	}
	for _, u := range b.p.Uses(v) {
		b.use(p, u)
	}
}

func (b *builder) use(p *Peek, u origin.Use) {
	switch in := u.Instr.(type) {
	case *ssa.Lookup:
		if in.X == u.Alias {
			p.Reads = append(p.Reads, constName(in.Index))
			p.Decided = true
		}
	case *ssa.UnOp:
		if name, leaf := b.readName(u); leaf && name != "" {
			p.Reads = append(p.Reads, name)
			p.Decided = true
		}
	case *ssa.Return:
		if !isErrorType(u.Alias.Type()) {
			p.Returned, p.Whole = true, true
		}
	case *ssa.Range:
		p.Whole, p.Decided = true, true
	case *ssa.Store:
		if in.Val == u.Alias {
			if _, local := in.Addr.(*ssa.Alloc); !local {
				p.Whole, p.Decided = true, true
			}
		}
	case ssa.CallInstruction:
		b.useInCall(p, in, u)
	}
}

// useInCall is a call that is handed unverified claims, or one of their getters.
func (b *builder) useInCall(p *Peek, call ssa.CallInstruction, u origin.Use) {
	fn := origin.Callee(call.Common())
	for _, row := range catalog.Rows(fn) {
		if row.Event == jose.Claim && (row.Roles[jose.Claims] == catalog.Recv) {
			name := row.Claim
			s := sites.Site{Meaning: sites.Meaning{Row: row}, Instr: call, Pkg: b.p}
			for _, o := range s.Operands(jose.Name) {
				name = constName(o.Val)
			}
			p.Reads, p.Decided = append(p.Reads, name), true
			return
		}
	}
	if len(catalog.Rows(fn)) > 0 || len(b.p.Callees(call.Common())) > 0 {
		return
	}
	if _, builtin := call.Common().Value.(*ssa.Builtin); builtin {
		return
	}
	p.Whole, p.Decided = true, true
}

// readName names the claim that a load of a field reads; library token objects have fields that are no claims.
func (b *builder) readName(u origin.Use) (string, bool) {
	fa, ok := u.Alias.(*ssa.FieldAddr)
	if !ok {
		return "", false
	}
	named, f := origin.FieldOf(fa)
	for _, row := range catalog.FieldRows(named, f) {
		switch {
		case row.Event == jose.Peek:
			return "", false // header, method
		case row.Claim != "":
			return row.Claim, true
		case row.Roles[jose.Claims] == catalog.Field || row.Roles[jose.Token] == catalog.Field || row.Roles[jose.Valid] == catalog.Field:
			return "", false
		}
	}
	st := structOf(fa.X.Type())
	if st == nil {
		return "", false
	}
	name, sent := origin.JSONName(st, fa.Field)
	return name, sent && !st.Field(fa.Field).Embedded()
}

func constName(v ssa.Value) string {
	if c, ok := unboxed(v).(*ssa.Const); ok && c.Value != nil && c.Value.Kind() == constant.String {
		return constant.StringVal(c.Value)
	}
	return "?"
}
