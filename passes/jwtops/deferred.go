// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/profiles"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// deferred says what becomes of the outcome of a verification that has left it in the
// context, where the package verifies so and nothing of it refuses: chi's jwtauth.Verifier
// without Authenticator. Handlers and routes in different packages are not seen.
func (b *builder) deferred(s sites.Site) Verdict {
	if !s.Row.Defers || !b.ungated() {
		return Verdict{}
	}
	return b.verdict(s)
}

func (b *builder) ungated() bool {
	defers := slices.ContainsFunc(b.model.Sites, func(s sites.Site) bool { return s.Row.Defers && s.Row.Event == jose.Accept })
	return defers && !b.refuses() && !b.unknownGate()
}

// refuses reports whether the package mentions the library's gate, or looks at an outcome itself.
func (b *builder) refuses() bool {
	for _, obj := range b.pass.TypesInfo.Uses {
		if catalog.Refuses(obj) {
			return true
		}
	}
	return slices.ContainsFunc(b.model.Sites, func(s sites.Site) bool {
		return s.Row.Defers && s.Row.Event == jose.Claim && b.verdict(s).Harm == NoHarm
	})
}

// unknownGate reports whether a router is given middleware that cannot be seen, and may refuse.
func (b *builder) unknownGate() bool {
	for _, fn := range b.p.Funcs() {
		for _, block := range fn.Blocks {
			for _, in := range block.Instrs {
				if call, ok := in.(ssa.CallInstruction); ok && b.usesUnknown(call.Common()) {
					return true
				}
			}
		}
	}
	return false
}

// usesUnknown reports whether a call adds middleware of another package: r.Use(auth.Gate).
func (b *builder) usesUnknown(c *ssa.CallCommon) bool {
	fn := origin.Callee(c)
	if fn == nil || fn.Name() != "Use" && fn.Name() != "With" || len(c.Args) == 0 {
		return false
	}
	return slices.ContainsFunc(values.Elements(c.Args[len(c.Args)-1]), func(e values.Element) bool {
		v := values.Unboxed(e.Val)
		if call, ok := v.(*ssa.Call); ok {
			made := origin.Callee(&call.Call)
			return made == nil || made.Pkg() != b.pass.Pkg && !catalog.NoGate(made.Pkg().Path())
		}
		f := values.Function(v)
		return f == nil || f.Pkg != b.p.SSA && (f.Object() == nil || !catalog.NoGate(f.Object().Pkg().Path()))
	})
}

// goesOn reports whether a switch lets the handler run for a token that was refused, and what
// answers for refused tokens beside it does not end the request either.
func (b *builder) goesOn(s sites.Site) bool {
	st, ok := s.Instr.(*ssa.Store)
	if !ok || s.Row.Effect != jose.ContinueOnError || !profiles.Applies(b.p, s) {
		return false
	}
	fa, ok := st.Addr.(*ssa.FieldAddr)
	if !ok {
		return false
	}
	goes := false
	for i, of := 0, values.StructOf(fa.X.Type()); i < of.NumFields(); i++ {
		answers, needed := catalog.AnswersRefused(of.Field(i))
		if !answers {
			continue
		}
		given := b.stored(fa.X, i)
		if given == nil {
			goes = goes || needed
			continue
		}
		fns := b.p.Functions(given.Val, given)
		goes = len(fns) > 0 && !slices.ContainsFunc(fns, endsRequest)
	}
	return goes
}

// stored returns the store into a field of a struct in the function that makes it, or nil.
func (b *builder) stored(base ssa.Value, field int) *ssa.Store {
	for _, ref := range *base.Referrers() {
		fa, ok := ref.(*ssa.FieldAddr)
		if !ok || fa.Field != field {
			continue
		}
		for _, use := range *fa.Referrers() {
			if st, ok := use.(*ssa.Store); ok && st.Addr == fa {
				return st
			}
		}
	}
	return nil
}

// endsRequest reports whether a function may end the request that it answers: by an error that
// it returns, or as gin and hertz do it.
func endsRequest(fn *ssa.Function) bool {
	for _, block := range fn.Blocks {
		for _, in := range block.Instrs {
			switch in := in.(type) {
			case *ssa.Return:
				if len(in.Results) > 0 && !values.IsNil(in.Results[len(in.Results)-1]) {
					return true
				}
			case ssa.CallInstruction:
				if callee := origin.Callee(in.Common()); callee == nil || strings.HasPrefix(callee.Name(), "Abort") {
					return true
				}
			}
		}
	}
	return len(fn.Blocks) == 0
}
