// SPDX-License-Identifier: Apache-2.0

// Command jwtdoc writes what the documentation says of the rules and libraries:
//
//	go run ./cmd/jwtdoc
//
// It makes docs/rules/<rule>.md from the doc.go of each rule and its row in the
// registry, docs/libraries.md from the tables, and the marked parts of README.md,
// docs/ci.md and .golangci.example.yml, the transcript of the demo among them. Run it in the
// root of the module after every change of these; a test fails where they are stale.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
)

func main() {
	if err := write("."); err != nil {
		fmt.Fprintln(os.Stderr, "jwtdoc:", err)
		os.Exit(1)
	}
}

// write brings the files below root up to date.
func write(root string) error {
	files, err := generate(root)
	if err != nil {
		return err
	}
	gone, err := obsolete(root, files)
	if err != nil {
		return err
	}
	for _, name := range gone {
		if err := os.Remove(filepath.Join(root, filepath.FromSlash(name))); err != nil {
			return err
		}
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		file := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			return err
		}
		if err := os.WriteFile(file, []byte(files[name]), 0o666); err != nil {
			return err
		}
	}
	return nil
}

// generate returns the files as they should be, by their names below root.
func generate(root string) (map[string]string, error) {
	if _, err := os.Stat(filepath.Join(root, "analyzers", "analyzers.go")); err != nil {
		return nil, fmt.Errorf("run it in the root of the module: %w", err)
	}
	files, err := pages(root)
	if err != nil {
		return nil, err
	}
	demo, err := transcript(root)
	if err != nil {
		return nil, err
	}
	for _, p := range []part{
		{"README.md", "<!-- begin rules -->\n", "<!-- end rules -->", ruleTable()},
		{"README.md", "<!-- begin demo -->\n", "<!-- end demo -->", demo},
		{".golangci.example.yml", "          # What differs from the profile; on, off, a severity, or exclude with paths. There are:\n", "          rules: {}", ruleComment()},
	} {
		if files[p.file], err = p.fill(root, files[p.file]); err != nil {
			return nil, err
		}
	}
	return files, nil
}

// obsolete lists pages of rules that are no more.
func obsolete(root string, files map[string]string) ([]string, error) {
	var gone []string
	list, err := os.ReadDir(filepath.Join(root, "docs", "rules"))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	for _, f := range list {
		if name := "docs/rules/" + f.Name(); files[name] == "" {
			gone = append(gone, name)
		}
	}
	return gone, err
}
