// SPDX-License-Identifier: Apache-2.0

package jwtmodel

import (
	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/profiles"
)

// reader reads what the accepts of the package check.
func (m *model) reader() *profiles.Reader {
	return &profiles.Reader{Package: m.pkg, Lookup: m, Sites: m.found}
}

// unchecked reads the profiles of the package's accepts and tells the wrappers that hand
// claims to callers what these have to look at.
func (m *model) unchecked() {
	m.profiles = m.reader().Read()
	left := map[string]*profiles.Profile{}
	for _, s := range m.found {
		if p := m.profiles[s.Instr]; p != nil && s.Row.Event == jose.Accept && len(p.Left) > 0 {
			at := s.At
			if at == "" {
				at = origin.At(m.pass.Fset, s.Instr.Pos())
			}
			left[at] = p
		}
	}
	for _, rows := range m.funcs {
		for i := range rows {
			if p := left[rows[i].At]; p != nil && rows[i].Event == jose.Accept {
				rows[i].Unchecked, rows[i].KeySet = p.Left, p.KeySet
			}
		}
	}
}
