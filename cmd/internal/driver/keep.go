// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"crypto/sha256"
	"fmt"
	"go/parser"
	"go/token"
	"hash"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// keeper keeps between the runs of the language server, one at a time, what go list says
// and what is loaded. While somebody types in a function the answers stay the same, and to ask
// takes longer than to analyze. Its methods have no effect on nil.
type keeper struct {
	dirs   map[string]kept
	worlds map[string]*world // by the directory of the module or workspace
}

// kept is what go list says in one directory.
type kept struct {
	until   time.Time
	mark    string // of what the answers depend on
	answers map[string][]*listed
}

const (
	keepFor = 30 * time.Minute // the go command cleans its cache of what nobody asks for
	maxKept = 8                // directories; the answers of a large build take some megabytes
	worlds  = 2                // a large one takes some hundred megabytes
)

// rootOf returns the directory of the workspace or module that a directory belongs to.
func rootOf(dir string) string {
	if work := workFile(dir); work != "" {
		return filepath.Dir(work)
	}
	return above(dir, "go.mod")
}

// world returns what is loaded in the module or workspace of a directory, nil if nothing is
// that still holds.
func (k *keeper) world(dir string) *world {
	if k == nil {
		return nil
	}
	if w := k.worlds[rootOf(dir)]; w != nil && w.holds() {
		return w
	}
	return nil
}

func (k *keeper) keepWorld(dir string, w *world) {
	if k == nil {
		return
	}
	if len(k.worlds) >= worlds || k.worlds == nil {
		k.worlds = make(map[string]*world)
	}
	k.worlds[rootOf(dir)] = w
}

// restore returns the answers that still hold for a directory, to be added to.
func (k *keeper) restore(dir string, overlay map[string][]byte) map[string][]*listed {
	if k == nil {
		return nil
	}
	e, ok := k.dirs[dir]
	if !ok || time.Now().After(e.until) || e.mark != markOf(dir, e.answers, overlay).sum() {
		return make(map[string][]*listed)
	}
	return e.answers
}

// keep keeps the answers of a run, but where they say more than what is marked: errors in
// the body of a function, or what cgo makes of it.
func (k *keeper) keep(dir string, answers map[string][]*listed, overlay map[string][]byte, start time.Time) {
	if k == nil {
		return
	}
	for _, list := range answers {
		if slices.ContainsFunc(list, func(p *listed) bool { return len(p.errors()) > 0 || p.own() && len(p.CgoFiles) > 0 }) {
			delete(k.dirs, dir)
			return
		}
	}
	m := markOf(dir, answers, overlay)
	if m.newest.After(start) {
		delete(k.dirs, dir)
		return // it was written to in the meantime
	}
	e := kept{time.Now().Add(keepFor), m.sum(), answers}
	if old, ok := k.dirs[dir]; ok && old.mark == e.mark {
		e.until = old.until
	}
	if len(k.dirs) >= maxKept || k.dirs == nil {
		k.dirs = make(map[string]kept)
	}
	k.dirs[dir] = e
}

// marker hashes what answers depend on.
type marker struct {
	hash    hash.Hash
	overlay map[string][]byte
	seen    map[string]bool
	newest  time.Time // of the files
}

// markOf looks at the files of modules, at which source files there are, and at what stands
// in them as far as the imports. A package beside the build's own modules that somebody may
// edit is compiled: it counts as a whole.
func markOf(dir string, answers map[string][]*listed, overlay map[string][]byte) *marker {
	m := &marker{hash: sha256.New(), overlay: overlay, seen: make(map[string]bool)}
	m.addDir(dir, false)
	for at := dir; ; at = filepath.Dir(at) {
		for _, name := range []string{"go.mod", "go.sum", "go.work", "go.work.sum", "vendor/modules.txt"} {
			m.addFile(filepath.Join(at, name), true)
		}
		if at == filepath.Dir(at) {
			break
		}
	}
	for _, key := range slices.Sorted(maps.Keys(answers)) {
		for _, p := range answers[key] {
			if p.Dir != "" && p.own() {
				m.addDir(p.Dir, false)
			} else if p.Module != nil && p.Module.Replace != nil && p.Module.Replace.Version == "" {
				m.addDir(p.Dir, true)
			}
		}
	}
	return m
}

func (m *marker) sum() string { return string(m.hash.Sum(nil)) }

func (m *marker) addDir(dir string, whole bool) {
	if m.seen[dir] {
		return
	}
	m.seen[dir] = true
	names := make(map[string]bool)
	entries, _ := os.ReadDir(dir) // what cannot be read is not there
	for _, e := range entries {
		names[filepath.Join(dir, e.Name())] = true
	}
	for name := range m.overlay {
		names[name] = names[name] || filepath.Dir(name) == dir
	}
	for _, name := range slices.Sorted(maps.Keys(names)) {
		if names[name] && filepath.Ext(name) == ".go" {
			m.addFile(name, whole)
		}
	}
}

func (m *marker) addFile(name string, whole bool) {
	text, ok := m.overlay[name]
	if !ok {
		info, err := os.Stat(name)
		if err != nil {
			return
		}
		if info.ModTime().After(m.newest) {
			m.newest = info.ModTime()
		}
		text, _ = os.ReadFile(name) // what cannot be read is not there
	}
	if !whole {
		text = header(text)
	}
	fmt.Fprintf(m.hash, "%q %d\n%s\n", name, len(text), text)
}

// header returns a source file as far as its imports.
func header(text []byte) []byte {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, "", text, parser.ImportsOnly)
	if err != nil {
		return text
	}
	end := f.Name.End()
	for _, d := range f.Decls {
		end = max(end, d.End())
	}
	return text[:fset.Position(end).Offset]
}
