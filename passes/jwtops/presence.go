// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/origin"
)

// presence decides for each claim whether every path to the signature sets it.
func (g *gatherer) presence() {
	for _, settings := range g.sets {
		p := Sometimes
		if g.onAllPaths(settings) {
			p = Certain
		}
		for _, s := range settings {
			g.set.Entries[s.claim].Presence = p
		}
	}
}

// onAllPaths reports whether in one function through which the set travels, every way
// from where it gets the set to where it passes it on goes through a setting.
func (g *gatherer) onAllPaths(settings []setting) bool {
	stops := map[*ssa.Function]map[ssa.Instruction]bool{}
	for _, s := range settings {
		if e := g.set.Entries[s.claim]; e.Nil || e.MaybeNil {
			continue
		}
		fn := s.instr.Parent()
		if stops[fn] == nil {
			stops[fn] = map[ssa.Instruction]bool{}
		}
		stops[fn][s.instr] = true
	}
	for fn, stop := range stops {
		if g.cut(fn, stop) {
			return true
		}
	}
	return false
}

// cut reports whether the settings lie on every path of fn from the set's beginning to its exits.
func (g *gatherer) cut(fn *ssa.Function, stop map[ssa.Instruction]bool) bool {
	exits := g.exits(fn)
	if len(exits) == 0 {
		return true // it does not matter: nothing leaves here
	}
	from := g.begin(fn)
	for _, exit := range exits {
		// Have: a wrapper that sets the claim and signs in one call.
		if !stop[exit] && origin.Avoids(from, exit, stop) {
			return false
		}
	}
	return true
}

// begin returns the instruction of fn that makes or receives the set, nil for its entry.
func (g *gatherer) begin(fn *ssa.Function) ssa.Instruction {
	for _, r := range g.roots {
		if in, ok := r.val.(ssa.Instruction); ok && in.Parent() == fn {
			return in
		}
	}
	return nil
}

// exits lists the instructions at which the set leaves fn towards the signature.
func (g *gatherer) exits(fn *ssa.Function) []ssa.Instruction {
	if g.issue.Instr.Parent() == fn {
		return []ssa.Instruction{g.issue.Instr}
	}
	var out []ssa.Instruction
	for _, b := range fn.Blocks {
		if ret, ok := b.Instrs[len(b.Instrs)-1].(*ssa.Return); ok && !returnsError(ret) {
			out = append(out, ret)
		}
	}
	return out
}

// returnsError reports whether a return gives up: its last result is an error that is not nil.
func returnsError(ret *ssa.Return) bool {
	if len(ret.Results) == 0 {
		return false
	}
	last := ret.Results[len(ret.Results)-1]
	if !isErrorType(last.Type()) {
		return false
	}
	c, isConst := last.(*ssa.Const)
	return !(isConst && c.Value == nil)
}
