// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"os"
	"path/filepath"
	"testing"
)

// TestWriteWhole wants a file to stay what it was where it cannot be written.
func TestWriteWhole(t *testing.T) {
	file := filepath.Join(t.TempDir(), "policy")
	if err := writeWhole(file, []byte("old")); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(file+".part", 0o777); err != nil {
		t.Fatal(err)
	}
	if err := writeWhole(file, []byte("new")); err == nil {
		t.Error("no error")
	}
	if got, err := os.ReadFile(file); string(got) != "old" {
		t.Errorf("the file holds %q (%v)", got, err)
	}
	if err := writeWhole(file, []byte("newest")); err != nil {
		t.Error(err)
	}
	if got, _ := os.ReadFile(file); string(got) != "newest" {
		t.Errorf("the file holds %q", got)
	}
}
