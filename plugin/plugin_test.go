// SPDX-License-Identifier: Apache-2.0

package plugin

import (
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/jwtvet/jwtvet/analyzers"
)

func TestSettings(t *testing.T) {
	if _, err := New(map[string]any{"rules": map[string]any{"jwtnone": "off", "jwtnoexp": "low"}, "tests": true}); err != nil {
		t.Error(err)
	}
	all := make(map[string]any)
	for _, name := range analyzers.Names() {
		all[name] = "off"
	}
	for _, test := range []struct {
		raw  any
		want string
	}{
		{map[string]any{"rule": 1}, `settings: unknown key "rule" (did you mean "rules"?)`},
		{map[string]any{"rules": "jwtnone"}, "settings: rules: want keys and values"},
		{map[string]any{"rules": map[string]any{"nosuch": "off"}}, `unknown key "nosuch"`},
		{map[string]any{"models": []any{map[string]any{"func": "a.b/c.D", "is": "isue"}}}, `settings: models: unknown event "isue"`},
		{map[string]any{"rules": all}, "no rule is left"},
	} {
		_, err := New(test.raw)
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("New(%v): %v, want %q", test.raw, err, test.want)
		}
	}
}

func TestOneAnalyzer(t *testing.T) {
	p, err := New(nil)
	if err != nil {
		t.Fatal(err)
	}
	list, err := p.BuildAnalyzers()
	if err != nil {
		t.Fatal(err)
	}
	if len(list) != 1 || list[0].Name != "jwtvet" || p.GetLoadMode() != register.LoadModeTypesInfo {
		t.Errorf("got %d analyzers and load mode %q", len(list), p.GetLoadMode())
	}
	if err := analysis.Validate(list); err != nil {
		t.Error(err)
	}
}

// TestCustom wants the version of golangci-lint with which the plugin is tested to be the one that
// .custom-gcl.yml and the documentation build.
func TestCustom(t *testing.T) {
	mod, err := os.ReadFile(filepath.Join("..", "testdata", "golangci", "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	tested := regexp.MustCompile(`golangci/golangci-lint/v2 (v\S+)`).FindSubmatch(mod)
	if tested == nil {
		t.Fatal("the module of the test requires no golangci-lint")
	}
	for _, name := range []string{".custom-gcl.yml", filepath.Join("docs", "golangci.md")} {
		text, err := os.ReadFile(filepath.Join("..", name))
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range []string{"version: " + string(tested[1]) + "\n", "import: " + reflect.TypeFor[Plugin]().PkgPath() + "\n"} {
			if !strings.Contains(string(text), want) {
				t.Errorf("%s lacks %q", name, want)
			}
		}
	}
}

func TestRegistered(t *testing.T) {
	if _, err := register.GetPlugin("jwtvet"); err != nil {
		t.Error(err)
	}
}
