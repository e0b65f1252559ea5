// SPDX-License-Identifier: Apache-2.0

// Package values answers the small questions about types and SSA values that every
// room below passes asks. It knows no library and follows nothing.
package values

import (
	"go/constant"
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// Unboxed returns the value inside interfaces.
func Unboxed(v ssa.Value) ssa.Value {
	for {
		switch x := v.(type) {
		case *ssa.MakeInterface:
			v = x.X
		case *ssa.ChangeInterface:
			v = x.X
		default:
			return v
		}
	}
}

// Text returns the text of a constant, also of a named type or boxed; "" for all else.
func Text(v ssa.Value) string {
	v = Unboxed(v)
	if conv, ok := v.(*ssa.ChangeType); ok {
		v = conv.X
	}
	if c, ok := v.(*ssa.Const); ok && c.Value != nil && c.Value.Kind() == constant.String {
		return constant.StringVal(c.Value)
	}
	return ""
}

// Name returns the text of a constant, "?" for one that is known at run time only.
func Name(v ssa.Value) string {
	if s := Text(v); s != "" {
		return s
	}
	return "?"
}

// IsNil reports whether a value is the constant nil.
func IsNil(v ssa.Value) bool {
	c, ok := Unboxed(v).(*ssa.Const)
	return ok && c.Value == nil
}

// IsConst reports whether a value is a constant.
func IsConst(v ssa.Value) bool { _, ok := v.(*ssa.Const); return ok }

// IsTrue reports whether a value is the constant true.
func IsTrue(v ssa.Value) bool {
	c, ok := v.(*ssa.Const)
	return ok && c.Value != nil && c.Value.Kind() == constant.Bool && constant.BoolVal(c.Value)
}

// ComparesNil reports whether one side of a comparison is nil.
func ComparesNil(cmp *ssa.BinOp) bool { return IsNil(cmp.X) || IsNil(cmp.Y) }

// LastIf returns the branch that ends a block.
func LastIf(b *ssa.BasicBlock) (*ssa.If, bool) {
	if len(b.Instrs) == 0 {
		return nil, false
	}
	i, ok := b.Instrs[len(b.Instrs)-1].(*ssa.If)
	return i, ok
}

// IsError reports whether a type is error itself.
func IsError(t types.Type) bool {
	return types.Identical(t, types.Universe.Lookup("error").Type())
}

// IsContext reports whether a type is context.Context.
func IsContext(t types.Type) bool {
	n := TypeName(t)
	return n != nil && n.Pkg() != nil && n.Pkg().Path() == "context" && n.Name() == "Context"
}

// IsText reports whether a type is a string or a slice of bytes.
func IsText(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&types.IsString != 0
	case *types.Slice:
		return types.Identical(u.Elem().Underlying(), types.Typ[types.Byte])
	}
	return false
}

// IsInteger reports whether a type counts in whole numbers.
func IsInteger(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsInteger != 0
}

// IsBool reports whether a type is true or false.
func IsBool(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && b.Info()&types.IsBoolean != 0
}

// IsTypeParam reports whether a type is a parameter of a generic function or type.
func IsTypeParam(t types.Type) bool { _, ok := types.Unalias(t).(*types.TypeParam); return ok }

// IsReference reports whether a copy of a value of the type still leads to the same object.
func IsReference(t types.Type) bool {
	switch t.Underlying().(type) {
	case *types.Map, *types.Pointer, *types.Interface:
		return true
	}
	return false
}

// StructOf returns the struct that a type is or points to, or nil.
func StructOf(t types.Type) *types.Struct {
	if ptr, ok := t.Underlying().(*types.Pointer); ok {
		t = ptr.Elem()
	}
	st, _ := t.Underlying().(*types.Struct)
	return st
}

// TypeName returns the declaration of the named type that a type is or points to, that of
// the generic type for an instance, or nil.
func TypeName(t types.Type) *types.TypeName {
	if ptr, ok := types.Unalias(t).(*types.Pointer); ok {
		t = ptr.Elem()
	}
	if n, ok := types.Unalias(t).(*types.Named); ok {
		return n.Origin().Obj()
	}
	return nil
}
