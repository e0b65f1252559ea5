// SPDX-License-Identifier: Apache-2.0

package asserts

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// fromContext is what the package puts into requests under the key that a call reads.
func (r *Reader) fromContext(call *ssa.Call, depth int) (said, bool) {
	read, ok := r.Package.ScopedBy(call)
	if !ok || read.Val != nil || !isAny(call) {
		return said{}, false
	}
	var out said
	for _, put := range r.Package.ScopedPuts() {
		if put.Key == read.Key {
			out = join(out, r.of(put.Val, depth))
		}
	}
	return out, true
}

func isAny(call *ssa.Call) bool {
	results := call.Call.Signature().Results()
	return results.Len() > 0 && types.IsInterface(results.At(0).Type())
}

// entryOf returns the key of which a value is the entry in a request, "" if it is none.
func (r *Reader) entryOf(v ssa.Value) string {
	call, i := values.CallOf(v)
	if call == nil || i > 0 || !isAny(call) {
		return ""
	}
	if read, ok := r.Package.ScopedBy(call); ok && read.Val == nil {
		return read.Key
	}
	return ""
}

// comparedWithNil reports whether an assertion of a context's entry to a token or claims
// set panics where the program means to test for nil: the test comes after it.
func (r *Reader) comparedWithNil(ta *ssa.TypeAssert) bool {
	if r.entryOf(ta.X) == "" || !catalog.TokenType(ta.AssertedType) {
		return false
	}
	for _, ref := range *ta.Referrers() {
		if cmp, ok := ref.(*ssa.BinOp); ok && values.ComparesNil(cmp) {
			return !r.isCompared(ta)
		}
	}
	return false
}

// isCompared reports whether the function compares what an assertion asserts with nil, be it read once more.
func (r *Reader) isCompared(ta *ssa.TypeAssert) bool {
	for _, b := range ta.Parent().Blocks {
		for _, in := range b.Instrs {
			if cmp, ok := in.(*ssa.BinOp); ok && values.ComparesNil(cmp) && r.same(cmp.X, ta.X, 0) {
				return true
			}
		}
	}
	return false
}
