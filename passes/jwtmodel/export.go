// SPDX-License-Identifier: Apache-2.0

package jwtmodel

import (
	"cmp"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/asserts"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/verdicts"
)

// export writes the facts of a package that uses JWTs.
func (m *model) export() {
	m.unchecked()
	speaks := false
	peeks := m.peeks()
	m.tokens = &asserts.Reader{Package: m.pkg, Lookup: m, Sites: m.found, Reads: m.reads, Peeks: peeks}
	gates := peeks.Gates()
	puts := m.puts()
	outcomes := verdicts.Reader{Package: m.pkg, Lookup: m, Sites: m.found}
	for _, fn := range m.pkg.Funcs() {
		obj, ok := fn.Object().(*types.Func)
		if !ok || !obj.Exported() {
			continue
		}
		f := &funcFact{Rows: spoken(m.funcs[obj]), Results: m.results(fn, obj), Looks: m.reader().Looks(fn), Puts: puts[obj], Gates: gates[fn], Ends: outcomes.Ends(fn)}
		speaks = f.speaks() || speaks || slices.ContainsFunc(slices.Collect(obj.Signature().Results().Variables()), handsOut)
		m.exportFunc(obj, f)
	}
	speaks = m.exportInterfaces(gates) || speaks
	speaks = m.exportVars() || speaks
	m.exportPackage(speaks)
}

func (m *model) exportFunc(obj *types.Func, f *funcFact) {
	if len(f.Rows)+len(f.Results)+len(f.Looks)+len(f.Puts)+len(f.Gates) > 0 || f.Ends {
		m.pass.ExportObjectFact(obj, f)
	}
}

// exportInterfaces gives the methods of the package's interfaces the meaning of their
// one implementation in the package.
func (m *model) exportInterfaces(gates map[*ssa.Function][]string) bool {
	speaks := false
	scope := m.pass.Pkg.Scope()
	for _, name := range scope.Names() {
		tn, ok := scope.Lookup(name).(*types.TypeName)
		if !ok || !tn.Exported() {
			continue
		}
		iface, ok := tn.Type().Underlying().(*types.Interface)
		if !ok || tn.IsAlias() {
			continue
		}
		for i := range iface.NumExplicitMethods() {
			method := iface.ExplicitMethod(i)
			impl := m.pkg.Implementations(method)
			if flows := m.saysIssues(method); flows != nil && method.Exported() {
				m.exportFunc(method, &funcFact{Results: []resultFact{{Flows: flows}}})
				speaks = true
			}
			if len(impl) != 1 || !method.Exported() {
				continue
			}
			obj, _ := impl[0].Object().(*types.Func)
			f := &funcFact{Rows: spoken(m.funcs[obj]), Results: m.results(impl[0], obj), Looks: m.reader().Looks(impl[0]), Gates: gates[impl[0]]}
			speaks = f.speaks() || speaks
			m.exportFunc(method, f)
		}
	}
	return speaks
}

// speaks reports whether a function has a JWT meaning; sending something is none by itself.
func (f *funcFact) speaks() bool {
	return slices.ContainsFunc(f.Rows, rowFact.speaks) || slices.ContainsFunc(f.Results, tellsOfTokens)
}

func (r rowFact) speaks() bool { return r.Event != jose.Carry }

// exportVars writes what the package's variables and fields mean and hold; it reports
// whether one of them has a JWT meaning.
func (m *model) exportVars() bool {
	speaks := false
	for _, v := range m.ownVars() {
		f := &varFact{Rows: append(m.vars[v], m.functionRows(v)...)}
		if isKeyType(v.Type()) || isKeyMap(v.Type()) || isKeyPointer(v.Type()) || catalog.Holds(v.Type()) {
			f.Sources = m.held(v)
		}
		if isSpan(v) {
			f.Sources = m.heldSpans(v)
		}
		if len(f.Rows)+len(f.Sources) > 0 {
			m.pass.ExportObjectFact(v, f)
		}
		speaks = speaks || slices.ContainsFunc(f.Rows, rowFact.speaks) || handsOut(v)
	}
	return speaks
}

// functionRows are the rows of the wrapper that a variable of function type holds.
func (m *model) functionRows(v *types.Var) []rowFact {
	var out []rowFact
	if !isFunc(v.Type()) {
		return nil
	}
	for _, s := range m.pkg.TraceVar(v, origin.Query{}) {
		if fn, ok := s.Value.(*ssa.Function); ok && s.Kind == jose.Function {
			if obj, ok := fn.Object().(*types.Func); ok {
				for _, r := range m.rowsOf(obj) {
					r.Called = true
					out = append(out, r)
				}
			}
		}
	}
	return out
}

// ownVars lists the exported variables and fields of the package, in a fixed order.
func (m *model) ownVars() []*types.Var {
	var out []*types.Var
	scope := m.pass.Pkg.Scope()
	for _, name := range scope.Names() {
		switch obj := scope.Lookup(name).(type) {
		case *types.Var:
			out = append(out, obj)
		case *types.TypeName:
			if st, ok := obj.Type().Underlying().(*types.Struct); ok && !obj.IsAlias() {
				out = append(out, fieldsOf(st, 0)...)
			}
		}
	}
	return slices.DeleteFunc(out, func(v *types.Var) bool { return !v.Exported() || v.Pkg() != m.pass.Pkg })
}

func fieldsOf(st *types.Struct, depth int) []*types.Var {
	var out []*types.Var
	for i := range st.NumFields() {
		out = append(out, st.Field(i))
		if in, ok := st.Field(i).Type().(*types.Struct); ok && depth < 4 {
			out = append(out, fieldsOf(in, depth+1)...)
		}
	}
	return out
}

// held returns the constants and tokens that this package puts into a variable or field,
// and the settings and randomness that a key there would be made of.
func (m *model) held(v *types.Var) []origin.Remote {
	var out []origin.Remote
	all := m.pkg.TraceVar(v, origin.Query{Maps: true, Key: true})
	hidden := hides(all, func(s origin.Source) bool { _, ok := m.holds(s); return ok })
	for _, s := range all {
		if r, ok := m.holds(s); ok && !(hidden && s.Joined && s.Kind == jose.Constant) {
			out = append(out, r)
		}
	}
	if len(out) > maxFlows {
		out = out[:maxFlows]
	}
	return out
}

// holds describes a source that is put into a variable; false if it says nothing elsewhere.
func (m *model) holds(s origin.Source) (origin.Remote, bool) {
	r, ok := m.remote(s)
	r.Resize = origin.Within(nil, r.Resize)
	switch s.Kind {
	case jose.Constant:
		return r, ok && r.Text != ""
	case jose.Setting:
		return r, s.Name != ""
	case jose.Issued, jose.Embedded, jose.Environment, jose.Random, jose.Guessable:
		return r, true
	}
	return r, false
}

func (m *model) exportPackage(speaks bool) {
	f := &pkgFact{Speaks: speaks, Defaults: m.declaredDefaults(), Uses: m.remoteUses(), Writes: m.remoteWrites(), Tested: m.testedHere(), Scoped: m.scopedTokens(), Store: m.keptSessions()}
	f.Speaks = f.Speaks || fills(f.Scoped)
	if f.Speaks || len(f.Defaults)+len(f.Uses)+len(f.Writes)+len(f.Tested)+len(f.Scoped)+len(f.Store.Library) > 0 {
		m.pass.ExportPackageFact(f)
	}
}

// testedHere lists what this package tests for being empty and others may make a key of:
// what is called a key, a secret or the like. A name that says nothing is not told.
func (m *model) testedHere() []string {
	var out []string
	for _, v := range m.pkg.TestedVars() {
		if v.Exported() && v.Pkg() != nil && isKeyType(v.Type()) && (namesKey(v.Name()) || m.holdsSetting(v)) {
			out = append(out, m.remoteKey(v))
		}
	}
	for _, name := range m.pkg.TestedNames() {
		if namesKey(name) {
			out = append(out, settingName(name))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// holdsSetting reports whether a setting or environment variable is put into v.
func (m *model) holdsSetting(v *types.Var) bool {
	return slices.ContainsFunc(m.held(v), func(r origin.Remote) bool { return r.Kind == jose.Environment || r.Kind == jose.Setting })
}

func namesKey(name string) bool {
	name = strings.ToLower(name)
	return slices.ContainsFunc([]string{"key", "secret", "sign", "jwt", "token", "pass", "salt", "hmac", "auth"}, func(w string) bool { return strings.Contains(name, w) })
}

// declaredDefaults lists the defaults that this package itself declares.
func (m *model) declaredDefaults() []settingDefault {
	var out []settingDefault
	for key, list := range m.defaults {
		for _, r := range list[m.inherited[key]:] {
			out = append(out, settingDefault{key, r})
		}
	}
	slices.SortFunc(out, func(a, b settingDefault) int {
		return cmp.Or(cmp.Compare(a.Key, b.Key), cmp.Compare(a.Source.At, b.Source.At))
	})
	return out
}

// remoteUses lists the other packages' variables and fields that become keys here.
func (m *model) remoteUses() []remoteUse {
	var out []remoteUse
	for v, rows := range m.vars {
		if m.local(v) || v.Pkg() == nil {
			continue
		}
		for _, r := range rows {
			out = append(out, remoteUse{v.Pkg().Path(), remoteName(m.pass.Fset, v), r})
		}
	}
	out = append(out, m.settings...)
	slices.SortFunc(out, func(a, b remoteUse) int {
		return cmp.Or(cmp.Compare(a.Pkg, b.Pkg), cmp.Compare(a.Name, b.Name), cmp.Compare(a.Row.At, b.Row.At))
	})
	return out
}

// remoteWrites lists the constants that this package puts into other packages' variables and fields.
func (m *model) remoteWrites() []remoteWrite {
	var out []remoteWrite
	for _, v := range m.pkg.WrittenElsewhere() {
		var held []origin.Remote
		switch {
		case isKeyType(v.Type()), catalog.Holds(v.Type()):
			held = m.held(v)
		case isSpan(v):
			held = m.heldSpans(v)
		}
		if len(held) > 0 {
			out = append(out, remoteWrite{v.Pkg().Path(), remoteName(m.pass.Fset, v), held})
		}
	}
	slices.SortFunc(out, func(a, b remoteWrite) int {
		return cmp.Or(cmp.Compare(a.Pkg, b.Pkg), cmp.Compare(a.Name, b.Name))
	})
	return out
}

// remoteName names a variable or field of another package; fields by their line, which
// export data keeps.
func remoteName(fset *token.FileSet, v *types.Var) string {
	if v.IsField() {
		return v.Name() + "@" + origin.At(fset, v.Pos())
	}
	return v.Name()
}
