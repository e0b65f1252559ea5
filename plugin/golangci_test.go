// SPDX-License-Identifier: Apache-2.0

package plugin

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// TestGolangci runs the tests of testdata/golangci, a module of its own because it
// builds a real golangci-lint with the plugin. The first build takes minutes.
func TestGolangci(t *testing.T) {
	if testing.Short() {
		t.Skip("builds golangci-lint")
	}
	t.Parallel()
	root := filepath.Join("..", "testdata")
	// Read what the other process will read: the go command caches this result by it.
	for _, dir := range []string{"golangci", "drivers"} {
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
	if _, err := os.ReadFile(filepath.Join("..", ".golangci.example.yml")); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("go", "test", "-count=1", "-timeout=30m", ".")
	cmd.Dir, cmd.Env = filepath.Join(root, "golangci"), append(os.Environ(), "GOFLAGS=", "GOWORK=off")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("go test: %v\n%s", err, out)
	}
}
