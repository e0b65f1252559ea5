// SPDX-License-Identifier: Apache-2.0

package values

import (
	"iter"

	"golang.org/x/tools/go/ssa"
)

// Element is a value that is written to an element of an array or a list.
type Element struct {
	// Index is the place in the list, -1 where it is computed.
	Index int
	// Val is what is written there.
	Val ssa.Value
	// By is the instruction that writes it.
	By ssa.Instruction
}

// Elements returns what is written to the elements of an array, or of the array that a
// slice was made of: []T{a, b} and the arguments of a variadic call.
func Elements(v ssa.Value) []Element {
	if s, ok := v.(*ssa.Slice); ok {
		v = s.X
	}
	array, ok := v.(*ssa.Alloc)
	if !ok {
		return nil
	}
	var out []Element
	for _, r := range *array.Referrers() {
		at, ok := r.(*ssa.IndexAddr)
		if !ok {
			continue
		}
		index := -1
		if c, ok := at.Index.(*ssa.Const); ok {
			index = int(c.Int64())
		}
		for _, use := range *at.Referrers() {
			if st, ok := use.(*ssa.Store); ok && st.Addr == at {
				out = append(out, Element{index, st.Val, st})
			}
		}
	}
	return out
}

// Entries returns the keys and values that a loop reads, without the flag that ends it.
func Entries(r *ssa.Range) []*ssa.Extract {
	var out []*ssa.Extract
	for _, next := range *r.Referrers() {
		entry, ok := next.(*ssa.Next)
		if !ok {
			continue
		}
		for _, ref := range *entry.Referrers() {
			if ex, ok := ref.(*ssa.Extract); ok && ex.Index > 0 {
				out = append(out, ex)
			}
		}
	}
	return out
}

// Function returns the function that a value certainly is, or nil.
func Function(v ssa.Value) *ssa.Function {
	switch v := v.(type) {
	case *ssa.Function:
		return v
	case *ssa.MakeClosure:
		return v.Fn.(*ssa.Function)
	case *ssa.ChangeType:
		return Function(v.X)
	}
	return nil
}

// CallOf returns the call whose result a value is, and which; nil for other values.
func CallOf(v ssa.Value) (*ssa.Call, int) {
	switch v := v.(type) {
	case *ssa.Call:
		return v, 0
	case *ssa.Extract:
		if call, ok := v.Tuple.(*ssa.Call); ok {
			return call, v.Index
		}
	}
	return nil, 0
}

// Held yields the conditions that were looked at wherever a block runs, and whether they held.
func Held(b *ssa.BasicBlock) iter.Seq2[ssa.Value, bool] {
	return func(yield func(ssa.Value, bool) bool) {
		for ; b != nil && b.Idom() != nil; b = b.Idom() {
			test, ok := LastIf(b.Idom())
			if ok && len(b.Preds) == 1 && !yield(test.Cond, test.Block().Succs[0] == b) {
				return
			}
		}
	}
}

// Leads reports whether a path leads from one block to another that does not go through a
// third (nil for any path). A block leads to itself.
func Leads(from, to, without *ssa.BasicBlock) bool {
	seen := map[*ssa.BasicBlock]bool{from: true, without: true}
	for work := []*ssa.BasicBlock{from}; len(work) > 0; work = work[1:] {
		if work[0] == to {
			return true
		}
		for _, s := range work[0].Succs {
			if !seen[s] {
				seen[s] = true
				work = append(work, s)
			}
		}
	}
	return false
}
