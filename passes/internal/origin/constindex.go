// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"sort"
)

// constExpr is a constant expression of a file, and the one that it is an operand of.
type constExpr struct {
	expr, within ast.Expr
}

// constKey is the value of a constant expression.
type constKey struct {
	kind constant.Kind
	text string
}

func keyOf(v constant.Value) constKey {
	if v.Kind() == constant.String {
		return constKey{v.Kind(), constant.StringVal(v)}
	}
	return constKey{v.Kind(), v.ExactString()}
}

// constExprs lists the constant expressions of a file by their value, in source order.
func constExprs(file *ast.File, info *types.Info) map[constKey][]constExpr {
	out := map[constKey][]constExpr{}
	var within []ast.Expr
	var open []ast.Node
	ast.Inspect(file, func(n ast.Node) bool {
		if n == nil {
			last := open[len(open)-1]
			open = open[:len(open)-1]
			if len(within) > 0 && within[len(within)-1] == last {
				within = within[:len(within)-1]
			}
			return true
		}
		open = append(open, n)
		e, ok := n.(ast.Expr)
		if !ok {
			return true
		}
		tv, ok := info.Types[e]
		if !ok || tv.Value == nil {
			return true
		}
		c := constExpr{expr: e}
		if len(within) > 0 {
			c.within = within[len(within)-1]
		}
		// Part of a longer concatenation: generated code has them thousands deep, each as long as all before it.
		if !isSum(c.expr) || !isSum(c.within) {
			key := keyOf(tv.Value)
			out[key] = append(out[key], c)
		}
		within = append(within, e)
		return true
	})
	return out
}

func isSum(e ast.Expr) bool {
	sum, ok := e.(*ast.BinaryExpr)
	return ok && sum.Op == token.ADD
}

// find returns the constant expression below n with that value: the last before near, else
// the first. Operands of larger constants below n do not count.
func (p *Package) find(file *ast.File, n ast.Node, val constant.Value, near token.Pos) ast.Expr {
	index, ok := p.consts[file]
	if !ok {
		index = constExprs(file, p.Info)
		p.consts[file] = index
	}
	var best ast.Expr
	all := index[keyOf(val)]
	for _, c := range all[sort.Search(len(all), func(i int) bool { return all[i].expr.Pos() >= n.Pos() }):] {
		if c.expr.Pos() >= n.End() {
			break
		}
		if c.expr.End() > n.End() || c.within != nil && c.within.Pos() >= n.Pos() && c.within.End() <= n.End() {
			continue
		}
		if best == nil || c.expr.Pos() <= near {
			best = c.expr
		}
	}
	return best
}

// around lists the nodes of a declaration that enclose a position, the innermost first.
func around(file *ast.File, pos token.Pos) []ast.Node {
	i := sort.Search(len(file.Decls), func(i int) bool { return file.Decls[i].End() > pos })
	if i == len(file.Decls) {
		return nil
	}
	var out []ast.Node
	ast.Inspect(file.Decls[i], func(n ast.Node) bool {
		if n == nil || pos < n.Pos() || n.End() <= pos {
			return false
		}
		out = append(out, n)
		return true
	})
	slices.Reverse(out)
	return out
}
