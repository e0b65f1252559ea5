// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestBadCommandLine(t *testing.T) {
	b := newBench(t, chain+"-- empty/README --\n")
	for _, test := range []struct {
		args []string
		want string
	}{
		{[]string{"-nosuch", "./..."}, "flag provided but not defined: -nosuch; jwtvet help lists the flags"},
		{[]string{"./...", "-tests"}, "flag -tests comes after the packages; write flags first"},
		{[]string{"-format", "xml", "./..."}, `-format: unknown format "xml"; want one of text, json`},
		{[]string{"-rules", "nosuch", "./..."}, `unknown rule "nosuch"; jwtvet rules lists them`},
		{[]string{"-C", "nosuch", "./..."}, "-C nosuch: "},
		{[]string{"-C", "go.mod", "./..."}, "-C go.mod: not a directory"},
		{[]string{"rules", "toyweak"}, "rules takes no argument"},
		{[]string{"./nosuch"}, "check the package pattern"},
		{[]string{"nosuch"}, "check the package pattern"},
		{[]string{"./nosuch/..."}, "check the package pattern\njwtvet: no findings, but the analysis is incomplete: 1 error\n"},
		{[]string{"./empty/..."}, "no Go packages match ./empty/...; check the pattern and the build tags"},
		{[]string{"vet", "-nosuch", "./..."}, "-nosuch"},
		{[]string{"vet", "-json", "./..."}, "write -format json"},
		{[]string{"vet", "-vettool=x", "./..."}, "-vettool cannot be used here"},
		{[]string{"vet", "-format"}, "flag needs an argument: -format"},
		{[]string{"vet", "-format=xml", "./..."}, `unknown format "xml"`},
		{[]string{"vet", "./nosuch"}, "nosuch"},
		{[]string{"fix", "-nosuch"}, "-nosuch"},
		{[]string{"fix", "-json"}, "-json cannot be used here"},
	} {
		o := b.jwtvet(test.args...)
		if o.code != 2 || o.stdout != "" || !strings.Contains(o.stderr, test.want) || !strings.HasSuffix(o.stderr, "\n") {
			t.Errorf("jwtvet %q: exit code %d, stdout %q, stderr:\n%s\nwant code 2 and %q", test.args, o.code, o.stdout, o.stderr, test.want)
		}
	}
}

// broken holds one package for each way to be broken, beside the chain.
const broken = chain + `
-- types/types.go --
package types

import "example.com/jwt"

func Token() int { return jwt.Weak() + undefined }
-- syntax/syntax.go --
package syntax

import "example.com/jwt"

func Token() string { return jwt.Weak( }
-- text/text.go --
hello, world
-- missing/missing.go --
package missing

import "example.org/nosuch"

func Token() string { return nosuch.Weak() }
-- above/above.go --
package above

import "example.com/types"

func Token() int { return types.Token() }
-- testfile/testfile.go --
package testfile

import "example.com/jwt"

func Token() string { return jwt.Weak() }
-- testfile/testfile_test.go --
package testfile

import "example.org/nosuch2"

func use() string { return nosuch2.Weak() }
-- two/one.go --
package one
-- two/two.go --
package two
-- tagged/tagged.go --
//go:build some

package tagged

import "example.com/jwt"

func Token() string { return jwt.Weak() }
-- outside/outside.go --
package outside

func Number() int { return "no token in sight" }
-- cycle/cycle.go --
package cycle

import _ "example.com/cycle"
`

func TestBrokenPackages(t *testing.T) {
	b := newBench(t, broken)
	for _, test := range []struct {
		pkg, want string
	}{
		{"./types", "types/types.go:5:40: example.com/types: undefined: undefined; only code that compiles is analyzed; go build shows every error\n"},
		{"./syntax", "syntax/syntax.go:5:40: example.com/syntax: expected operand, found '}'; fix the syntax"},
		{"./text", "text/text.go:1:1: example.com/text: expected 'package', found hello; fix the syntax"},
		{"./missing", "missing/missing.go:3:8: example.com/missing: no required module provides package example.org/nosuch; to add it:\n\t\tgo get example.org/nosuch\n"},
		{"./outside", "outside/outside.go:3:28: example.com/outside: cannot use \"no token in sight\" (untyped string constant) as int value in return statement; only code that compiles"},
		{"./above", "above/above.go:3:8: example.com/above: could not import example.com/types (the package has errors)"},
		{"./two", "found packages one (one.go) and two (two.go)"},
		{"./tagged", "build constraints exclude all Go files in " + filepath.Join(b.dir, "tagged") + "; set the build tags with -tags"},
		{"./cycle", "import cycle not allowed"},
		{"types/types.go", "types/types.go:5:40: command-line-arguments: undefined: undefined"},
	} {
		o := b.jwtvet(test.pkg)
		if o.code != 2 || o.stdout != "" || !strings.Contains(o.stderr, test.want) {
			t.Errorf("jwtvet %s: exit code %d, stdout %q, stderr:\n%s\nwant code 2 and:\n%s", test.pkg, o.code, o.stdout, o.stderr, test.want)
		}
		if o := b.jwtvet("vet", test.pkg); o.code != 2 || o.stdout != "" {
			t.Errorf("jwtvet vet %s: exit code %d, stdout %q, want code 2", test.pkg, o.code, o.stdout)
		}
	}
	// What is whole is reported beside what is broken, and beside its own broken tests.
	o := b.jwtvet("./...")
	o.want(t, 2, chainText, "4 findings (4 high) in 4 packages, but the analysis is incomplete: ")
	b.jwtvet("./testfile").want(t, 2, "testfile/testfile.go:5:", "testfile/testfile_test.go:3:8: example.com/testfile: no required module provides package example.org/nosuch2")
	b.jwtvet("vet", "./testfile").want(t, 2, "", "")
	b.jwtvet("-format=json", "./text").want(t, 2, `"file": "text/text.go",
			"line": 1,
			"column": 1,
			"message": "expected 'package', found hello",`, "")
	b.jwtvet("-tags=some", "./tagged").want(t, 1, "tagged/tagged.go:7:30: ", "")
	b.jwtvet("vet", "-tags", "some", "./tagged").want(t, 1, "tagged/tagged.go:7:30: ", "")
}

func TestNoModule(t *testing.T) {
	b := newBench(t, "-- a.go --\npackage a\n")
	for _, args := range [][]string{{"./..."}, {"."}, nil} {
		b.jwtvet(args...).want(t, 2, "", "run jwtvet inside a Go module, or name one with -C dir")
		b.jwtvet(append([]string{"vet"}, args...)...).want(t, 2, "", "run jwtvet inside a Go module, or name one with -C dir")
	}
	b.write("-- go.mod --\nthis is no go.mod file\n")
	b.jwtvet("./...").want(t, 2, "", "go.mod:1: ")
	b.write("-- go.mod --\nmodule example.com\n\ngo 1.9999\n")
	b.setenv("GOTOOLCHAIN=local")
	b.jwtvet("./...").want(t, 2, "", "install that Go version")
}

func TestNoGoCommand(t *testing.T) {
	b := newBench(t, chain)
	b.setenv("PATH=" + t.TempDir())
	b.jwtvet("./...").want(t, 2, "", "go")
}

func TestUnreadablePolicy(t *testing.T) {
	b := newBench(t, chain)
	if err := os.Mkdir(filepath.Join(b.dir, policyName), 0o777); err != nil {
		t.Fatal(err)
	}
	b.jwtvet("./...").want(t, 2, "", "cannot read the policy: ")
	b.vet("./...").want(t, 1, "", "cannot read the policy: ")
}
