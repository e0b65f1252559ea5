// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"time"

	"github.com/jwtvet/jwtvet/cmd/internal/evidence"
	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// evidence is jwtvet report: a page for people who look rather than read.
func (c *Command) evidence(args []string) int {
	format, file := "html", ""
	args, err := takeFlags(args, map[string]*string{"format": &format, "o": &file})
	if err != nil {
		return c.fail(err)
	}
	print, err := evidence.New(format)
	if err != nil {
		return c.fail(fmt.Errorf("-format: %w", err))
	}
	o, _, err := c.readCheck(args)
	if err != nil {
		return c.fail(err)
	}
	o.inventory = true
	progress := startProgress(c.Stderr)
	r, err := c.analyze(o, progress.step)
	progress.stop()
	if err != nil {
		return c.fail(err)
	}
	c.complete(r, nil)
	if err := o.narrow().apply(c, r); err != nil {
		return c.fail(err)
	}
	about, err := c.about(o)
	if err != nil {
		return c.fail(err)
	}
	for i := range r.Accepted {
		blame(r.Dir, &r.Accepted[i])
	}
	var out bytes.Buffer
	if err := print(&out, evidence.Of(r, about)); err != nil {
		return c.fail(fmt.Errorf("cannot write the report: %w", err))
	}
	if file == "" {
		_, err = c.Stdout.Write(out.Bytes())
	} else {
		err = os.WriteFile(file, out.Bytes(), 0o666)
	}
	if err != nil {
		return c.fail(fmt.Errorf("cannot write the report: %w", err))
	}
	r.PrintProblems(c.Stderr)
	fmt.Fprintf(c.Stderr, "jwtvet: %s\n", r.Summary())
	if len(r.Problems) > 0 {
		return exitFailed
	}
	return exitClean // it reports; the check fails
}

// about tells what the report speaks of.
func (c *Command) about(o options) (evidence.About, error) {
	a := evidence.About{Go: runtime.Version(), Date: time.Now().UTC().Format(time.DateOnly), Commit: "no git repository"}
	root := above(o.dir, "go.mod")
	settings, err := settingsFor(root)
	if err != nil {
		return a, err
	}
	suite, err := c.Load(settings)
	if err != nil {
		return a, err
	}
	a.Profile, a.Tests = suite.Profile, suite.Tests || o.tests
	if settings.File != "" {
		a.Policy, a.Hash = settings.File, fmt.Sprintf("%x", sha256.Sum256(settings.Data))
		if rel, err := filepath.Rel(repository(o.dir), settings.File); err == nil && filepath.IsLocal(rel) {
			a.Policy = filepath.ToSlash(rel)
		}
	}
	a.Project = filepath.Base(o.dir)
	if out, err := (goCommand{dir: o.dir}).run("list", "-m"); err == nil {
		a.Project = strings.Join(strings.Fields(string(out)), ", ")
	}
	if out, err := git(o.dir, "rev-parse", "HEAD"); err == nil {
		a.Commit = strings.TrimSpace(string(out))
		if out, err := git(o.dir, "status", "--porcelain", "--untracked-files=no"); err == nil && len(out) > 0 {
			a.Commit += "-dirty"
		}
	}
	return a, nil
}

// blame asks git who accepted a finding, and when; without git that stays unknown.
func blame(dir string, a *report.Accepted) {
	if a.At.File == "" {
		return
	}
	line := strconv.Itoa(a.At.Line)
	out, err := git(filepath.Dir(a.At.File), "blame", "--porcelain", "-L", line+","+line, "--", filepath.Base(a.At.File))
	if err != nil {
		return
	}
	for line := range strings.Lines(string(out)) {
		key, value, _ := strings.Cut(strings.TrimSpace(line), " ")
		switch key {
		case "author":
			a.Owner = value
		case "author-time":
			if seconds, err := strconv.ParseInt(value, 10, 64); err == nil {
				a.Since = time.Unix(seconds, 0).UTC().Format(time.DateOnly)
			}
		}
	}
}
