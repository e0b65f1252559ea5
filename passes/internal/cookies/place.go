// SPDX-License-Identifier: Apache-2.0

package cookies

import (
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// unknown stands for a text that is known at run time only.
const unknown = "?"

// sent reads the name of a cookie, and where it is sent, from the arguments of a call.
func (c *Cookie) sent(s sites.Site, args []ssa.Value, open bool) {
	row := s.Row.Cookie
	arg := func(slot catalog.Slot) string {
		i, ok := slot.Param()
		switch {
		case !ok || open && i >= len(args):
			return unknown
		case i >= len(args):
			return "" // one of the variadic arguments, left out
		}
		return text(args[i])
	}
	c.Name, c.Path, c.Domain = arg(s.Row.Roles[jose.Name]), arg(row.Path), arg(row.Domain)
	c.rooted(row)
}

// stands reads the name of a cookie, and where it is sent, from the fields of a struct.
func (c *Cookie) stands(p *origin.Package, a *ssa.Alloc, row *catalog.Cookie, handed bool) {
	all, known := copies(p, a)
	field := func(name string) string {
		i := index(a.Type(), name)
		if i < 0 || !known {
			return unknown
		}
		stores := fieldStores(p, all, i)
		switch {
		case len(stores) == 0 && !handed:
			return ""
		case len(stores) == 1 && stores[0].By.Block() == a.Block():
			return text(stores[0].Val)
		}
		return unknown
	}
	c.Name, c.Path, c.Domain = field("Name"), field("Path"), field("Domain")
	c.rooted(row)
}

// setInside reports whether a function that a struct is handed to sets its named field.
func setInside(p *origin.Package, a *ssa.Alloc, name string) bool {
	i := index(a.Type(), name)
	return slices.ContainsFunc(p.Uses(a), func(u origin.Use) bool {
		st, ok := u.Instr.(*ssa.Store)
		return ok && st.Addr == u.Alias && len(u.Via) > 0 && slices.Equal(u.Path, []int{i})
	})
}

func (c *Cookie) rooted(row *catalog.Cookie) {
	if c.Path == "" && row.RootByDefault {
		c.Path = "/"
	}
}

func text(v ssa.Value) string {
	v = values.Unboxed(v)
	if c, ok := v.(*ssa.Const); ok && (c.Value == nil || values.Text(c) == "") {
		return ""
	}
	return values.Name(v)
}
