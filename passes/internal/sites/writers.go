// SPDX-License-Identifier: Apache-2.0

package sites

import (
	"go/types"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
)

// handsOn reports whether a carry writes a body to a parameter of its function, and notes it:
//
//	func ToJSON(v any, w io.Writer) error { return json.NewEncoder(w).Encode(v) }
func (s *Site) handsOn() bool {
	switch s.Row.Channel {
	case jose.JSONBody, jose.RawBody, jose.HTMLBody:
	default:
		return false
	}
	for _, o := range s.Operands(jose.Carrier) {
		for _, src := range s.Pkg.Roots(o.Val, o.User) {
			if src.Param != nil && !src.Shared && isWriter(src.Param.Type()) {
				s.Writer = src.Param
			}
		}
	}
	return s.Writer != nil
}

// isWriter reports whether a type is that of writers of all kinds: io.Writer.
func isWriter(t types.Type) bool {
	i, ok := t.Underlying().(*types.Interface)
	return ok && i.NumMethods() == 1 && i.Method(0).Name() == "Write"
}

// terminal reports whether the site writes to standard output or standard error.
func (s Site) terminal() bool {
	for _, o := range s.Operands(jose.Carrier) {
		for _, src := range s.Pkg.Roots(o.Val, o.User) {
			if catalog.StandardStream(src.Var) {
				return true
			}
		}
	}
	return false
}
