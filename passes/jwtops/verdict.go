// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/verdicts"
)

// verdict says what becomes of the outcome of a verification.
func (b *builder) verdict(s sites.Site) Verdict {
	if _, skipped := b.skips[s.Instr]; skipped {
		return Verdict{}
	}
	if b.verdicts == nil {
		b.verdicts = &verdicts.Reader{Package: b.p, Lookup: b.model.Lookup, Sites: b.model.Sites}
	}
	v := b.verdicts.Of(s)
	out := Verdict{Harm: v.Harm, Dropped: v.Dropped}
	if v.At != nil {
		out.At = Range{v.At.Pos(), v.At.Pos()}
	}
	return out
}
