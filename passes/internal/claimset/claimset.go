// SPDX-License-Identifier: Apache-2.0

// Package claimset gathers the claims that an issue signs: the map, struct, builder or
// token object that holds them, and everything that is set on it on its way.
//
// What is in a set is a may analysis. That a claim is Certain is a must analysis: every
// path from where the set is made to the signature sets it, in one of the functions
// through which the set travels. Whoever gets hold of the set and is not seen may add
// claims: the set is Open. It does not see claims that a type's own MarshalJSON writes
// (Open), and it takes a claim that a closure sets for set when the closure sets it.
package claimset

import (
	"go/ast"
	"go/types"
	"maps"
	"slices"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/timeval"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// Presence says on how many paths to the signature a claim is set.
type Presence uint8

const (
	Declared  Presence = iota // a field of the type that nobody sets, or a claim that is taken away again
	Sometimes                 // on some paths
	Certain                   // on all paths
)

// Set is the claims that an issue signs.
type Set struct {
	// Type is the Go type that holds the claims, nil for an empty set of the library.
	Type types.Type
	// Made is the instruction that makes the set.
	Made ssa.Instruction
	// Entries are the claims seen, in the order in which they were found.
	Entries []Entry
	// Removed are claims that are taken away again.
	Removed []Removal
	// Open: claims may be added where this analysis does not see it.
	Open bool
	// Apart are the sets of which one is signed, where several reach the signature on
	// different paths; Entries are those of all.
	Apart []*Set
}

// Entry is one claim of a set.
type Entry struct {
	Name     string
	Presence Presence
	// Val is the value that At sets, In a context; nil for a claim that another package sets.
	Val ssa.Value
	At  ssa.Instruction
	In  origin.Context
	// Expr is the value's expression, where it is known.
	Expr ast.Expr
	Type types.Type
	// Nil: the value is nil or zero. MaybeNil: it is nil on some paths.
	Nil, MaybeNil bool
	// Times are the readings of exp, nbf and iat.
	Times []timeval.Reading
	// Field is the last selector of the value's expression, Owner the type that it selects from.
	Field, Owner string
	// Cleaned: the value reveals nothing of what it is made of.
	Cleaned bool
	// Parts are the entries of an object.
	Parts []Entry
	set   ssa.Instruction // that puts it into the set
}

// Removal takes a claim away: delete(claims, "exp"), claims.ExpiresAt = nil.
type Removal struct {
	Name string
	At   ssa.Instruction
}

// Knowledge is what is known of the functions of this package and others.
type Knowledge interface {
	sites.Lookup
	timeval.Knowledge
	// Made returns the claims that result i of fn holds.
	Made(fn *types.Func, i int) (Made, bool)
}

// Gather resolves the claims of an issue, nil where nothing of them is known.
func Gather(p *origin.Package, know Knowledge, s sites.Site) *Set {
	g := newGatherer(p, know, s)
	g.operands(s)
	g.options(s)
	g.adds()
	set := g.done()
	if set != nil && serialized(s) && !set.isClaims() {
		return nil
	}
	if set != nil && s.Row.Event == jose.Issue && s.Row.Unit == jose.TimeValue {
		for i := range set.Entries {
			converted(s.Row, &set.Entries[i])
		}
	}
	return set
}

// serialized reports whether an operation signs bytes, which need not be claims: an ACME
// request is a JWS as well.
func serialized(s sites.Site) bool {
	return slices.ContainsFunc(s.Operands(jose.Claims), func(o sites.Operand) bool {
		sl, ok := o.Val.Type().Underlying().(*types.Slice)
		return ok && types.Identical(sl.Elem().Underlying(), types.Typ[types.Byte])
	})
}

// isClaims reports whether a set has, or could have, a registered claim.
func (s *Set) isClaims() bool {
	return s.Type != nil && values.StructOf(s.Type) != nil && holdsClaims(s.Type) ||
		slices.ContainsFunc(s.Entries, func(e Entry) bool { return registered(e.Name) })
}

// Returned resolves the claims that result i of the callbacks of a site holds.
func Returned(p *origin.Package, know Knowledge, s sites.Site, callback jose.Role, i int) *Set {
	g := newGatherer(p, know, s)
	g.returned(s, callback, i)
	return g.done()
}

// returned gathers from result i of the callbacks of a site.
func (g *gatherer) returned(s sites.Site, callback jose.Role, i int) {
	g.exit = nil
	var srcs []origin.Source
	for _, o := range s.Operands(callback) {
		fns := g.p.Functions(o.Val, o.User)
		if len(fns) == 0 {
			g.open()
		}
		for _, fn := range fns {
			srcs = append(srcs, g.p.TraceResult(fn, i, origin.Query{})...)
		}
	}
	g.sources(srcs)
}

// gatherer collects the claims of one set, or of one of the sets that can reach a signature.
type gatherer struct {
	p     *origin.Package
	know  Knowledge
	issue sites.Site
	exit  ssa.Instruction // that takes the set: the issue, or the store into a larger set
	part  *ssa.Store      // of a larger set, or nil
	set   *Set
	seen  map[ssa.Value]bool
	sets  map[string][]setting
	kills map[string][]moment
	tests map[string][]moment // instructions that ask whether a claim is there
	roots [][]ssa.Value       // the objects that hold the claims, each with its copies
	alts  []*gatherer
	given []*ssa.Parameter // that hold the claims, or the builder or token of them
	known bool
	depth int
	forks *int // gatherers that were made for the outermost one
}

// moment is an instruction on the set, with the calls from the function of the set to it.
type moment struct {
	instr ssa.Instruction
	via   []ssa.CallInstruction
	obj   int // index into roots
}

type setting struct {
	moment
	claim   int  // index into set.Entries
	partial bool // also then the claim is there on some paths only
}

const (
	maxNest  = 8   // sets within sets
	maxForks = 300 // sets that are looked at for one
)

func newGatherer(p *origin.Package, know Knowledge, s sites.Site) *gatherer {
	return &gatherer{p: p, know: know, issue: s, exit: s.Instr, set: &Set{}, seen: map[ssa.Value]bool{}, forks: new(int),
		sets: map[string][]setting{}, kills: map[string][]moment{}, tests: map[string][]moment{}}
}

// fork returns a gatherer for a set that becomes a part of this one, or stands for it on some path.
func (g *gatherer) fork() *gatherer {
	f := newGatherer(g.p, g.know, g.issue)
	f.exit, f.part, f.depth, f.seen, f.forks = g.exit, g.part, g.depth+1, maps.Clone(g.seen), g.forks
	*g.forks++
	return f
}

// tooMuch reports whether sets within this one are looked at no more.
func (g *gatherer) tooMuch() bool { return g.depth > maxNest || *g.forks > maxForks }

// done returns the set, nil where nothing of it is known.
func (g *gatherer) done() *Set {
	g.finish()
	if !g.known {
		return nil
	}
	return g.set
}

// open notes that claims come from where this package cannot see.
func (g *gatherer) open() { g.set.Open = true }

func (g *gatherer) found(t types.Type, made ssa.Instruction) {
	// An empty token object of a library gives way to the claims that are put into it.
	if !g.known || t != nil && !isToken(t) && (g.set.Type == nil || isToken(g.set.Type)) {
		g.set.Type, g.set.Made = t, made
	}
	g.known = true
}

// adds notes the claims that a wrapper sets before it signs, where they are not seen.
func (g *gatherer) adds() {
	for _, a := range g.issue.Adds {
		if slices.ContainsFunc(g.set.Entries, func(e Entry) bool { return e.Name == a.Name }) {
			continue
		}
		if !a.Always {
			g.open() // on which paths, the caller cannot say
			continue
		}
		g.set.Entries = append(g.set.Entries, Entry{Name: a.Name, Presence: Certain, Type: types.Typ[types.Invalid]})
	}
}
