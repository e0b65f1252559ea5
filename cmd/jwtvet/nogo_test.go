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
	m, b := newModule(t, "drivers"), newNogo(t)
	m.write(map[string]string{"kms/kms.go": kms, "shop/shop.go": kmsUser})
	packages, cfg := m.packages(), m.importcfg()
	agree := func(nogo string, least int) {
		t.Helper()
		got, errs := m.nogo(nogo, cfg, packages)
		out, _, _ := m.run(m.bin, "./...")
		if want := findings(out); errs != "" || !slices.Equal(got, want) || len(want) < least {
			t.Errorf("nogo:\n%s%s\njwtvet:\n%s", strings.Join(got, ""), errs, strings.Join(want, ""))
		}
	}
	agree(b.build("github.com/jwtvet/jwtvet/nogo"), 20)

	policy := `version: 1
profile: strict
exclude: [auth]
rules: {jwtnone: off, jwtexpcheck: {exclude: [more]}}
lifetimes: {access: 7d}
models:
  - func: example.com/drivers/kms.Signer.Sign
    is: issue claims=p0 token=r0
`
	m.write(map[string]string{".jwtvet.yml": policy})
	agree(b.build(b.under(policy)), 20)

	for _, wrong := range []struct{ policy, want string }{
		{"version: 1\nprofil: strict\n", `.jwtvet.yml:2: unknown key "profil" (did you mean "profile"?)`},
		{strings.Replace(policy, "Signer.Sign", "Signer.Sing", 1), `.jwtvet.yml:7: models: package example.com/drivers/kms has no function Signer.Sing (did you mean "Signer.Sign"?)`},
	} {
		if _, errs := m.nogo(b.build(b.under(wrong.policy)), cfg, packages); !strings.Contains(errs, wrong.want) {
			t.Errorf("nogo says %q, want %q", errs, wrong.want)
		}
	}
}

// nogo runs nogo on each package and returns what it found, sorted, and what failed.
func (m *module) nogo(nogo, cfg string, packages []listedPackage) (found []string, errs string) {
	m.t.Helper()
	facts := make(map[string]string)
	for _, p := range packages {
		if p.Standard {
			continue // rules_go does not analyze it
		}
		facts[p.ImportPath] = filepath.Join(m.t.TempDir(), "facts")
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
		// Have: "file:line:column: message (rule) (name of the analyzer)".
		const violation = 3
		list := regexp.MustCompile(`(?m)^(.*:\d+:\d+: .*\(jwt\w+\)) \(jwtvet\)$`).FindAllStringSubmatch(stderr, -1)
		if code != min(len(list), 1)*violation {
			errs += stderr
		}
		for _, f := range list {
			found = append(found, f[1]+"\n")
		}
	}
	slices.Sort(found)
	return found, errs
}

// nogoSources is a module with the sources of nogo and the program that generates its main.
type nogoSources struct{ *module }

func newNogo(t *testing.T) nogoSources {
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
	return nogoSources{m}
}

// build returns a nogo that runs the analyzer of a package.
func (n nogoSources) build(analyzer string) string {
	n.t.Helper()
	n.must(filepath.Join(n.dir, "builder.exe"), "gennogomain", "-output", filepath.Join("nogo_srcs", "main.go"), "-analyzer_importpath="+analyzer)
	exe := filepath.Join(n.t.TempDir(), "nogo.exe")
	n.must("go", "build", "-o", exe, "./nogo_srcs")
	return exe
}

// under makes the package of a policy by the command that the documentation gives to Bazel.
func (n nogoSources) under(policy string) string {
	n.t.Helper()
	page, err := os.ReadFile(filepath.Join("..", "..", "docs", "ci.md"))
	if err != nil {
		n.t.Fatal(err)
	}
	cmd := regexp.MustCompile(`(?s)\n    cmd = """\n(.*?)""",\n`).FindSubmatch(page)
	if cmd == nil {
		n.t.Fatal("docs/ci.md has no cmd")
	}
	n.write(map[string]string{".jwtvet.yml": policy, "jwtvet/doc.go": "package jwtvet\n"})
	n.must("sh", "-c", regexp.MustCompile(`\$\(location ([^)]*)\)`).ReplaceAllString(string(cmd[1]), "$1"))
	return "golang.org/x/tools/nogo/jwtvet"
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
