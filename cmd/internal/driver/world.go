// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"crypto/sha256"
	"fmt"
	"go/token"
	"go/types"
	"os"
	"slices"
	"strings"
	"sync"
	"time"

	"golang.org/x/tools/go/packages"
)

// world is the packages that are loaded. The language server keeps it between its runs, and
// checks and analyzes anew what has changed, and what depends on that.
type world struct {
	groups *groups
	today  string
	fset   *token.FileSet
	sizes  types.Sizes
	known  *knowledge

	mu       sync.Mutex
	exports  map[string]string         // export data files, by path
	imported map[string]*types.Package // from export data
	checked  map[string]*checked       // from source, by ID
}

// checked is a package that compiles, without its syntax.
type checked struct {
	mark  string // of all that it was made from
	asked bool   // the rules ran too
	files []token.Pos
	pkg   *packages.Package
	out   told
}

func newWorld(gs *groups) *world {
	w := &world{groups: gs, today: today()}
	w.reset()
	return w
}

// reset drops all that was loaded.
func (w *world) reset() {
	w.fset, w.known = token.NewFileSet(), newKnowledge()
	w.exports, w.imported, w.checked = make(map[string]string), make(map[string]*types.Package), make(map[string]*checked)
}

func today() string { return time.Now().UTC().Format(time.DateOnly) }

// holds says whether the world was made under the policies and the day of now.
func (w *world) holds() bool {
	if w.today != today() {
		return false
	}
	for dir, g := range w.groups.byDir {
		now, err := settingsFor(dir)
		if err != nil || now.File != g.from.File || string(now.Data) != string(g.from.Data) {
			return false
		}
	}
	return true
}

// setSizes asks for the architecture once.
func (w *world) setSizes(g goCommand) error {
	if w.sizes != nil {
		return nil
	}
	arch, err := g.run("env", "GOARCH")
	w.sizes = types.SizesFor("gc", strings.TrimSpace(string(arch)))
	return err
}

// use takes the export data of a run. Types of two versions of a package do not mix: when a
// file is another than it was, all that was loaded goes.
func (w *world) use(exports map[string]*listed) {
	for path, e := range exports {
		if old, ok := w.exports[path]; ok && old != e.Export {
			w.reset()
			break
		}
	}
	for path, e := range exports {
		if e.Export != "" {
			w.exports[path] = e.Export
		}
	}
}

// reuse returns a package that was made from the same as now, or nil.
func (w *world) reuse(id, mark string, asked bool) *checked {
	w.mu.Lock()
	defer w.mu.Unlock()
	if c := w.checked[id]; c != nil && c.mark == mark && (c.asked || !asked) {
		return c
	}
	return nil
}

// put keeps a package in place of what it was before.
func (w *world) put(id string, c *checked) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if old := w.checked[id]; old != nil {
		w.known.forget(old.pkg.Types)
		for _, pos := range old.files {
			if f := w.fset.File(pos); f != nil {
				w.fset.RemoveFile(f)
			}
		}
	}
	w.checked[id] = c
}

// markOf hashes what a package is made from: its files, and what it imports from source.
func (l *loader) markOf(p *listed, files []string, deps map[string]*checked) string {
	h := sha256.New()
	fmt.Fprintf(h, "%s %d\n", p.ImportPath, len(l.groups.list))
	if p.Module != nil {
		fmt.Fprintln(h, p.Module.GoVersion)
	}
	for _, file := range files {
		text, ok := l.overlay[file]
		if !ok {
			text, _ = os.ReadFile(file) // the parser reports what cannot be read
		}
		fmt.Fprintf(h, "%q %d\n%s\n", file, len(text), text)
	}
	for _, id := range slices.Sorted(slices.Values(p.Imports)) {
		if dep := deps[id]; dep != nil {
			fmt.Fprintf(h, "%q %s\n", id, dep.mark)
		}
	}
	return fmt.Sprintf("%x", h.Sum(nil))
}
