// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/jwtvet/jwtvet/cmd/internal/lsp"
	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// withOverlay has the go command see texts that are not saved, until clean is called.
func (g *goCommand) withOverlay(texts map[string][]byte) (clean func(), err error) {
	if len(texts) == 0 {
		return func() {}, nil
	}
	dir, err := os.MkdirTemp("", "jwtvet")
	if err != nil {
		return nil, fmt.Errorf("cannot hand over unsaved files: %w", err)
	}
	clean = func() { _ = os.RemoveAll(dir) } // it is a temporary directory
	replace := make(map[string]string)
	for name, text := range texts {
		file := filepath.Join(dir, fmt.Sprintf("%d.go", len(replace)))
		if err := os.WriteFile(file, text, 0o600); err != nil {
			clean()
			return nil, fmt.Errorf("cannot hand over unsaved files: %w", err)
		}
		replace[name] = file
	}
	list, err := json.Marshal(map[string]any{"Replace": replace})
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, "overlay.json"), list, 0o600)
	}
	if err != nil {
		clean()
		return nil, fmt.Errorf("cannot hand over unsaved files: %w", err)
	}
	g.flags = append(g.flags, "-overlay="+filepath.Join(dir, "overlay.json"))
	return clean, nil
}

// text returns the source to parse of a file: nil is what is on disk.
func (s *slice) text(file string) any {
	if text, ok := s.overlay[file]; ok {
		return text
	}
	return nil
}

// lsp is jwtvet lsp: a language server on standard input and output.
func (c *Command) lsp(args []string) int {
	if len(args) > 0 && args[0] != "-stdio" && args[0] != "--stdio" {
		return c.fail(fmt.Errorf("lsp takes no argument, got %q", args[0]))
	}
	kept := new(keeper)
	s := &lsp.Server{Version: Version(), Analyze: func(ctx context.Context, dir string, overlay map[string][]byte) (*report.Report, error) {
		return c.open(ctx, kept, dir, overlay)
	}}
	return s.Run(os.Stdin, c.Stdout)
}

// open analyzes the package in a directory for the language server.
func (c *Command) open(ctx context.Context, kept *keeper, dir string, overlay map[string][]byte) (*report.Report, error) {
	changed := make(map[string][]byte)
	for name, text := range overlay {
		if saved, err := os.ReadFile(name); err != nil || string(saved) != string(text) {
			changed[name] = text
		}
	}
	r, err := c.analyze(options{dir: dir, patterns: []string{"."}, overlay: changed, kept: kept, ended: ctx.Done()}, func(string) {})
	if err != nil {
		return nil, err
	}
	c.complete(r, overlay)
	return r, nil
}
