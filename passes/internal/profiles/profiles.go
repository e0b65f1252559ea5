// SPDX-License-Identifier: Apache-2.0

// Package profiles says what an accept checks of a token after all: what its library does,
// changed by the options that reach it, by the methods of the claims type, and by what the
// program compares afterwards, in this function, in those that it calls and in its callers.
//
// Options and switches are a may analysis: one path that switches a check off is enough.
// Checks are a may analysis too: a claim that is read for more than a log is one that the
// program looks at. What it does not see is Unknown: options that come from elsewhere,
// claims that are handed to functions of other packages of which nothing is known.
package profiles

import (
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
)

// State says whether a claim is checked.
type State uint8

const (
	Unknown   State = iota // not seen
	Never                  // nobody looks at it
	Skipped                // switched off
	IfPresent              // checked where the token has it
	Required
)

// Check is what becomes of one claim.
type Check struct {
	State State
	// Option switched the check off, Method or Field of the claims type does; Option may
	// also be one that is given nothing to compare with.
	Option *sites.Site
	Method *ssa.Function
	Field  *types.Var
	// Beside is the option by which another accept, whose outcome goes the same way, checks it.
	Beside *sites.Site
}

// Profile is what an accept checks.
type Profile struct {
	Exp, Nbf, Aud, Iss Check
	// KeySet: the keys are those of an issuer elsewhere.
	KeySet bool
	// Off are the options that reach it and switch checks off.
	Off []sites.Site
	// Left are the claims that nobody here checks, and that callers of an exported function may.
	Left []string
	ways map[*ssa.Function]bool // functions that hand the outcome on
}

// Reader reads the profiles of one package.
type Reader struct {
	Package *origin.Package
	Lookup  sites.Lookup
	Sites   []sites.Site
	answers map[*types.Var]bool // fields that answers of servers are read into
}

// claim returns the check of one claim, nil for others.
func (p *Profile) claim(name string) *Check {
	switch name {
	case jose.Exp:
		return &p.Exp
	case jose.Nbf:
		return &p.Nbf
	case jose.Aud:
		return &p.Aud
	case jose.Iss:
		return &p.Iss
	}
	return nil
}

func (p *Profile) all() []*Check { return []*Check{&p.Exp, &p.Nbf, &p.Aud, &p.Iss} }

// Read returns the profiles of all accepts that stand in the package, and of peeks with
// options that switch checks off, by their instruction.
func (r *Reader) Read() map[ssa.Instruction]*Profile {
	out := map[ssa.Instruction]*Profile{}
	for _, s := range r.Sites {
		switch {
		case s.Call() == nil || out[s.Instr] != nil:
		case s.Row.Event == jose.Accept && len(s.Unchecked) > 0:
			out[s.Instr] = r.wrapped(s)
		case s.Row.Event == jose.Peek:
			out[s.Instr] = r.peek(s)
		case s.Row.Event == jose.Accept && s.Row.Profile != nil:
			out[s.Instr] = r.profile(s)
		}
	}
	r.compare(out)
	return out
}

func (r *Reader) profile(s sites.Site) *Profile {
	p := start(*s.Row.Profile)
	opts := r.options(s)
	p.apply(r, opts, *s.Row.Profile)
	for _, name := range demanded(r, &s) {
		p.demand(name, &s, r.void(s), *s.Row.Profile) // idtoken.Validate(ctx, token, audience)
	}
	r.claimsType(p, s, opts)
	p.KeySet = r.keySet(s, opts)
	if s.Row.Sole {
		p.Iss = Check{State: IfPresent} // who signs is that issuer
	}
	f := r.follower()
	f.outcome(s)
	for _, opt := range opts.list {
		f.filledIn(opt.Operands(jose.Claims))
	}
	if !returnsClaims(s) {
		f.beside(s)
	}
	// A gate lets in whoever has a token, and needs no claims for that.
	f.used = f.used || !returnsClaims(s) || r.serves(s.Instr.Parent())
	p.later(r, f)
	if p.Exp.State == Skipped && r.hint(s.Operands(jose.Token), 0) {
		p.Exp = Check{}
	}
	return p
}

// returnsClaims reports whether an accept has a result that the claims could be read of.
func returnsClaims(s sites.Site) bool {
	for _, role := range []jose.Role{jose.Claims, jose.Carrier} {
		if _, result := s.Row.Roles[role].Result(); result || role == jose.Claims && s.Has(role) {
			return true
		}
	}
	return s.Row.Out != catalog.NoSlot
}

// serves reports whether a function, or one around it, handles an incoming request.
func (r *Reader) serves(fn *ssa.Function) bool {
	for f := fn; f != nil; f = f.Parent() {
		for _, p := range f.Params {
			if catalog.RequestContext(p.Type()) {
				return true
			}
		}
	}
	return false
}

// wrapped is the profile of a call of another package's function that accepts tokens.
func (r *Reader) wrapped(s sites.Site) *Profile {
	p := start(jose.Profile{Exp: jose.IfPresent, Nbf: jose.IfPresent, Aud: jose.Always, Iss: jose.Always})
	for _, name := range s.Unchecked {
		*p.claim(name) = Check{State: Never}
	}
	p.KeySet = s.KeySet
	f := r.follower()
	f.outcome(s)
	f.claims = true
	f.used = f.used || r.serves(s.Instr.Parent())
	p.later(r, f)
	return p
}

// peek is what the options of a call that verifies nothing say; nil without one.
func (r *Reader) peek(s sites.Site) *Profile {
	p := start(jose.Profile{})
	p.apply(r, r.options(s), jose.Profile{})
	if len(p.Off) == 0 {
		return nil
	}
	f := r.follower()
	f.outcome(s)
	f.used = true
	p.later(r, f)
	return p
}

// start is the profile of a library's function without options.
func start(base jose.Profile) *Profile {
	return &Profile{Exp: Check{State: state(base.Exp)}, Nbf: Check{State: state(base.Nbf)},
		Aud: Check{State: state(base.Aud)}, Iss: Check{State: state(base.Iss)}}
}

func state(l jose.Looked) State {
	switch l {
	case jose.IfPresent:
		return IfPresent
	case jose.Always:
		return Required
	}
	return Never
}

// later adds what the program does with the claims afterwards.
func (p *Profile) later(r *Reader, f *follower) {
	for _, check := range f.checks {
		p.add(r.checked(check))
	}
	for name := range f.compared {
		if c := p.claim(name); c != nil && c.State < IfPresent {
			*c = Check{State: IfPresent}
		}
	}
	p.ways = f.ways
	for _, name := range names {
		c := p.claim(name)
		switch {
		case f.anyName && c.State < IfPresent:
			*c = Check{State: IfPresent}
		case c.State <= Skipped && (f.open || !f.used), c.State == Never && !f.claims:
			c.State = Unknown
		case c.State == Never && f.leaves:
			c.State = Unknown
			p.Left = append(p.Left, name)
		}
	}
}

// names are the claims that a profile speaks of.
var names = [...]string{jose.Exp, jose.Nbf, jose.Aud, jose.Iss}

// checked is the profile of a check that takes all claims, with its options.
func (r *Reader) checked(s sites.Site) *Profile {
	if s.Row.Profile == nil {
		return start(jose.Profile{Exp: jose.IfPresent, Nbf: jose.IfPresent}) // some type's own
	}
	p := start(*s.Row.Profile)
	p.apply(r, r.options(s), *s.Row.Profile)
	return p
}

// add joins what a later check looks at.
func (p *Profile) add(o *Profile) {
	mine, its := p.all(), o.all()
	for i := range mine {
		if its[i].State >= IfPresent && mine[i].State < its[i].State || its[i].State == Unknown && mine[i].State < IfPresent {
			*mine[i] = *its[i]
		}
	}
}

// compare finds accepts that leave a claim alone though another one, whose outcome the
// same function returns, has it checked.
func (r *Reader) compare(all map[ssa.Instruction]*Profile) {
	for _, s := range r.Sites {
		p := all[s.Instr]
		if p == nil {
			continue
		}
		for _, o := range r.Sites {
			other := all[o.Instr]
			if other == nil || other == p || !meet(p.ways, other.ways) {
				continue
			}
			if other.Aud.State == Required && other.Aud.Option != nil {
				p.Aud.Beside = other.Aud.Option
			}
			if other.Iss.State == Required && other.Iss.Option != nil {
				p.Iss.Beside = other.Iss.Option
			}
		}
	}
}

func meet(a, b map[*ssa.Function]bool) bool {
	for fn := range a {
		if b[fn] {
			return true
		}
	}
	return false
}
