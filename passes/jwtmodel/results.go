// SPDX-License-Identifier: Apache-2.0

package jwtmodel

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

func tellsOfTokens(r resultFact) bool {
	return r.Read || slices.ContainsFunc(r.Flows, func(f origin.Flow) bool {
		return f.Arg < 0 && (f.Remote.Kind == jose.Issued || f.Remote.Kind == jose.Peeked)
	})
}

// results says what the results of a function are made of, where that tells callers something.
func (m *model) results(fn *ssa.Function, obj *types.Func) []resultFact {
	var out []resultFact
	res := obj.Signature().Results()
	for i := range res.Len() {
		r := resultFact{Result: i, Times: m.resultTimes(fn, i), Made: m.resultClaims(fn, i)}
		switch t := res.At(i).Type(); {
		case isFunc(t):
			r.Flows = m.callbackFlows(fn, i)
		case isKeyType(t) || holdsTokens(t):
			r.Flows = m.resultFlows(fn, i, !isKeyType(t))
		}
		r.Keys = m.resultKeys(fn, i)
		r.Read = m.tokens.Returns(fn, i)
		if len(r.Flows)+len(r.Times)+len(r.Keys) > 0 || r.Made != nil || r.Read {
			out = append(out, r)
		}
	}
	return out
}

// callbackFlows says what the results of the callback that a factory returns are made of.
func (m *model) callbackFlows(fn *ssa.Function, i int) []origin.Flow {
	var flows []origin.Flow
	for _, s := range m.pkg.TraceResult(fn, i, origin.Query{}) {
		closure, ok := s.Value.(*ssa.MakeClosure)
		if !ok || s.Kind != jose.Function || !sites.GivesKey(closure.Fn.(*ssa.Function)) {
			continue
		}
		for _, k := range m.pkg.TraceResult(closure.Fn.(*ssa.Function), 0, origin.Query{Key: true}) {
			if f, ok := m.resultFlow(fn, k, false); ok && len(flows) < maxFlows {
				flows = append(flows, f)
			}
		}
	}
	return flows
}

const maxFlows = 8 // alternatives kept for one result

func (m *model) resultFlows(fn *ssa.Function, i int, deep bool) []origin.Flow {
	var flows []origin.Flow
	all := m.pkg.TraceResult(fn, i, origin.Query{Deep: deep, Readable: deep, Key: !deep})
	var shown map[*ssa.Parameter]bool
	if !deep {
		shown = m.shown(fn, i, all)
	}
	hidden := hides(all, func(s origin.Source) bool { _, ok := m.resultFlow(fn, s, deep); return ok })
	for _, s := range all {
		f, ok := m.resultFlow(fn, s, deep)
		f.Cleans = !deep && s.Param != nil && !shown[s.Param]
		if ok && !(hidden && s.Joined && s.Kind == jose.Constant) && len(flows) < maxFlows && !slices.ContainsFunc(flows, func(o origin.Flow) bool { return sameFlow(o, f) }) {
			flows = append(flows, f)
		}
	}
	return flows
}

// shown are the parameters that a result reveals: of a hash or a few characters nobody makes
// them again.
func (m *model) shown(fn *ssa.Function, i int, all []origin.Source) map[*ssa.Parameter]bool {
	out := map[*ssa.Parameter]bool{}
	if !slices.ContainsFunc(all, func(s origin.Source) bool { return s.Param != nil }) {
		return nil
	}
	for _, s := range m.pkg.TraceResult(fn, i, origin.Query{Readable: true}) {
		if s.Param != nil {
			out[s.Param] = true
		}
	}
	return out
}

// hides reports whether there are sources of which facts do not tell: the constants of a
// joined text alone would look as if it stood in the source.
func hides(all []origin.Source, tells func(origin.Source) bool) bool {
	return slices.ContainsFunc(all, func(s origin.Source) bool { return s.Kind != jose.Zero && !tells(s) })
}

func (m *model) resultFlow(fn *ssa.Function, s origin.Source, deep bool) (origin.Flow, bool) {
	if s.Param != nil {
		i := slices.Index(fn.Params, s.Param)
		f := origin.Flow{Arg: i, Joined: s.Joined, Public: s.Public, Checks: s.Checked, Parsed: s.Parsed, Resize: origin.Within(fn, s.Resize),
			Remote: origin.Remote{Default: s.Default, Fields: s.Fields}}
		return f, i >= 0 && s.Param.Parent() == fn && (!deep || len(s.Fields) > 0)
	}
	r, ok := m.remote(s)
	if !ok || deep && s.Kind != jose.Issued && !s.Token {
		return origin.Flow{}, false
	}
	r.Resize = origin.Within(fn, r.Resize)
	switch s.Kind {
	case jose.Constant:
		return origin.Flow{Arg: -1, Remote: r}, r.Text != ""
	case jose.Environment, jose.Setting, jose.Guessable, jose.Clock_:
		f := origin.Flow{Arg: -1, Remote: r}
		if s.Namer != nil && s.Namer.Parent() == fn {
			f.Key = slices.Index(fn.Params, s.Namer) + 1
		}
		return f, true
	case jose.File, jose.Embedded, jose.Random, jose.Issued, jose.Request, jose.Response:
		r.Text, r.Token = "", bears(s)
		return origin.Flow{Arg: -1, Remote: r}, true
	}
	return origin.Flow{}, false
}

func sameFlow(a, b origin.Flow) bool {
	return a.Arg == b.Arg && a.Remote.Kind == b.Remote.Kind && a.Remote.Text == b.Remote.Text && slices.Equal(a.Remote.Fields, b.Remote.Fields)
}

// isKeyPointer reports whether a type points to text: flag.String returns one.
func isKeyPointer(t types.Type) bool {
	p, ok := t.Underlying().(*types.Pointer)
	return ok && isKeyType(p.Elem())
}

// isKeyType reports whether a type can be key material or a token: text, bytes, or a key callback.
func isKeyType(t types.Type) bool {
	if values.IsTypeParam(t) {
		return true
	}
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&types.IsString != 0
	case *types.Slice:
		b, ok := u.Elem().Underlying().(*types.Basic)
		return ok && b.Kind() == types.Byte
	case *types.Interface:
		return u.Empty()
	}
	return false
}

// isKeyMap reports whether a type holds texts by name.
func isKeyMap(t types.Type) bool {
	m, ok := t.Underlying().(*types.Map)
	return ok && isKeyType(m.Elem())
}

func holdsTokens(t types.Type) bool {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	switch t.Underlying().(type) {
	case *types.Struct, *types.Map:
		return true
	}
	return false
}
