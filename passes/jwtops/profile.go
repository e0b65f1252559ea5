// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/profiles"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/timeval"
)

// readProfiles reads what the verifications of the package check. Options that switch a
// check off speak through the verifications that they reach.
func (b *builder) readProfiles() {
	b.profiles = b.model.Profiles
	for _, p := range b.profiles {
		if p == nil {
			continue
		}
		for _, opt := range p.Off {
			b.inUse[opt.Instr] = true
		}
	}
}

// profile turns the profile of an accept into its plain form.
func (b *builder) profile(s sites.Site) *Profile {
	p := b.profiles[s.Instr]
	if p == nil || s.Inferred && len(s.Unchecked) == 0 {
		return nil
	}
	return &Profile{Exp: b.claimed(p.Exp), Nbf: b.claimed(p.Nbf), Aud: b.claimed(p.Aud), Iss: b.claimed(p.Iss), KeySet: p.KeySet}
}

// idToken reports whether an accept takes ID tokens alone: without their audience their verifier
// takes access tokens too.
func (b *builder) idToken(s sites.Site) bool {
	p := b.profiles[s.Instr]
	return s.Row.IDToken && p != nil && !slices.ContainsFunc(p.Off, func(off sites.Site) bool { return off.Row.Effect == jose.SkipAud })
}

func (b *builder) claimed(c profiles.Check) Claimed {
	v := Claimed{State: c.State}
	switch {
	case c.Option != nil:
		v.How, v.By, v.Range = ByOption, c.Option.API, b.blame(*c.Option)
	case c.Method != nil:
		v.How, v.By = ByMethod, "method "+c.Method.Name()
		if c.Method.Blocks != nil { // of this package
			v.Range = b.nodeAt(c.Method.Pos())
		}
	case c.Field != nil:
		v.How, v.By = ByField, "field "+c.Field.Name()
		if c.Field.Pkg() == b.pass.Pkg {
			v.Range = b.nodeAt(c.Field.Pos())
		}
	}
	if c.Beside != nil {
		v.Beside = b.blame(*c.Beside)
	}
	return v
}

// skew reads how far an option, a check or a clock lets time be off: a span, a clock or
// a time to compare with that lies in the past.
func (b *builder) skew(s sites.Site) []Time {
	var out []timeval.Reading
	if s.Row.Effect == jose.Leeway {
		for _, o := range s.Operands(jose.Duration) {
			out = append(out, timeval.Spans(timeval.ReadSpan(b.p, b.model.Lookup, o.Val, o.User), s.Scale)...)
		}
	}
	if s.Row.Effect == jose.Clock {
		for _, o := range s.Operands(jose.Hook) {
			for _, fn := range b.p.Functions(o.Val, o.User) {
				out = append(out, timeval.Returned(b.p, b.model.Lookup, fn, 0)...)
			}
		}
	}
	if s.Row.Claim == jose.Exp || s.Row.Unit == jose.TimeValue {
		for _, o := range s.Operands(jose.Expected) {
			out = append(out, timeval.Read(b.p, b.model.Lookup, o.Val, o.User, origin.Context{})...)
		}
	}
	return b.times(out)
}
