// SPDX-License-Identifier: Apache-2.0

package report

import (
	"net/url"
	"path/filepath"
	"strings"
)

// FromRoot names a file as the repository does: relative to its root, with slashes.
// A file elsewhere keeps its absolute name.
func (r *Report) FromRoot(file string) string {
	root := r.Root
	if root == "" {
		root = r.Dir
	}
	if root == "" || file == "" {
		return filepath.ToSlash(file)
	}
	rel, err := filepath.Rel(root, file)
	if err != nil || rel == ".." || strings.HasPrefix(rel, ".."+string(filepath.Separator)) {
		return filepath.ToSlash(file)
	}
	return filepath.ToSlash(rel)
}

// fileURI is the URI of an absolute file name.
func fileURI(file string) string {
	path := filepath.ToSlash(file)
	if !strings.HasPrefix(path, "/") {
		path = "/" + path // C:/x
	}
	return (&url.URL{Scheme: "file", Path: path}).String()
}
