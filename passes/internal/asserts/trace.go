// SPDX-License-Identifier: Apache-2.0

package asserts

import (
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// provenance says whose a value is.
type provenance uint8

const (
	unknown provenance = iota
	made               // by this program, which may sign it
	read               // out of a token
)

// part says what of a token a value is.
type part uint8

const (
	none   part = iota
	object      // the library's token
	set         // the claims
	header
	claim
	parameter // of the header
	member    // of the response that brought the token
)

// said is what is known of a value.
type said struct {
	from  provenance
	what  part
	name  string       // of the claim or parameter
	json  bool         // a JSON decoder made it
	sites []sites.Site // the operations that read it
}

// join keeps what is known of one of several values: one that was read out of a token speaks for all.
func join(a, b said) said {
	if b.from > a.from {
		a, b = b, a
	}
	if a.name != b.name && b.from != unknown {
		a.name = ""
	}
	if a.from == read && b.from == read {
		a.json = a.json && b.json
		a.sites = append(a.sites[:len(a.sites):len(a.sites)], b.sites...)
	}
	return a
}

const maxDepth = 24

// of says what a value is.
func (r *Reader) of(v ssa.Value, depth int) said {
	if known, ok := r.memo[v]; ok {
		return known
	}
	if depth > maxDepth {
		return said{}
	}
	r.memo[v] = said{} // a value that is made of itself
	s := r.walk(v, depth+1)
	if s.from == unknown && catalog.ClaimsMap(v.Type()) {
		s = said{from: read, what: set, json: true} // Have: its type says so
	} else if s.from == unknown && catalog.ClaimsObject(v.Type()) {
		s = said{from: read, what: object}
	}
	r.memo[v] = s
	return s
}

func (r *Reader) walk(v ssa.Value, depth int) said {
	if s, ok := r.content(v, depth); ok {
		return s
	}
	switch v := v.(type) {
	case *ssa.MakeMap:
		return r.built(v, depth)
	case *ssa.ChangeType:
		return r.of(v.X, depth)
	case *ssa.ChangeInterface:
		return r.of(v.X, depth)
	case *ssa.MakeInterface:
		return r.of(v.X, depth)
	case *ssa.Slice:
		return r.of(v.X, depth)
	case *ssa.TypeAssert:
		return r.of(v.X, depth)
	case *ssa.Lookup:
		return r.entry(v, depth)
	case *ssa.Extract:
		return r.extract(v, depth)
	case *ssa.Call:
		return r.result(v, 0, depth)
	case *ssa.Field:
		return r.field(v.X, v.Field, depth)
	case *ssa.UnOp:
		if v.Op == token.MUL {
			return r.load(v, depth)
		}
		return said{}
	}
	return r.back(v, depth)
}

// back goes one step back, to all that the value can be.
func (r *Reader) back(v ssa.Value, depth int) said {
	var out said
	for _, s := range r.Package.Step(v) {
		out = join(out, r.of(s.Val, depth))
	}
	return out
}

// entry is an entry of a map: a claim of a set, a part of a claim.
func (r *Reader) entry(v *ssa.Lookup, depth int) said {
	s := r.of(v.X, depth).element()
	if name := values.Text(v.Index); name != "" && s.from != unknown {
		s.name = name
	}
	return s
}

func (s said) element() said {
	switch s.what {
	case set:
		s.what = claim
	case header:
		s.what = parameter
	case claim, parameter:
	default:
		return said{}
	}
	return s
}

func (r *Reader) extract(v *ssa.Extract, depth int) said {
	switch tuple := v.Tuple.(type) {
	case *ssa.TypeAssert:
		if v.Index == 0 {
			return r.of(tuple.X, depth)
		}
	case *ssa.Lookup:
		if v.Index == 0 {
			return r.entry(tuple, depth)
		}
	case *ssa.Next:
		if rng, ok := tuple.Iter.(*ssa.Range); ok && v.Index == 2 && !tuple.IsString {
			return r.of(rng.X, depth).element()
		}
	case *ssa.Call:
		return r.result(tuple, v.Index, depth)
	}
	return said{}
}

// load is the content of a variable, field or element.
func (r *Reader) load(v *ssa.UnOp, depth int) said {
	switch addr := v.X.(type) {
	case *ssa.IndexAddr:
		return r.of(addr.X, depth).element()
	case *ssa.FieldAddr:
		if s := r.field(addr.X, addr.Field, depth); s.from != unknown {
			return s
		}
	case *ssa.Alloc, *ssa.FreeVar:
		if s, ok := r.captured(addr, depth); ok {
			return s
		}
	case *ssa.Call, *ssa.Extract:
		return r.of(addr, depth) // a copy of what a pointer leads to
	}
	return r.back(v, depth)
}

// built is a map that is made here: of one claim after the other, or to be signed.
func (r *Reader) built(m *ssa.MakeMap, depth int) said {
	for _, u := range r.Package.MapUpdates(m) {
		if _, fixed := values.Unboxed(u.Key).(*ssa.Const); fixed {
			continue
		}
		if s := r.of(u.Value, depth); s.from == read && s.what == claim {
			s.what, s.name = set, ""
			return s
		}
	}
	return said{from: made, what: set}
}

// captured is a variable, or one of the function around a closure, filled there.
func (r *Reader) captured(addr ssa.Value, depth int) (said, bool) {
	if fv, ok := addr.(*ssa.FreeVar); ok {
		for _, outer := range r.Package.Bindings(fv) {
			if s, ok := r.content(outer, depth); ok {
				return s, true
			}
		}
	}
	return r.content(addr, depth)
}

// field is a field of a library's token object.
func (r *Reader) field(base ssa.Value, i int, depth int) said {
	named, f := origin.FieldAt(base.Type(), i)
	if f == nil {
		return said{}
	}
	for _, row := range catalog.FieldRows(named, f) {
		out := said{from: read, what: header, json: true}
		switch {
		case row.Roles[jose.Header] == catalog.Field:
		case row.Roles[jose.Claims] == catalog.Field && row.Event != jose.Bind:
			out.what = set
		default:
			continue
		}
		tok := r.of(base, depth)
		if tok.from == unknown && out.what == set && types.IsInterface(f.Type()) {
			return said{} // whose claims they are is told by the type that is asserted
		}
		if tok.from != unknown {
			out.from, out.sites = tok.from, tok.sites
		} else if param, ok := base.(*ssa.Parameter); ok {
			out.sites = r.keys[param.Parent()]
		}
		return out
	}
	return said{}
}
