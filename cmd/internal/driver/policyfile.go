// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
)

const (
	policyEnv  = "JWTVET_CONFIG"
	policyName = ".jwtvet.yml"
)

// settingsFor reads the policy file that applies to the module rooted at dir;
// "" stands for code that is in no module of the build's own.
func settingsFor(dir string) (Settings, error) {
	file, err := policyFile(dir)
	if file == "" || err != nil {
		return Settings{}, err
	}
	data, err := os.ReadFile(file)
	if err != nil {
		return Settings{}, fmt.Errorf("cannot read the policy: %w", err)
	}
	return Settings{File: file, Data: data}, nil
}

// policyFile finds the policy file for the module rooted at dir: the one that
// the environment names, else that of the workspace, else that of the module.
// Files deeper down do not count: who owns the root owns the policy.
//
// A tool of go vet starts in the directory of each package, so the environment
// must name an absolute path, and the workspace is looked for above the module.
func policyFile(dir string) (string, error) {
	if file := os.Getenv(policyEnv); file != "" {
		if !filepath.IsAbs(file) {
			return "", fmt.Errorf("$%s is %q; it must be an absolute path", policyEnv, file)
		}
		return file, nil
	}
	if dir == "" {
		return "", nil
	}
	roots := []string{dir}
	if work := workFile(dir); work != "" {
		roots = []string{filepath.Dir(work), dir}
	}
	for _, root := range roots {
		file := filepath.Join(root, policyName)
		switch _, err := os.Stat(file); {
		case err == nil:
			return file, nil
		case !errors.Is(err, fs.ErrNotExist):
			return "", fmt.Errorf("cannot read the policy: %w", err)
		}
	}
	return "", nil
}

// workFile returns the go.work file that governs dir, or "".
func workFile(dir string) string {
	switch work := os.Getenv("GOWORK"); work {
	case "off":
		return ""
	case "":
		if root := above(dir, "go.work"); root != "" {
			return filepath.Join(root, "go.work")
		}
		return ""
	default:
		return work
	}
}

// above returns the nearest directory, from dir upwards, that holds the file.
func above(dir, name string) string {
	for {
		if info, err := os.Stat(filepath.Join(dir, name)); err == nil && !info.IsDir() {
			return dir
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return ""
		}
		dir = parent
	}
}

// allPolicies reads every policy file that can apply to a run of the go command
// in dir: that of the module and of each module of the workspace.
func allPolicies(dir string) ([]Settings, error) {
	modules := []string{above(dir, "go.mod")}
	if work := workFile(dir); work != "" {
		used, err := usedModules(work)
		if err != nil {
			return nil, err
		}
		modules = append(modules, used...)
	}
	var list []Settings
	for _, module := range modules {
		s, err := settingsFor(module)
		if err != nil {
			return nil, err
		}
		list = append(list, s)
	}
	return list, nil
}

// usedModules returns the directories that a go.work file uses.
func usedModules(work string) ([]string, error) {
	out, err := exec.Command("go", "work", "edit", "-json", work).Output()
	if err != nil {
		return nil, fmt.Errorf("cannot read %s: %w; go work edit -json shows why", work, err)
	}
	var file struct {
		Use []struct{ DiskPath string }
	}
	if err := json.Unmarshal(out, &file); err != nil {
		return nil, fmt.Errorf("cannot read %s: %w", work, err)
	}
	var dirs []string
	for _, use := range file.Use {
		dir := filepath.FromSlash(use.DiskPath)
		if !filepath.IsAbs(dir) {
			dir = filepath.Join(filepath.Dir(work), dir)
		}
		dirs = append(dirs, dir)
	}
	return dirs, nil
}
