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
	p := &unverified{}
	tokens := b.tokens(s)
	b.provenance(p, s, tokens)
	for _, v := range b.peeked(s) {
		b.follow(p, v)
	}
	p.Verified = b.verified(s, p, tokens)
	slices.Sort(p.Reads)
	p.Reads = slices.Compact(p.Reads)
	return &p.Peek
}

// unverified is a peek with the instructions at which something is done with the claims.
type unverified struct {
	Peek
	uses []ssa.Instruction
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
func (b *builder) provenance(p *unverified, s sites.Site, tokens []sites.Operand) {
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
func (b *builder) verified(s sites.Site, p *unverified, tokens []sites.Operand) bool {
	return b.verifiedAt(s.Instr, p.uses, tokens, 0)
}

const maxCallers = 3 // levels of callers in which a verification is looked for

func (b *builder) verifiedAt(in ssa.Instruction, uses []ssa.Instruction, tokens []sites.Operand, level int) bool {
	fn := outermost(in.Parent())
	ids := b.identities(tokens)
	if b.acceptedIn(fn, uses, ids) || sites.ChecksByHand(b.p, fn) || b.vouched(in, ids) || b.behind(fn) {
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
		if len(args) == 0 || !b.verifiedAt(call, nil, args, level+1) {
			return false
		}
	}
	return true
}

// behind reports whether a handler is registered behind a function of this package that
// verifies tokens: mux.Handle(path, requireToken(handler)), r.GET(path, requireToken, handler).
func (b *builder) behind(fn *ssa.Function) bool {
	for _, call := range b.p.Registrations(fn) {
		c := call.Common()
		for _, callee := range b.p.Callees(c) {
			if b.accepts(callee) {
				return true
			}
		}
		for _, a := range c.Args {
			for _, other := range b.p.Functions(a, call) {
				if outermost(other) != fn && b.accepts(other) {
					return true
				}
			}
		}
	}
	return false
}

// skipped reports whether an option switches a verification's signature check off.
func (b *builder) skipped(s sites.Site) bool { _, ok := b.skips[s.Instr]; return ok }

// accepts reports whether a function, or one nested in it, verifies tokens.
func (b *builder) accepts(fn *ssa.Function) bool {
	for _, s := range b.model.Sites {
		if s.Row.Event == jose.Accept && !b.skipped(s) && s.Call() != nil && outermost(s.Instr.Parent()) == outermost(fn) {
			return true
		}
	}
	return false
}

// acceptedIn reports whether a function, what it calls or what calls it verifies one of the tokens.
func (b *builder) acceptedIn(fn *ssa.Function, uses []ssa.Instruction, ids map[any]bool) bool {
	for _, other := range b.model.Sites {
		if other.Row.Event != jose.Accept || b.skipped(other) || outermost(other.Instr.Parent()) != fn && !b.calls2(fn, other.Instr.Parent()) {
			continue
		}
		for id := range b.identities(b.tokens(other)) {
			if ids[id] {
				return !b.tooLate(other, uses)
			}
		}
	}
	return false
}

// tooLate reports whether claims were handed to somebody before the verification, for
// more than to find its key.
func (b *builder) tooLate(accept sites.Site, uses []ssa.Instruction) bool {
	keys := map[ssa.Value]bool{}
	for _, role := range []jose.Role{jose.Key, jose.Keyfunc} {
		for _, o := range accept.Operands(role) {
			for _, fn := range b.p.Functions(o.Val, o.User) {
				b.collect(keys, b.p.TraceResult(fn, 0, origin.Query{}))
			}
			b.collect(keys, b.p.Trace(o.Val, o.User, origin.Query{}))
		}
	}
	for _, use := range uses {
		call, ok := use.(*ssa.Call)
		if !ok || use.Parent() != accept.Instr.Parent() || keys[call] || b.harmless(call) {
			continue
		}
		if !origin.Avoids(accept.Instr, use, nil) {
			return true
		}
	}
	return false
}

func (b *builder) collect(into map[ssa.Value]bool, sources []origin.Source) {
	for _, s := range sources {
		if s.Value != nil {
			into[s.Value] = true
		}
		for _, t := range s.Through {
			into[t] = true
		}
	}
}

// harmless reports whether a call only computes: text functions, comparisons.
func (b *builder) harmless(call *ssa.Call) bool {
	_, flow := catalog.FlowOf(origin.Callee(&call.Call))
	_, builtin := call.Call.Value.(*ssa.Builtin)
	return flow || builtin
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

func outermost(fn *ssa.Function) *ssa.Function { return sites.Outermost(fn) }

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

// peeked returns the values that hold the unverified claims: what the site fills and returns.
func (b *builder) peeked(s sites.Site) []ssa.Value {
	var out []ssa.Value
	for _, o := range s.Operands(jose.Claims) {
		out = append(append(out, b.p.Objects(o.Val, o.User)...), o.Val)
	}
	if v, ok := s.Instr.(ssa.Value); ok && s.Given == nil {
		out = append(out, v)
	}
	return out
}

// follow collects what is read of unverified claims and where they go.
func (b *builder) follow(p *unverified, v ssa.Value) {
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

func (b *builder) use(p *unverified, u origin.Use) {
	switch in := u.Instr.(type) {
	case *ssa.Lookup:
		if in.X == u.Alias {
			b.read(p, constName(in.Index), in)
		}
	case *ssa.UnOp:
		if _, field := u.Alias.(*ssa.FieldAddr); !field && structOf(in.Type()) != nil {
			p.Whole = true
			b.read(p, "", in)
		} else if name, leaf := b.readName(u); leaf && name != "" {
			b.read(p, name, in)
		}
	case *ssa.Return:
		if !isErrorType(u.Alias.Type()) {
			p.Returned, p.Whole = true, true
		}
	case *ssa.Range:
		p.Whole = true
		p.decide(in)
	case *ssa.BinOp:
		if !comparesNil(in) {
			p.Whole = true
			p.decide(in)
		}
	case *ssa.Store:
		if in.Val == u.Alias {
			if !local(in.Addr) {
				p.Whole = true
				p.decide(in)
			}
		}
	case ssa.CallInstruction:
		b.useInCall(p, in, u)
	}
}

// decide notes that something is done with unverified claims.
func (p *unverified) decide(in ssa.Instruction) {
	p.Decided = true
	p.uses = append(p.uses, in)
}

// local reports whether an address is a variable or argument list of the function: what is
// put there is followed.
func local(addr ssa.Value) bool {
	if ia, ok := addr.(*ssa.IndexAddr); ok {
		addr = ia.X
	}
	_, ok := addr.(*ssa.Alloc)
	return ok
}

func comparesNil(in *ssa.BinOp) bool {
	for _, v := range []ssa.Value{in.X, in.Y} {
		if c, ok := v.(*ssa.Const); ok && c.Value == nil {
			return true
		}
	}
	return false
}

// read notes one claim that is read; what is only returned is for the callers to decide.
func (b *builder) read(p *unverified, name string, v ssa.Value) {
	if name != "" {
		p.Reads = append(p.Reads, name)
	}
	for _, u := range b.p.Uses(v) {
		switch in := u.Instr.(type) {
		case *ssa.Return:
			if !isErrorType(u.Alias.Type()) {
				p.Returned = true
			}
		case *ssa.Store:
			if !local(in.Addr) {
				p.decide(in)
			}
		case *ssa.UnOp, *ssa.DebugRef:
		case ssa.CallInstruction:
			if !catalog.Logs(origin.Callee(in.Common())) {
				p.decide(in)
			}
		default:
			p.decide(in)
		}
	}
}

// useInCall is a call that is handed unverified claims, or one of their getters.
func (b *builder) useInCall(p *unverified, call ssa.CallInstruction, u origin.Use) {
	fn := origin.Callee(call.Common())
	rows := catalog.Rows(fn)
	for _, row := range rows {
		switch {
		case row.Event == jose.Claim && row.Roles[jose.Claims] == catalog.Recv:
			name := row.Claim
			s := sites.Site{Meaning: sites.Meaning{Row: row}, Instr: call, Pkg: b.p}
			for _, o := range s.Operands(jose.Name) {
				name = constName(o.Val)
			}
			if v, ok := call.(ssa.Value); ok {
				b.read(p, name, v)
			}
			return
		case row.Event != jose.Carry:
			return // the library's own operations: the peek itself, a verification
		}
	}
	if len(b.p.Callees(call.Common())) > 0 && len(rows) == 0 {
		return // followed into the function
	}
	if _, builtin := call.Common().Value.(*ssa.Builtin); builtin {
		return
	}
	if dst, ok := catalog.DecodesJSON(fn); ok {
		b.decoded(p, call, dst, u.Alias)
		return
	}
	if catalog.Logs(fn) {
		return // a log line decides nothing
	}
	p.Whole = true
	p.decide(call)
}

// decoded follows an unverified payload into the value that it is read into.
func (b *builder) decoded(p *unverified, call ssa.CallInstruction, dst catalog.Slot, payload ssa.Value) {
	target := origin.Arg(call.Common(), sites.ArgIndex(call.Common(), dst))
	if target == nil || target == payload {
		return // the claims are what is filled
	}
	for _, obj := range b.p.Objects(target, call) {
		b.follow(p, obj)
	}
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
