// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"cmp"
	"go/types"
	"maps"
	"reflect"
	"slices"
	"sync"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"
)

// knowledge is the facts of packages, and which analyzers failed on them.
type knowledge struct {
	mu sync.Mutex
	of map[*types.Package]*known
}

type known struct {
	objects  map[factKey]analysis.Fact // of its own objects
	packages packageFacts
	failed   map[*analysis.Analyzer]bool // there, or on what they need there
}

type factKey struct {
	by   *analysis.Analyzer
	obj  types.Object
	kind reflect.Type
}

// packageFacts are the facts that a package sees: its own, and those of what it imports.
type packageFacts map[packageFactKey]analysis.Fact

type packageFactKey struct {
	by   *analysis.Analyzer
	pkg  *types.Package
	kind reflect.Type
}

func newKnowledge() *knowledge { return &knowledge{of: make(map[*types.Package]*known)} }

// inherit begins with a package: it sees the package facts of its imports.
func (k *knowledge) inherit(pkg *packages.Package) {
	k.mu.Lock()
	defer k.mu.Unlock()
	seen := make(packageFacts)
	for _, imp := range pkg.Imports {
		if of := k.of[imp.Types]; of != nil {
			maps.Copy(seen, of.packages)
		}
	}
	k.of[pkg.Types] = &known{objects: make(map[factKey]analysis.Fact), packages: seen, failed: make(map[*analysis.Analyzer]bool)}
}

// forget drops what is known of a package.
func (k *knowledge) forget(pkg *types.Package) {
	k.mu.Lock()
	defer k.mu.Unlock()
	delete(k.of, pkg)
}

// lacks says whether an analyzer has failed on an import, before or now.
func (k *knowledge) lacks(a *analysis.Analyzer, pkg *packages.Package) bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.of[pkg.Types].failed[a] {
		return true
	}
	for _, imp := range pkg.Imports {
		if of := k.of[imp.Types]; len(a.FactTypes) > 0 && of != nil && of.failed[a] {
			return true
		}
	}
	return false
}

func (k *knowledge) fail(a *analysis.Analyzer, pkg *packages.Package) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.of[pkg.Types].failed[a] = true
}

func (k *knowledge) objectFact(a *analysis.Analyzer, obj types.Object, fact analysis.Fact) bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	of := k.of[obj.Pkg()]
	if of == nil {
		return false
	}
	stored, ok := of.objects[factKey{a, obj, reflect.TypeOf(fact)}]
	return ok && load(fact, stored)
}

func (k *knowledge) setObjectFact(a *analysis.Analyzer, obj types.Object, fact analysis.Fact) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.of[obj.Pkg()].objects[factKey{a, obj, reflect.TypeOf(fact)}] = fact
}

func (k *knowledge) packageFact(a *analysis.Analyzer, reader, of *types.Package, fact analysis.Fact) bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	stored, ok := k.of[reader].packages[packageFactKey{a, of, reflect.TypeOf(fact)}]
	return ok && load(fact, stored)
}

func (k *knowledge) setPackageFact(a *analysis.Analyzer, pkg *types.Package, fact analysis.Fact) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.of[pkg].packages[packageFactKey{a, pkg, reflect.TypeOf(fact)}] = fact
}

// load copies a stored fact into the one that an analyzer handed in.
func load(into, stored analysis.Fact) bool {
	reflect.ValueOf(into).Elem().Set(reflect.ValueOf(stored).Elem())
	return true
}

// allObjectFacts returns the facts of all packages so far: it is for debugging, no rule may ask.
func (k *knowledge) allObjectFacts(a *analysis.Analyzer) []analysis.ObjectFact {
	k.mu.Lock()
	defer k.mu.Unlock()
	var list []analysis.ObjectFact
	for _, of := range k.of {
		for key, fact := range of.objects {
			if key.by == a {
				list = append(list, analysis.ObjectFact{Object: key.obj, Fact: fact})
			}
		}
	}
	slices.SortFunc(list, func(a, b analysis.ObjectFact) int { return cmp.Compare(a.Object.Pos(), b.Object.Pos()) })
	return list
}

func (k *knowledge) allPackageFacts(a *analysis.Analyzer, reader *types.Package) []analysis.PackageFact {
	k.mu.Lock()
	defer k.mu.Unlock()
	var list []analysis.PackageFact
	for key, fact := range k.of[reader].packages {
		if key.by == a {
			list = append(list, analysis.PackageFact{Package: key.pkg, Fact: fact})
		}
	}
	slices.SortFunc(list, func(a, b analysis.PackageFact) int { return cmp.Compare(a.Package.Path(), b.Package.Path()) })
	return list
}
