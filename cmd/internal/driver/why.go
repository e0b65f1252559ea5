// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// why is jwtvet why file:line: what is seen there, and why it is a finding or not.
func (c *Command) why(args []string) int {
	where := "."
	args, err := takeFlags(args, map[string]*string{"C": &where})
	if err != nil || len(args) != 1 {
		return c.fail(fmt.Errorf("why takes one place, such as auth/token.go:42"))
	}
	at := position(args[0])
	if at.Line == 0 {
		return c.fail(fmt.Errorf("%q is no place; write one such as auth/token.go:42", args[0]))
	}
	dir, err := workDir(where)
	if err != nil {
		return c.fail(err)
	}
	if !filepath.IsAbs(at.File) {
		at.File = filepath.Join(dir, at.File)
	}
	if err := exists(at); err != nil {
		return c.fail(err)
	}
	o := options{dir: filepath.Dir(at.File), patterns: []string{"."}, inventory: true}
	told, code := c.look(o)
	if code != exitClean {
		return code
	}
	suite, err := c.suiteIn(o.dir)
	if err != nil {
		return c.fail(err)
	}
	for _, r := range suite.Rules {
		o.only = append(o.only, r.Analyzer.Name)
	}
	o.all, o.tests, o.inventory = true, true, false
	all, code := c.look(o)
	if code != exitClean {
		return code
	}
	w := why{c: c, at: at, suite: suite, told: told, all: all}
	told.Dir, all.Dir = dir, dir
	w.operations()
	w.findings()
	return exitClean
}

// exists wants a place to be one of a Go file.
func exists(at report.Position) error {
	text, err := os.ReadFile(at.File)
	switch n := bytes.Count(text, []byte("\n")) + 1; {
	case err != nil:
		return err
	case filepath.Ext(at.File) != ".go":
		return fmt.Errorf("%s is no Go file", at.File)
	case at.Line > n:
		return fmt.Errorf("%s has %d lines", at.File, n)
	}
	return nil
}

// suiteIn loads the suite under the policy that speaks for a directory.
func (c *Command) suiteIn(dir string) (Suite, error) {
	settings, err := settingsFor(above(dir, "go.mod"))
	if err != nil {
		return Suite{}, err
	}
	return c.Load(settings)
}

// why answers for one place.
type why struct {
	c     *Command
	at    report.Position
	suite Suite
	told  *report.Report // under the policy
	all   *report.Report // without what the policy leaves out
}

func (w why) here(p report.Position, endLine int) bool {
	return p.File == w.at.File && p.Line <= w.at.Line && w.at.Line <= max(endLine, p.Line)
}

// operations prints what is seen at the place.
func (w why) operations() {
	var near []int
	seen := 0
	for _, op := range w.told.Operations {
		if !w.here(op.Position, op.EndLine) {
			if op.File == w.at.File && !op.Idle {
				near = append(near, op.Line)
			}
			continue
		}
		seen++
		fmt.Fprintf(w.c.Stdout, "%s %s", op.Event, op.API)
		if op.Within != "" {
			fmt.Fprintf(w.c.Stdout, " in %s", op.Within)
		}
		fmt.Fprintf(w.c.Stdout, " (%s)\n", strings.TrimPrefix(w.told.Where(op.Position), "./"))
		for _, p := range op.Parts {
			fmt.Fprintf(w.c.Stdout, "\t%s: %s\n", p.Name, p.Text)
		}
	}
	switch {
	case seen > 0:
	case len(near) > 0:
		slices.Sort(near)
		fmt.Fprintf(w.c.Stdout, "no JWT operation is seen at this line; this file has some at lines %s\n", strings.Trim(fmt.Sprint(slices.Compact(near)), "[]"))
	case w.told.Relevant == 0:
		fmt.Fprintln(w.c.Stdout, "this package uses no JWT library that jwtvet knows, and nothing that wraps one")
	default:
		fmt.Fprintln(w.c.Stdout, "no JWT operation is seen in this file")
	}
}

// findings prints what is found at the place, and what keeps the rest back.
func (w why) findings() {
	told := 0
	for _, f := range w.told.Findings {
		if w.here(f.Position, f.EndLine) {
			told++
			fmt.Fprintf(w.c.Stdout, "finding: %s, severity %s\n", f.Message, f.Severity)
			for _, s := range f.Steps {
				fmt.Fprintf(w.c.Stdout, "\t%s: %s\n", w.told.Where(s.Position), s.Message)
			}
		}
	}
	for _, a := range w.told.Accepted {
		if w.here(a.Position, a.EndLine) {
			told++
			fmt.Fprintf(w.c.Stdout, "accepted: %s: %s\n", a.Message, strings.TrimSpace(a.Reason+" "+until(a)))
		}
	}
	for _, f := range w.all.Findings {
		known := func(o report.Finding) bool { return o.Position == f.Position && o.Rule == f.Rule }
		if !w.here(f.Position, f.EndLine) || slices.ContainsFunc(w.told.Findings, known) {
			continue
		}
		told++
		fmt.Fprintf(w.c.Stdout, "not reported: %s: %s\n", f.Message, w.reason(f))
	}
	if told == 0 {
		fmt.Fprintf(w.c.Stdout, "no finding: no rule of profile %s objects to what is seen here, and what is not seen is not reported; "+
			"jwtvet explain says of each rule when it is silent\n", w.suite.Profile)
	}
}

func until(a report.Accepted) string {
	if a.Until == "" {
		return ""
	}
	return "(until " + a.Until + ")"
}

// reason says what keeps a finding back.
func (w why) reason(f report.Finding) string {
	rule, _ := w.suite.find(f.Rule)
	switch {
	case !rule.On:
		return "the policy does not run " + f.Rule + " (profile " + w.suite.Profile + ")"
	case strings.HasSuffix(f.File, "_test.go") && !w.suite.Tests:
		return "test code is left alone; tests: true in the policy, or -tests, reports it"
	}
	return "the policy leaves the path out, the file is test code, or a //nolint comment silences it"
}
