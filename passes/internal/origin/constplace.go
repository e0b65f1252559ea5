// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"path"
	"path/filepath"

	"golang.org/x/tools/go/ast/astutil"
	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// constPlace finds where a constant stands in the source. SSA constants carry no
// position, so the expression with that value nearest to the using instruction is it.
func (p *Package) constPlace(fn *ssa.Function, c *ssa.Const, near token.Pos) Place {
	if !near.IsValid() && fn != nil {
		near = fn.Pos()
	}
	file := p.fileAt(near)
	if file == nil {
		return Place{}
	}
	for _, n := range around(file, near) {
		if e := p.find(file, n, c.Value, near); e != nil {
			return p.declared(e)
		}
	}
	return Place{Pos: near}
}

func (p *Package) fileAt(pos token.Pos) *ast.File {
	for _, f := range p.Files {
		if f.FileStart <= pos && pos <= f.FileEnd {
			return f
		}
	}
	return nil
}

// declared returns where the literal behind a constant expression stands.
func (p *Package) declared(e ast.Expr) Place {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if sel, isSel := ast.Unparen(e).(*ast.SelectorExpr); isSel {
		id, ok = sel.Sel, true
	}
	if ok {
		if c, ok := p.Info.Uses[id].(*types.Const); ok && c.Pkg() != nil {
			if c.Pkg() == p.SSA.Pkg {
				return Place{Pos: p.initializer(c), Note: "constant " + c.Name()}
			}
			return Place{At: p.remoteAt(c.Pos()), Note: "constant " + c.Pkg().Name() + "." + c.Name()}
		}
	}
	return Place{Pos: e.Pos()}
}

// initializer returns the position of the expression that gives a constant its value, else its name's.
func (p *Package) initializer(c *types.Const) token.Pos {
	file := p.fileAt(c.Pos())
	if file == nil {
		return c.Pos()
	}
	enclosing, _ := astutil.PathEnclosingInterval(file, c.Pos(), c.Pos())
	for _, n := range enclosing {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			continue
		}
		for i, name := range spec.Names {
			if name.Pos() == c.Pos() && i < len(spec.Values) {
				return spec.Values[i].Pos()
			}
		}
	}
	return c.Pos()
}

// remoteAt names a place in another package: the same in every driver.
func (p *Package) remoteAt(pos token.Pos) string { return At(p.SSA.Prog.Fset, pos) }

// At writes a position as "dir/file.go:12", without the path of the machine.
func At(fset *token.FileSet, pos token.Pos) string {
	at := fset.Position(pos)
	if !at.IsValid() {
		return ""
	}
	name := filepath.ToSlash(at.Filename)
	return fmt.Sprintf("%s/%s:%d", path.Base(path.Dir(name)), path.Base(name), at.Line)
}

// rejectedConstants lists the string constants that the package compares a value with
// in order to stop: if key == "changeme" { log.Fatal(...) }.
func (p *Package) rejectedConstants() map[string]bool {
	out := map[string]bool{}
	for _, fn := range p.funcs {
		for _, b := range fn.Blocks {
			cond, ok := values.LastIf(b)
			if !ok {
				continue
			}
			if call, ok := cond.Cond.(*ssa.Call); ok && stops(b.Succs[0]) {
				p.rejectArgs(call, out)
				continue
			}
			cmp, ok := cond.Cond.(*ssa.BinOp)
			if !ok || cmp.Op != token.EQL && cmp.Op != token.NEQ {
				continue
			}
			bad := b.Succs[0]
			if cmp.Op == token.NEQ {
				bad = b.Succs[1]
			}
			for _, side := range []ssa.Value{cmp.X, cmp.Y} {
				if s := values.Text(side); s != "" && stops(bad) {
					out[s] = true
				}
			}
		}
	}
	return out
}

// rejectArgs adds the constants in the arguments of a test: slices.Contains(placeholders, key).
func (p *Package) rejectArgs(call *ssa.Call, out map[string]bool) {
	for _, a := range call.Call.Args {
		for _, s := range p.Trace(a, call, Query{}) {
			if s.Const != nil && s.Const.Kind() == constant.String {
				out[constant.StringVal(s.Const)] = true
			}
		}
	}
}

// stops reports whether a block ends the program or returns an error.
func stops(b *ssa.BasicBlock) bool {
	for _, in := range b.Instrs {
		switch in := in.(type) {
		case *ssa.Panic:
			return true
		case *ssa.Return:
			for _, r := range in.Results {
				if _, isConst := r.(*ssa.Const); !isConst && values.IsError(r.Type()) {
					return true
				}
			}
		case *ssa.Call:
			if fn := Callee(in.Common()); fn != nil && fn.Pkg() != nil && ends(fn) {
				return true
			}
		}
	}
	return false
}

// ends reports whether a function never returns by its name: os.Exit, log.Fatal and kin.
func ends(fn *types.Func) bool {
	switch fn.Name() {
	case "Exit", "Fatal", "Fatalf", "Fatalln", "Panic", "Panicf", "Panicln":
		return true
	}
	return false
}

// Rejected reports whether the package stops when it meets that constant.
func (p *Package) Rejected(s string) bool {
	if p.rejected == nil {
		p.rejected = p.rejectedConstants()
	}
	return p.rejected[s]
}
