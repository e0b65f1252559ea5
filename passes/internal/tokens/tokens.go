// SPDX-License-Identifier: Apache-2.0

// Package tokens says which values of a package are tokens, keys or claims sets because
// of what becomes of them: a text that is handed to a parser is a token wherever else it goes.
//
// It does not see values that are consumed in another function than the one they are
// sent in, unless a wrapper was inferred of that function, nor two calls that read the
// same input under names that are no constants.
package tokens

import (
	"go/constant"
	"go/token"
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

// Set is the values of a package that are consumed as tokens, keys or claims.
type Set struct {
	pkg    *origin.Package
	know   sites.Lookup
	places map[place]consumption
	vars   map[*types.Var]bool // package variables: keys
	fields map[*types.Var]bool // of structs of the program: keys
	shown  map[printed][]*types.Var
}

// consumption is what a place is, by the values that were read of it and consumed.
type consumption struct {
	kind jose.OriginKind
	as   []ssa.Value
}

// Find collects what the sites of a package consume.
func Find(p *origin.Package, know sites.Lookup, found []sites.Site) Set {
	s := Set{p, know, map[place]consumption{}, map[*types.Var]bool{}, map[*types.Var]bool{}, map[printed][]*types.Var{}}
	for _, site := range found {
		switch site.Row.Event {
		case jose.Accept, jose.Peek:
			s.consumed(p, site, jose.Token, jose.Received)
			s.consumed(p, site, jose.Claims, jose.WholeClaims)
			s.keys(p, site)
		case jose.Issue, jose.Bind:
			if parses(site.Row) {
				s.consumed(p, site, jose.Token, jose.Received)
			}
			s.consumed(p, site, jose.Claims, jose.WholeClaims)
			s.keys(p, site)
		}
	}
	s.bearers(p)
	return s
}

// parses reports whether a row makes of a token's text an object that is verified or read later.
func parses(row *catalog.Row) bool {
	_, text := row.Roles[jose.Token].Param()
	_, object := row.Roles[jose.Carrier].Result()
	return text && object
}

// bearers collects what the package sends in an Authorization header.
func (s Set) bearers(p *origin.Package) {
	for _, fn := range p.Funcs() {
		for _, b := range fn.Blocks {
			for _, in := range b.Instrs {
				if call, ok := in.(ssa.CallInstruction); ok {
					if v := Bearer(call); v != nil {
						s.sent(p, v, call, 0)
					}
				}
			}
		}
	}
}

// Bearer returns what a call puts under the name Authorization, or nil.
func Bearer(call ssa.CallInstruction) ssa.Value {
	fn := origin.Callee(call.Common())
	flow, ok := catalog.FlowOf(fn)
	if !ok || flow.Into == catalog.NoSlot || flow.Key == catalog.NoSlot || len(flow.From) != 1 {
		return nil
	}
	name, ok := origin.Arg(call.Common(), sites.ArgIndex(call.Common(), flow.Key)).(*ssa.Const)
	if !ok || name.Value == nil || name.Value.Kind() != constant.String || !strings.EqualFold(constant.StringVal(name.Value), "Authorization") {
		return nil
	}
	return origin.Arg(call.Common(), sites.ArgIndex(call.Common(), flow.From[0]))
}

func isIssued(s origin.Source) bool { return s.Kind == jose.Issued }

const maxCallers = 3

// sent marks the parts of a header value, and what callers hand in for them; what is no
// bearer token but a password is left out.
func (s Set) sent(p *origin.Package, v ssa.Value, user ssa.Instruction, depth int) {
	var seen []ssa.Value
	sources := p.Trace(v, user, origin.Query{Parts: true, Visit: func(v ssa.Value) { seen = append(seen, v) }})
	if slices.ContainsFunc(sources, isIssued) {
		return
	}
	for _, src := range sources {
		if src.Const != nil && src.Const.Kind() == constant.String && otherScheme(constant.StringVal(src.Const)) {
			return
		}
	}
	for _, v := range seen {
		s.mark(v, jose.Received)
	}
	for _, src := range sources {
		if src.Param == nil || depth >= maxCallers {
			continue
		}
		for _, call := range p.Callers(src.Param.Parent()) {
			if arg := origin.Passed(call, src.Param); arg != nil {
				s.sent(p, arg, call, depth+1)
			}
		}
	}
}

// otherScheme reports whether the text before a credential names a scheme of RFC 9110
// section 11 that carries no bearer token.
func otherScheme(text string) bool {
	scheme, _, ok := strings.Cut(strings.TrimSpace(text), " ")
	return (ok || strings.HasSuffix(text, " ")) && scheme != "" && !strings.EqualFold(scheme, "Bearer") && !strings.EqualFold(scheme, "JWT") && !strings.EqualFold(scheme, "Token")
}

func (s Set) keys(p *origin.Package, site sites.Site) {
	if !site.Row.Public && !loadsSet(site) {
		s.consumed(p, site, jose.Key, jose.KeyMaterial)
	}
}

// loadsSet reports whether a site reads a set of keys: public ones as a rule, for others to verify with.
func loadsSet(site sites.Site) bool {
	call := site.Call()
	return call != nil && site.Row.Loader && catalog.LoadsSet(origin.Callee(call.Common()))
}

func (s Set) consumed(p *origin.Package, site sites.Site, role jose.Role, kind jose.OriginKind) {
	for _, o := range site.Operands(role) {
		var seen []ssa.Value
		sources := p.Trace(o.Val, o.User, origin.Query{Visit: func(v ssa.Value) { seen = append(seen, v) }})
		if kind == jose.Received && slices.ContainsFunc(sources, isIssued) {
			continue // its way is known from where it is made
		}
		for _, v := range seen {
			s.mark(v, kind)
		}
	}
	i, ok := site.Row.Roles[role].Result()
	if call, isCall := site.Instr.(*ssa.Call); ok && isCall {
		for _, r := range *call.Referrers() {
			if e, ok := r.(*ssa.Extract); ok && e.Index == i {
				s.mark(e, kind)
			}
		}
	}
}

func (s Set) mark(v ssa.Value, kind jose.OriginKind) {
	_, isConst := v.(*ssa.Const)
	_, basic := v.Type().Underlying().(*types.Basic) // one claim that a wrapper returns is not all
	if isConst || kind == jose.WholeClaims && basic || kind != jose.WholeClaims && !isText(v.Type()) {
		return
	}
	at := where(v, 0)
	if was := s.places[at]; was.kind == jose.Unknown || was.kind == kind {
		s.places[at] = consumption{kind, append(was.as, v)}
	}
	if kind != jose.KeyMaterial {
		return
	}
	if g := global(v); g != nil {
		s.vars[g] = true
	}
	if _, f := s.setting(v); f != nil {
		s.fields[f] = true
	}
}

// Of returns what a value is by what becomes of it: Received, KeyMaterial, WholeClaims, or Unknown.
func (s Set) Of(v ssa.Value) jose.OriginKind {
	used := s.places[where(v, 0)]
	if slices.ContainsFunc(used.as, func(u ssa.Value) bool { return !apart(u, v) }) {
		return used.kind
	}
	if g := global(v); g != nil && s.vars[g] {
		return jose.KeyMaterial
	}
	if named, f := s.setting(v); f != nil && isText(v.Type()) && s.isKey(named, f) {
		return jose.KeyMaterial
	}
	return jose.Unknown
}

// Whole is Of for a value that is sent as it stands, not read from: the headers of a
// request hold its token.
func (s Set) Whole(v ssa.Value) jose.OriginKind {
	if kind := s.Of(v); kind != jose.Unknown {
		return kind
	}
	if load, ok := asserted(v).(*ssa.UnOp); ok && load.Op == token.MUL {
		if fa, ok := load.X.(*ssa.FieldAddr); ok {
			return field(fa)
		}
		if s.Whole(load.X) == jose.WholeClaims {
			return jose.WholeClaims // *claims
		}
	}
	kind := catalog.SecretType(v.Type())
	if kind == jose.WholeClaims && values.StructOf(v.Type()) != nil && asserted(v) == v {
		return jose.Unknown // it may be one that no token was read into
	}
	return kind
}

// asserted returns what is asserted to be of another type: token.Claims.(*claims).
func asserted(v ssa.Value) ssa.Value {
	if e, ok := v.(*ssa.Extract); ok && e.Index == 0 {
		v = e.Tuple
	}
	if a, ok := v.(*ssa.TypeAssert); ok {
		return a.X
	}
	return v
}

// field returns what a library's field is as it stands: the claims of a token, the headers of a request.
func field(fa *ssa.FieldAddr) jose.OriginKind {
	named, f := origin.FieldOf(fa)
	for _, row := range catalog.FieldRows(named, f) {
		if row.Roles[jose.Claims] == catalog.Field {
			return jose.WholeClaims
		}
	}
	if flow, ok := catalog.FlowOfField(named, f); ok && flow.In == jose.InHeader {
		return jose.Received
	}
	return jose.Unknown
}

// isText reports whether a type is text, or can hold any value.
func isText(t types.Type) bool {
	any, ok := t.Underlying().(*types.Interface)
	return values.IsText(t) || ok && any.Empty()
}
