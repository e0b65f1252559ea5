// SPDX-License-Identifier: Apache-2.0

package jwtmodel

import (
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/asserts"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/keyfuncs"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/profiles"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
)

// model collects what is known of one package while it is inferred, and answers
// the tracer and the site finder meanwhile.
type model struct {
	pass       *analysis.Pass
	pkg        *origin.Package
	funcs      map[*types.Func][]rowFact // inferred here
	vars       map[*types.Var][]rowFact
	settings   []remoteUse                // settings that become keys here
	writes     map[string][]origin.Remote // "pkg\x00name"
	meant      map[string][]rowFact       // uses by other packages of "pkg\x00name"
	defaults   map[string][]origin.Remote
	scoped     map[string][]origin.Remote // by other packages: see pkgFact
	tested     map[string]bool            // by other packages: see pkgFact
	inherited  map[string]int             // how many of defaults other packages declared
	found      []sites.Site
	tokens     *asserts.Reader                       // of what results take out of tokens
	profiles   map[ssa.Instruction]*profiles.Profile // of the accepts in found
	keys       *keyfuncs.Reader
	cache      map[types.Object]any
	signatures map[*ssa.Call]string // see Signs
	declared   map[*types.Func]bool // by directive or policy: not inferred over
	stated     map[*types.Func][]rowFact
	problems   []Directive
	store      storeFact // of the packages below
}

func newModel(pass *analysis.Pass, stated map[*types.Func][]rowFact) *model {
	m := &model{pass: pass, funcs: map[*types.Func][]rowFact{}, vars: map[*types.Var][]rowFact{},
		writes: map[string][]origin.Remote{}, meant: map[string][]rowFact{}, defaults: map[string][]origin.Remote{},
		cache: map[types.Object]any{}, signatures: map[*ssa.Call]string{}, declared: map[*types.Func]bool{}, scoped: map[string][]origin.Remote{}, tested: map[string]bool{}, inherited: map[string]int{}, stated: stated}
	for fn, rows := range stated {
		if fn.Pkg() == pass.Pkg {
			m.funcs[fn], m.declared[fn] = rows, true
		}
	}
	for _, pf := range pass.AllPackageFacts() {
		f, ok := pf.Fact.(*pkgFact)
		if !ok {
			continue
		}
		m.keep(f.Store)
		for _, name := range f.Tested {
			m.tested[name] = true
		}
		for _, s := range f.Scoped {
			m.scoped[s.Key] = append(m.scoped[s.Key], s.Sources...)
		}
		for _, d := range f.Defaults {
			m.defaults[d.Key] = append(m.defaults[d.Key], d.Source)
		}
		for _, u := range f.Uses {
			k := u.Pkg + "\x00" + u.Name
			m.meant[k] = append(m.meant[k], u.Row)
		}
		for _, w := range f.Writes {
			k := w.Pkg + "\x00" + w.Name
			m.writes[k] = append(m.writes[k], w.Sources...)
		}
	}
	for key, list := range m.defaults {
		m.inherited[key] = len(list)
	}
	m.pkg = origin.New(pass.Fset, pass.Pkg, pass.Files, pass.TypesInfo, m)
	m.keys = keyfuncs.New(m.pkg, m)
	m.ownDefaults()
	return m
}

func (m *model) sites() []sites.Site { return m.found }

// local reports whether the object is declared in the package under analysis.
func (m *model) local(obj types.Object) bool { return obj.Pkg() == m.pass.Pkg }

func (m *model) funcFact(fn *types.Func) *funcFact {
	if f, ok := m.cache[fn]; ok {
		return f.(*funcFact)
	}
	f := new(funcFact)
	if fn.Pkg() != nil && !m.local(fn) {
		m.pass.ImportObjectFact(fn, f)
	}
	m.cache[fn] = f
	return f
}

func (m *model) varFact(v *types.Var) *varFact {
	if f, ok := m.cache[v]; ok {
		return f.(*varFact)
	}
	f := new(varFact)
	if v.Pkg() != nil && !m.local(v) {
		m.pass.ImportObjectFact(v, f)
	}
	m.cache[v] = f
	return f
}

// reads reports whether result i of another package's function is the claims of a token.
func (m *model) reads(fn *types.Func, i int) bool {
	return !m.local(fn) && slices.ContainsFunc(m.funcFact(fn).Results, func(r resultFact) bool { return r.Result == i && r.Read })
}

// Func implements sites.Lookup.
func (m *model) Func(fn *types.Func) []sites.Meaning {
	var out []sites.Meaning
	for _, row := range sites.Rows(m.pkg, fn) {
		out = append(out, sites.Meaning{Row: row, API: apiName(fn)})
	}
	return append(append(out, meanings(m.rowsOf(fn), apiName(fn))...), meanings(m.putRows(fn), apiName(fn))...)
}

// Looks implements sites.Lookup.
func (m *model) Looks(fn *types.Func) []sites.Look {
	if fn == nil || fn.Pkg() == nil || m.local(fn) {
		return nil
	}
	return m.funcFact(fn).Looks
}

// Ends implements sites.Lookup.
func (m *model) Ends(fn *types.Func) bool {
	return fn != nil && fn.Pkg() != nil && !m.local(fn) && m.funcFact(fn).Ends
}

// Gates implements sites.Lookup.
func (m *model) Gates(fn *types.Func) []string {
	if fn == nil || fn.Pkg() == nil || m.local(fn) {
		return nil
	}
	return m.funcFact(fn).Gates
}

func (m *model) rowsOf(fn *types.Func) []rowFact {
	if m.local(fn) {
		return append(slices.Clip(m.funcs[fn]), m.behind(fn)...)
	}
	if rows, ok := m.stated[fn]; ok {
		return rows
	}
	return m.funcFact(fn).Rows
}

// behind are the verifications of the one method of the package that stands behind that of an
// interface: what is done with their outcome is done there.
func (m *model) behind(fn *types.Func) []rowFact {
	if fn == nil || fn.Signature().Recv() == nil || !types.IsInterface(fn.Signature().Recv().Type()) {
		return nil
	}
	impl := m.pkg.Implementations(fn)
	if len(impl) != 1 {
		return nil
	}
	obj, _ := impl[0].Object().(*types.Func)
	var out []rowFact
	for _, row := range m.funcs[obj] {
		if row.Event == jose.Accept {
			out = append(out, row)
		}
	}
	return out
}

// Dynamic implements sites.Lookup.
func (m *model) Dynamic(call *ssa.CallCommon, user ssa.Instruction) []sites.Meaning {
	var out []sites.Meaning
	if v := m.pkg.CalledVar(call); v != nil && !m.local(v) {
		for _, row := range sites.Rows(m.pkg, v) {
			out = append(out, sites.Meaning{Row: row, API: apiName(v)})
		}
		return append(out, meanings(called(m.varFact(v).Rows, true), apiName(v))...)
	}
	for _, s := range m.pkg.Trace(call.Value, user, origin.Query{}) {
		if fn, ok := s.Value.(*ssa.Function); ok && s.Kind == jose.Function {
			if obj, ok := fn.Object().(*types.Func); ok {
				out = append(out, m.Func(obj)...)
			}
		}
	}
	return out
}

// called keeps the rows of a variable that speak of calling it, or the others.
func called(rows []rowFact, want bool) []rowFact {
	var out []rowFact
	for _, r := range rows {
		if r.Called == want {
			out = append(out, r)
		}
	}
	return out
}

// Field implements sites.Lookup.
func (m *model) Field(named *types.TypeName, f *types.Var) []sites.Meaning {
	var out []sites.Meaning
	for _, row := range sites.FieldRows(m.pkg, named, f) {
		out = append(out, sites.Meaning{Row: row, API: fieldName(named, f)})
	}
	return append(out, m.variable(f, fieldName(named, f))...)
}

// Global implements sites.Lookup.
func (m *model) Global(v *types.Var) []sites.Meaning {
	var out []sites.Meaning
	for _, row := range sites.Rows(m.pkg, v) {
		if row.Roles[jose.Key] == catalog.Field || row.Effect != jose.NoEffect {
			out = append(out, sites.Meaning{Row: row, API: apiName(v)})
		}
	}
	return append(out, m.variable(v, apiName(v))...)
}

func (m *model) variable(v *types.Var, api string) []sites.Meaning {
	if m.local(v) {
		return nil // its writes are seen from its uses
	}
	rows := called(m.varFact(v).Rows, false)
	rows = append(rows, m.meant[m.remoteKey(v)]...)
	return meanings(rows, api)
}

func meanings(rows []rowFact, api string) []sites.Meaning {
	var out []sites.Meaning
	for _, r := range rows {
		out = append(out, sites.Meaning{Row: r.row(), API: api, At: r.At, Inferred: true, Adds: r.Adds, Scale: r.Scale, Signed: r.Signed, Weak: r.Weak,
			Unchecked: r.Unchecked, KeySet: r.KeySet, Payload: r.Payload, Partial: r.Partial, Empty: r.Empty, Joined: r.Joined})
	}
	return out
}

// row turns an inferred row into the form of the tables.
func (r rowFact) row() *catalog.Row {
	row := &catalog.Row{Event: r.Event, Effect: r.Effect, Claim: r.Claim, Unit: r.Unit, Channel: r.Channel,
		Public: r.Public, Encrypted: r.Encrypted, Loader: r.Parsed, Refuses: r.Refuses, Checked: r.Checked, Roles: catalog.Roles{}}
	for _, rs := range r.Roles {
		row.Roles[rs.Role] = rs.Slot
	}
	return row
}

// apiName is how a finding names a function: "jwt.Parse", "(*auth.Service).Sign" as "Service.Sign".
func apiName(obj types.Object) string {
	name := catalog.Symbol(obj)
	if obj.Pkg() != nil {
		return obj.Pkg().Name() + "." + name
	}
	return name
}

func fieldName(named *types.TypeName, f *types.Var) string {
	if named == nil {
		return f.Name()
	}
	return named.Pkg().Name() + "." + named.Name() + "." + f.Name()
}

// remoteKey names a package variable, or a field by its own position in its package, across packages.
func (m *model) remoteKey(v *types.Var) string {
	if v.Pkg() == nil {
		return ""
	}
	return v.Pkg().Path() + "\x00" + remoteName(m.pass.Fset, v)
}
