// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/profiles"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
)

// linkOptions finds the verifications whose options switch the signature check off:
// they are peeks.
func (b *builder) linkOptions() {
	b.skips, b.inUse = map[ssa.Instruction]sites.Site{}, map[ssa.Instruction]bool{}
	for _, s := range b.model.Sites {
		if s.Row.Event != jose.Accept {
			continue
		}
		for _, opt := range b.options(s) {
			if opt.Row.Effect == jose.SkipSignature && profiles.Applies(b.p, opt) {
				b.skips[s.Instr], b.inUse[opt.Instr] = opt, true
			}
		}
	}
}

// options lists the option calls that reach a site.
func (b *builder) options(s sites.Site) []sites.Site {
	var out []sites.Site
	for _, o := range s.Operands(jose.Options) {
		out = append(out, b.optionsIn(o)...)
	}
	return out
}

// optionsIn lists the option calls that one value holds.
func (b *builder) optionsIn(o sites.Operand) []sites.Site {
	var out []sites.Site
	for _, src := range b.p.Trace(o.Val, o.User, origin.Query{}) {
		if call, ok := src.Value.(*ssa.Call); ok {
			out = append(out, sites.At(b.p, b.model.Lookup, call)...)
		}
	}
	return out
}
