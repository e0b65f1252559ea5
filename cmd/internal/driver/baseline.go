// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// baselineName is where jwtvet baseline writes unless told otherwise.
const baselineName = ".jwtvet-baseline.json"

// baselineFile lists findings that were there when jwtvet came. It loses those that are
// fixed, and gains none by itself.
type baselineFile struct {
	Version  int             `json:"version"`
	Findings []baselineEntry `json:"findings"`
}

// baselineEntry is one finding; all but the fingerprint is for its readers and for pruning.
type baselineEntry struct {
	Fingerprint string `json:"fingerprint"`
	Rule        string `json:"rule"`
	Package     string `json:"package"`
	File        string `json:"file"`
	Message     string `json:"message"`
}

func readBaseline(file string) (baselineFile, error) {
	var b baselineFile
	data, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return b, fmt.Errorf("-baseline: there is no %s; jwtvet baseline -o %s writes it", file, file)
	} else if err != nil {
		return b, fmt.Errorf("-baseline: %w", err)
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&b); err != nil {
		return b, fmt.Errorf("-baseline: cannot read %s: %w", file, err)
	}
	if b.Version != 1 {
		return b, fmt.Errorf("-baseline: %s has version %d; this jwtvet knows version 1", file, b.Version)
	}
	return b, nil
}

func (b baselineFile) write(file string) error {
	if b.Findings == nil {
		b.Findings = []baselineEntry{}
	}
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "\t")
	if err := enc.Encode(b); err != nil {
		return err
	}
	return writeWhole(file, out.Bytes())
}

// writeWhole writes a file so that nobody sees a part of it: on a full disk it is what it was.
func writeWhole(file string, data []byte) error {
	if info, err := os.Stat(file); err == nil && !info.Mode().IsRegular() {
		return os.WriteFile(file, data, 0o666)
	}
	part := file + ".part"
	err := os.WriteFile(part, data, 0o666)
	if err == nil {
		err = os.Rename(part, file)
	}
	if err != nil {
		_ = os.Remove(part) // the first error says why
	}
	return err
}

func baselineOf(r *report.Report) baselineFile {
	b := baselineFile{Version: 1}
	for _, f := range r.Findings {
		b.Findings = append(b.Findings, baselineEntry{f.Fingerprint, f.Rule, f.Package, r.FromRoot(f.File), f.Message})
	}
	return b
}

// narrow is what a run leaves out of its findings.
type narrow struct {
	baseline string // a file
	diff     string // a revision
	dir      string
	partial  bool // not all rules run: entries of others are not gone
}

// apply takes out of the report what is known or untouched, and fixed findings out of the baseline.
func (n narrow) apply(c *Command, r *report.Report) error {
	if n.baseline != "" {
		if err := n.applyBaseline(c, r); err != nil {
			return err
		}
	}
	if n.diff == "" {
		return nil
	}
	changed, err := changedLines(n.dir, n.diff)
	if err != nil {
		return fmt.Errorf("-diff: %w", err)
	}
	r.Findings = slices.DeleteFunc(r.Findings, func(f report.Finding) bool { return !changed.touch(f) })
	return nil
}

func (n narrow) applyBaseline(c *Command, r *report.Report) error {
	file := n.baseline
	if !filepath.IsAbs(file) {
		file = filepath.Join(n.dir, file)
	}
	b, err := readBaseline(file)
	if err != nil {
		return err
	}
	k := matchesOf(b)
	k.accept(r, func(f *report.Finding) string { return f.Fingerprint })
	if n.partial || len(r.Problems) > 0 {
		return nil
	}
	k.accept(r, func(f *report.Finding) string { return k.moved(r, b, f) })
	before := len(b.Findings)
	b.Findings = slices.DeleteFunc(b.Findings, func(e baselineEntry) bool { return k.gone(r, e) })
	if gone := before - len(b.Findings); gone > 0 {
		if err := b.write(file); err != nil {
			return fmt.Errorf("-baseline: %w", err)
		}
		fmt.Fprintf(c.Stderr, "jwtvet: %d of %d known findings are gone; %s lists the rest\n", gone, before, n.baseline)
	}
	return nil
}

// matches are the fingerprints of a baseline: true are those that a finding of the run has.
type matches map[string]bool

func matchesOf(b baselineFile) matches {
	k := make(matches)
	for _, e := range b.Findings {
		k[e.Fingerprint] = false
	}
	return k
}

// accept takes out of the report the findings that are known by a fingerprint.
func (k matches) accept(r *report.Report, by func(*report.Finding) string) {
	r.Findings = slices.DeleteFunc(r.Findings, func(f report.Finding) bool {
		print := by(&f)
		_, ok := k[print]
		if ok {
			k[print] = true
			r.Accepted = append(r.Accepted, report.Accepted{Finding: f, Kind: "external", Reason: "in the baseline"})
		}
		return ok
	})
}

// gone says that a finding of the baseline is not there any more. Of packages that were not
// looked at nothing is known.
func (k matches) gone(r *report.Report, e baselineEntry) bool {
	return r.Asked[e.Package] && !k[e.Fingerprint]
}

// moved returns the fingerprint that a finding had in the file in which it is gone, or "".
func (k matches) moved(r *report.Report, b baselineFile, f *report.Finding) string {
	for _, e := range b.Findings {
		if e.Rule != f.Rule || !k.gone(r, e) {
			continue
		}
		for n := 0; ; n++ {
			print := r.FingerprintIn(e.File, f, n)
			if print == e.Fingerprint {
				return print
			}
			if _, ok := k[print]; !ok {
				break
			}
		}
	}
	return ""
}

// baseline is jwtvet baseline [-o file] [flags] [packages].
func (c *Command) baseline(args []string) int {
	file := baselineName
	args, err := takeFlags(args, map[string]*string{"o": &file})
	if err != nil {
		return c.fail(err)
	}
	o, _, err := c.readCheck(args)
	if err != nil {
		return c.fail(err)
	}
	r, code := c.look(o)
	if code != exitClean {
		return code
	}
	if !filepath.IsAbs(file) {
		file = filepath.Join(o.dir, file)
	}
	if err := baselineOf(r).write(file); err != nil {
		return c.fail(err)
	}
	fmt.Fprintf(c.Stderr, "jwtvet: %s lists %s\n", file, strings.TrimSuffix(r.Summary(), "."))
	return exitClean
}

// look analyzes for a command that needs all there is: it fails where something could not be analyzed.
func (c *Command) look(o options) (*report.Report, int) {
	progress := startProgress(c.Stderr)
	r, err := c.analyze(o, progress.step)
	progress.stop()
	if err != nil {
		return nil, c.fail(err)
	}
	c.complete(r, nil)
	if len(r.Problems) > 0 {
		r.PrintProblems(c.Stderr)
		return nil, exitFailed
	}
	return r, exitClean
}
