// SPDX-License-Identifier: Apache-2.0

package asserts

import (
	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// result is what a call returns.
func (r *Reader) result(call *ssa.Call, i int, depth int) said {
	for _, s := range sites.At(r.Package, r.Lookup, call) {
		if out, ok := r.returned(s, i, depth); ok {
			out.json = out.json || out.from == read && out.what == set && catalog.ClaimsMap(call.Call.Signature().Results().At(i).Type())
			return out
		}
	}
	fn := origin.Callee(&call.Call)
	if fn != nil {
		if out, ok := r.fromContext(call, depth); ok {
			return out
		}
		if r.Reads(fn, i) {
			return said{from: read, what: set}
		}
		if flow, ok := catalog.FlowOf(fn); ok && flow.Source == jose.Response && flow.Key != catalog.NoSlot && i == 0 {
			return said{from: read, what: member, name: values.Text(origin.Arg(&call.Call, sites.ArgIndex(&call.Call, flow.Key)))}
		}
	}
	if call.Call.IsInvoke() || fn == nil || len(r.Package.Callees(&call.Call)) > 0 {
		if i == 0 && call.Call.Signature().Results().Len() == 1 {
			return r.back(call, depth)
		}
		var out said
		for _, s := range r.Package.Returns(call, i) {
			out = join(out, r.of(s.Val, depth))
		}
		return out
	}
	return said{}
}

// returned is what a library's operation returns.
func (r *Reader) returned(s sites.Site, i int, depth int) (said, bool) {
	is := func(slot catalog.Slot) bool { n, ok := slot.Result(); return ok && n == i }
	row := s.Row
	switch {
	case row.Event == jose.Bind && (is(row.Roles[jose.Carrier]) || is(row.Out)):
		return said{from: made, what: object}, true
	case row.Event == jose.Bind && is(row.Roles[jose.Claims]):
		return said{from: made, what: set}, true
	case row.Event == jose.Accept || row.Event == jose.Peek:
		switch {
		case is(row.Roles[jose.Claims]):
			return said{from: read, what: set, sites: []sites.Site{s}}, true
		case is(row.Out) || is(row.Roles[jose.Carrier]):
			return said{from: read, what: object, sites: []sites.Site{s}}, true
		case is(row.Roles[jose.Header]):
			return said{from: read, what: header, sites: []sites.Site{s}}, true
		}
	case row.Event == jose.Claim && row.Roles[jose.Claims] != catalog.NoSlot && is(row.Roles[jose.Value]):
		return r.getter(s, depth), true
	case row.Event == jose.Claim && is(row.Roles[jose.Claims]):
		out := said{from: read, what: set}
		for _, o := range s.Operands(jose.Carrier) {
			if of := r.of(o.Val, depth); of.from != unknown {
				out.from, out.sites = of.from, of.sites
			}
		}
		return out, true
	}
	return said{}, false
}

// getter is what a method of a claims set tells: token.Get("role").
func (r *Reader) getter(s sites.Site, depth int) said {
	out := said{from: read, what: claim, name: s.Row.Claim}
	for _, o := range s.Operands(jose.Claims) {
		of := r.of(o.Val, depth)
		if of.from != unknown {
			out.from, out.sites = of.from, of.sites
		}
	}
	for _, o := range s.Operands(jose.Name) {
		out.name = values.Text(o.Val)
	}
	return out
}
