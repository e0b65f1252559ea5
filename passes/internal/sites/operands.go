// SPDX-License-Identifier: Apache-2.0

package sites

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// Operand is one value that has a role.
type Operand struct {
	Val  ssa.Value
	User ssa.Instruction
}

// filledEntry is what it means to put a value under a name into the map of a library's field.
func filledEntry(p *origin.Package, lookup Lookup, in *ssa.MapUpdate) []Site {
	load, ok := in.Map.(*ssa.UnOp)
	if !ok {
		return nil
	}
	addr, ok := load.X.(*ssa.FieldAddr)
	if !ok {
		return nil
	}
	named, f := origin.FieldOf(addr)
	if f == nil {
		return nil
	}
	name := values.Text(in.Key)
	var out []Site
	for _, m := range lookup.Field(named, f) {
		if m.Row.Event == jose.Carry && (m.Row.Param != "" && m.Row.Param == name || m.Row.Channel == jose.CookieOut) {
			out = append(out, Site{Meaning: m, Instr: in, Pkg: p, Given: map[jose.Role][]Operand{jose.Value: {{in.Value, in}}}})
		}
	}
	return out
}

// Operands returns the values that have a role at the site itself.
func (s Site) Operands(role jose.Role) []Operand {
	if given, ok := s.Given[role]; ok {
		return given
	}
	slot, ok := s.Row.Roles[role]
	if !ok {
		return nil
	}
	if st, ok := s.Instr.(*ssa.Store); ok {
		if slot == catalog.Field {
			return []Operand{{st.Val, st}}
		}
		return nil
	}
	if mc, ok := s.Instr.(*ssa.MakeClosure); ok {
		if slot == catalog.Recv {
			return []Operand{{mc.Bindings[0], mc}}
		}
		return nil
	}
	call, ok := s.Instr.(ssa.CallInstruction)
	if !ok {
		return nil // a function that is named, not called
	}
	return callOperands(call, slot)
}

// SignsBytes reports whether an issue signs or encrypts bytes, which may be something else than claims.
func (s Site) SignsBytes() bool {
	return s.Payload || s.Row.Event == jose.Issue && slices.ContainsFunc(s.Operands(jose.Claims), func(o Operand) bool { return values.IsText(o.Val.Type()) })
}

// GivesKey reports whether the first result of a callback is the key, not an error beside keys
// that it puts elsewhere.
func GivesKey(fn *ssa.Function) bool {
	results := fn.Signature.Results()
	return results.Len() > 0 && !values.IsError(results.At(0).Type())
}

// Through returns the values that have a role at the site or at the binds that made its
// carrier: the claims of jwt.NewWithClaims for token.SignedString.
func (s Site) Through(lookup Lookup, role jose.Role) []Operand { return s.through(lookup, role, 0) }

const maxChain = 16 // links of a builder's chain

func (s Site) through(lookup Lookup, role jose.Role, depth int) []Operand {
	out := s.Operands(role)
	for _, bind := range s.binds(lookup) {
		if depth <= maxChain {
			out = append(out, bind.through(lookup, role, depth+1)...)
		}
	}
	return out
}

// Chain lists the library calls that made the site's carrier, and those that made theirs.
func (s Site) Chain(lookup Lookup) []Site {
	out := s.binds(lookup)
	for i := 0; i < len(out) && len(out) <= maxChain; i++ {
		out = append(out, out[i].binds(lookup)...)
	}
	return out
}

// Beside lists the stores into other fields of the struct into a field of which the site
// is a store: SigningKey{Algorithm: jose.HS256, Key: key}.
func (s Site) Beside(lookup Lookup) []Site {
	st, ok := s.Instr.(*ssa.Store)
	if !ok {
		return nil
	}
	field, ok := st.Addr.(*ssa.FieldAddr)
	if !ok || field.X.Referrers() == nil {
		return nil
	}
	var out []Site
	for _, r := range *field.X.Referrers() {
		other, ok := r.(*ssa.FieldAddr)
		if !ok || other == field {
			continue
		}
		for _, w := range *other.Referrers() {
			if w, ok := w.(*ssa.Store); ok && w.Addr == other {
				out = append(out, At(s.Pkg, lookup, w)...)
			}
		}
	}
	return out
}

// binds lists the library calls that made the site's carrier.
func (s Site) binds(lookup Lookup) []Site {
	var out []Site
	if s.Row.Roles[jose.Carrier] != catalog.Recv {
		return nil
	}
	for _, o := range s.Operands(jose.Carrier) {
		for _, src := range s.Pkg.Roots(o.Val, o.User) {
			call, ok := src.Value.(*ssa.Call)
			if !ok {
				continue
			}
			for _, bind := range At(s.Pkg, lookup, call) {
				if !bind.Inferred && bind.Row.Event == jose.Bind {
					out = append(out, bind)
				}
			}
		}
	}
	return out
}

func callOperands(call ssa.CallInstruction, slot catalog.Slot) []Operand {
	var out []Operand
	for _, v := range Arguments(call.Common(), slot) {
		out = append(out, Operand{v, call})
	}
	return out
}

// Arguments returns the values at a slot of a call.
func Arguments(c *ssa.CallCommon, slot catalog.Slot) []ssa.Value {
	if slot == catalog.Recv {
		return arguments(c, 0, 1)
	}
	first := ArgIndex(c, catalog.P0)
	if i, ok := slot.Param(); ok {
		return arguments(c, first+i, first+i+1)
	}
	if i, ok := slot.Rest(); ok {
		return arguments(c, first+i, len(c.Args)+1)
	}
	return nil
}

// arguments returns the arguments from one index up to another that a call has.
func arguments(c *ssa.CallCommon, from, to int) []ssa.Value {
	var out []ssa.Value
	for ; from < to; from++ {
		if v := origin.Arg(c, from); v != nil {
			out = append(out, v)
		}
	}
	return out
}

// ArgIndex returns the index of a slot among the SSA arguments, receiver first, or -1.
func ArgIndex(c *ssa.CallCommon, slot catalog.Slot) int {
	recv := 0
	if fn := origin.Callee(c); fn != nil && fn.Signature().Recv() != nil {
		recv = 1
	}
	return SlotIndex(slot, recv)
}

// SlotIndex is ArgIndex for a function with recv (0 or 1) receivers.
func SlotIndex(slot catalog.Slot, recv int) int {
	if i, ok := slot.Param(); ok {
		return i + recv
	}
	if i, ok := slot.Rest(); ok {
		return i + recv
	}
	if slot == catalog.Recv {
		return 0
	}
	return -1
}
