// SPDX-License-Identifier: Apache-2.0

package guards

import (
	"go/token"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// past reports whether successor i of a block is the side past the last of some cases.
func (g *Guard) past(b *ssa.BasicBlock, i int) bool {
	if g.Elsewhere == nil {
		return false
	}
	last, ok := values.LastIf(b)
	if !ok || i == 0 || !isCase(last.Cond) || !g.Elsewhere(last.Cond) {
		return false
	}
	next, more := values.LastIf(b.Succs[i])
	if more && len(b.Succs[i].Preds) == 1 && isCase(next.Cond) && g.Elsewhere(next.Cond) {
		return false
	}
	return slices.ContainsFunc(b.Preds, func(before *ssa.BasicBlock) bool {
		first, ok := values.LastIf(before)
		return ok && before.Succs[1] == b && isCase(first.Cond) && g.Elsewhere(first.Cond)
	})
}

// isCase reports whether a condition is that of a case of a switch: x == "name".
func isCase(cond ssa.Value) bool {
	c, ok := cond.(*ssa.BinOp)
	return ok && c.Op == token.EQL
}
