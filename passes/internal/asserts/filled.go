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

// index notes which objects the package fills with claims.
func (r *Reader) index() {
	r.filled, r.decoded = map[ssa.Value][]sites.Site{}, map[ssa.Value][]ssa.Value{}
	r.memo, r.keys = map[ssa.Value]said{}, map[*ssa.Function][]sites.Site{}
	for _, s := range r.Sites {
		if s.Row.Event == jose.Accept {
			r.indexKeys(s)
			r.indexOptions(s)
		}
		role := jose.Claims
		if gets(s) {
			role = jose.Value
		} else if !reads(s) {
			continue
		}
		for _, o := range s.Operands(role) {
			for _, obj := range r.Package.Objects(o.Val, o.User) {
				r.filled[obj] = append(r.filled[obj], s)
			}
		}
	}
	for _, fn := range r.Package.Funcs() {
		for _, b := range fn.Blocks {
			for _, in := range b.Instrs {
				if call, ok := in.(*ssa.Call); ok {
					r.indexDecoder(call)
				}
			}
		}
	}
}

// indexKeys notes which closures a verification asks for a key.
func (r *Reader) indexKeys(s sites.Site) {
	for _, o := range s.Operands(jose.Keyfunc) {
		for _, fn := range r.Package.Functions(o.Val, o.User) {
			if fn.Parent() != nil {
				r.keys[fn] = append(r.keys[fn], s)
			}
		}
	}
}

// indexOptions notes which object an option has a verification fill: jwt.WithToken(token).
func (r *Reader) indexOptions(s sites.Site) {
	for _, opt := range s.Options(r.Lookup) {
		if opt.Row.Event != jose.Bind {
			continue
		}
		for _, o := range opt.Operands(jose.Claims) {
			for _, src := range r.Package.Roots(o.Val, o.User) {
				if src.Value != nil {
					r.filled[src.Value] = append(r.filled[src.Value], s)
				}
			}
		}
	}
}

// indexDecoder notes which object a call fills that decodes JSON: json.Unmarshal(text, &m).
func (r *Reader) indexDecoder(call *ssa.Call) {
	fn := origin.Callee(&call.Call)
	into, ok := catalog.DecodesJSON(fn)
	if !ok {
		return
	}
	flow, ok := catalog.FlowOf(fn)
	if !ok {
		return
	}
	var texts []ssa.Value
	for _, slot := range flow.From {
		texts = append(texts, sites.Arguments(&call.Call, slot)...)
	}
	for _, dst := range sites.Arguments(&call.Call, into) {
		for _, obj := range r.Package.Objects(dst, call) {
			r.decoded[obj] = append(r.decoded[obj], texts...)
		}
	}
}

// reads reports whether an operation takes claims out of a token.
func reads(s sites.Site) bool {
	switch s.Row.Event {
	case jose.Accept, jose.Peek:
		return true
	case jose.Claim:
		return !s.Has(jose.Value) && !s.Has(jose.Name) && !s.Has(jose.Duration)
	}
	return false
}

// gets reports whether an operation writes a claim to a variable: token.Get("role", &role).
func gets(s sites.Site) bool {
	_, param := s.Row.Roles[jose.Value].Param()
	return param && s.Row.Event == jose.Claim && s.Row.Roles[jose.Claims] == catalog.Recv && s.Has(jose.Name)
}

// content is what an object is filled with.
func (r *Reader) content(obj ssa.Value, depth int) (said, bool) {
	var out said
	for _, s := range r.filled[obj] {
		if gets(s) {
			out = join(out, r.getter(s, depth))
		} else {
			out = join(out, said{from: read, what: set, json: true, sites: []sites.Site{s}})
		}
	}
	for _, text := range r.decoded[obj] {
		if s := r.text(text, depth); s.what != none {
			s.json = true
			out = join(out, s)
		}
	}
	return out, out.from != unknown
}

// text is what a text says that is decoded: a payload, or what was encoded before.
func (r *Reader) text(v ssa.Value, depth int) said {
	if depth > maxDepth {
		return said{}
	}
	switch x := v.(type) {
	case *ssa.Convert:
		return r.text(x.X, depth+1)
	case *ssa.MakeInterface:
		return r.text(x.X, depth+1)
	}
	if call, i := values.CallOf(v); call != nil && i == 0 {
		flow, ok := catalog.FlowOf(origin.Callee(&call.Call))
		if ok && len(flow.From) > 0 && flow.Into == catalog.NoSlot {
			var out said
			for _, slot := range flow.From {
				for _, a := range sites.Arguments(&call.Call, slot) {
					out = join(out, r.text(a, depth+1))
				}
			}
			return out
		}
	}
	s := r.of(v, depth)
	if s.what == object {
		s.what = set // its JSON is that of its claims
	}
	return s
}
