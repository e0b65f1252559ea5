// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// check is jwtvet [flags] [packages].
func (c *Command) check(args []string) int {
	o, format, err := c.readCheck(args)
	if err != nil {
		return c.fail(err)
	}
	outs, err := c.outputs(format)
	if err != nil {
		return c.fail(err)
	}

	progress := startProgress(c.Stderr)
	r, err := c.analyze(o, progress.step)
	progress.stop()
	if err != nil {
		r = failed(o.dir, err)
	}
	return c.finish(r, o.narrow(), outs)
}

// readCheck reads the flags of an analysis.
func (c *Command) readCheck(args []string) (o options, format string, err error) {
	var only, exclude string
	flags := flag.NewFlagSet("jwtvet", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&format, "format", "text", "")
	flags.StringVar(&only, "rules", "", "")
	flags.StringVar(&exclude, "exclude", "", "")
	flags.StringVar(&o.failOn, "fail-on", "", "")
	flags.StringVar(&o.baseline, "baseline", "", "")
	flags.StringVar(&o.diff, "diff", "", "")
	flags.BoolVar(&o.tests, "tests", false, "")
	flags.StringVar(&o.tags, "tags", "", "")
	flags.StringVar(&o.dir, "C", ".", "")
	if err := flags.Parse(args); err != nil {
		return o, "", fmt.Errorf("%w; jwtvet help lists the flags", err)
	}
	o.only, o.exclude, o.patterns = splitList(only), splitList(exclude), flags.Args()
	if len(o.patterns) == 0 {
		o.patterns = []string{"."}
	}
	for _, p := range o.patterns {
		if strings.HasPrefix(p, "-") {
			return o, "", fmt.Errorf("flag %s comes after the packages; write flags first", p)
		}
	}
	if err := checkSeverity(o.failOn); err != nil {
		return o, "", err
	}
	o.dir, err = workDir(o.dir)
	return o, format, err
}

func (o options) narrow() narrow {
	return narrow{baseline: o.baseline, diff: o.diff, dir: o.dir, partial: len(o.only)+len(o.exclude) > 0}
}

func checkSeverity(failOn string) error {
	if failOn != "" && severityRank(failOn) < 0 {
		return fmt.Errorf("-fail-on: unknown severity %q; want one of %s", failOn, strings.Join(severities(), ", "))
	}
	return nil
}

// failed is the report of a run that found out nothing.
func failed(dir string, err error) *report.Report {
	return &report.Report{
		Version: Version(), Dir: dir,
		Problems: []report.Problem{{Message: err.Error()}},
	}
}

// workDir makes the directory absolute and makes sure that it is one.
func workDir(dir string) (string, error) {
	abs, err := filepath.Abs(dir)
	if err != nil {
		return "", fmt.Errorf("cannot find the working directory: %w", err)
	}
	info, err := os.Stat(abs)
	if err != nil {
		return "", fmt.Errorf("-C %s: %w", dir, err)
	}
	if !info.IsDir() {
		return "", fmt.Errorf("-C %s: not a directory", dir)
	}
	return abs, nil
}

// output is a format, and the file that it goes to; "" is standard output.
type output struct {
	print report.Printer
	file  string
}

// outputs reads -format: text, or several, each but one with a file: text,sarif=jwtvet.sarif.
func (c *Command) outputs(format string) ([]output, error) {
	color := isTerminal(c.Stdout) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	var list []output
	for _, part := range strings.Split(format, ",") {
		name, file, _ := strings.Cut(part, "=")
		print, err := report.New(name, report.Options{Color: color && file == ""})
		if err != nil {
			return nil, fmt.Errorf("-format: %w", err)
		}
		if slices.ContainsFunc(list, func(o output) bool { return o.file == file }) {
			return nil, fmt.Errorf("-format: two formats go to one place; give one a file, as in text,sarif=jwtvet.sarif")
		}
		list = append(list, output{print, file})
	}
	return list, nil
}

func (c *Command) write(o output, r *report.Report) error {
	if o.file == "" {
		return o.print(c.Stdout, r)
	}
	var out bytes.Buffer
	if err := o.print(&out, r); err != nil {
		return err
	}
	return os.WriteFile(o.file, out.Bytes(), 0o666)
}

// finish prints what is left of the report and returns the exit code.
func (c *Command) finish(r *report.Report, n narrow, outs []output) int {
	c.complete(r, nil)
	if err := n.apply(c, r); err != nil {
		return c.fail(err)
	}
	for _, o := range outs {
		if err := c.write(o, r); err != nil {
			return c.fail(fmt.Errorf("cannot print the findings: %w", err))
		}
	}
	r.PrintProblems(c.Stderr)
	fmt.Fprintf(c.Stderr, "jwtvet: %s\n", r.Summary())
	return r.ExitCode()
}

// complete gives a report what it needs of the sources, and of texts in their place.
func (c *Command) complete(r *report.Report, overlay map[string][]byte) {
	r.Root = repository(r.Dir)
	r.Source = func(file string) []byte {
		if text, ok := overlay[file]; ok {
			return text
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return nil // a file of the compiler, or one that is gone
		}
		return text
	}
	r.Mark()
}

// repository returns the root of the repository that holds a directory, or the directory.
func repository(dir string) string {
	for at := dir; ; at = filepath.Dir(at) {
		if _, err := os.Stat(filepath.Join(at, ".git")); err == nil {
			return at
		}
		if at == filepath.Dir(at) {
			return dir
		}
	}
}

func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
