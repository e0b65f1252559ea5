// SPDX-License-Identifier: Apache-2.0

package jwtvet_test

import (
	"slices"
	"strings"
	"testing"
)

// walls says what the packages of the program may import of the module, of x/tools
// and of others. The longest name that fits a package counts.
var walls = map[string][]string{
	"internal/jose":           {},
	"internal/near":           {},
	"internal/policy":         {module + "/internal/near", "go.yaml.in/yaml/v3"},
	"internal/jwttest":        {"golang.org/x/tools/go/"},
	"passes/internal/catalog": {module + "/internal/jose", "golang.org/x/mod/"},
	"passes/internal/values":  {"golang.org/x/tools/go/ssa"},
	"passes/internal/origin": {
		module + "/internal/jose", module + "/passes/internal/values", "golang.org/x/tools/go/ssa", "golang.org/x/tools/go/ast/",
	},
	"passes": {module + "/internal/jose", module + "/passes/", "golang.org/x/tools/go/"},
	"passes/jwtmodel": {
		module + "/internal/jose", module + "/internal/near", module + "/passes/internal/", "golang.org/x/tools/go/",
	},
	"analyzers/internal/diag": {
		module + "/internal/jose", module + "/internal/policy", module + "/passes/jwtops",
		"golang.org/x/tools/go/analysis", "golang.org/x/tools/go/ast/",
	},
	"analyzers/": { // one rule
		module + "/internal/jose", module + "/internal/policy", module + "/passes/jwtops", module + "/analyzers/internal/diag",
		"golang.org/x/tools/go/analysis",
	},
	"analyzers": {
		module + "/analyzers/", module + "/internal/policy", module + "/internal/jose", module + "/passes/jwtmodel", module + "/passes/jwtops",
		"golang.org/x/tools/go/analysis",
	},
	"cmd/internal/report": {},
	"cmd/internal/driver": {module + "/cmd/internal/", module + "/internal/near", "golang.org/x/"},
	"cmd":                 {module + "/analyzers", module + "/cmd/internal/", module + "/internal/policy", "golang.org/x/"},
	"nogo":                {module + "/analyzers", module + "/internal/policy", "golang.org/x/tools/go/analysis"},
	"plugin": {
		module + "/analyzers", module + "/internal/policy", "golang.org/x/tools/go/analysis", "github.com/golangci/plugin-module-register/",
	},
}

// TestWalls holds every import against the walls, and keeps what opens files, runs
// programs or ends the process in cmd and in the tests' own package.
func TestWalls(t *testing.T) {
	for name, src := range sources(t) {
		wall, ok := wallOf(src.dir)
		if !ok {
			t.Errorf("%s is in a place that has no wall", name)
			continue
		}
		outside := strings.HasPrefix(src.dir, "cmd/") || src.dir == "internal/jwttest"
		for _, imp := range imports(src.file) {
			first, _, _ := strings.Cut(imp, "/")
			std := !strings.Contains(first, ".")
			if !std && !slices.ContainsFunc(walls[wall], func(may string) bool { return within(imp, may) }) {
				t.Errorf("%s imports %s", name, imp)
			}
			if !outside && slices.Contains([]string{"os", "os/exec", "log", "log/slog", "net", "net/http", "flag", "testing"}, imp) {
				t.Errorf("%s imports %s; only commands do", name, imp)
			}
		}
	}
}

// wallOf returns the longest name of a wall that fits a directory; a name that
// ends in a slash fits only what is below.
func wallOf(dir string) (string, bool) {
	best, found := "", false
	for name := range walls {
		fits := within(dir, name) || !strings.HasSuffix(name, "/") && strings.HasPrefix(dir, name+"/")
		if fits && len(name) >= len(best) {
			best, found = name, true
		}
	}
	return best, found
}

// within reports whether a path is the other one, or, if that ends in a slash, below it.
func within(p, other string) bool {
	return p == other || strings.HasSuffix(other, "/") && strings.HasPrefix(p, other)
}
