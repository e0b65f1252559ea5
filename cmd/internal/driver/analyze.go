// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"cmp"
	"fmt"
	"go/token"
	"slices"
	"strings"
	"sync"
	"time"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"

	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// options are the choices of the caller for one run.
type options struct {
	dir      string // where the go command runs; absolute
	tags     string
	only     []string // rules
	exclude  []string
	tests    bool
	failOn   string // severity; "" leaves it to the policy
	baseline string // file
	diff     string // revision

	overlay   map[string][]byte // texts of files that are not saved
	kept      *keeper           // of earlier runs
	ended     <-chan struct{}   // closed when nobody waits for it any more; nil is never
	inventory bool              // list the operations
	all       bool              // find what the policy leaves out too
	patterns  []string
}

func (o options) goCommand() goCommand {
	g := goCommand{dir: o.dir}
	if o.tags != "" {
		g.flags = []string{"-tags=" + o.tags}
	}
	return g
}

const listFields = "ImportPath,Name,Dir,ForTest,DepOnly,Standard,Incomplete," +
	"GoFiles,CgoFiles,Imports,ImportMap,Module,Error,DepsErrors"

// analyze lists the packages, loads what has to do with JWT, and runs the rules on it.
// An error means that nothing could be analyzed; less is told in the report.
func (c *Command) analyze(o options, step func(string)) (*report.Report, error) {
	w := o.kept.world(o.dir)
	if w == nil {
		w = newWorld(&groups{load: c.Load, options: o, byDir: make(map[string]*group)})
		o.kept.keepWorld(o.dir, w)
	}
	gs := w.groups
	step("listing packages")
	g, start := o.goCommand(), time.Now()
	g.answers = o.kept.restore(o.dir, o.overlay)
	clean, err := g.withOverlay(o.overlay)
	if err != nil {
		return nil, err
	}
	defer clean()
	built, err := o.build(g, gs)
	if err != nil {
		return nil, err
	}
	libraries, tests, err := gs.prepare(built)
	if err != nil {
		return nil, err
	}
	s := newSlice(built, libraries, tests)
	list := built
	if len(s.source) > 0 || tests {
		// Test files belong to the program too: a key may be set there.
		if list, err = g.list(listFields, append([]string{"-deps", "-test", "--"}, o.patterns...)...); err != nil {
			return nil, fmt.Errorf("cannot list the tests: %w%s", err, suffix(helpFor(err.Error())))
		}
		s = newSlice(list, libraries, tests)
	}
	r := &report.Report{Version: Version(), Dir: o.dir, Packages: len(s.asked), Relevant: s.users, Asked: pathsOf(s.asked), Rules: gs.describe()}
	r.Problems = slices.Concat(listProblems(o.dir, list), buildProblems(o.dir, built, s.source), gs.unknownModels(g, list))
	if len(s.source) > 0 {
		setHeap(o.kept.heap())
		step(fmt.Sprintf("analyzing %d of %d packages", len(s.source), len(list)))
		run, err := gs.runner(s.roots())
		if err != nil {
			return nil, err
		}
		s.overlay, s.ended = o.overlay, o.ended
		out, err := s.load(g, o.patterns, built, w, run)
		if err != nil {
			return nil, fmt.Errorf("cannot load the packages: %w", err)
		}
		r.Findings, r.Accepted, r.Operations = out.findings, out.accepted, out.operations
		r.Problems = append(r.Problems, out.problems...)
	}
	o.kept.keep(o.dir, g.answers, o.overlay, start)
	r.Sort()
	return r, nil
}

// build lists the packages and what they depend on, all seen by the compiler, so that none
// is called clean that does not compile. Meanwhile the suite is made.
func (o options) build(g goCommand, gs *groups) ([]*listed, error) {
	listing := sync.OnceValues(func() ([]*listed, error) {
		return g.list(listFields+",Export", append([]string{"-deps", "-export", "--"}, o.patterns...)...)
	})
	go listing()
	_, unfit := gs.of(above(o.dir, "go.mod"))
	built, err := listing()
	if unfit != nil {
		return nil, unfit // an unknown rule, a broken policy
	}
	if err != nil {
		return nil, fmt.Errorf("cannot list the packages: %w%s", err, suffix(helpFor(err.Error())))
	}
	if !slices.ContainsFunc(built, func(p *listed) bool { return !p.DepOnly }) {
		return nil, fmt.Errorf("no Go packages match %s; check the pattern and the build tags", strings.Join(o.patterns, " "))
	}
	return built, nil
}

func finding(pkg *packages.Package, s Suite, rule Rule, d analysis.Diagnostic) report.Finding {
	at := func(pos token.Pos) report.Position {
		p := pkg.Fset.Position(pos)
		return report.Position{File: p.Filename, Line: p.Line, Column: p.Column}
	}
	end := at(cmp.Or(d.End, d.Pos))
	f := report.Finding{
		Position: at(d.Pos), EndLine: end.Line, EndColumn: end.Column,
		Package: pkg.PkgPath, Message: d.Message,
	}
	s.grade(&f, rule)
	for _, rel := range d.Related {
		f.Steps = append(f.Steps, report.Step{Position: at(rel.Pos), Message: rel.Message})
	}
	if len(d.SuggestedFixes) > 0 {
		fix := d.SuggestedFixes[0]
		f.Fix = &report.Fix{Message: fix.Message}
		for _, e := range fix.TextEdits {
			from, to := pkg.Fset.Position(e.Pos), pkg.Fset.Position(cmp.Or(e.End, e.Pos))
			f.Fix.Edits = append(f.Fix.Edits, report.Edit{
				File: from.Filename, Start: from.Offset, End: to.Offset, New: string(e.NewText),
			})
		}
	}
	return f
}
