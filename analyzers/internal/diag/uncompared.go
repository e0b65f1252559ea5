// SPDX-License-Identifier: Apache-2.0

package diag

import (
	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/jwtops"
)

// Comparison is a claim that a verifier has to compare with a value of its own.
type Comparison struct {
	Claim, Noun string // "aud", "audience"
	// Of picks what a profile says of the claim.
	Of func(*jwtops.Profile) jwtops.Claimed
	// Danger is what an attacker does where it is not compared.
	Danger string
}

// Uncompared reports verifications after which nobody compares a claim: with the keys of an
// identity provider, which signs for others too, and in the strict profile with own keys.
func (r *Reporter) Uncompared(ops *jwtops.Result, c Comparison) {
	for _, op := range ops.Of(jose.Accept) {
		if op.Profile == nil || op.Peek != nil {
			continue
		}
		said := c.Of(op.Profile)
		beside := said.Beside.From.IsValid()
		switch {
		case said.State != jwtops.Never && said.State != jwtops.Skipped:
			continue
		case said.State == jwtops.Skipped && said.Range == op.Profile.Exp.Range:
			continue // all checks are switched off: jwtexpcheck says so
		case !op.Profile.KeySet && !beside && !r.Policy.IsStrict():
			continue
		}
		f := Finding{Range: op.Range, Message: "nothing compares " + c.Claim + " of what " + op.API + " accepts", Danger: c.Danger}
		if beside {
			f.Message += ", though another way to the same result does"
			f.Steps = []Step{{Range: said.Beside, Note: "compared here"}}
		}
		if said.Range.From.IsValid() && said.How == jwtops.ByOption {
			f.Range, f.Message = said.Range, said.By+" has no "+c.Noun+" compared"
			f.Steps = append(f.Steps, Step{Range: op.Range, Note: "verified here"})
		}
		r.Report(f)
	}
}
