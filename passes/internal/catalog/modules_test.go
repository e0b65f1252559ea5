// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"go/token"
	"go/types"
	"testing"

	"golang.org/x/mod/semver"
)

func TestModuleOf(t *testing.T) {
	for path, want := range map[string]string{
		"github.com/golang-jwt/jwt":            "github.com/golang-jwt/jwt",
		"github.com/golang-jwt/jwt/request":    "github.com/golang-jwt/jwt",
		"github.com/golang-jwt/jwt/v5/request": "github.com/golang-jwt/jwt/v5",
		"github.com/golang-jwt/jwt/v9":         "",
		"github.com/golang-jwt/jwtx":           "",
		"gopkg.in/square/go-jose.v2/jwt":       "gopkg.in/square/go-jose.v2",
		"net/http":                             "",
	} {
		if m, _ := ModuleOf(path); m.Path != want {
			t.Errorf("%s is of module %q, want %q", path, m.Path, want)
		}
	}
}

func TestVersionIn(t *testing.T) {
	for _, c := range []struct {
		module, file, version string
		other                 bool
	}{
		{"github.com/golang-jwt/jwt/v5", "/go/pkg/mod/github.com/golang-jwt/jwt/v5@v5.2.1/parser.go", "v5.2.1", false},
		{"github.com/golang-jwt/jwt/v5", "github.com/golang-jwt/jwt/v5@v5.2.1/parser.go", "v5.2.1", false}, // -trimpath
		{"github.com/dgrijalva/jwt-go", `C:\go\pkg\mod\github.com\dgrijalva\jwt-go@v3.2.0+incompatible\map_claims.go`, "v3.2.0+incompatible", false},
		{"github.com/SermoDigital/jose", "/m/github.com/!sermo!digital/jose@v0.9.1/doc.go", "v0.9.1", false},
		{"github.com/golang-jwt/jwt/v5", "/src/vendor/github.com/golang-jwt/jwt/v5/parser.go", "", false},
		{"github.com/dgrijalva/jwt-go", "/m/github.com/form3tech-oss/jwt-go@v3.2.5+incompatible/parser.go", "", true},
		{"github.com/golang-jwt/jwt/v5", "", "", false},
	} {
		version, other := Module{Path: c.module}.VersionIn(c.file)
		if version != c.version || other != c.other {
			t.Errorf("%s: version %q, other %t", c.file, version, other)
		}
	}
}

func TestAdvisories(t *testing.T) {
	for _, c := range []struct {
		path, version string
		n             int
	}{
		{"github.com/golang-jwt/jwt/v5", "v5.2.1", 1},
		{"github.com/golang-jwt/jwt/v5", "v5.2.2", 0},
		{"github.com/golang-jwt/jwt/v5", "v5.0.0-rc.1", 1},
		{"github.com/golang-jwt/jwt/v4", "v4.5.0", 2},
		{"github.com/golang-jwt/jwt/v4", "v4.5.1", 1},
		{"github.com/golang-jwt/jwt/v4", "", 0},
		{"github.com/golang-jwt/jwt", "", 1},
		{"github.com/dgrijalva/jwt-go", "v3.2.0+incompatible", 1},
		{"github.com/lestrrat-go/jwx", "v1.0.7", 3},
		{"github.com/MicahParks/jwkset", "v0.4.0", 0},
	} {
		m, _ := ModuleOf(c.path)
		if got := m.Advisories(c.version); len(got) != c.n {
			t.Errorf("%s %s: %d advisories, want %d: %v", c.path, c.version, len(got), c.n, got)
		}
	}
}

// TestTable wants versions that can be compared, of modules that are watched.
func TestTable(t *testing.T) {
	for path, all := range advisories() {
		if m, _ := ModuleOf(path); m.Path != path {
			t.Errorf("%s is not watched", path)
		}
		for _, a := range all {
			for _, v := range []string{a.Introduced, a.Fixed} {
				if v != "" && !semver.IsValid("v"+v) {
					t.Errorf("%s %s: %q is no version", path, a.ID, v)
				}
			}
		}
	}
	for _, m := range modules() {
		if (m.Dead == "") != (m.Successor == "") {
			t.Errorf("%s: dead %q, successor %q", m.Path, m.Dead, m.Successor)
		}
	}
}

func TestIn(t *testing.T) {
	rows := []*Row{{Symbol: "old", Until: "v4.5.1"}, {Symbol: "both"}, {Symbol: "new", Since: "v4.5.1"}}
	for file, want := range map[string]string{
		"/mod/github.com/golang-jwt/jwt/v4@v4.5.0/parser.go": "old both ",
		"github.com/golang-jwt/jwt/v4@v4.5.1/parser.go":      "both new ",
		"/src/vendor/github.com/golang-jwt/jwt/v4/parser.go": "both new ",
		"": "both new ",
	} {
		files := token.NewFileSet()
		obj := types.NewTypeName(files.AddFile(file, -1, 10).Pos(1), types.NewPackage("github.com/golang-jwt/jwt/v4", "jwt"), "Parser", nil)
		got := ""
		for _, r := range In(rows, obj, files) {
			got += r.Symbol + " "
		}
		if got != want {
			t.Errorf("%s: %s, want %s", file, got, want)
		}
	}
}
