// SPDX-License-Identifier: Apache-2.0

package timeval

import (
	"go/constant"
	"go/token"
	"go/types"
	"strconv"
	"strings"
	"time"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
)

// sources reads the sources of a value of type t.
func (r *reader) sources(srcs []origin.Source, t types.Type, user ssa.Instruction) []Reading {
	var out []Reading
	for _, s := range srcs {
		var got []Reading
		switch {
		case s.Stopped:
			got = r.read(s.Value, user, s.In)
		case s.Kind == jose.Constant:
			got = constantReading(s, t)
		case s.Kind == jose.Zero:
			continue
		case s.Param != nil:
			got = symbol(Reading{Param: s.Param}, s.Param.Type())
		case s.Var != nil && !s.Called:
			got = symbol(Reading{Var: s.Var}, s.Var.Type())
		default:
			if a, ok := s.Value.(*ssa.Alloc); ok {
				got = r.cell(a, s.In)
			}
		}
		if len(got) == 0 {
			got = byType(t)
		}
		for i := range got {
			for _, p := range s.Path {
				got[i].Names = appendName(got[i].Names, p.Note)
			}
		}
		out = append(out, got...)
	}
	return out
}

const maxNames = 8

func appendName(names []string, name string) []string {
	if name == "" || len(names) >= maxNames {
		return names
	}
	for _, n := range names {
		if n == name {
			return names
		}
	}
	return append(names[:len(names):len(names)], name)
}

// named notes the name of the variable or field that a value is read of.
func named(rs []Reading, v ssa.Value) []Reading {
	load, ok := v.(*ssa.UnOp)
	if !ok || load.Op != token.MUL {
		return rs
	}
	name := ""
	switch a := load.X.(type) {
	case *ssa.FieldAddr:
		if _, f := origin.FieldOf(a); f != nil {
			name = f.Name()
		}
	case *ssa.Global:
		name = a.Name()
	}
	for i := range rs {
		rs[i].Names = appendName(rs[i].Names, name)
	}
	return rs
}

// symbol is the reading of a parameter or variable that stands for its number.
func symbol(x Reading, t types.Type) []Reading {
	if IsNamed(t, "time", "Time") {
		x.Unit, x.Scale = Instant, 1
		return []Reading{x}
	}
	b, ok := t.Underlying().(*types.Basic)
	if !ok || b.Info()&types.IsNumeric == 0 {
		return nil
	}
	x.Unit, x.Scale = Number, 1
	if IsNamed(t, "time", "Duration") {
		x.Unit = Span
	}
	return []Reading{x}
}

func constantReading(s origin.Source, t types.Type) []Reading {
	if s.Value != nil && !types.IsInterface(s.Value.Type()) {
		t = s.Value.Type()
	}
	x := Reading{Unit: Number, Known: true, At: place(s)}
	if s.Const.Kind() == constant.String {
		return parsed(constant.StringVal(s.Const), t, x)
	}
	n := constant.ToInt(s.Const)
	i, exact := constant.Int64Val(n)
	if n.Kind() != constant.Int || !exact {
		return nil
	}
	x.N = i
	if IsNamed(t, "time", "Duration") {
		x.Unit = Span
	}
	return []Reading{x}
}

// place is where a constant stands, if that is in this package.
func place(s origin.Source) token.Pos {
	if len(s.Path) > 0 {
		return s.Path[0].Pos
	}
	return token.NoPos
}

// parsed reads a text as configuration loaders do, for a type or, without one, for a length of time.
func parsed(text string, t types.Type, x Reading) []Reading {
	if t == nil || IsNamed(t, "time", "Duration") {
		d, err := time.ParseDuration(strings.TrimSpace(text))
		if err != nil {
			n, numErr := strconv.ParseInt(text, 10, 64)
			if numErr != nil {
				return nil
			}
			d = time.Duration(n)
		}
		x.Unit, x.N, x.Known = Span, int64(d), d != 0
		return []Reading{x}
	}
	if b, ok := t.Underlying().(*types.Basic); ok && b.Info()&types.IsNumeric != 0 {
		n, err := strconv.ParseInt(text, 10, 64)
		if err != nil {
			return nil
		}
		x.N, x.Known = n, n != 0
		return []Reading{x}
	}
	return []Reading{{Unit: Text}}
}

// texts reads what the constants that a text can be mean in type t: "720h".
func (r *reader) texts(v ssa.Value, user ssa.Instruction, in origin.Context, t types.Type) []Reading {
	var out []Reading
	for _, s := range r.p.TraceIn(v, user, in, origin.Query{}) {
		if s.Kind == jose.Constant && s.Const.Kind() == constant.String && !s.Joined {
			out = append(out, parsed(constant.StringVal(s.Const), t, Reading{Unit: Number, Known: true, At: place(s)})...)
		}
	}
	return out
}

// dateField returns the field of a library's date object that holds its time, -1 if it is none.
func dateField(t types.Type) int {
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t = ptr.Elem()
	}
	n, ok := types.Unalias(t).(*types.Named)
	if !ok {
		return -1
	}
	st, ok := n.Underlying().(*types.Struct)
	if !ok {
		return -1
	}
	for i := range st.NumFields() {
		for _, row := range catalog.FieldRows(n.Obj(), st.Field(i)) {
			if row.Event == jose.Claim && row.Unit == jose.TimeValue && row.Claim == "" {
				return i
			}
		}
	}
	return -1
}

// cell reads a date object that is built here, &jwt.NumericDate{Time: t}, or the variable
// to which a pointer points.
func (r *reader) cell(a *ssa.Alloc, in origin.Context) []Reading {
	var out []Reading
	i := dateField(a.Type())
	if i >= 0 {
		for _, st := range r.p.FieldStores(a, i) {
			out = append(out, r.read(st.Val, st.By, in)...)
		}
		return Dates(out)
	}
	for _, st := range r.p.Stores(a) {
		if st.Val != nil {
			out = append(out, r.read(st.Val, st.By, in)...)
		}
	}
	return out
}

// foreignField reports whether a value is a field of a common type, of an object that comes
// from elsewhere: a claim of another set, a sql.NullTime. What this package puts into other
// objects of the type says nothing of it.
func (r *reader) foreignField(load *ssa.UnOp) bool {
	a, ok := load.X.(*ssa.FieldAddr)
	if !ok {
		return false
	}
	named, f := origin.FieldOf(a)
	if f == nil || f.Pkg() == nil || f.Pkg() == r.p.SSA.Pkg || len(r.p.FieldStores(a.X, a.Field)) > 0 {
		return false
	}
	first, _, _ := strings.Cut(f.Pkg().Path(), "/")
	own, _, _ := strings.Cut(r.p.SSA.Pkg.Path(), "/")
	standard := first != own && !strings.Contains(first, ".")
	return standard || len(catalog.FieldRows(named, f)) > 0
}

// Dates is a date object of a library around instants.
func Dates(rs []Reading) []Reading {
	if len(rs) == 0 {
		return []Reading{{Unit: DateSecs}}
	}
	return counted(rs, DateSecs)
}

// IsEmpty reports whether a is a date object of a library that nobody fills.
func IsEmpty(p *origin.Package, a *ssa.Alloc) bool {
	i := dateField(a.Type())
	return i >= 0 && len(p.FieldStores(a, i)) == 0 && len(p.Stores(a)) == 0
}
