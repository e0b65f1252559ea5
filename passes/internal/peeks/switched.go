// SPDX-License-Identifier: Apache-2.0

package peeks

import (
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// accepts lists what verifies the token of a site in its function; nil where others vouch for it.
func (b *Reader) accepts(s sites.Site, tokens []sites.Operand) []ssa.Instruction {
	fn := s.Instr.Parent()
	ids := b.identities(tokens)
	if v, ok := s.Instr.(ssa.Value); ok {
		ids[v] = true
	}
	checks := sites.HandChecks(fn)
	if len(checks) == 0 && sites.ChecksByHand(b.Package, sites.Outermost(fn)) || b.vouched(s.Instr, ids) {
		return nil
	}
	return append(checks, b.verifying(fn, ids)...)
}

// passed reports whether claims are used on one side of a branch without the verification that
// follows on the other, or stands beside the site: if cfg.SkipVerify { return claims, nil }.
func (b *Reader) passed(s sites.Site, p *unverified, accepts []ssa.Instruction, by func(*ssa.If) bool) bool {
	for _, block := range s.Instr.Parent().Blocks {
		cond, ok := values.LastIf(block)
		if !ok || len(accepts) == 0 || !by(cond) {
			continue
		}
		for i, side := range block.Succs {
			other := block.Succs[1-i]
			if leadsToAny(other, accepts, block) && !leadsToAny(side, accepts, block) && b.usedOn(side, block, s, p) {
				return true
			}
		}
	}
	return false
}

// saysNone reports whether a condition asks for the algorithm "none".
func saysNone(cond *ssa.If) bool {
	none := func(v ssa.Value) bool { return strings.EqualFold(values.Text(v), jose.AlgNone) }
	switch c := cond.Cond.(type) {
	case *ssa.BinOp:
		return none(c.X) || none(c.Y)
	case *ssa.Call:
		return slices.ContainsFunc(c.Call.Args, none)
	}
	return false
}

// verifying lists the instructions of a function that verify one of the tokens.
func (b *Reader) verifying(fn *ssa.Function, ids map[any]bool) []ssa.Instruction {
	var out []ssa.Instruction
	for _, other := range b.Sites {
		if other.Row.Event != jose.Accept || b.skipped(other) || other.Instr.Parent() != fn {
			continue
		}
		for id := range b.identities(b.tokens(other)) {
			if ids[id] {
				out = append(out, other.Instr)
				break
			}
		}
	}
	return out
}

func leadsToAny(from *ssa.BasicBlock, to []ssa.Instruction, without *ssa.BasicBlock) bool {
	return slices.ContainsFunc(to, func(in ssa.Instruction) bool { return values.Leads(from, in.Block(), without) })
}

// usedOn reports whether claims are used, or success returned, on one side of a branch.
func (b *Reader) usedOn(side, branch *ssa.BasicBlock, s sites.Site, p *unverified) bool {
	if !values.Leads(side, s.Instr.Block(), branch) && !values.Leads(s.Instr.Block(), branch, nil) {
		return false
	}
	if leadsToAny(side, p.uses, branch) {
		return true
	}
	for _, block := range branch.Parent().Blocks {
		ret, ok := block.Instrs[len(block.Instrs)-1].(*ssa.Return)
		if ok && p.Returned && values.Leads(side, block, branch) && len(ret.Results) > 0 && !values.IsConst(values.Unboxed(origin.Returned(ret, 0))) {
			return true
		}
	}
	return false
}

// isSwitch reports whether a condition is a flag that comes from the program's configuration:
// a field or setting that the program itself never sets, or a parameter of a function that
// promises to verify.
func (b *Reader) isSwitch(cond *ssa.If) bool {
	flag := cond.Cond
	if not, ok := flag.(*ssa.UnOp); ok && not.Op == token.NOT {
		flag = not.X
	}
	if cmp, ok := flag.(*ssa.BinOp); ok && (cmp.Op == token.EQL || cmp.Op == token.NEQ) {
		if _, text := cmp.Y.(*ssa.Const); text {
			flag = cmp.X // os.Getenv("X") == "1"
		}
	}
	found := false
	for _, src := range b.Package.Trace(flag, cond, origin.Query{}) {
		switch {
		case src.Kind == jose.Zero, src.Kind == jose.Constant && src.Const.ExactString() != "true":
		case b.isFlag(src, flag, cond):
			found = true
		default:
			return false
		}
	}
	return found
}

// isFlag reports whether what a source brings is configured.
func (b *Reader) isFlag(src origin.Source, flag ssa.Value, cond *ssa.If) bool {
	switch src.Kind {
	case jose.Setting, jose.Environment:
		return true
	case jose.Unknown:
		return src.Var != nil && values.IsBool(flag.Type())
	case jose.Parameter:
		fn := cond.Parent()
		return values.IsBool(flag.Type()) && (src.Shared || src.Param.Parent() == fn && token.IsExported(fn.Name()) && promises(fn))
	}
	return false
}
