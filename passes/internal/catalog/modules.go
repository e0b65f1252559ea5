// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/mod/module"
	"golang.org/x/mod/semver"
)

// Module is a module whose state is watched: dead ones, and those with advisories.
type Module struct {
	Path string
	// Dead says what became of a module that nobody maintains.
	Dead string
	// Successor is the module to move to.
	Successor string
}

// Advisory is one entry of the Go vulnerability database for one range of versions of a module.
type Advisory struct {
	ID         string // GO-2025-3553
	Alias      string // CVE or GHSA
	Introduced string // "" for the first version
	Fixed      string // "" if no version is
	Summary    string
}

const (
	archived   = "is archived"
	unkept     = "is no longer maintained"
	deprecated = "is deprecated by its authors"

	golangJWTv5 = "github.com/golang-jwt/jwt/v5"
	goJosev4    = "github.com/go-jose/go-jose/v4"
	jwxv3       = "github.com/lestrrat-go/jwx/v3"
)

// modules lists the watched modules. Fiber's middlewares moved to one repository.
func modules() []Module {
	return []Module{
		{golangJWTv5, "", ""},
		{"github.com/golang-jwt/jwt/v4", "", ""},
		{"github.com/golang-jwt/jwt", unkept, golangJWTv5},
		{"github.com/dgrijalva/jwt-go", archived, golangJWTv5},
		{"github.com/dgrijalva/jwt-go/v4", "is a preview that was given up", golangJWTv5},
		{"gopkg.in/dgrijalva/jwt-go.v2", archived, golangJWTv5},
		{"gopkg.in/dgrijalva/jwt-go.v3", archived, golangJWTv5},
		{"github.com/form3tech-oss/jwt-go", archived, golangJWTv5},
		{goJosev4, "", ""},
		{"github.com/go-jose/go-jose/v3", "", ""},
		{"github.com/go-jose/go-jose", unkept, goJosev4},
		{"gopkg.in/go-jose/go-jose.v2", unkept, goJosev4},
		{"github.com/square/go-jose", archived, goJosev4},
		{"github.com/square/go-jose/v3", archived, goJosev4},
		{"gopkg.in/square/go-jose.v1", archived, goJosev4},
		{"gopkg.in/square/go-jose.v2", archived, goJosev4},
		{jwxv3, "", ""},
		{"github.com/lestrrat-go/jwx/v2", "", ""},
		{"github.com/lestrrat-go/jwx", unkept, jwxv3},
		{"github.com/lestrrat/go-jwx", deprecated, jwxv3},
		{"github.com/gbrlsnchs/jwt/v2", archived, golangJWTv5},
		{"github.com/gbrlsnchs/jwt/v3", archived, golangJWTv5},
		{"github.com/SermoDigital/jose", unkept, golangJWTv5},
		{"gopkg.in/jose.v1", unkept, golangJWTv5},
		{"github.com/robbert229/jwt", unkept, golangJWTv5},
		{"github.com/gofiber/jwt/v2", archived, "github.com/gofiber/contrib/jwt"},
		{"github.com/gofiber/jwt/v3", archived, "github.com/gofiber/contrib/jwt"},
		{"github.com/gofiber/jwt/v4", archived, "github.com/gofiber/contrib/jwt"},
		{"github.com/dvsekhvalnov/jose2go", "", ""},
		{"github.com/MicahParks/jwkset", "", ""},
		{"github.com/nats-io/jwt", "", ""},
		{"github.com/nats-io/jwt/v2", "", ""},
	}
}

// Modules lists the paths of the watched modules.
func Modules() []string {
	var out []string
	for _, m := range modules() {
		out = append(out, m.Path)
	}
	return out
}

// ModuleOf returns the watched module that an import path belongs to.
func ModuleOf(path string) (Module, bool) {
	var best Module
	for _, m := range modules() {
		rest, below := strings.CutPrefix(path, m.Path)
		if below && (rest == "" || rest[0] == '/' && !major(rest[1:])) && len(m.Path) > len(best.Path) {
			best = m
		}
	}
	return best, best.Path != ""
}

// major reports whether a path begins with the element of a major version, which makes another module.
func major(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return semver.IsValid(first) && semver.Major(first) == first
}

// VersionIn reads the version of the module out of the name of one of its files, as the
// module cache has it: ".../github.com/golang-jwt/jwt/v5@v5.2.1/parser.go". It is "" in vendor
// directories; other is set where the file is one of another module, which replaces this one.
func (m Module) VersionIn(file string) (version string, other bool) {
	dir, rest, ok := strings.Cut(strings.ReplaceAll(file, `\`, "/"), "@v")
	if !ok {
		return "", false
	}
	escaped, err := module.EscapePath(m.Path)
	if err != nil || dir != escaped && !strings.HasSuffix(dir, "/"+escaped) {
		return "", true
	}
	version, _, _ = strings.Cut("v"+rest, "/")
	if !semver.IsValid(version) {
		return "", false
	}
	return version, false
}

// versionOf reads the version of the module that a package is of out of the name of one of its
// files; "" where it does not say.
func versionOf(path, file string) string {
	for end := len(path); end > 0; end = strings.LastIndexByte(path[:end], '/') {
		if version, _ := (Module{Path: path[:end]}).VersionIn(file); version != "" {
			return version
		}
	}
	return ""
}

// In leaves out the rows of an object that do not hold for the version of its package in use, which
// the name of its file tells; where it does not, the newest is meant.
func In(rows []*Row, obj types.Object, files *token.FileSet) []*Row {
	if !slices.ContainsFunc(rows, func(r *Row) bool { return r.Since != "" || r.Until != "" }) {
		return rows
	}
	return since(rows, versionOf(obj.Pkg().Path(), files.Position(obj.Pos()).Filename))
}

// since leaves out the rows that do not hold for a version, "" for the newest.
func since(rows []*Row, version string) []*Row {
	return slices.DeleteFunc(slices.Clone(rows), func(r *Row) bool {
		return r.Until != "" && (version == "" || semver.Compare(version, r.Until) >= 0) ||
			r.Since != "" && version != "" && semver.Compare(version, r.Since) < 0
	})
}

// Advisories lists what is known against a version of the module; of an unknown one, what
// holds for all.
func (m Module) Advisories(version string) []Advisory {
	return slices.DeleteFunc(slices.Clone(advisories()[m.Path]), func(a Advisory) bool { return !a.covers(version) })
}

func (a Advisory) covers(version string) bool {
	if version == "" {
		return a.Fixed == ""
	}
	return (a.Introduced == "" || semver.Compare(version, "v"+a.Introduced) >= 0) &&
		(a.Fixed == "" || semver.Compare(version, "v"+a.Fixed) < 0)
}

// FixedIn returns the first version without any of the advisories, "" if there is none.
func FixedIn(all []Advisory) string {
	fixed := ""
	for _, a := range all {
		if a.Fixed == "" {
			return ""
		}
		if fixed == "" || semver.Compare("v"+a.Fixed, "v"+fixed) > 0 {
			fixed = a.Fixed
		}
	}
	return fixed
}

// Replacement returns the import path of the library with the same API that is maintained, "" if there is none.
func Replacement(path string) string {
	for _, lib := range Libraries() {
		to := lib.Replaced[path]
		if m, _ := ModuleOf(to); to != "" && m.Dead == "" {
			return to
		}
	}
	return ""
}
