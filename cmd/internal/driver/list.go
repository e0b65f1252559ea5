// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

// listed is what go list says of one package or test variant of it.
type listed struct {
	ImportPath      string // "path" or "path [path.test]": unique
	Name            string
	Dir             string
	ForTest         string
	Export          string
	DepOnly         bool
	Standard        bool
	Incomplete      bool
	GoFiles         []string
	CgoFiles        []string
	CompiledGoFiles []string
	Imports         []string // what they resolve to
	ImportMap       map[string]string
	Module          *packages.Module
	Error           *listError
	DepsErrors      []*listError
}

type listError struct {
	ImportStack []string
	Pos         string // "file:line:column"
	Err         string
}

// fromCompiler says whether the go command found the error when it compiled the package.
func (e *listError) fromCompiler() bool { return strings.HasPrefix(e.Err, "# ") }

// errors returns the errors of the package and of what it depends on.
func (p *listed) errors() []*listError {
	errs := append([]*listError{p.Error}, p.DepsErrors...)
	return slices.DeleteFunc(errs, func(e *listError) bool { return e == nil })
}

// path is the import path of the package.
func (p *listed) path() string { return variantOf(p.ImportPath) }

// own says whether the package belongs to the main module, to one of the
// workspace, or to none: not to one that those require.
func (p *listed) own() bool {
	return !p.Standard && (p.Module == nil || p.Module.Main)
}

// external says whether the package holds the tests in package foo_test.
func (p *listed) external() bool {
	return p.ForTest != "" && strings.HasSuffix(p.Name, "_test") && p.path() != p.ForTest
}

// testMain says whether the go command made the package up to run tests.
func (p *listed) testMain() bool {
	return p.Name == "main" && strings.HasSuffix(p.ImportPath, ".test") &&
		len(p.GoFiles) == 1 && filepath.IsAbs(p.GoFiles[0])
}

// abs makes the names of files absolute.
func (p *listed) abs(names []string) []string {
	var files []string
	for _, name := range names {
		if !filepath.IsAbs(name) {
			name = filepath.Join(p.Dir, name)
		}
		files = append(files, name)
	}
	return files
}

// goCommand runs the go command in a directory with build flags.
type goCommand struct {
	dir     string
	flags   []string
	answers map[string][]*listed // of list, where they are kept
}

// The packages are analyzed as they are, not as profiles make them; no binary
// is built, so its version does not matter.
func (g goCommand) list(fields string, args ...string) ([]*listed, error) {
	question := strings.Join(append([]string{fields}, args...), " ")
	if list, ok := g.answers[question]; ok {
		return list, nil
	}
	words := []string{"list", "-e", "-pgo=off", "-buildvcs=false", "-json=" + fields}
	words = append(words, g.flags...)
	var list []*listed
	err := g.stream(func(out io.Reader) error {
		for dec := json.NewDecoder(out); ; {
			p := new(listed)
			if err := dec.Decode(p); errors.Is(err, io.EOF) {
				return nil
			} else if err != nil {
				return fmt.Errorf("cannot read what go list says: %w", err)
			}
			list = append(list, p)
		}
	}, append(words, args...)...)
	if err != nil {
		return nil, err
	}
	if g.answers != nil {
		g.answers[question] = list
	}
	return list, nil
}

func (g goCommand) run(args ...string) (out []byte, err error) {
	err = g.stream(func(r io.Reader) error {
		out, err = io.ReadAll(r)
		return err
	}, args...)
	return out, err
}

// stream runs the go command and reads what it prints meanwhile. The command gets memory for a
// sixth of its time, which is most of a run where there is little to analyze.
func (g goCommand) stream(read func(io.Reader) error, args ...string) error {
	cmd := exec.Command("go", args...)
	cmd.Dir = g.dir
	if os.Getenv("GOGC") == "" && os.Getenv("GOMEMLIMIT") == "" {
		cmd.Env = append(cmd.Environ(), "GOGC=800", "GOMEMLIMIT=400MiB")
	}
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return fmt.Errorf("go %s: %w", args[0], err)
	}
	unread := read(out)
	if unread != nil {
		_ = cmd.Process.Kill() // it would wait for a reader
	}
	if err := cmd.Wait(); err != nil && unread == nil {
		text := strings.TrimSpace(stderr.String())
		if text == "" {
			text = err.Error()
		}
		return fmt.Errorf("go %s: %s", args[0], text)
	}
	return unread
}

// maxArgs bounds the length of a command line; Windows allows 32767 characters.
const maxArgs = 28_000

// listExports returns the packages with their export data, where built has it not.
func (g goCommand) listExports(paths []string, built []*listed) (map[string]*listed, error) {
	found := make(map[string]*listed)
	for _, p := range built {
		found[p.ImportPath] = p
	}
	missing := slices.DeleteFunc(paths, func(path string) bool { return found[path] != nil })
	for _, chunk := range chunks(missing, maxArgs) {
		list, err := g.list("ImportPath,Export,Error", append([]string{"-export", "--"}, chunk...)...)
		if err != nil {
			return nil, err
		}
		for _, p := range list {
			found[p.ImportPath] = p
		}
	}
	return found, nil
}

// chunks splits words into lists of at most size bytes, but of one word at least.
func chunks(words []string, size int) [][]string {
	var list [][]string
	for len(words) > 0 {
		n, sum := 0, 0
		for n < len(words) && (n == 0 || sum+len(words[n]) < size) {
			sum += len(words[n]) + 1
			n++
		}
		list = append(list, words[:n])
		words = words[n:]
	}
	return list
}
