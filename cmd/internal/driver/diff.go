// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"bytes"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// changes are the lines of each file, by its absolute name, that differ from a revision.
type changes struct {
	lines map[string][][2]int // first and last
	whole map[string]bool     // files that the revision does not have
}

// changedLines asks git what differs in the working tree from where the branch left a revision.
func changedLines(dir, rev string) (changes, error) {
	c := changes{make(map[string][][2]int), make(map[string]bool)}
	if strings.HasPrefix(rev, "-") {
		return c, fmt.Errorf("%q is no revision", rev)
	}
	top, err := git(dir, "rev-parse", "--show-toplevel")
	if err != nil {
		return c, err
	}
	root, err := filepath.EvalSymlinks(strings.TrimRight(string(top), "\r\n"))
	if err != nil {
		return c, err
	}
	base := rev
	if out, err := git(dir, "merge-base", rev, "HEAD"); err == nil {
		base = strings.TrimSpace(string(out))
	}
	diff, err := git(dir, "diff", "-U0", "--no-color", "--no-ext-diff", "--find-renames",
		"--src-prefix=a/", "--dst-prefix=b/", base, "--", ":/*.go")
	if err != nil {
		return c, withoutHistory(root, err)
	}
	c.read(root, string(diff))
	fresh, err := git(root, "ls-files", "-z", "--others", "--exclude-standard", "--", "*.go")
	for name := range strings.SplitSeq(string(fresh), "\x00") {
		c.whole[filepath.Join(root, filepath.FromSlash(name))] = true
	}
	return c, err
}

// withoutHistory says of an error that it comes from a clone that lacks the revision, if so.
func withoutHistory(root string, err error) error {
	if out, _ := git(root, "rev-parse", "--is-shallow-repository"); strings.TrimSpace(string(out)) == "true" {
		return fmt.Errorf("%w; the clone is shallow: fetch the history (git fetch --unshallow, or fetch-depth: 0 in the checkout of CI)", err)
	}
	return err
}

// read takes the new lines out of a diff.
func (c changes) read(root, diff string) {
	file := ""
	for line := range strings.Lines(diff) {
		line = strings.TrimRight(line, "\r\n")
		if name, ok := strings.CutPrefix(line, "+++ "); ok {
			name = strings.TrimSuffix(name, "\t") // after names with spaces
			if plain, err := strconv.Unquote(name); err == nil {
				name = plain
			}
			file = filepath.Join(root, filepath.FromSlash(strings.TrimPrefix(name, "b/")))
			continue
		}
		// Have: "@@ -12,3 +15,2 @@ func f() {".
		words := strings.Fields(line)
		if len(words) < 3 || words[0] != "@@" || !strings.HasPrefix(words[2], "+") {
			continue
		}
		start, count, counted := strings.Cut(words[2][1:], ",")
		from, err := strconv.Atoi(start)
		n := 1
		if counted {
			n, _ = strconv.Atoi(count)
		}
		if err == nil {
			// Of lines that were only removed, those around them remain.
			c.lines[file] = append(c.lines[file], [2]int{from, max(from+n-1, from+1-min(n, 1))})
		}
	}
}

// touch says whether a change touches a finding: the function around it, or a place of its way.
func (c changes) touch(f report.Finding) bool {
	from, to := around(f.File, f.Line)
	places := []span{{f.File, from, max(to, f.EndLine)}}
	for _, s := range f.Steps {
		places = append(places, span{s.File, s.Line, s.Line})
	}
	return slices.ContainsFunc(places, func(s span) bool {
		file, err := filepath.EvalSymlinks(s.file)
		if err != nil {
			return false
		}
		return c.whole[file] || slices.ContainsFunc(c.lines[file], func(l [2]int) bool { return l[0] <= s.to && s.from <= l[1] })
	})
}

type span struct {
	file     string
	from, to int
}

// around returns the lines of the function that holds a line, or the line: what makes a finding
// may be what somebody took away some lines from it.
func around(file string, line int) (from, to int) {
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, file, nil, parser.SkipObjectResolution)
	if err != nil && f == nil {
		return line, line
	}
	for _, d := range f.Decls {
		if fn, ok := d.(*ast.FuncDecl); ok {
			first, last := fset.Position(fn.Pos()).Line, fset.Position(fn.End()).Line
			if first <= line && line <= last {
				return first, last
			}
		}
	}
	return line, line
}

// git runs git in a directory.
func git(dir string, args ...string) ([]byte, error) {
	cmd := exec.Command("git", append([]string{"-c", "core.quotePath=false"}, args...)...)
	cmd.Dir = dir
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		if text := strings.TrimSpace(stderr.String()); text != "" {
			err = errors.New(text)
		}
		return nil, fmt.Errorf("git %s: %w", args[0], err)
	}
	return out, nil
}
