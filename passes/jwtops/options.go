// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
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
		for _, opt := range s.Options(b.model.Lookup) {
			if opt.Row.Effect == jose.SkipSignature && profiles.Applies(b.p, opt) {
				b.skips[s.Instr], b.inUse[opt.Instr] = opt, true
			}
		}
	}
}
