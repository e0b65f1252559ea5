// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/constant"
	"go/token"
	"go/types"
	"reflect"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// tests is what the package tests for being empty, wherever it does so.
type tests struct {
	values map[ssa.Value]bool
	vars   map[*types.Var]bool
	names  map[string]bool // of environment variables and settings
}

// testIndex finds the fields, package variables and settings that are tested.
func (p *Package) testIndex() *tests {
	if p.tests != nil {
		return p.tests
	}
	p.tests = &tests{map[ssa.Value]bool{}, map[*types.Var]bool{}, map[string]bool{}}
	for _, fn := range p.funcs {
		for _, b := range fn.Blocks {
			for _, in := range b.Instrs {
				v, ok := in.(ssa.Value)
				if !ok {
					continue
				}
				if read := readOf(v); read != nil && !p.tests.vars[read] && p.tested(v, 0) {
					p.tests.vars[read] = true
				}
				if call, ok := in.(*ssa.Call); ok {
					p.testsSetting(call)
				}
			}
		}
	}
	for _, w := range p.boundFields() {
		if p.tests.vars[w.field] {
			p.tests.names[w.name] = true
		}
	}
	return p.tests
}

// bound is a field into which a setting is read by name.
type bound struct {
	field *types.Var
	name  string
}

// boundFields lists the fields that are handed to a call with the name of their setting:
// fs.StringVar(&o.Key, "jwt.key", "", "").
func (p *Package) boundFields() []bound {
	var out []bound
	for f, writes := range p.fields {
		for _, w := range writes {
			if w.call == nil {
				continue
			}
			fn := Callee(w.call.Common())
			if fn == nil {
				continue
			}
			flows, _ := p.Know.Fills(fn, w.index())
			for _, fl := range flows {
				if fl.Key > 0 {
					out = append(out, bound{f, values.Text(slot(w.call.Common(), fl.Key-1))})
				}
			}
		}
	}
	return out
}

// readOf returns the field or package variable that a value is the content of.
func readOf(v ssa.Value) *types.Var {
	switch v := v.(type) {
	case *ssa.Field:
		return fieldOf(v.X.Type(), v.Field)
	case *ssa.UnOp:
		if v.Op != token.MUL {
			return nil
		}
		switch a := v.X.(type) {
		case *ssa.FieldAddr:
			return fieldOf(a.X.Type(), a.Field)
		case *ssa.Global:
			g, _ := a.Object().(*types.Var)
			return g
		}
	}
	return nil
}

// testsSetting notes the settings and environment variables that a call reads for a test:
// by their own name, or one after the other out of a list.
func (p *Package) testsSetting(call *ssa.Call) {
	fn := Callee(&call.Call)
	if fn != nil && asksForSetting(fn) && len(*call.Referrers()) > 0 {
		for _, a := range call.Call.Args {
			if name := values.Text(a); name != "" {
				p.tests.names[name] = true
			}
		}
	}
	if fn == nil || !isKeyText(result(call)) || !p.tested(call, 0) && !p.firstTested(call) && !okUsed(call) {
		return
	}
	if isLocal(fn, p) {
		p.noteNames(p.Trace(call, call, Query{}))
		return
	}
	flows, _ := p.Know.Call(fn, 0)
	for _, f := range flows {
		if f.Arg < 0 && f.Key > 0 && (f.Remote.Kind == jose.Environment || f.Remote.Kind == jose.Setting) {
			p.noteNames(p.Trace(slot(call.Common(), f.Key-1), call, Query{}))
		}
	}
}

// asksForSetting reports whether a function says whether there is a setting: viper.IsSet.
func asksForSetting(fn *types.Func) bool {
	switch fn.Name() {
	case "IsSet", "InConfig", "Exists", "Changed", "Has", "HasKey":
		return true
	}
	return false
}

// noteNames takes names, or sources that have one, for tested.
func (p *Package) noteNames(sources []Source) {
	for _, s := range sources {
		switch {
		case s.Const != nil && s.Const.Kind() == constant.String:
			p.tests.names[constant.StringVal(s.Const)] = true
		case s.Name != "" && (s.Kind == jose.Environment || s.Kind == jose.Setting):
			p.tests.names[s.Name] = true
		}
	}
}

// result returns the type of a call's first result.
func result(call *ssa.Call) types.Type {
	if tuple, ok := call.Type().(*types.Tuple); ok {
		if tuple.Len() == 0 {
			return tuple
		}
		return tuple.At(0).Type()
	}
	return call.Type()
}

func (p *Package) firstTested(call *ssa.Call) bool {
	for _, r := range *call.Referrers() {
		if ex, ok := r.(*ssa.Extract); ok && ex.Index == 0 && p.tested(ex, 0) {
			return true
		}
	}
	return false
}

func isLocal(fn *types.Func, p *Package) bool { return fn.Pkg() == p.SSA.Pkg }

// testedName reports whether anybody tests the setting or variable of that name.
func (p *Package) testedName(kind jose.OriginKind, name string) bool {
	if kind != jose.Environment && kind != jose.Setting || name == "" {
		return false
	}
	return p.testIndex().names[name] || p.Know.TestedName(name)
}

// testedVar reports whether anybody tests a field or package variable, or a tag has a loader do so.
func (p *Package) testedVar(v *types.Var, tag string) bool {
	return requiredByTag(tag) || p.testIndex().vars[v] || p.Know.Tested(v)
}

// TestedVars lists the fields and package variables that this package tests for being empty.
func (p *Package) TestedVars() []*types.Var {
	var out []*types.Var
	for v := range p.testIndex().vars {
		out = append(out, v)
	}
	return out
}

// TestedNames lists the settings and environment variables that this package tests.
func (p *Package) TestedNames() []string {
	var out []string
	for name := range p.testIndex().names {
		out = append(out, name)
	}
	return out
}

// requiredByTag reports whether a struct tag demands a value: `validate:"required"`,
// `env:"KEY,notEmpty"`, `required:"true"`.
func requiredByTag(tag string) bool {
	st := reflect.StructTag(tag)
	for _, key := range []string{"required", "env-required", "envRequired", "notEmpty"} {
		if v, ok := st.Lookup(key); ok && v != "false" {
			return true
		}
	}
	for _, key := range []string{"validate", "binding", "valid", "env", "envconfig", "arg", "long", "v", "koanf", "conf"} {
		for _, part := range strings.FieldsFunc(st.Get(key), func(r rune) bool { return r == ',' || r == '|' || r == ' ' }) {
			name, _, _ := strings.Cut(part, "=")
			switch strings.ToLower(name) {
			case "required", "notempty", "min", "len", "gt", "gte", "nonzero", "file", "must":
				return true
			}
		}
	}
	return false
}
