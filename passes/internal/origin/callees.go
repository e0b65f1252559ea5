// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/types"

	"golang.org/x/tools/go/ssa"
)

// Static returns the declared function of this program that a call certainly
// enters, with wrappers and instances resolved, or nil.
func (p *Package) Static(c *ssa.CallCommon) *ssa.Function {
	if c.IsInvoke() {
		return nil
	}
	return p.Declared(c.StaticCallee())
}

// Declared resolves instances, bound methods and other wrappers to the declared function.
func (p *Package) Declared(fn *ssa.Function) *ssa.Function {
	if fn == nil {
		return nil
	}
	if o := fn.Origin(); o != nil {
		fn = o
	}
	if fn.Synthetic != "" && fn.Object() != nil {
		if obj, ok := fn.Object().(*types.Func); ok {
			if d := p.SSA.Prog.FuncValue(obj); d != nil {
				return d
			}
		}
	}
	return fn
}

// Callee returns the declared function or interface method that a call names, or nil.
func Callee(c *ssa.CallCommon) *types.Func {
	if c.IsInvoke() {
		return c.Method.Origin()
	}
	fn := c.StaticCallee()
	if fn == nil {
		return nil
	}
	if o := fn.Origin(); o != nil {
		fn = o
	}
	obj, _ := fn.Object().(*types.Func)
	if obj == nil {
		return nil
	}
	return obj.Origin()
}

// Callees returns the functions of this package that a call can enter.
func (p *Package) Callees(c *ssa.CallCommon) []*ssa.Function {
	if fn := p.Static(c); fn != nil {
		if fn.Blocks == nil {
			return nil
		}
		return []*ssa.Function{fn}
	}
	if c.IsInvoke() {
		return p.Implementations(c.Method)
	}
	return nil
}

// Implementations returns the methods of this package's types that an interface method can be.
func (p *Package) Implementations(m *types.Func) []*ssa.Function {
	out, known := p.methods[m]
	if !known {
		out = p.implementations(m)
		p.methods[m] = out
	}
	return out
}

func (p *Package) implementations(m *types.Func) []*ssa.Function {
	iface, ok := m.Signature().Recv().Type().Underlying().(*types.Interface)
	if !ok || m.Pkg() == nil {
		return nil
	}
	var out []*ssa.Function
	for _, t := range p.named {
		if n, ok := t.(*types.Named); ok && n.TypeParams().Len() > 0 {
			continue
		}
		ptr := types.NewPointer(t)
		if !types.Implements(ptr, iface) {
			continue
		}
		obj, _, _ := types.LookupFieldOrMethod(ptr, false, p.SSA.Pkg, m.Name())
		if f, ok := obj.(*types.Func); ok {
			if fn := p.SSA.Prog.FuncValue(f); fn != nil && fn.Blocks != nil {
				out = append(out, fn)
			}
		}
	}
	return out
}

// Bound returns the method of a method value, or nil.
func Bound(mc *ssa.MakeClosure) *types.Func {
	if !isBound(mc) {
		return nil
	}
	fn, _ := mc.Fn.(*ssa.Function).Object().(*types.Func)
	return fn
}
