// SPDX-License-Identifier: Apache-2.0

package jwtmodel

import (
	"go/constant"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// Call implements origin.Knowledge.
func (m *model) Call(fn *types.Func, i int) ([]origin.Flow, bool) {
	rows := sites.Rows(m.pkg, fn)
	flows := m.rowFlows(rows, fn, i)
	if f, ok := catalog.FlowOf(fn); ok {
		if i > 0 && values.IsError(fn.Signature().Results().At(i).Type()) {
			return flows, true // what went wrong says nothing of the argument
		}
		return append(flows, tableFlows(f, fn)...), true
	}
	if len(rows) > 0 {
		return flows, true
	}
	if fn.Pkg() == nil {
		return nil, false
	}
	if m.local(fn) {
		if flows := m.statedFlows(fn, i); flows != nil {
			return flows, true
		}
		said := m.saysIssues(fn)
		return said, said != nil && i == 0
	}
	fact := m.funcFact(fn)
	for _, r := range fact.Results {
		if r.Result == i {
			return r.Flows, true
		}
	}
	flows = m.statedFlows(fn, i)
	return flows, flows != nil
}

// Library implements origin.Knowledge.
func (m *model) Library(path string) bool { return catalog.Describes(path) }

// Signs implements origin.Knowledge.
func (m *model) Signs(call *ssa.Call) string {
	by, known := m.signatures[call]
	if !known {
		m.signatures[call] = "" // while it is asked
		by = sites.Signature(m.pkg, call)
		m.signatures[call] = by
	}
	return by
}

// rowFlows says what a library operation's result is made of.
func (m *model) rowFlows(rows []*catalog.Row, fn *types.Func, i int) []origin.Flow {
	var out []origin.Flow
	for _, row := range rows {
		is := func(r jose.Role) bool { n, ok := row.Roles[r].Result(); return ok && n == i }
		switch {
		case row.Event == jose.Issue && is(jose.Token):
			out = append(out, origin.Flow{Arg: -1, Remote: origin.Remote{Kind: jose.Issued, Text: apiName(fn)}})
		case row.Event == jose.Carry && row.In != jose.NoInlet && is(jose.Token):
			out = append(out, origin.Flow{Arg: -1, Remote: origin.Remote{Kind: jose.Request, Inlet: row.In, Token: true}})
		case row.Event == jose.Bind && is(jose.Token) && row.Roles[jose.Carrier] == catalog.Recv:
			out = append(out, origin.Flow{Arg: 0}) // the text of a token object
		case row.Loader && row.Keeps && i == 0:
			out = append(out, origin.Flow{Arg: argOf(fn, row.Roles[jose.Key]), Public: row.Public})
		case row.Loader && i == 0:
			out = append(out, origin.Flow{Arg: argOf(fn, row.Roles[jose.Key]), Public: row.Public, Parsed: true, Resize: resize(catalog.AnyLength)})
		case row.Event == jose.Peek && row.Param != "" && (is(jose.Header) || is(jose.Alg) || is(jose.Key)):
			out = append(out, origin.Flow{Arg: -1, Remote: origin.Remote{Kind: jose.TokenHeader, Text: row.Param}})
		}
	}
	return out
}

func argOf(fn *types.Func, slot catalog.Slot) int {
	recv := 0
	if fn.Signature().Recv() != nil {
		recv = 1
	}
	return sites.SlotIndex(slot, recv)
}

// tableFlows turns a flow of the tables into the tracer's form.
func tableFlows(f catalog.Flow, fn *types.Func) []origin.Flow {
	if f.Into != catalog.NoSlot && !f.Both && f.Source == jose.Unknown && f.Default == catalog.NoSlot {
		if _, result := f.Into.Result(); !result {
			return nil // it fills an argument; its result is a count or an error
		}
	}
	return flowsOf(f, fn)
}

func flowsOf(f catalog.Flow, fn *types.Func) []origin.Flow {
	var out []origin.Flow
	for _, s := range f.From {
		if i, ok := s.Rest(); ok {
			for j := i; j < fn.Signature().Params().Len(); j++ {
				out = append(out, origin.Flow{Arg: argOf(fn, catalog.P0) + j, Cleans: f.Cleans})
			}
			continue
		}
		out = append(out, origin.Flow{Arg: argOf(fn, s), Cleans: f.Cleans})
	}
	for i := range out {
		out[i].Checks, out[i].Resize = f.Checks, resize(f.Length)
		out[i].Drops = argOf(fn, f.Drops) + 1
	}
	for i := range out {
		switch f.Cut {
		case catalog.NoSlot:
		case catalog.Recv:
			out[i].Cut.Blank = true
		default:
			out[i].Cut.At = argOf(fn, f.Cut) + 1
		}
	}
	joined := len(out) > 1 && !f.Both || fn.Pkg().Path() == "fmt"
	for i := range out {
		out[i].Joined, out[i].Public = joined, f.Public
		if f.Key != catalog.NoSlot {
			out[i].Key = argOf(fn, f.Key) + 1
		}
	}
	if f.Wraps != catalog.NoSlot {
		out = append(out, origin.Flow{Arg: argOf(fn, f.Wraps)})
	}
	if f.Default != catalog.NoSlot {
		out = append(out, origin.Flow{Arg: argOf(fn, f.Default), Remote: origin.Remote{Default: true}})
	}
	if f.Source != jose.Unknown {
		src := origin.Flow{Arg: -1, Remote: origin.Remote{Kind: f.Source, Inlet: f.In, Token: f.Token, Bits: f.Size}, Checks: f.Checks || f.Default != catalog.NoSlot}
		if f.Source == jose.Guessable || f.Source == jose.Clock_ {
			src.Remote.Text = fn.Pkg().Path() + "." + catalog.Symbol(fn)
		}
		if f.Bits != catalog.NoSlot {
			src.Bits = argOf(fn, f.Bits) + 1
		}
		if f.Key != catalog.NoSlot {
			src.Key = argOf(fn, f.Key) + 1
		}
		out = append(out, src)
	}
	return out
}

// resize is what becomes of a length; most functions make some other of it.
func resize(l catalog.Length) []origin.Resize {
	op := origin.Lost
	switch l {
	case catalog.SameLength:
		return nil
	case catalog.HexLength:
		op = origin.Hex
	case catalog.UnhexLength:
		op = origin.Unhex
	case catalog.Base64Length:
		op = origin.Base64
	case catalog.Unbase64Length:
		op = origin.Unbase64
	}
	return []origin.Resize{{Op: op}}
}

// Fills implements origin.Knowledge.
func (m *model) Fills(fn *types.Func, arg int) ([]origin.Flow, bool) {
	f, ok := catalog.FlowOf(fn)
	if !ok || f.Into == catalog.NoSlot || argOf(fn, f.Into) != arg {
		return nil, false
	}
	flows := flowsOf(f, fn)
	for i := range flows {
		flows[i].Into = true
	}
	return flows, true
}

// Wraps implements origin.Knowledge.
func (m *model) Wraps(fn *types.Func, arg int) bool {
	f, ok := catalog.FlowOf(fn)
	return ok && f.Wraps != catalog.NoSlot && argOf(fn, f.Wraps) == arg
}

// Var implements origin.Knowledge.
func (m *model) Var(v *types.Var) []origin.Remote {
	if v.Pkg() == nil {
		return nil
	}
	out := append([]origin.Remote(nil), m.writes[m.remoteKey(v)]...)
	if f, ok := catalog.FlowOfVar(v); ok && f.Source != jose.Unknown {
		out = append(out, origin.Remote{Kind: f.Source})
	}
	if !m.local(v) {
		out = append(out, m.varFact(v).Sources...)
	}
	return out
}

// FieldOrigin implements origin.Knowledge.
func (m *model) FieldOrigin(named *types.TypeName, f *types.Var) []origin.Remote {
	if flow, ok := catalog.FlowOfField(named, f); ok && flow.Source != jose.Unknown {
		return []origin.Remote{{Kind: flow.Source, Inlet: flow.In, Token: flow.Token}}
	}
	for _, row := range sites.FieldRows(m.pkg, named, f) {
		if row.Event == jose.Bind && row.Roles[jose.Token] == catalog.Field {
			return []origin.Remote{{Kind: jose.Received, Token: true}}
		}
	}
	if param, ok := catalog.HeaderField(named, f); ok {
		return []origin.Remote{{Kind: jose.TokenHeader, Text: param}}
	}
	return nil
}

// Handed implements origin.Knowledge.
func (m *model) Handed(named *types.TypeName, f *types.Var, i int) (origin.Remote, bool) {
	for _, row := range sites.FieldRows(m.pkg, named, f) {
		if n, ok := row.Roles[jose.Token].Param(); ok && n == i && row.Roles[jose.Hook] == catalog.Field {
			kind := jose.Issued
			if row.Event != jose.Bind {
				kind = jose.Request // a callback that is to verify it
			}
			return origin.Remote{Kind: kind, Text: fieldName(named, f)}, true
		}
	}
	return origin.Remote{}, false
}

// Tested implements origin.Knowledge.
func (m *model) Tested(v *types.Var) bool { return v.Pkg() != nil && m.tested[m.remoteKey(v)] }

// TestedName implements origin.Knowledge.
func (m *model) TestedName(name string) bool { return m.tested[settingName(name)] }

// remote describes a source for other packages; false if it says nothing there.
func (m *model) remote(s origin.Source) (origin.Remote, bool) {
	r := origin.Remote{Kind: s.Kind, Text: s.Name, Default: s.Default, Fields: s.Fields, Holders: s.Holders,
		Bits: s.Bits, Curve: s.Curve, Checked: s.Checked, Joined: s.Joined, Resize: s.Resize,
		Inlet: s.Inlet, Token: s.Token, Via: m.via(s)}
	if len(s.Path) > 0 {
		if r.At = s.Path[0].At; r.At == "" && s.Path[0].Pos.IsValid() {
			r.At = origin.At(m.pass.Fset, s.Path[0].Pos)
		}
	}
	if s.Kind == jose.Constant {
		text, ok := constantText(s.Const)
		if !ok || len(text) > maxConstant {
			return r, false
		}
		r.Text, r.Number = text, s.Const.Kind() == constant.Int
	}
	return r, true
}

const maxVia = 3 // places of the way that a fact keeps

// via names the places behind the first on the way of a token, the last ones where there are many.
func (m *model) via(s origin.Source) []string {
	var out []string
	if s.Kind != jose.Issued && !s.Token {
		return nil
	}
	for i, p := range s.Path {
		at := p.At
		if p.Pos.IsValid() {
			at = origin.At(m.pass.Fset, p.Pos)
		}
		if i > 0 && at != "" && (len(out) == 0 || out[len(out)-1] != at) {
			out = append(out, at)
		}
	}
	return out[max(0, len(out)-maxVia):]
}

const maxConstant = 1 << 14

func constantText(c constant.Value) (string, bool) {
	if c == nil {
		return "", false
	}
	switch c.Kind() {
	case constant.String:
		return constant.StringVal(c), true
	case constant.Int:
		return c.ExactString(), true
	}
	return "", false
}
