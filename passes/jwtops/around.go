// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// Header is the JOSE header of an issued token.
type Header struct {
	// Names are the parameters that the program sets, beside alg and typ that the library does.
	Names []string
	// Open: some are set under computed names.
	Open bool
}

// Has reports whether a parameter is set, or may be.
func (h *Header) Has(name string) bool { return h.Open || slices.Contains(h.Names, name) }

// header collects what is put into the header map of the token object that an issue signs:
//
//	token.Header["kid"] = id
func (b *builder) header(s sites.Site) *Header {
	out := &Header{}
	for _, o := range s.Operands(jose.Carrier) {
		if !catalog.HasHeader(o.Val.Type()) {
			return nil
		}
		for _, src := range b.p.Roots(o.Val, o.User) {
			call, ok := src.Value.(*ssa.Call)
			if !ok {
				return nil
			}
			for _, u := range b.p.Uses(call) {
				b.setHeader(out, u)
			}
		}
	}
	if len(s.Operands(jose.Carrier)) == 0 {
		return nil
	}
	return out
}

func (b *builder) setHeader(h *Header, u origin.Use) {
	fa, ok := u.Alias.(*ssa.FieldAddr)
	if load, isLoad := u.Alias.(*ssa.UnOp); isLoad && !ok {
		fa, ok = load.X.(*ssa.FieldAddr)
	}
	if !ok {
		return
	}
	named, f := origin.FieldOf(fa)
	if !slices.ContainsFunc(catalog.FieldRows(named, f), func(r *catalog.Row) bool { return r.Roles[jose.Header] == catalog.Field }) {
		return
	}
	switch in := u.Instr.(type) {
	case *ssa.MapUpdate:
		if name := values.Name(in.Key); name != "?" {
			h.Names = append(h.Names, name)
			return
		}
		h.Open = true
	case *ssa.Store, ssa.CallInstruction:
		h.Open = true // another map, or somebody else's hands
	}
}

// logged reports whether the function of an issue or accept, one that it calls or one that
// calls it logs; nil of what is no call.
func (b *builder) logged(s sites.Site) *bool {
	if s.Call() == nil || s.Row.Event != jose.Issue && s.Row.Event != jose.Accept {
		return nil
	}
	fn := sites.Outermost(s.Instr.Parent())
	near := map[*ssa.Function]bool{fn: true}
	for _, call := range b.p.Callers(fn) {
		near[sites.Outermost(call.Parent())] = true
	}
	for _, call := range b.callsIn(fn) {
		for _, callee := range b.p.Callees(call.Common()) {
			near[sites.Outermost(callee)] = true
		}
	}
	found := false
	for f := range near {
		found = found || slices.ContainsFunc(b.callsIn(f), logs)
	}
	return &found
}

// callsIn lists the calls of a declared function and what is nested in it.
func (b *builder) callsIn(fn *ssa.Function) []ssa.CallInstruction {
	var out []ssa.CallInstruction
	for _, blk := range fn.Blocks {
		for _, in := range blk.Instrs {
			if call, ok := in.(ssa.CallInstruction); ok {
				out = append(out, call)
			}
		}
	}
	for _, nested := range fn.AnonFuncs {
		out = append(out, b.callsIn(nested)...)
	}
	return out
}

// logs reports whether a call writes a log, or is called as one that does.
func logs(call ssa.CallInstruction) bool {
	fn := origin.Callee(call.Common())
	if fn == nil {
		return false
	}
	return catalog.Logs(fn) || speaksOfLogs(fn.Name()) || receiverLogs(fn)
}

func receiverLogs(fn *types.Func) bool {
	recv := fn.Signature().Recv()
	if recv == nil {
		return false
	}
	t := types.Unalias(recv.Type())
	if ptr, ok := t.(*types.Pointer); ok {
		t = types.Unalias(ptr.Elem())
	}
	named, ok := t.(*types.Named)
	return ok && speaksOfLogs(named.Obj().Name())
}

func speaksOfLogs(name string) bool {
	name = strings.ToLower(name)
	return strings.Contains(name, "audit") || strings.HasPrefix(name, "log") && !strings.HasPrefix(name, "login") && !strings.HasPrefix(name, "logout") || strings.HasSuffix(name, "logger")
}
