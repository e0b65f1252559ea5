// SPDX-License-Identifier: Apache-2.0

package origin

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// Package is the SSA form of one package with the indexes that tracing needs.
type Package struct {
	SSA   *ssa.Package
	Files []*ast.File
	Info  *types.Info
	Know  Knowledge

	funcs    []*ssa.Function
	fields   map[*types.Var][]cellWrite // by field
	loads    map[*types.Var][]ssa.Value // of fields
	globals  map[*ssa.Global][]cellWrite
	closures map[*ssa.Function][]*ssa.MakeClosure
	callers  map[*ssa.Function][]ssa.CallInstruction
	named    []types.Type // concrete named types of the package
	consts   map[*ast.File]map[constKey][]constExpr
	methods  map[*types.Func][]*ssa.Function // what interface methods can be
	rejected map[string]bool                 // made when it is first asked for
	embedded map[*types.Var]bool             // variables that go:embed fills
	tests    *tests                          // made when it is first asked for
	scoped   []Scoped                        // made when it is first asked for
	// callbacks are the functions that are put into fields.
	callbacks map[*ssa.Function]*ssa.FieldAddr
	// handlers are the calls that are handed a declared function.
	handlers map[*ssa.Function][]ssa.CallInstruction
}

// cellWrite is one way in which a field or variable gets its content:
// a store, or a call that is handed its address.
type cellWrite struct {
	val   ssa.Value // the stored value; nil for a call
	call  ssa.CallInstruction
	arg   int
	instr ssa.Instruction
}

// New builds the SSA form of a type-checked package and its indexes.
// Imported packages get no bodies.
func New(fset *token.FileSet, pkg *types.Package, files []*ast.File, info *types.Info, know Knowledge) *Package {
	prog := ssa.NewProgram(fset, ssa.BuilderMode(0))
	for _, imp := range pkg.Imports() {
		prog.CreatePackage(imp, nil, nil, true)
	}
	sp := prog.CreatePackage(pkg, files, info, false)
	sp.Build()
	p := &Package{SSA: sp, Files: files, Info: info, Know: know,
		fields: map[*types.Var][]cellWrite{}, loads: map[*types.Var][]ssa.Value{}, globals: map[*ssa.Global][]cellWrite{},
		closures: map[*ssa.Function][]*ssa.MakeClosure{}, callers: map[*ssa.Function][]ssa.CallInstruction{}, callbacks: map[*ssa.Function]*ssa.FieldAddr{}, methods: map[*types.Func][]*ssa.Function{}, consts: map[*ast.File]map[constKey][]constExpr{},
		handlers: map[*ssa.Function][]ssa.CallInstruction{}}
	p.collect()
	p.embedded = embeddedVars(files, info)
	return p
}

// embeddedVars lists the variables with a //go:embed directive.
func embeddedVars(files []*ast.File, info *types.Info) map[*types.Var]bool {
	out := map[*types.Var]bool{}
	for _, f := range files {
		for _, d := range f.Decls {
			gd, ok := d.(*ast.GenDecl)
			if !ok || gd.Tok != token.VAR {
				continue
			}
			for _, spec := range gd.Specs {
				vs := spec.(*ast.ValueSpec)
				if v, ok := info.Defs[vs.Names[0]].(*types.Var); ok && (embeds(gd.Doc) || embeds(vs.Doc)) {
					out[v] = true
				}
			}
		}
	}
	return out
}

func embeds(doc *ast.CommentGroup) bool {
	return doc != nil && slices.ContainsFunc(doc.List, func(c *ast.Comment) bool { return strings.HasPrefix(c.Text, "//go:embed ") })
}

// Funcs returns the functions of the package in source order, anonymous ones included.
func (p *Package) Funcs() []*ssa.Function { return p.funcs }

// Callers returns the static calls of fn within the package.
func (p *Package) Callers(fn *ssa.Function) []ssa.CallInstruction { return p.callers[fn] }

// FieldLoads lists where fields, whose type keep accepts, of the package's own types are read.
func (p *Package) FieldLoads(keep func(types.Type) bool) []ssa.Value {
	var out []ssa.Value
	for _, t := range p.named {
		st, ok := t.Underlying().(*types.Struct)
		if !ok {
			continue
		}
		for f := range st.Fields() {
			if len(p.loads[f]) > 0 && keep(f.Type()) {
				out = append(out, p.loads[f]...)
			}
		}
	}
	return out
}

func (p *Package) collect() {
	p.funcs = declared(p.SSA)
	for _, name := range p.SSA.Pkg.Scope().Names() {
		if tn, ok := p.SSA.Pkg.Scope().Lookup(name).(*types.TypeName); ok && !tn.IsAlias() && !types.IsInterface(tn.Type()) {
			p.named = append(p.named, tn.Type())
		}
	}
	for _, fn := range p.funcs {
		// What tests put into fields and hand to functions says nothing of the program.
		if strings.HasSuffix(p.SSA.Prog.Fset.Position(fn.Pos()).Filename, "_test.go") {
			continue
		}
		for _, b := range fn.Blocks {
			for _, in := range b.Instrs {
				p.collectInstr(in)
			}
		}
	}
}

// declared lists the functions with bodies of a package: functions, methods,
// init and everything nested in them, in a fixed order.
func declared(sp *ssa.Package) []*ssa.Function {
	var out []*ssa.Function
	seen := map[*ssa.Function]bool{}
	var add func(*ssa.Function)
	add = func(fn *ssa.Function) {
		if fn == nil || seen[fn] || fn.Blocks == nil {
			return
		}
		seen[fn] = true
		out = append(out, fn)
		for _, a := range fn.AnonFuncs {
			add(a)
		}
	}
	scope := sp.Pkg.Scope()
	add(sp.Func("init"))
	for i := 1; sp.Func(initName(i)) != nil; i++ {
		add(sp.Func(initName(i)))
	}
	for _, name := range scope.Names() {
		switch obj := scope.Lookup(name).(type) {
		case *types.Func:
			add(sp.Prog.FuncValue(obj))
		case *types.TypeName:
			if named, ok := obj.Type().(*types.Named); ok && !obj.IsAlias() {
				for i := range named.NumMethods() {
					add(sp.Prog.FuncValue(named.Method(i)))
				}
			}
		}
	}
	return out
}

func initName(i int) string { return "init#" + itoa(i) }

func itoa(i int) string {
	if i < 10 {
		return string(rune('0' + i))
	}
	return itoa(i/10) + string(rune('0'+i%10))
}

func (p *Package) collectInstr(in ssa.Instruction) {
	switch in := in.(type) {
	case *ssa.Store:
		p.addCell(in.Addr, cellWrite{val: in.Val, instr: in})
		if fa, ok := in.Addr.(*ssa.FieldAddr); ok {
			if fn := p.Declared(values.Function(in.Val)); fn != nil {
				p.callbacks[fn] = fa
			}
		}
		if ia, ok := in.Addr.(*ssa.IndexAddr); ok {
			p.addListed(p.Declared(values.Function(address(in.Val))), ia.X)
		}
	case *ssa.UnOp:
		if fa, ok := in.X.(*ssa.FieldAddr); ok && in.Op == token.MUL {
			f := fieldOf(fa.X.Type(), fa.Field)
			p.loads[f] = append(p.loads[f], in)
		}
	case *ssa.MakeClosure:
		fn := in.Fn.(*ssa.Function)
		p.closures[fn] = append(p.closures[fn], in)
	}
	call, ok := in.(ssa.CallInstruction)
	if !ok {
		return
	}
	if fn := p.Static(call.Common()); fn != nil {
		p.callers[fn] = append(p.callers[fn], call)
	}
	for i := 0; ; i++ {
		a := slot(call.Common(), i)
		if a == nil {
			return
		}
		p.addCell(address(a), cellWrite{call: call, arg: i, instr: in})
		if fn := p.Declared(values.Function(address(a))); fn != nil {
			p.handlers[fn] = append(p.handlers[fn], call)
		}
	}
}

// addListed notes the call that is handed a function in its list of arguments.
func (p *Package) addListed(fn *ssa.Function, list ssa.Value) {
	array, ok := list.(*ssa.Alloc)
	if fn == nil || !ok {
		return
	}
	for _, r := range *array.Referrers() {
		slice, ok := r.(*ssa.Slice)
		for i := 0; ok && i < len(*slice.Referrers()); i++ {
			if call, ok := (*slice.Referrers())[i].(ssa.CallInstruction); ok {
				p.handlers[fn] = append(p.handlers[fn], call)
			}
		}
	}
}

// address strips the boxing around an address that is handed to a call.
func address(v ssa.Value) ssa.Value {
	for {
		switch x := v.(type) {
		case *ssa.MakeInterface:
			v = x.X
		case *ssa.ChangeType:
			v = x.X
		default:
			return v
		}
	}
}

func (p *Package) addCell(addr ssa.Value, w cellWrite) {
	switch a := addr.(type) {
	case *ssa.Global:
		p.globals[a] = append(p.globals[a], w)
	case *ssa.FieldAddr:
		f := fieldOf(a.X.Type(), a.Field)
		p.fields[f] = append(p.fields[f], w)
	}
}
