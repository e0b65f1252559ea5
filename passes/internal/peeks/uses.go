// SPDX-License-Identifier: Apache-2.0

package peeks

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// peeked returns the values that hold the unverified claims: what the site fills and returns.
func (b *Reader) peeked(s sites.Site) []ssa.Value {
	var out []ssa.Value
	for _, o := range s.Operands(jose.Claims) {
		out = append(append(out, b.Package.Objects(o.Val, o.User)...), o.Val)
	}
	if v, ok := s.Instr.(ssa.Value); ok && s.Given == nil {
		out = append(out, v)
	}
	return out
}

// follow collects what is read of unverified claims and where they go.
func (b *Reader) follow(p *unverified, v ssa.Value) {
	if tuple, ok := v.Type().(*types.Tuple); ok {
		for _, r := range *v.Referrers() {
			if ex, ok := r.(*ssa.Extract); ok && ex.Index == 0 && tuple.Len() > 0 {
				b.follow(p, ex)
			}
		}
		return
	}
	for _, u := range b.Package.Uses(v) {
		b.use(p, u)
	}
}

func (b *Reader) use(p *unverified, u origin.Use) {
	if _, scalar := u.Alias.Type().Underlying().(*types.Basic); scalar && len(u.Path) > 0 {
		return // one field's value: see read
	}
	switch in := u.Instr.(type) {
	case *ssa.Lookup:
		if in.X == u.Alias {
			b.read(p, values.Name(in.Index), in)
		}
	case *ssa.UnOp:
		if _, field := u.Alias.(*ssa.FieldAddr); !field && values.StructOf(in.Type()) != nil {
			p.Whole = true
			b.read(p, "", in)
		} else if name, leaf := b.readName(u); leaf && name != "" {
			b.read(p, name, in)
		}
	case *ssa.Return:
		if !values.IsError(u.Alias.Type()) {
			p.Returned, p.Whole = true, true
		}
	case *ssa.Range:
		p.Whole = true
		p.Returned = p.Returned || b.givesBack(in)
		p.decide(in)
	case *ssa.BinOp:
		if !values.ComparesNil(in) {
			p.Whole = true
			p.decide(in)
		}
	case *ssa.Store:
		if in.Val == u.Alias && !local(in.Addr) {
			p.Whole = true
			p.store(in)
		}
	case ssa.CallInstruction:
		b.useInCall(p, in, u)
	}
}

// givesBack reports whether a loop over all claims makes one of them the result of the function.
func (b *Reader) givesBack(r *ssa.Range) bool {
	for _, part := range values.Entries(r) {
		for _, u := range b.Package.Uses(part) {
			if _, ret := u.Instr.(*ssa.Return); ret && !values.IsError(u.Alias.Type()) {
				return true
			}
		}
	}
	return false
}

// store notes that claims are put somewhere: into what the function returns, or elsewhere.
func (p *unverified) store(in *ssa.Store) {
	addr := in.Addr
	for fa, ok := addr.(*ssa.FieldAddr); ok; fa, ok = addr.(*ssa.FieldAddr) {
		addr = fa.X
	}
	if made, ok := addr.(*ssa.Alloc); ok && made != in.Addr && slices.ContainsFunc(*made.Referrers(), isReturn) {
		p.Returned = true
		return
	}
	p.decide(in)
}

func isReturn(in ssa.Instruction) bool { _, ok := in.(*ssa.Return); return ok }

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

// read notes one claim that is read; what is only returned is for the callers to decide, in
// whatever form: fmt.Sprint(claims["sub"]), strconv.Atoi(claims.Subject).
func (b *Reader) read(p *unverified, name string, v ssa.Value) {
	if name != "" {
		p.Reads = append(p.Reads, name)
	}
	for _, u := range b.Package.UsesThrough(v, reshapes) {
		switch in := u.Instr.(type) {
		case *ssa.Convert:
			b.read(p, "", in)
		case *ssa.Return:
			if !values.IsError(u.Alias.Type()) {
				p.Returned = true
			}
		case *ssa.Store:
			if !local(in.Addr) {
				p.store(in)
			}
		case *ssa.IndexAddr:
			if !local(in) { // else the list of arguments that it is put into
				p.decide(in)
			}
		case *ssa.UnOp, *ssa.DebugRef:
		case ssa.CallInstruction:
			if fn := origin.Callee(in.Common()); !catalog.Logs(fn) && !reshapes(in, u.Alias) && !checks(fn) {
				p.decide(in)
			}
		default:
			p.decide(in)
		}
	}
}

// checks reports whether a function is a library's own check of claims: it tells their age.
func checks(fn *types.Func) bool {
	return slices.ContainsFunc(catalog.Rows(fn), func(row *catalog.Row) bool { return row.Event == jose.Check })
}

// reshapes reports whether a call makes of a value no more than another form of it.
func reshapes(call ssa.CallInstruction, _ ssa.Value) bool {
	f, ok := catalog.FlowOf(origin.Callee(call.Common()))
	_, value := call.(ssa.Value)
	return ok && value && len(f.From) > 0 && f.Into == catalog.NoSlot
}

// useInCall is a call that is handed unverified claims, or one of their getters.
func (b *Reader) useInCall(p *unverified, call ssa.CallInstruction, u origin.Use) {
	fn := origin.Callee(call.Common())
	rows := catalog.Rows(fn)
	for _, row := range rows {
		switch {
		case row.Event == jose.Claim && (row.Roles[jose.Claims] == catalog.Recv || gets(row)):
			name := row.Claim
			s := sites.Site{Meaning: sites.Meaning{Row: row}, Instr: call, Pkg: b.Package}
			for _, o := range s.Operands(jose.Name) {
				name = values.Name(o.Val)
			}
			if v, ok := call.(ssa.Value); ok {
				b.read(p, name, v)
			}
			return
		case row.Event == jose.Claim && row.Roles[jose.Carrier] == catalog.Recv:
			if origin.Arg(call.Common(), 0) == u.Alias {
				b.unpacked(p, call, row)
			}
			return
		case row.Event != jose.Carry && catalog.Knows(fn.Pkg().Path()):
			return // the library's own operations: the peek itself, a verification
		}
	}
	if len(b.Package.Callees(call.Common())) > 0 && len(rows) == 0 {
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

// gets reports whether a function gives one claim of the claims that it is handed: jwt.Get[string](tok, "role").
func gets(row *catalog.Row) bool {
	_, value := row.Roles[jose.Value].Result()
	return value && row.Roles[jose.Claims] == catalog.P0
}

// unpacked follows the claims that a token object gives out or writes: tok.DecodeClaims(&c).
func (b *Reader) unpacked(p *unverified, call ssa.CallInstruction, row *catalog.Row) {
	if _, result := row.Roles[jose.Claims].Result(); result {
		if v, ok := call.(ssa.Value); ok {
			b.follow(p, v)
		}
		return
	}
	s := sites.Site{Meaning: sites.Meaning{Row: row}, Instr: call, Pkg: b.Package}
	for _, o := range s.Operands(jose.Claims) {
		for _, obj := range b.Package.Objects(o.Val, o.User) {
			b.follow(p, obj)
		}
	}
}

// decoded follows an unverified payload into the value that it is read into.
func (b *Reader) decoded(p *unverified, call ssa.CallInstruction, dst catalog.Slot, payload ssa.Value) {
	target := origin.Arg(call.Common(), sites.ArgIndex(call.Common(), dst))
	if target == nil || target == payload {
		return // the claims are what is filled
	}
	for _, obj := range b.Package.Objects(target, call) {
		b.follow(p, obj)
	}
}

// readName names the claim that a load of a field reads; library token objects have fields that are no claims.
func (b *Reader) readName(u origin.Use) (string, bool) {
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
	st := values.StructOf(fa.X.Type())
	if st == nil || named != nil && named.Pkg() != nil && catalog.Knows(named.Pkg().Path()) {
		return "", false // a field of the library's token object that holds no claim
	}
	name, sent := origin.JSONName(st, fa.Field)
	return name, sent && !st.Field(fa.Field).Embedded()
}
