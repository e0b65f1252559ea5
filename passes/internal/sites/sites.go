// SPDX-License-Identifier: Apache-2.0

// Package sites finds the places of a package where a JWT operation stands and
// the SSA values that have its roles. It asks a lookup what functions and
// variables mean and does not know who answers.
package sites

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// Meaning is a row together with whom it speaks of.
type Meaning struct {
	Row *catalog.Row
	// API is the name to show: "jwt.Parse".
	API string
	// At is where the operation inside a wrapper stands, "" for a library's own.
	At string
	// Inferred: the row was inferred of a wrapper, not shipped.
	Inferred bool
	// Adds are the claims that a wrapper of an issue sets itself.
	Adds []Added
	// Scale is how many nanoseconds one of the value is, where the row's claim is a
	// lifetime: 0 is the same as 1.
	Scale float64
	// Weak is how the cookie of a function is guarded that sets one of its parameter.
	Weak *Guards
	// Unchecked are the claims that a wrapper of an accept leaves to its callers, KeySet
	// says whose keys it uses.
	Unchecked []string
	KeySet    bool
	// Signed: the value becomes the row's claim of a token that the wrapper signs.
	Signed bool
	// Payload: what the wrapper of an issue is handed is signed as bytes.
	Payload bool
	// Partial and Joined are those of the profile of what the wrapper verifies with; Empty:
	// something comes back beside the error that holds no claims.
	Partial, Empty, Joined bool
}

// Added is a claim that a wrapper sets before it signs: Always, or on some paths.
type Added struct {
	Name   string
	Always bool
}

// Guards are the guards of a cookie, in the numbers of the room that reads them.
type Guards struct{ Secure, HTTPOnly, SameSite uint8 }

// Lookup says what functions and variables mean.
type Lookup interface {
	// Looks says what a function of another package does with claims that it is handed.
	Looks(fn *types.Func) []Look
	// Gates says where the tokens are that a function of another package verifies before handlers.
	Gates(fn *types.Func) []string
	// Ends reports whether a function of another package never returns when it is handed an error.
	Ends(fn *types.Func) bool
	Func(fn *types.Func) []Meaning
	// Field says what field f of the named type (nil if it has no name) means, Global a package variable.
	Field(named *types.TypeName, f *types.Var) []Meaning
	Global(v *types.Var) []Meaning
	// Dynamic says what a call of a function value means.
	Dynamic(call *ssa.CallCommon, user ssa.Instruction) []Meaning
	// Setting says what a call means that declares the default of a setting.
	Setting(call ssa.CallInstruction) []Meaning
}

// Site is one place where an operation stands.
type Site struct {
	Meaning
	Instr ssa.Instruction // call, or store into a field or variable
	Pkg   *origin.Package
	// Given are operands that stand at no argument of the instruction.
	Given map[jose.Role][]Operand
	// Writer is the parameter that is written to: whether it is a response, callers know.
	Writer *ssa.Parameter
	// Unsent are the fields of a carry's value that do not go where it goes: headers of an
	// answer, what an error does not say.
	Unsent []*types.Var
}

// Find lists the sites of a package in source order of its functions.
func Find(p *origin.Package, lookup Lookup) []Site {
	var out []Site
	compares := signsTokens(p)
	for _, fn := range p.Funcs() {
		for _, b := range fn.Blocks {
			for _, in := range b.Instrs {
				if s, ok := comparison(p, in, compares); ok {
					out = append(out, s)
					continue
				}
				out = append(out, At(p, lookup, in)...)
			}
		}
	}
	return out
}

// At lists the sites of one instruction.
func At(p *origin.Package, lookup Lookup, in ssa.Instruction) []Site {
	var means []Meaning
	switch in := in.(type) {
	case *ssa.Store:
		switch addr := in.Addr.(type) {
		case *ssa.FieldAddr:
			named, f := origin.FieldOf(addr)
			if f != nil {
				means = append(lookup.Field(named, f), places(named, f, in.Val)...)
			}
		case *ssa.Global:
			if v, ok := addr.Object().(*types.Var); ok {
				means = lookup.Global(v)
			}
		}
	case *ssa.MakeClosure:
		// A method value that a router will call: it needs no argument of ours.
		if fn := origin.Bound(in); fn != nil {
			for _, m := range lookup.Func(fn) {
				if m.Row.Event == jose.Carry && len(m.Row.Roles) == 1 {
					means = append(means, m)
				}
			}
		}
	case *ssa.MapUpdate:
		return filledEntry(p, lookup, in)
	case *ssa.BinOp:
		return address(p, in)
	case *ssa.Return:
		return append(answer(p, in), failure(p, in)...)
	case *ssa.Panic:
		row := &catalog.Row{Event: jose.Carry, Channel: jose.ErrorText, Roles: catalog.Roles{jose.Value: catalog.P0}}
		return []Site{{Meaning: Meaning{Row: row, API: "panic"}, Instr: in, Pkg: p,
			Given: map[jose.Role][]Operand{jose.Value: {{in.X, in}}}}}
	case ssa.CallInstruction:
		if fn := origin.Callee(in.Common()); fn != nil {
			means = append(lookup.Func(fn), lookup.Setting(in)...)
			if s, ok := byHand(p, in, fn); ok {
				return []Site{s}
			}
		} else if _, builtin := in.Common().Value.(*ssa.Builtin); !builtin {
			means = lookup.Dynamic(in.Common(), in)
		}
	}
	out := mentioned(p, in)
	for _, m := range means {
		s := Site{Meaning: m, Instr: in, Pkg: p}.settled(lookup)
		if (s.reaches() || s.handsOn()) && !s.unwritten() {
			out = append(out, s)
		}
	}
	return out
}

// reaches reports whether a carry into a writer is one into a response: other writers
// are files and buffers.
func (s Site) reaches() bool {
	if s.Row.Event != jose.Carry || s.Inferred && !s.Has(jose.Carrier) {
		return true
	}
	if _, format := s.Row.Roles[jose.Value].Rest(); format && s.Row.Channel == jose.URL {
		return s.formatsAddress()
	}
	if !s.Has(jose.Carrier) {
		return true
	}
	if !s.Has(jose.Value) {
		return s.Row.Unless == "" || !s.replaced()
	}
	if s.Row.Channel == jose.Console && s.Has(jose.Carrier) {
		return s.terminal()
	}
	for _, o := range s.Operands(jose.Carrier) {
		if catalog.ResponseWriter(o.Val.Type()) {
			return true
		}
		for _, src := range s.Pkg.Roots(o.Val, o.User) {
			if src.Value != nil && catalog.ResponseWriter(src.Value.Type()) || src.Var != nil && catalog.ResponseWriter(src.Var.Type()) {
				return true
			}
			for _, e := range values.Elements(src.Value) {
				if catalog.ResponseWriter(values.Unboxed(e.Val).Type()) {
					return true
				}
			}
		}
	}
	return false
}

// Encrypted reports whether the token of an issue is encrypted: by the operation itself,
// by a link of its builder's chain, or by a call that is handed the token.
func (s Site) Encrypted(lookup Lookup) bool { return s.encrypted(lookup, 0) || s.wrapped(lookup) }

func (s Site) encrypted(lookup Lookup, depth int) bool {
	if s.Row.Encrypted {
		return true
	}
	for _, bind := range s.binds(lookup) {
		if depth <= maxChain && bind.encrypted(lookup, depth+1) {
			return true
		}
	}
	return false
}

func (s Site) wrapped(lookup Lookup) bool {
	v, ok := s.Instr.(ssa.Value)
	if !ok {
		return false
	}
	for _, u := range s.Pkg.Uses(v) {
		for _, use := range At(s.Pkg, lookup, u.Instr) {
			if use.Row.Encrypted {
				return true
			}
		}
	}
	return false
}

// Has reports whether the site has the role.
func (s Site) Has(role jose.Role) bool { _, ok := s.Row.Roles[role]; return ok }

// Call returns the call of the site, nil for a store.
func (s Site) Call() ssa.CallInstruction {
	c, _ := s.Instr.(ssa.CallInstruction)
	return c
}

// replaced reports whether the program sets the field that takes the row's place, or
// makes the object where this package does not see it.
func (s Site) replaced() bool {
	carriers := s.Operands(jose.Carrier)
	if call, ok := s.Instr.(*ssa.Call); ok && len(carriers) == 0 {
		return s.madeWith(call)
	}
	for _, o := range carriers {
		written, known := s.configured(o, 0)
		if !known {
			written, known = s.Pkg.FieldWritten(o.Val.Type(), s.Row.Unless)
		}
		if written || !known {
			return true
		}
	}
	return false
}

// madeWith reports whether the program sets the field of what a call makes: v := New(); v.F = x.
func (s Site) madeWith(call *ssa.Call) bool {
	kept := false
	for _, r := range *call.Referrers() {
		switch r := r.(type) {
		case *ssa.FieldAddr:
			if _, f := origin.FieldOf(r); f != nil && f.Name() == s.Row.Unless {
				return true
			}
		case *ssa.Store, *ssa.Return, *ssa.Phi:
			kept = true
		}
	}
	written, _ := s.Pkg.FieldWritten(call.Type(), s.Row.Unless)
	return kept && written
}

// configured looks for the literal of which the site's carrier was made.
func (s Site) configured(o Operand, depth int) (written, known bool) {
	for _, src := range s.Pkg.Roots(o.Val, o.User) {
		switch v := src.Value.(type) {
		case *ssa.Alloc:
			known = true
			written = written || s.Pkg.Sets(v, s.Row.Unless)
		case *ssa.Call:
			for _, a := range v.Call.Args {
				if depth < 2 && types.Identical(a.Type(), o.Val.Type()) {
					w, k := s.configured(Operand{a, v}, depth+1)
					written, known = written || w, known || k
				}
			}
		}
	}
	return written, known
}
