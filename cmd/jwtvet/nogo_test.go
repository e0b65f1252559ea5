// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/jwtvet/jwtvet/analyzers"
	"github.com/jwtvet/jwtvet/internal/policy"
)

// nogoModule is a module in which the sources of nogo compile: their place allows them the
// inside of x/tools.
const nogoModule = `module golang.org/x/tools/nogo

go 1.26.0

require (
	github.com/aymanbagabas/go-udiff v0.4.1
	github.com/bazelbuild/rules_go v0.65.0
	github.com/jwtvet/jwtvet v0.0.0
	golang.org/x/tools v0.52.0
)

replace github.com/jwtvet/jwtvet => %s
`

// TestNogo builds nogo as rules_go does, from its sources and with a main that its builder
// generates, and runs it on each package with the arguments of a Bazel action. Bazel is not there.
func TestNogo(t *testing.T) {
	if testing.Short() {
		t.Skip("builds nogo")
	}
	m := newModule(t, "drivers")
	nogo := buildNogo(t)
	facts, cfg := make(map[string]string), m.importcfg()
	const violation = 3
	var got []string
	for _, p := range m.packages() {
		if p.Standard {
			continue // rules_go does not analyze it
		}
		facts[p.ImportPath] = filepath.Join(t.TempDir(), "facts")
		args := []string{"-p", p.ImportPath, "-importcfg", cfg, "-go_version", "1.26.0", "-x", facts[p.ImportPath]}
		for _, dep := range p.Imports {
			if file, ok := facts[dep]; ok {
				args = append(args, "-fact", dep+"="+file)
			}
		}
		own := strings.HasPrefix(p.ImportPath, "example.com/drivers/")
		if !own {
			args = append(args, "-facts_only")
		}
		for _, name := range p.GoFiles {
			file := filepath.Join(p.Dir, name)
			if rel, err := filepath.Rel(m.dir, file); err == nil && own {
				file = rel // as in the sandbox of an action
			}
			args = append(args, file)
		}
		_, stderr, code := m.run(nogo, args...)
		// Have: "file:line:column: message (name of the analyzer)".
		found := regexp.MustCompile(`(?m)^(.*:\d+:\d+: .*\(jwt\w+\)) \(jwt\w+\)$`).FindAllStringSubmatch(stderr, -1)
		if code != min(len(found), 1)*violation {
			t.Errorf("%s: exit code %d\n%s", p.ImportPath, code, stderr)
		}
		for _, f := range found {
			got = append(got, f[1]+"\n")
		}
	}
	slices.Sort(got)
	out, _, _ := m.run(m.bin, "./...")
	if want := findings(out); !slices.Equal(got, want) || len(want) < 20 {
		t.Errorf("nogo:\n%s\njwtvet:\n%s", strings.Join(got, ""), strings.Join(want, ""))
	}
}

// buildNogo returns a nogo with all rules of the default profile.
func buildNogo(t *testing.T) string {
	t.Helper()
	root, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	m := &module{t: t, dir: t.TempDir(), env: append(os.Environ(), "GOFLAGS=-mod=mod", "GOWORK=off")}
	m.write(map[string]string{"go.mod": fmt.Sprintf(nogoModule, root)})
	m.must("go", "mod", "download", "github.com/bazelbuild/rules_go")
	from := filepath.Join(strings.TrimSpace(m.must("go", "list", "-m", "-f={{.Dir}}", "github.com/bazelbuild/rules_go")), "go", "tools", "builders")
	for _, list := range []string{"builder_srcs", "nogo_srcs"} {
		for _, name := range sourcesOf(t, from, list) {
			text, err := os.ReadFile(filepath.Join(from, name))
			if err != nil {
				t.Fatal(err)
			}
			m.write(map[string]string{list + "/" + name: string(text)})
		}
	}
	m.must("go", "build", "-ldflags=-X main.rulesGoStdlibPrefix=std", "-o", "builder.exe", "./builder_srcs")
	args := []string{"gennogomain", "-output", filepath.Join("nogo_srcs", "main.go")}
	for _, r := range analyzers.Rules() {
		if policy.Default().Runs(r.Analyzer.Name, r.Profile) {
			args = append(args, "-analyzer_importpath=github.com/jwtvet/jwtvet/analyzers/"+r.Analyzer.Name)
		}
	}
	m.must(filepath.Join(m.dir, "builder.exe"), args...)
	m.must("go", "build", "-o", "nogo.exe", "./nogo_srcs")
	return filepath.Join(m.dir, "nogo.exe")
}

// sourcesOf reads a list of sources from the build file beside them.
func sourcesOf(t *testing.T, dir, list string) []string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(dir, "BUILD.bazel"))
	if err != nil {
		t.Fatal(err)
	}
	found := regexp.MustCompile(`name = "` + list + `",\s+srcs = \[([^\]]*)\]`).FindSubmatch(text)
	if found == nil {
		t.Fatalf("rules_go has no %s", list)
	}
	var names []string
	for _, name := range regexp.MustCompile(`"(\w+\.go)"`).FindAllSubmatch(found[1], -1) {
		names = append(names, string(name[1]))
	}
	if list == "builder_srcs" && runtime.GOOS == "windows" {
		names = append(names, "path_windows.go")
	} else if list == "builder_srcs" {
		names = append(names, "path.go")
	}
	return names
}

func (m *module) must(name string, args ...string) string {
	m.t.Helper()
	out, stderr, code := m.run(name, args...)
	if code != 0 {
		m.t.Fatalf("%s %s: exit code %d\n%s%s", name, strings.Join(args, " "), code, out, stderr)
	}
	return out
}

// listedPackage is what go list says of a package.
type listedPackage struct {
	ImportPath, Dir, Export string
	Standard                bool
	GoFiles, Imports        []string
}

// packages lists the packages of the module and all that they need, these first.
func (m *module) packages() []listedPackage {
	m.t.Helper()
	var list []listedPackage
	for dec := json.NewDecoder(strings.NewReader(m.must("go", "list", "-deps", "-export", "-json", "./..."))); dec.More(); {
		var p listedPackage
		if err := dec.Decode(&p); err != nil {
			m.t.Fatal(err)
		}
		list = append(list, p)
	}
	return list
}

// importcfg writes where the compiled packages are.
func (m *module) importcfg() string {
	m.t.Helper()
	var cfg strings.Builder
	for _, p := range m.packages() {
		if p.Export != "" {
			fmt.Fprintf(&cfg, "packagefile %s=%s\n", p.ImportPath, p.Export)
		}
	}
	file := filepath.Join(m.t.TempDir(), "importcfg")
	if err := os.WriteFile(file, []byte(cfg.String()), 0o666); err != nil {
		m.t.Fatal(err)
	}
	return file
}
