// SPDX-License-Identifier: Apache-2.0

package sites

import (
	"go/types"

	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
)

// Look says which claims a function decides by, of those that one of its parameters holds.
type Look struct {
	Slot   catalog.Slot
	Claims []string
	// Open: it may do so by others.
	Open bool
}

// Rows returns what an object means in the version of its library that the package uses.
func Rows(p *origin.Package, obj types.Object) []*catalog.Row {
	return catalog.In(catalog.Rows(obj), obj, p.SSA.Prog.Fset)
}

// FieldRows is the same of field f of the named type.
func FieldRows(p *origin.Package, named *types.TypeName, f *types.Var) []*catalog.Row {
	return catalog.In(catalog.FieldRows(named, f), f, p.SSA.Prog.Fset)
}
