// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/constant"
	"go/types"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
)

func (t *tracer) loadGlobal(g *ssa.Global, w way) {
	if v, ok := g.Object().(*types.Var); ok {
		if !t.enterVar(v) {
			return
		}
		if t.p.embedded[v] {
			t.emit(Source{Kind: jose.Embedded, Value: g}, w.step(v.Pos(), "compiled in with go:embed"))
			return
		}
		t.shared(v, t.p.globals[g], "", w)
		return
	}
	t.emit(Source{Kind: jose.Unknown, Value: g}, w)
}

// shared continues with the content of a field or package variable: every write in
// this package, what other packages are known to write, a default in its tag.
func (t *tracer) shared(v *types.Var, writes []cellWrite, tag string, w way) {
	if t.p.Foreign(v) {
		writes = nil
	}
	w = w.reset()
	w.shared, w.cell = true, v
	w.checked = w.checked || t.q.Key && t.p.testedVar(v, tag)
	if t.q.Key && len(writes) == 0 && t.neverSet(v, tag) {
		t.emit(Source{Kind: jose.Zero, Var: v}, w)
		return
	}
	for _, c := range writes {
		t.write(c, w)
	}
	for _, r := range t.p.Know.Var(v) {
		t.remote(r, nil, w)
	}
	if d, ok := tagDefault(tag); ok {
		dw := w
		dw.deflt = true
		if v.Pkg() == t.p.SSA.Pkg {
			dw = dw.step(v.Pos(), "default in the field's tag")
		} else {
			dw.path = &hop{Place{At: t.p.remoteAt(v.Pos()), Note: "default in the field's tag"}, dw.path}
		}
		t.emit(Source{Kind: jose.Constant, Const: constant.MakeString(d)}, dw)
	}
	// Have: an unexported variable's writes are all here.
	if v.Exported() || v.Pkg() != t.p.SSA.Pkg || len(writes) == 0 {
		t.emit(Source{Kind: jose.Unknown, Var: v}, w)
	}
}

// Foreign reports whether a field belongs to a type of a library: its structs are many, and what
// is put into one is not in the others, as in http.Cookie.
func (p *Package) Foreign(v *types.Var) bool {
	if !v.IsField() || v.Pkg() == nil || v.Pkg() == p.SSA.Pkg {
		return false
	}
	its, own := v.Pkg().Path(), p.SSA.Pkg.Path()
	return p.Know.Library(its) || owner(its) != owner(own) && (hosted(its) || hosted(own))
}

// owner returns the beginning of a package's path that the code of one owner has in common: the
// host, and the user where the host has many. Paths without a host may all be of one program.
func owner(path string) string {
	host, rest, _ := strings.Cut(path, "/")
	if !slices.Contains(forges, host) {
		return host
	}
	user, _, _ := strings.Cut(rest, "/")
	return host + "/" + user
}

var forges = []string{"github.com", "gitlab.com", "bitbucket.org", "codeberg.org", "gitee.com", "gopkg.in"}

func hosted(path string) bool {
	host, _, _ := strings.Cut(path, "/")
	return strings.Contains(host, ".")
}

// tagDefault returns the default value that a struct tag declares for configuration loaders.
func tagDefault(tag string) (string, bool) {
	st := reflect.StructTag(tag)
	for _, key := range []string{"default", "envDefault", "env-default"} {
		if d, ok := st.Lookup(key); ok && d != "" && d != "-" {
			return d, true
		}
	}
	for _, key := range []string{"env", "arg", "koanf", "conf"} {
		for _, part := range strings.Split(st.Get(key), ",") {
			if d, ok := strings.CutPrefix(strings.TrimSpace(part), "default="); ok && d != "" {
				return d, true
			}
			if d, ok := strings.CutPrefix(strings.TrimSpace(part), "default:"); ok && d != "" {
				return d, true
			}
		}
	}
	if _, opts, ok := strings.Cut(st.Get("json"), ",default="); ok {
		d, _, _ := strings.Cut(opts, ",")
		return d, d != ""
	}
	return "", false
}

// TraceVar returns the possible sources of what this package puts into a field or package variable.
func (p *Package) TraceVar(v *types.Var, q Query) []Source {
	t := p.tracer(q)
	t.vars[v] = true
	if p.embedded[v] {
		t.emit(Source{Kind: jose.Embedded}, way{}.step(v.Pos(), ""))
	}
	writes := p.fields[v.Origin()]
	if !v.IsField() {
		if g, ok := p.SSA.Members[v.Name()].(*ssa.Global); ok && g.Object() == v {
			writes = p.globals[g]
		} else {
			writes = p.foreignGlobal(v)
		}
	}
	for _, c := range writes {
		t.write(c, way{})
	}
	return t.out
}

func (p *Package) foreignGlobal(v *types.Var) []cellWrite {
	for g, ws := range p.globals {
		if g.Object() == v {
			return ws
		}
	}
	return nil
}

// WrittenElsewhere lists the fields and variables of other packages that this package writes.
func (p *Package) WrittenElsewhere() []*types.Var {
	var out []*types.Var
	for f := range p.fields {
		if f != nil && f.Pkg() != nil && f.Pkg() != p.SSA.Pkg && !p.Foreign(f) {
			out = append(out, f)
		}
	}
	for g := range p.globals {
		if v, ok := g.Object().(*types.Var); ok && v.Pkg() != nil && v.Pkg() != p.SSA.Pkg {
			out = append(out, v)
		}
	}
	return out
}
