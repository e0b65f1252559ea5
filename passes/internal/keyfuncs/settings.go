// SPDX-License-Identifier: Apache-2.0

package keyfuncs

import (
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/guards"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// placed is a key and the point at which it is returned.
type placed struct {
	Key
	at guards.Point
}

// settle marks the keys of a function, of several kinds, among which settings decide that name
// an algorithm, as in switch cfg.Alg { case "HS256": return secret }: one of them is configured.
func (r *Reader) settle(fn *ssa.Function, keys []placed) {
	kinds := false
	for i, k := range keys {
		for _, other := range keys[:i] {
			if k.Kind == other.Kind {
				continue
			}
			if kinds = r.settled(fn, k.at, other.at); !kinds {
				return
			}
		}
	}
	for i := range keys {
		keys[i].Settled = kinds
	}
}

// settled reports whether no condition but such a setting leads to one point on one side and
// to another point on the other.
func (r *Reader) settled(fn *ssa.Function, a, b guards.Point) bool {
	if a == b {
		return false
	}
	for _, block := range fn.Blocks {
		cond, ok := values.LastIf(block)
		if !ok {
			continue
		}
		yes, no := block.Succs[0], block.Succs[1]
		if (comes(block, yes, a) && comes(block, no, b) || comes(block, yes, b) && comes(block, no, a)) && !r.isSetting(cond.Cond) {
			return false
		}
	}
	return true
}

// comes reports whether a path leads to a point by way of one side of a branch.
func comes(from, side *ssa.BasicBlock, p guards.Point) bool {
	if p.From == nil {
		return values.Leads(side, p.Block, from)
	}
	return p.From == from && p.Block == side || p.From != from && values.Leads(side, p.From, from)
}

// isSetting reports whether a condition is that a text which no token brings names an algorithm.
func (r *Reader) isSetting(cond ssa.Value) bool {
	var operands []ssa.Value
	if in, ok := cond.(ssa.Instruction); !ok || ofToken(in.Parent()).Derived(cond) {
		return false
	}
	switch c := cond.(type) {
	case *ssa.BinOp:
		if c.Op != token.EQL && c.Op != token.NEQ {
			return false
		}
		operands = []ssa.Value{c.X, c.Y}
	case *ssa.Call:
		operands = c.Call.Args // strings.HasPrefix(cfg.Alg, "HS")
	}
	if len(operands) != 2 || !slices.ContainsFunc(operands, namesFamily) {
		return false
	}
	for _, v := range operands {
		for _, src := range r.Package.Trace(v, cond.(ssa.Instruction), origin.Query{}) {
			if !configured(src) {
				return false
			}
		}
	}
	return true
}

// ofToken tells what is computed from the tokens that a function takes.
func ofToken(fn *ssa.Function) *guards.Guard {
	var seeds []ssa.Value
	for _, p := range fn.Params {
		if isToken(p.Type()) {
			seeds = append(seeds, p)
		}
	}
	return guards.New(seeds, nil)
}

// configured reports whether what a source brings does not depend on a token.
func configured(src origin.Source) bool {
	switch src.Kind {
	case jose.Constant, jose.Zero, jose.Setting, jose.Environment, jose.File:
		return true
	case jose.Unknown:
		return src.Var != nil
	}
	return false
}

// namesFamily reports whether a value is a constant text that names an algorithm or a family of them.
func namesFamily(v ssa.Value) bool {
	name := strings.ToUpper(values.Text(v))
	return slices.ContainsFunc([]string{"HS", "HMAC", "RS", "PS", "ES", "ED", "OKP"}, func(family string) bool { return strings.HasPrefix(name, family) })
}
