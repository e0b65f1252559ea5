// SPDX-License-Identifier: Apache-2.0

// Package jwtops lists what a package does with JWTs: its operations in normal
// form, each role with its origin resolved. It has no facts and no policy: it may
// say "claims without exp", never "bad".
package jwtops

import (
	"go/ast"
	"go/token"
	"reflect"
	"strings"

	"golang.org/x/tools/go/analysis"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/peeks"
	"github.com/jwtvet/jwtvet/passes/internal/profiles"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/tokens"
	"github.com/jwtvet/jwtvet/passes/internal/verdicts"
	"github.com/jwtvet/jwtvet/passes/internal/wires"
	"github.com/jwtvet/jwtvet/passes/jwtmodel"
)

// Analyzer computes the operations of a package.
var Analyzer = with(jwtmodel.Analyzer)

// New returns the analyzer above a model: Analyzer if that is jwtmodel's own.
func New(model *analysis.Analyzer) *analysis.Analyzer {
	if model == jwtmodel.Analyzer {
		return Analyzer
	}
	return with(model)
}

func with(model *analysis.Analyzer) *analysis.Analyzer {
	return &analysis.Analyzer{
		Name:       "jwtops" + strings.TrimPrefix(model.Name, jwtmodel.Analyzer.Name),
		Doc:        "list the JWT operations of a package",
		Run:        func(pass *analysis.Pass) (any, error) { return run(pass, model) },
		Requires:   []*analysis.Analyzer{model},
		ResultType: reflect.TypeFor[*Result](),
	}
}

// Result is the immutable list of a package's operations in source order.
type Result struct {
	Ops []Op
	// Libraries are the imports of modules that are dead or have known vulnerabilities.
	Libraries []Library
	// Asserts are the type assertions of what tokens say.
	Asserts []Assert
	// Relevant: the package has to do with JWTs, though perhaps without an operation.
	Relevant bool
	// Problems are model directives that say something wrong.
	Problems []Problem
}

// Empty reports whether there is nothing to say of the package.
func (r *Result) Empty() bool { return !r.Relevant && len(r.Libraries)+len(r.Problems) == 0 }

// Problem is a model directive that cannot be followed.
type Problem struct {
	Range Range
	Text  string
}

// Of returns the operations with one of the events.
func (r *Result) Of(events ...jose.Event) []Op {
	var out []Op
	for _, op := range r.Ops {
		for _, e := range events {
			if op.Event == e {
				out = append(out, op)
			}
		}
	}
	return out
}

func run(pass *analysis.Pass, from *analysis.Analyzer) (any, error) {
	model := pass.ResultOf[from].(*jwtmodel.Result)
	res := &Result{Libraries: libraries(pass)}
	for _, p := range model.Problems {
		res.Problems = append(res.Problems, Problem{Range{p.Node.Pos(), p.Node.End()}, p.Problem})
	}
	work := model.Take()
	res.Relevant = work != nil
	if work == nil {
		return res, nil
	}
	b := &builder{pass: pass, model: work, p: work.Package}
	b.indexCalls()
	b.linkOptions()
	b.readProfiles()
	b.secrets = tokens.Find(b.p, b.model.Lookup, work.Sites)
	b.tool, b.sockets = commandLine(b.p), sockets(b.p)
	b.addresses = addresses(work.Sites)
	for _, s := range work.Sites {
		if op, ok := b.op(s); ok {
			res.Ops = append(res.Ops, op)
		}
	}
	res.Ops = append(res.Ops, b.alternatives()...)
	res.Ops = append(res.Ops, b.reaches()...)
	res.Asserts = b.asserts()
	return res, nil
}

// builder makes the operations of one package.
type builder struct {
	pass  *analysis.Pass
	model *jwtmodel.Work
	p     pkg
	calls map[token.Pos]*ast.CallExpr    // by the position of the opening parenthesis
	skips map[ssa.Instruction]sites.Site // verification -> option that switches it off
	inUse map[ssa.Instruction]bool       // options that switch checks off and that a verification of this package uses
	// verdicts and peeks are made when they are first asked.
	verdicts *verdicts.Reader
	peeks    *peeks.Reader
	// profiles are what the verifications of this package check.
	profiles map[ssa.Instruction]*profiles.Profile
	// secrets are the values that are tokens or keys by what becomes of them.
	secrets tokens.Set
	tool    bool // the package is a command for the terminal
	// addresses are the values that become part of an address, and where.
	addresses map[ssa.Value]ssa.Instruction
	// bearers is made when it is first asked.
	bearers wires.Bearers
	// sockets are the functions that make websockets of requests.
	sockets map[*ssa.Function]bool
}

func (b *builder) indexCalls() {
	b.calls = map[token.Pos]*ast.CallExpr{}
	for _, f := range b.pass.Files {
		ast.Inspect(f, func(n ast.Node) bool {
			if c, ok := n.(*ast.CallExpr); ok {
				b.calls[c.Lparen] = c
			}
			return true
		})
	}
}
