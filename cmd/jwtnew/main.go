// SPDX-License-Identifier: Apache-2.0

// Command jwtnew begins a rule or the table of a library:
//
//	go run ./cmd/jwtnew rule jwtfoo
//	go run ./cmd/jwtnew library NAME IMPORT-PATH
//
// Run it in the root of the module. It writes the files, adds the lines that make
// them known, and says what is left to do. It overwrites nothing. What it writes
// compiles; a new rule is tested, and finds nothing but the claim of its example.
package main

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"go/format"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"text/template"
)

const usage = `usage: jwtnew rule NAME
       jwtnew library NAME IMPORT-PATH`

//go:embed templates
var templates embed.FS

func main() {
	var next string
	var err error
	switch args := os.Args[1:]; {
	case len(args) == 2 && args[0] == "rule":
		next, err = newRule(".", args[1])
	case len(args) == 3 && args[0] == "library":
		next, err = newLibrary(".", args[1], args[2])
	default:
		fmt.Fprintln(os.Stderr, usage)
		os.Exit(2)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "jwtnew:", err)
		os.Exit(1)
	}
	fmt.Print(next)
}

// tree is the files to write below root. Nothing is written before all are known.
type tree struct {
	root  string
	files map[string][]byte
}

// add makes a new file of a template.
func (t *tree) add(name, from string, data any) error {
	if _, err := os.Stat(t.path(name)); !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s exists", name)
	}
	tmpl, err := template.ParseFS(templates, "templates/"+from)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := tmpl.Execute(&b, data); err != nil {
		return err
	}
	return t.put(name, b.Bytes())
}

// insert adds a line to a file: before the first line that begins with mark, from the
// line that begins with after on.
func (t *tree) insert(name, after, mark, line string) error {
	data, err := os.ReadFile(t.path(name))
	if t.files[name] != nil {
		data, err = t.files[name], nil
	}
	if err != nil {
		return err
	}
	var b strings.Builder
	seen, done := false, false
	for l := range strings.Lines(string(data)) {
		if seen && !done && strings.HasPrefix(l, mark) {
			b.WriteString(line + "\n")
			done = true
		}
		seen = seen || strings.HasPrefix(l, after)
		b.WriteString(l)
	}
	if !done {
		return fmt.Errorf("%s has no line %q after %q", name, mark, after)
	}
	return t.put(name, []byte(b.String()))
}

// put keeps a file to write; the imports of Go files come out sorted.
func (t *tree) put(name string, data []byte) error {
	if strings.HasSuffix(name, ".go") {
		var err error
		if data, err = format.Source(data); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	t.files[name] = data
	return nil
}

func (t *tree) write() error {
	for name, data := range t.files {
		if err := os.MkdirAll(filepath.Dir(t.path(name)), 0o777); err != nil {
			return err
		}
		if err := os.WriteFile(t.path(name), data, 0o666); err != nil {
			return err
		}
	}
	return nil
}

func (t *tree) path(name string) string { return filepath.Join(t.root, filepath.FromSlash(name)) }
