// SPDX-License-Identifier: Apache-2.0

package main

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// TestFormats runs the tests of testdata/formats, a module of its own because it needs a
// validator of JSON Schema and the schema of SARIF.
func TestFormats(t *testing.T) {
	if testing.Short() {
		t.Skip("builds another module")
	}
	root := filepath.Join("..", "..")
	// Read what the other process will read: the go command caches this result by it.
	for _, dir := range []string{"testdata/formats", "testdata/drivers", "docs"} {
		err := fs.WalkDir(os.DirFS(filepath.Join(root, dir)), ".", func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			_, err = os.ReadFile(filepath.Join(root, dir, name))
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command("go", "test", "-count=1", ".")
	cmd.Dir, cmd.Env = filepath.Join(root, "testdata", "formats"), append(os.Environ(), "GOFLAGS=", "GOWORK=off")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("go test: %v\n%s", err, out)
	}
}
