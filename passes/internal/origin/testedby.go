// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/constant"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/values"
)

const maxTestSteps = 4 // conversions and calls between a value and its test

// tested reports whether a value is compared with nothing, or its length with anything, or
// is handed to somebody who does that.
func (p *Package) tested(v ssa.Value, depth int) bool {
	if depth > maxTestSteps || v.Referrers() == nil || !canBeEmpty(v.Type()) {
		return false
	}
	if done, ok := p.testIndex().values[v]; ok && depth == 0 {
		return done
	}
	found := false
	for _, r := range *v.Referrers() {
		if found = p.testedBy(v, r, depth); found {
			break
		}
	}
	if depth == 0 {
		p.testIndex().values[v] = found
	}
	return found
}

func (p *Package) testedBy(v ssa.Value, user ssa.Instruction, depth int) bool {
	switch user := user.(type) {
	case *ssa.BinOp:
		return isNothing(user.X) || isNothing(user.Y)
	case *ssa.Convert, *ssa.ChangeType, *ssa.MakeInterface, *ssa.ChangeInterface, *ssa.Phi, *ssa.Slice:
		return p.tested(user.(ssa.Value), depth+1)
	case *ssa.TypeAssert:
		return p.tested(user, depth+1)
	case *ssa.Extract:
		return user.Index == 0 && p.tested(user, depth+1)
	case *ssa.Store:
		if a, ok := user.Addr.(*ssa.Alloc); ok && user.Val == v {
			return p.testedCellTo(a, depth+1)
		}
	case *ssa.Call:
		return p.testedByCall(v, user, depth)
	}
	return false
}

// testedByCall reports whether a call that is handed a value tests it: len whose result is
// compared, a function of this package that tests its parameter, one whose result is tested,
// or one that says so in its name.
func (p *Package) testedByCall(v ssa.Value, call *ssa.Call, depth int) bool {
	if b, ok := call.Call.Value.(*ssa.Builtin); ok {
		return b.Name() == "len" && compared(call, 0)
	}
	for _, fn := range p.Callees(&call.Call) {
		for i, param := range fn.Params {
			if argument(&call.Call, fn, i) == v && p.tested(param, depth+1) {
				return true
			}
		}
	}
	fn := Callee(&call.Call)
	if fn == nil || isLocal(fn, p) && !call.Call.IsInvoke() {
		return false // its body was read
	}
	if saysTest(fn.Name()) {
		return true
	}
	flows, _ := p.Know.Call(fn, 0)
	for _, f := range flows {
		if f.Arg >= 0 && slot(&call.Call, f.Arg) == v {
			return f.Remote.Default || p.tested(call, depth+1)
		}
	}
	return false
}

// compared reports whether a number is compared, as it is or in another type.
func compared(v ssa.Value, depth int) bool {
	for _, r := range *v.Referrers() {
		switch r := r.(type) {
		case *ssa.BinOp:
			switch r.Op {
			case token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ:
				return true
			}
			if depth < maxTestSteps && compared(r, depth+1) {
				return true
			}
		case *ssa.Convert, *ssa.Phi:
			if depth < maxTestSteps && compared(r.(ssa.Value), depth+1) {
				return true
			}
		}
	}
	return false
}

// saysTest reports whether a function's name says that it stops at an empty value; one that
// validates a token tests no key.
func saysTest(name string) bool {
	name = strings.ToLower(name)
	if strings.Contains(name, "token") || strings.Contains(name, "jwt") {
		return false
	}
	for _, word := range []string{"must", "require", "valid", "notempty", "nonempty", "isempty", "isblank", "iszero", "ensure", "assert", "check", "length"} {
		if strings.Contains(name, word) {
			return true
		}
	}
	return false
}

// testedCell reports whether a load of a local variable is tested.
func (p *Package) testedCell(a ssa.Value) bool { return p.testedCellTo(a, 0) }

func (p *Package) testedCellTo(a ssa.Value, depth int) bool {
	if a.Referrers() == nil || depth > maxTestSteps {
		return false
	}
	for _, r := range *a.Referrers() {
		switch r := r.(type) {
		case *ssa.UnOp:
			if r.Op == token.MUL && p.tested(r, depth+1) {
				return true
			}
		case *ssa.MakeClosure:
			fn := r.Fn.(*ssa.Function)
			for i, b := range r.Bindings {
				if b == a && i < len(fn.FreeVars) && p.testedCellTo(fn.FreeVars[i], depth+1) {
					return true
				}
			}
		}
	}
	return false
}

// canBeEmpty leaves out values of which empty has no meaning.
func canBeEmpty(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return u.Info()&types.IsString != 0
	case *types.Slice, *types.Interface, *types.Pointer, *types.Tuple:
		return true
	}
	return false
}

// isNothing reports whether a constant is nil or the empty text.
func isNothing(v ssa.Value) bool {
	c, ok := values.Unboxed(v).(*ssa.Const)
	return ok && (c.Value == nil || c.Value.Kind() == constant.String && constant.StringVal(c.Value) == "")
}

// okUsed reports whether the flag or error beside the first result of a call is looked at.
func okUsed(v ssa.Value) bool {
	call, ok := v.(*ssa.Call)
	if !ok || call.Referrers() == nil {
		return false
	}
	for _, r := range *call.Referrers() {
		if ex, ok := r.(*ssa.Extract); ok && ex.Index > 0 && ex.Referrers() != nil && len(*ex.Referrers()) > 0 {
			return true
		}
	}
	return false
}
