// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// vet is jwtvet vet: go vet -vettool=jwtvet, with our printing and exit codes.
func (c *Command) vet(args []string) int {
	v, err := readVetArgs(args)
	if err != nil {
		return c.fail(err)
	}
	outs, err := c.outputs(v.format)
	if err != nil {
		return c.fail(err)
	}
	dir, err := workDir(v.dir)
	if err != nil {
		return c.fail(err)
	}
	if err := refuseTrimpath(dir, v.rest); err != nil {
		return c.fail(err)
	}
	gs := groups{load: c.Load, options: options{dir: dir, failOn: v.failOn}, byDir: make(map[string]*group)}
	// The tool that go vet starts does not tell what is accepted.
	own, err := gs.of(above(dir, "go.mod"))
	if err != nil {
		return c.fail(err)
	}
	suite := own.suite
	words, err := v.command(suite)
	if err != nil {
		return c.fail(err)
	}

	var stdout, stderr bytes.Buffer
	cmd := exec.Command("go", words...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, &stdout, &stderr
	progress := startProgress(c.Stderr)
	progress.step("go vet")
	runErr := cmd.Run()
	progress.stop()

	r := &report.Report{Version: Version(), Dir: dir}
	if err := readVet(&stdout, &gs, r); err != nil {
		r.Problems = append(r.Problems, report.Problem{Message: err.Error()})
	}
	if err := v.keepAsked(dir, suite, r); err != nil && runErr == nil {
		r.Problems = append(r.Problems, report.Problem{Message: err.Error()})
	}
	if runErr != nil {
		r.Problems = append(r.Problems, vetProblem(runErr, stderr.String()))
	} else {
		_, _ = c.Stderr.Write(stderr.Bytes()) // what -n, -v or -x print
	}
	r.Rules = gs.describe()
	r.Sort()
	narrowed := narrow{baseline: v.baseline, diff: v.diff, dir: dir, partial: v.only+v.exclude != ""}
	return c.finish(r, narrowed, outs)
}

func vetProblem(err error, stderr string) report.Problem {
	text := strings.TrimSpace(stderr)
	if text == "" {
		text = err.Error()
	}
	return report.Problem{Message: "go vet: " + text, Help: helpFor(text)}
}

// refuseTrimpath keeps findings of another checkout out: with -trimpath the go
// command shares what it caches between checkouts, and findings hold absolute paths.
func refuseTrimpath(dir string, args []string) error {
	flags, err := goCommand{dir: dir}.run("env", "GOFLAGS")
	if err != nil {
		return err
	}
	if trimpath(append(strings.Fields(string(flags)), args...)) {
		return errors.New("-trimpath makes go vet show cached findings of another checkout; " +
			"take it off the command line and out of GOFLAGS, or run jwtvet without vet")
	}
	return nil
}

// The JSON of go vet: a stream of objects, package ID to analyzer to either an
// error or a list of diagnostics. Positions are "file:line:column".
type (
	vetDiagnostic struct {
		Posn           string
		End            string
		Message        string
		SuggestedFixes []vetFix `json:"suggested_fixes"`
		Related        []vetRelated
	}
	vetRelated struct {
		Posn    string
		Message string
	}
	vetFix struct {
		Message string
		Edits   []vetEdit
	}
	vetEdit struct {
		Filename   string
		Start, End int
		New        string
	}
)

// readVet adds to the report what go vet -json printed.
func readVet(r io.Reader, gs *groups, into *report.Report) error {
	for dec := json.NewDecoder(r); ; {
		var unit map[string]map[string]json.RawMessage
		if err := dec.Decode(&unit); errors.Is(err, io.EOF) {
			return nil
		} else if err != nil {
			return fmt.Errorf("cannot read what go vet says: %w", err)
		}
		for id, results := range unit {
			for name, raw := range results {
				if err := readResult(variantOf(id), name, raw, gs, into); err != nil {
					return err
				}
			}
		}
	}
}

func readResult(pkg, name string, raw json.RawMessage, gs *groups, into *report.Report) error {
	var failure struct{ Error string }
	if json.Unmarshal(raw, &failure) == nil && failure.Error != "" {
		into.Problems = append(into.Problems, report.Problem{Package: pkg, Message: name + ": " + failure.Error})
		return nil
	}
	var list []vetDiagnostic
	if err := json.Unmarshal(raw, &list); err != nil {
		return fmt.Errorf("cannot read what go vet says about %s: %w", pkg, err)
	}
	for _, d := range list {
		g, err := gs.of(above(filepath.Dir(position(d.Posn).File), "go.mod"))
		if err != nil {
			return err
		}
		end := position(d.End)
		f := report.Finding{
			Position: position(d.Posn), EndLine: end.Line, EndColumn: end.Column,
			Package: pkg, Message: d.Message,
		}
		if rule, ok := g.suite.find(name); ok {
			g.suite.grade(&f, rule)
		}
		for _, rel := range d.Related {
			f.Steps = append(f.Steps, report.Step{Position: position(rel.Posn), Message: rel.Message})
		}
		if len(d.SuggestedFixes) > 0 {
			fix := d.SuggestedFixes[0]
			f.Fix = &report.Fix{Message: fix.Message}
			for _, e := range fix.Edits {
				f.Fix.Edits = append(f.Fix.Edits, report.Edit{File: e.Filename, Start: e.Start, End: e.End, New: e.New})
			}
		}
		into.Findings = append(into.Findings, f)
	}
	return nil
}
