// SPDX-License-Identifier: Apache-2.0

package jwtmodel

import (
	"fmt"
	"go/ast"
	"go/types"
	"strings"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/internal/near"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
)

// Directive is a problem with a model directive.
type Directive struct {
	Node    ast.Node
	Problem string
}

const modelPrefix = "//jwtvet:model"

// directives reads //jwtvet:model lines above functions:
//
//	//jwtvet:model issue claims=p0 token=r0
//	func Sign(c Claims) (string, error)
func (m *model) directives() {
	for _, f := range m.pass.Files {
		for _, d := range f.Decls {
			fd, ok := d.(*ast.FuncDecl)
			if !ok || fd.Doc == nil {
				continue
			}
			fn, ok := m.pass.TypesInfo.Defs[fd.Name].(*types.Func)
			if !ok {
				continue
			}
			for _, c := range fd.Doc.List {
				text, ok := strings.CutPrefix(c.Text, modelPrefix)
				if ok && (text == "" || text[0] == ' ' || text[0] == '\t') {
					m.directive(fn, text, c)
				}
			}
		}
	}
}

func (m *model) directive(fn *types.Func, text string, at ast.Node) {
	row, err := parseModel(fn, text)
	if err != nil {
		m.problems = append(m.problems, Directive{at, err.Error()})
		return
	}
	m.funcs[fn] = append(m.funcs[fn], row)
	m.declared[fn] = true
}

// parseModel reads a model of fn; if that is nil, only its words are checked.
func parseModel(fn *types.Func, text string) (rowFact, error) {
	words := strings.Fields(text)
	if len(words) == 0 {
		return rowFact{}, fmt.Errorf("no event in model directive%s", near.Hint("", names(jose.Bind, jose.Carry)))
	}
	row := rowFact{Event: eventNamed(words[0])}
	if row.Event == 0 {
		return row, fmt.Errorf("unknown event %q in model directive%s", words[0], near.Hint(words[0], names(jose.Bind, jose.Carry)))
	}
	for _, w := range words[1:] {
		name, value, _ := strings.Cut(w, "=")
		role := roleNamed(name)
		slot := slotNamed(value)
		if role == 0 {
			return row, fmt.Errorf("unknown role %q in model directive%s", name, near.Hint(name, names(jose.Token, jose.Hook)))
		}
		if fn == nil && slot == catalog.NoSlot {
			return row, fmt.Errorf("unknown place %q in model directive: want p0, r0, recv and so on", value)
		}
		if fn != nil && !fits(fn, slot) {
			return row, fmt.Errorf("model directive gives %s=%s, but %s has no such parameter or result", name, value, fn.Name())
		}
		row.set(role, slot)
	}
	return row, nil
}

// names is the words for the values from first to last.
func names[T interface {
	~uint8
	String() string
}](first, last T) []string {
	var out []string
	for v := first; v <= last; v++ {
		out = append(out, v.String())
	}
	return out
}

func eventNamed(s string) jose.Event {
	for e := jose.Bind; e <= jose.Carry; e++ {
		if e.String() == s {
			return e
		}
	}
	return 0
}

func roleNamed(s string) jose.Role {
	for r := jose.Token; r <= jose.Hook; r++ {
		if r.String() == s {
			return r
		}
	}
	return 0
}

func slotNamed(s string) catalog.Slot {
	for sl := catalog.P0; sl <= catalog.Recv; sl++ {
		if sl.String() == s {
			return sl
		}
	}
	return catalog.NoSlot
}

// fits reports whether the function has the slot.
func fits(fn *types.Func, slot catalog.Slot) bool {
	sig := fn.Signature()
	if i, ok := slot.Param(); ok {
		return i < sig.Params().Len()
	}
	if i, ok := slot.Rest(); ok {
		return i < sig.Params().Len()
	}
	if i, ok := slot.Result(); ok {
		return i < sig.Results().Len()
	}
	return slot == catalog.Recv && sig.Recv() != nil
}
