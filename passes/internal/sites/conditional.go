// SPDX-License-Identifier: Apache-2.0

package sites

import (
	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
)

// settled is the site as its options make it: an accept that verifies only with an option
// that brings a key is a peek without one. Options that are not seen may bring it.
func (s Site) settled(lookup Lookup) Site {
	if s.Row.Event != jose.Accept || s.Row.Profile == nil || s.Row.Profile.Signature != jose.Configured || s.keyed(lookup) {
		return s
	}
	row := *s.Row
	row.Event, row.Profile = jose.Peek, nil
	s.Row = &row
	return s
}

// Options lists the option calls that reach a site.
func (s Site) Options(lookup Lookup) []Site {
	var out []Site
	for _, o := range s.Operands(jose.Options) {
		out = append(out, Made(s.Pkg, lookup, o)...)
	}
	return out
}

// Made lists the sites whose results a value can hold.
func Made(p *origin.Package, lookup Lookup, o Operand) []Site {
	var out []Site
	for _, src := range p.Trace(o.Val, o.User, origin.Query{}) {
		if call, ok := src.Value.(*ssa.Call); ok {
			out = append(out, At(p, lookup, call)...)
		}
	}
	return out
}

// keyed reports whether one of the options brings a key, or could.
func (s Site) keyed(lookup Lookup) bool {
	for _, o := range s.Operands(jose.Options) {
		for _, src := range s.Pkg.Trace(o.Val, o.User, origin.Query{}) {
			switch v := src.Value.(type) {
			case *ssa.Const: // no options
			case *ssa.Call:
				means := At(s.Pkg, lookup, v)
				if len(means) == 0 {
					return true
				}
				for _, m := range means {
					if m.Inferred || m.Has(jose.Key) && !m.Row.Encrypted || m.Has(jose.Keyfunc) || m.Row.Effect == jose.TrustHeaderKey {
						return true
					}
				}
			default:
				return true
			}
		}
	}
	return false
}
