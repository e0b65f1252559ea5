// SPDX-License-Identifier: Apache-2.0

package jwtmodel

import (
	"go/types"
	"strconv"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/claimset"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/timeval"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// learnClaims gives a meaning to the parameters, fields and variables of which the claims
// of a token are made: New(ttl), Config{TTL: ttl}, Sign(claims, hours), Token(subject).
func (m *model) learnClaims(s sites.Site) bool {
	grown := false
	switch {
	case s.Row.Event == jose.Issue:
		set := claimset.Gather(m.pkg, m, s)
		if set == nil {
			return false
		}
		for _, e := range set.Entries {
			grown = m.learnEntry(s, e) || grown
		}
	case s.Row.Unit == jose.Lifetime && s.Row.Claim == jose.Exp:
		for _, o := range s.Operands(jose.Value) {
			grown = m.learnLifetimes(s, timeval.Spans(timeval.Read(m.pkg, m, o.Val, o.User, origin.Context{}), s.Scale)) || grown
		}
	case s.Signed:
		if e, ok := claimset.Passed(m.pkg, m, s); ok {
			grown = m.learnEntry(s, e)
		}
	}
	return grown
}

// learnEntry gives a meaning to the parameters that become one claim.
func (m *model) learnEntry(s sites.Site, e claimset.Entry) bool {
	grown := false
	var spans []timeval.Reading
	for _, t := range e.Times {
		switch {
		case e.Name == jose.Exp && t.FromNow && (t.Unit == timeval.Seconds || t.Unit == timeval.DateSecs):
			spans = append(spans, t)
		case t.Param == nil || t.Scale != 1 || t.N != 0:
		case t.Unit == timeval.Number:
			grown = m.learnClaim(s, e.Name, jose.NumericDate, t.Param) || grown
		case timeval.IsNamed(t.Param.Type(), "time", "Time") && (t.Unit == timeval.Seconds || t.Unit == timeval.DateSecs):
			grown = m.learnClaim(s, e.Name, jose.TimeValue, t.Param) || grown
		}
	}
	grown = m.learnLifetimes(s, spans) || grown
	if e.Val == nil || len(e.Times) > 0 {
		return grown
	}
	for _, src := range m.pkg.TraceIn(e.Val, e.At, e.In, origin.Query{Readable: true}) {
		if src.Param != nil && !src.Shared && len(src.Fields) == 0 && !src.Joined {
			grown = m.learnClaim(s, e.Name, jose.NoUnit, src.Param) || grown
		}
	}
	return grown
}

// learnClaim notes that a parameter becomes a claim of a token that is signed.
func (m *model) learnClaim(s sites.Site, claim string, unit jose.Unit, p *ssa.Parameter) bool {
	fn, slot := paramSlot(p)
	if fn == nil || slot == catalog.NoSlot {
		return false
	}
	row := m.claimRow(s, claim, unit)
	row.Signed = true
	row.set(jose.Value, slot)
	return m.addFunc(fn, row)
}

// learnLifetimes notes what the length of a token's life depends on.
func (m *model) learnLifetimes(s sites.Site, ts []timeval.Reading) bool {
	grown := false
	for _, t := range ts {
		row := m.claimRow(s, jose.Exp, jose.Lifetime)
		row.Scale = t.Scale
		switch {
		case t.Scale <= 0:
		case t.Param != nil:
			if fn, slot := paramSlot(t.Param); fn != nil && slot != catalog.NoSlot {
				row.set(jose.Value, slot)
				grown = m.addFunc(fn, row) || grown
			}
		case t.Var != nil && isSpan(t.Var):
			row.set(jose.Value, catalog.Field)
			m.addVar(t.Var, row)
		}
	}
	return grown
}

func (m *model) claimRow(s sites.Site, claim string, unit jose.Unit) rowFact {
	row := *m.rowOf(s)
	row.Event, row.Effect, row.Claim, row.Unit = jose.Claim, jose.NoEffect, claim, unit
	return row
}

// Times implements timeval.Knowledge.
func (m *model) Times(fn *types.Func, i int) []timeval.Remote {
	return m.result(fn, i).Times
}

// Made implements claimset.Knowledge.
func (m *model) Made(fn *types.Func, i int) (claimset.Made, bool) {
	if made := m.result(fn, i).Made; made != nil {
		return *made, true
	}
	return claimset.Made{}, false
}

// result returns the fact of result i of a function of another package.
func (m *model) result(fn *types.Func, i int) resultFact {
	if fn.Pkg() == nil || m.local(fn) {
		return resultFact{}
	}
	for _, r := range m.funcFact(fn).Results {
		if r.Result == i {
			return r
		}
	}
	return resultFact{}
}

// resultTimes reads result i of a function, where it is a time that tells callers something.
func (m *model) resultTimes(fn *ssa.Function, i int) []timeval.Remote {
	t := fn.Signature.Results().At(i).Type()
	if !timeval.IsTime(t) && !(values.IsInteger(t) && isSpanName(fn.Name())) {
		return nil
	}
	return timeval.Result(m.pkg, m, fn, i, isSpanName(fn.Name()))
}

func (m *model) resultClaims(fn *ssa.Function, i int) *claimset.Made {
	made, ok := claimset.Result(m.pkg, m, fn, i)
	if !ok {
		return nil
	}
	return &made
}

// isSpan reports whether a variable can hold a span of time. Its name only saves facts
// of numbers that nobody asks for.
func isSpan(v *types.Var) bool {
	t := v.Type()
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t = ptr.Elem() // of a flag
	}
	return timeval.IsNamed(t, "time", "Duration") || values.IsInteger(t) && isSpanName(v.Name())
}

func isSpanName(name string) bool {
	name = strings.ToLower(name)
	for _, word := range []string{"ttl", "exp", "life", "age", "day", "hour", "min", "sec", "dur", "time", "valid", "live", "period", "week", "month",
		"milli", "micro", "nano", "unix", "stamp", "now", "epoch", "until", "deadline"} {
		if strings.Contains(name, word) {
			return true
		}
	}
	return false
}

// heldSpans returns the constant numbers that this package puts into a variable or field.
func (m *model) heldSpans(v *types.Var) []origin.Remote {
	var out []origin.Remote
	for _, t := range timeval.Var(m.pkg, m, v) {
		if t.Known && !t.FromNow && t.N > 0 && (t.Unit == timeval.Span || t.Unit == timeval.Number) {
			out = append(out, origin.Remote{Kind: jose.Constant, Number: true, Text: strconv.FormatInt(t.N, 10),
				At: origin.At(m.pass.Fset, t.At)})
		}
	}
	return out
}
