// SPDX-License-Identifier: Apache-2.0

package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestExample holds the demo of the README: all drivers report every planted
// misuse at its line, and nothing else, so nothing of the careful twin.
func TestExample(t *testing.T) {
	m := newModule(t, "example")
	want := planted(t, m.dir)
	if len(want) == 0 {
		t.Fatal("nothing is planted")
	}
	for _, args := range [][]string{
		{m.bin, "./..."},
		{m.bin, "vet", "./..."},
		{"go", "vet", "-vettool=" + m.bin, "./..."},
	} {
		stdout, stderr, code := m.run(args[0], args[1:]...)
		if args[0] == "go" {
			stdout = stderr
		}
		if got := reported(stdout); !slices.Equal(got, want) || code != 1 {
			t.Errorf("%s: exit code %d\n%s\n%s\nwant:\n%s", strings.Join(args[1:], " "), code, stdout, stderr, strings.Join(want, "\n"))
		}
	}
}

// planted lists "file:line rule" for each comment "// Misuse: rule." above a line.
func planted(t *testing.T, dir string) []string {
	t.Helper()
	mark := regexp.MustCompile(`^\s*// Misuse: (jwt[a-z]+)\. `)
	var list []string
	err := fs.WalkDir(os.DirFS(dir), ".", func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(file) != ".go" {
			return err
		}
		text, err := os.ReadFile(filepath.Join(dir, file))
		if err != nil {
			return err
		}
		for i, line := range strings.Split(string(text), "\n") {
			if m := mark.FindStringSubmatch(line); m != nil {
				list = append(list, fmt.Sprintf("%s:%d %s", file, i+2, m[1])) // the next line, counted from 1
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(list)
	return list
}

// reported lists "file:line rule" for each finding of a text.
func reported(text string) []string {
	// Have: "file:line:column: message (rule)".
	form := regexp.MustCompile(`^(.+\.go):([0-9]+):[0-9]+: .*\((jwt[a-z]+)\)$`)
	var list []string
	for _, line := range findings(text) {
		m := form.FindStringSubmatch(strings.TrimSpace(line))
		if m == nil {
			list = append(list, line)
			continue
		}
		list = append(list, fmt.Sprintf("%s:%s %s", strings.TrimPrefix(filepath.ToSlash(m[1]), "./"), m[2], m[3]))
	}
	slices.Sort(list)
	return list
}
