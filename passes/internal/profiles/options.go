// SPDX-License-Identifier: Apache-2.0

package profiles

import (
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
)

// options are the options that reach a site: its own, those of the parser, verifier or
// configuration that it is called on.
type options struct {
	list []sites.Site
	// open: some come from where this analysis does not see.
	open bool
}

const maxCarriers = 6 // configurations within configurations

func (r *Reader) options(s sites.Site) options {
	c := &collector{Reader: r, seen: map[ssa.Instruction]bool{s.Instr: true}}
	c.site(s, 0)
	return c.options
}

type collector struct {
	*Reader
	options
	seen map[ssa.Instruction]bool
}

// site collects what the options and the carrier of a site bring.
func (c *collector) site(s sites.Site, depth int) {
	if depth > maxCarriers {
		c.open = true
		return
	}
	for _, o := range s.Operands(jose.Options) {
		c.sources(c.Package.Trace(o.Val, o.User, origin.Query{}), depth)
	}
	for _, o := range carriers(s) {
		c.sources(c.Package.Roots(o.Val, o.User), depth)
	}
}

// carriers are the objects whose configuration a site goes by: what has the role, or, where
// a result has it, the receiver.
func carriers(s sites.Site) []sites.Operand {
	if _, result := s.Row.Roles[jose.Carrier].Result(); !result {
		return s.Operands(jose.Carrier)
	}
	call := s.Call()
	if call == nil {
		return nil
	}
	if fn := origin.Callee(call.Common()); fn == nil || fn.Signature().Recv() == nil {
		return nil
	}
	return []sites.Operand{{Val: origin.Arg(call.Common(), 0), User: call}}
}

func (c *collector) sources(srcs []origin.Source, depth int) {
	for _, src := range srcs {
		switch v := src.Value.(type) {
		case *ssa.Call:
			c.call(v, depth)
		case *ssa.Alloc:
			c.object(v, depth)
		case *ssa.Global:
			c.global(v, depth)
		case *ssa.Const:
		default:
			c.open = true
		}
	}
}

// call adds an option, or what made a carrier.
func (c *collector) call(call *ssa.Call, depth int) {
	if c.seen[call] {
		return
	}
	c.seen[call] = true
	found := sites.At(c.Package, c.Lookup, call)
	if fn := origin.Callee(&call.Call); len(found) == 0 && (fn == nil || fn.Pkg() == nil || !catalog.Knows(fn.Pkg().Path())) {
		c.open = true
	}
	for _, s := range found {
		if s.Inferred {
			c.open = true
			continue
		}
		c.list = append(c.list, s)
		c.site(s, depth+1)
	}
}

// object adds the fields that are set of a struct that is built here.
func (c *collector) object(a *ssa.Alloc, depth int) {
	for _, u := range c.Package.Uses(a) {
		if st, ok := u.Instr.(*ssa.Store); ok && st.Addr == u.Alias {
			c.store(st, depth)
			c.copied(st, depth)
		}
	}
}

// copied adds the fields of a literal that is copied as a whole: p := jwt.Parser{...}.
func (c *collector) copied(st *ssa.Store, depth int) {
	if load, ok := st.Val.(*ssa.UnOp); ok && load.Op == token.MUL && depth < maxCarriers {
		if lit, ok := load.X.(*ssa.Alloc); ok && types.Identical(lit.Type(), st.Addr.Type()) {
			c.object(lit, depth+1)
		}
	}
}

// global adds the fields that are set of a struct in a package variable.
func (c *collector) global(g *ssa.Global, depth int) {
	for _, st := range c.Package.StoresTo(g) {
		c.store(st, depth)
		c.copied(st, depth)
	}
}

func (c *collector) store(st *ssa.Store, depth int) {
	if c.seen[st] {
		return
	}
	c.seen[st] = true
	for _, s := range sites.At(c.Package, c.Lookup, st) {
		c.list = append(c.list, s)
		c.site(s, depth+1)
		// jwt.Config{SigningKey: jwt.SigningKey{...}}: the field's own fields.
	}
}

// apply changes a profile by options. Which of two wins is the library's business; here
// one that switches off does, on whatever path it is given.
func (p *Profile) apply(r *Reader, opts options, base jose.Profile) {
	for i := range opts.list {
		s := &opts.list[i]
		if s.Row.Claim != "" && s.Row.Event != jose.Policy || !Applies(r.Package, *s) {
			continue
		}
		for _, name := range demanded(r, s) {
			p.demand(name, s, r.void(*s), base)
		}
	}
	if opts.open {
		for i, looked := range []jose.Looked{base.Exp, base.Nbf, base.Aud, base.Iss} {
			if c := p.all()[i]; looked == jose.Configured && c.State == Never {
				c.State = Unknown
			}
		}
	}
	for i := range opts.list {
		if s := &opts.list[i]; Applies(r.Package, *s) {
			p.skip(s)
		}
	}
}

// demanded lists the claims that an option has checked.
func demanded(r *Reader, s *sites.Site) []string {
	switch s.Row.Effect {
	case jose.RequireExp:
		return []string{jose.Exp}
	case jose.RequireNbf:
		return []string{jose.Nbf}
	case jose.RequireAud:
		return []string{jose.Aud}
	case jose.RequireIss:
		return []string{jose.Iss}
	case jose.RequireClaim:
		if s.Row.Claim != "" {
			return []string{s.Row.Claim}
		}
		var out []string
		for _, o := range s.Operands(jose.Name) {
			name := r.constant(o)
			if s.Has(jose.Expected) || name != jose.Aud && name != jose.Iss {
				out = append(out, name) // that aud is there says nothing of whom it names
			}
		}
		return out
	}
	return nil
}

func (p *Profile) demand(name string, s *sites.Site, void bool, base jose.Profile) {
	c := p.claim(name)
	switch {
	case c == nil:
	case void && c.State == Never:
		c.Option = s
	case void:
	case name == jose.Exp && base.Exp == jose.Configured:
		*c = Check{State: IfPresent, Option: s} // looked at from now on
	default:
		*c = Check{State: Required, Option: s}
	}
}

// skip switches checks off.
func (p *Profile) skip(s *sites.Site) {
	var off []*Check
	switch s.Row.Effect {
	case jose.SkipClaims:
		off = p.all()
	case jose.SkipExp:
		off = []*Check{&p.Exp, &p.Nbf}
	case jose.SkipAud:
		off = []*Check{&p.Aud}
	case jose.SkipIss:
		off = []*Check{&p.Iss}
	}
	for _, c := range off {
		*c = Check{State: Skipped, Option: s}
	}
	if len(off) > 0 {
		p.Off = append(p.Off, *s)
	}
}

// Applies reports whether a policy with a flag has its effect here: WithVerify(!cfg.Skip) where
// some configuration, or the default of a setting, says Skip.
func Applies(p *origin.Package, s sites.Site) bool {
	flags := s.Operands(jose.Flag)
	if len(flags) == 0 {
		return true
	}
	flag, is := flags[0].Val, s.Row.FlagIs
	if not, ok := flag.(*ssa.UnOp); ok && not.Op == token.NOT {
		flag, is = not.X, !is
	}
	return slices.ContainsFunc(p.Trace(flag, flags[0].User, origin.Query{}), func(src origin.Source) bool {
		set, known := truth(src)
		return known && set == is
	})
}

// truth is the flag that a constant is; the default of a setting can stand in a tag, as text.
func truth(src origin.Source) (set, known bool) {
	switch {
	case src.Kind != jose.Constant:
		return false, false
	case src.Const.Kind() == constant.Bool:
		return constant.BoolVal(src.Const), true
	case src.Const.Kind() == constant.String && src.Default:
		set, err := strconv.ParseBool(constant.StringVal(src.Const))
		return set, err == nil
	}
	return false, false
}

// void reports whether an option is given nothing to compare with: WithAudience(""), WithAudience().
func (r *Reader) void(s sites.Site) bool {
	if !s.Has(jose.Expected) {
		return false
	}
	for _, o := range s.Operands(jose.Expected) {
		for _, src := range r.Package.Trace(o.Val, o.User, origin.Query{}) {
			empty := src.Kind == jose.Zero || src.Kind == jose.Constant && src.Const.Kind() == constant.String && constant.StringVal(src.Const) == ""
			if !empty || src.Default {
				return false
			}
		}
	}
	return true
}

// constant returns the text that an operand certainly is, "" for others.
func (r *Reader) constant(o sites.Operand) string {
	srcs := r.Package.Trace(o.Val, o.User, origin.Query{})
	if len(srcs) != 1 || srcs[0].Kind != jose.Constant || srcs[0].Const.Kind() != constant.String {
		return ""
	}
	return constant.StringVal(srcs[0].Const)
}
