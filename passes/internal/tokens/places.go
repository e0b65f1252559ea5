// SPDX-License-Identifier: Apache-2.0

package tokens

import (
	"go/constant"
	"go/token"
	"go/types"
	"strconv"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// place is a value, or the part of it that a path of fields and calls selects: two loads
// of the same field are the same place.
type place struct {
	base ssa.Value
	path string
}

// apart reports whether two values are read on ways through a function of which none leads
// to the other: case "auth": parse(m.text), case "say": log(m.text).
func apart(a, b ssa.Value) bool {
	x, ok := a.(ssa.Instruction)
	y, also := b.(ssa.Instruction)
	return ok && also && x.Parent() == y.Parent() && !values.Leads(x.Block(), y.Block(), nil) && !values.Leads(y.Block(), x.Block(), nil)
}

// global returns the package variable that a load reads.
func global(v ssa.Value) *types.Var {
	if load, ok := v.(*ssa.UnOp); ok && load.Op == token.MUL {
		if g, ok := load.X.(*ssa.Global); ok {
			f, _ := g.Object().(*types.Var)
			return f
		}
	}
	return nil
}

const maxPath = 8

// where returns the place that a value is.
func where(v ssa.Value, depth int) place {
	if depth > maxPath {
		return place{base: v}
	}
	switch x := v.(type) {
	case *ssa.UnOp:
		if x.Op == token.MUL {
			at := where(x.X, depth+1)
			return place{at.base, at.path + "*"}
		}
	case *ssa.FieldAddr:
		at := where(x.X, depth+1)
		return place{at.base, at.path + "." + strconv.Itoa(x.Field)}
	case *ssa.Field:
		at := where(x.X, depth+1)
		return place{at.base, at.path + "." + strconv.Itoa(x.Field)}
	case *ssa.MakeInterface:
		return where(x.X, depth+1)
	case *ssa.Extract:
		if at := where(x.Tuple, depth+1); at.base != x.Tuple && x.Index == 0 {
			return at
		}
	case *ssa.Call:
		return reading(x, depth)
	}
	return place{base: v}
}

// reading returns the place that a call reads which takes a value out of a request: the
// same constant name from the same request is the same value.
func reading(call *ssa.Call, depth int) place {
	fn := origin.Callee(&call.Call)
	flow, ok := catalog.FlowOf(fn)
	if !ok || flow.Into != catalog.NoSlot || flow.Source != jose.Unknown && flow.Source != jose.Request {
		return place{base: call}
	}
	path := "|" + fn.FullName()
	at := place{base: call}
	for i := 0; ; i++ {
		a := origin.Arg(&call.Call, i)
		if a == nil {
			break
		}
		if c, ok := a.(*ssa.Const); ok {
			if c.Value == nil || c.Value.Kind() != constant.String {
				return place{base: call}
			}
			path += "," + c.Value.ExactString()
			continue
		}
		if at.base != call {
			return place{base: call} // made of several
		}
		at = where(a, depth+1)
	}
	return place{at.base, at.path + path}
}

// Fixed reports whether an instruction runs only where the value is a certain constant, or
// was of another type and is empty:
//
//	if v == "none" { ... }
//	if v, ok := x.(string); !ok { ... }
func (s Set) Fixed(v ssa.Value, at ssa.Instruction) bool {
	for cond, holds := range values.Held(at.Block()) {
		if fixes(cond, v, holds) {
			return true
		}
	}
	return false
}

// fixes reports whether a value is known where a condition holds, or does not.
func fixes(cond, v ssa.Value, holds bool) bool {
	switch cond := cond.(type) {
	case *ssa.BinOp:
		_, isConst := cond.Y.(*ssa.Const)
		return holds && cond.Op == token.EQL && isConst && where(cond.X, 0) == where(v, 0)
	case *ssa.Extract:
		of, ok := values.Unboxed(v).(*ssa.Extract)
		_, asserts := cond.Tuple.(*ssa.TypeAssert)
		return ok && asserts && !holds && of.Tuple == cond.Tuple
	}
	return false
}
