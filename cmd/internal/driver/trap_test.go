// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// Each test here starts from an empty cache and shows one way in which the go
// command's cache would make findings disappear, or show those of another place.

// The policy is no input that the go command knows of.
func TestTrapPolicyChanges(t *testing.T) {
	b := newBench(t, chain+"-- .jwtvet.yml --\nquiet\n")
	b.emptyCache()
	b.vet("./a").want(t, 0, "", "")
	b.vet("./a").want(t, 0, "", "")
	b.write("-- .jwtvet.yml --\n\n")
	b.vet("./a").want(t, 1, "", "a/a.go:5:30: ")
	b.write("-- .jwtvet.yml --\ntoyoff\n")
	b.vet("./a").want(t, 1, "", "is a function (toyoff)")
	b.write("-- .jwtvet.yml --\nbroken\n")
	b.vet("./a").want(t, 1, "", "the policy is broken")
	b.vet("./a").want(t, 1, "", "the policy is broken")
	b.jwtvet("vet", "./a").want(t, 2, "", "the policy is broken")
	b.jwtvet("./a").want(t, 2, "", ".jwtvet.yml:1: the policy is broken")
}

func TestTrapPolicyOfEnvironment(t *testing.T) {
	b := newBench(t, chain+"-- quiet.yml --\nquiet\n-- .jwtvet.yml --\n\n")
	b.emptyCache()
	b.setenv(policyEnv + "=" + filepath.Join(b.dir, "quiet.yml"))
	b.vet("./a").want(t, 0, "", "")
	b.jwtvet("./a").want(t, 0, "", "")
	b.write("-- quiet.yml --\nloud\n")
	b.vet("./a").want(t, 1, "", "a/a.go:5:30: ")
	b.jwtvet("./a").want(t, 1, "a/a.go:5:30: ", "")
	for range 2 {
		b.setenv(policyEnv + "=" + filepath.Join(b.dir, "nosuch.yml"))
		b.vet("./a").want(t, 1, "", "nosuch.yml")
		b.setenv(policyEnv + "=quiet.yml")
		b.vet("./a").want(t, 1, "", "must be an absolute path")
		b.jwtvet("./a").want(t, 2, "", "must be an absolute path")
	}
}

// In a workspace the policy of the root counts, or else that of each module.
func TestTrapPolicyOfWorkspace(t *testing.T) {
	const module = "package p\n\nimport \"example.com/jwt\"\n\nfunc Token() string { return jwt.Weak() }\n"
	b := newBench(t, `
-- go.work --
go 1.26
use (
	./lib
	./one
	./two
)
-- lib/go.mod --
module example.com/jwt
go 1.26
-- lib/jwt.go --
package jwt
func Weak() string { return "" }
-- one/go.mod --
module example.com/one
go 1.26
-- one/one.go --
`+module+`
-- two/go.mod --
module example.com/two
go 1.26
-- two/two.go --
`+module+`
-- two/.jwtvet.yml --
quiet
-- two/sub/.jwtvet.yml --
a file below the root of the module does not count
-- two/sub/sub.go --
`+module)
	b.emptyCache()
	all := []string{"./lib", "./one", "./two", "./two/sub"}
	vet := func(args ...string) outcome { return b.jwtvet(append([]string{"vet"}, args...)...) }
	run := func(code int, stdout, stderr string) {
		t.Helper()
		b.jwtvet(all...).want(t, code, stdout, stderr)
		vet(all...).want(t, code, stdout, stderr)
	}
	run(1, "one/one.go:5:30: ", "1 finding ")
	b.write("-- two/.jwtvet.yml --\nloud\n")
	run(1, "two/sub/sub.go:5:30: ", "3 findings ")
	b.write("-- .jwtvet.yml --\nquiet\n")
	run(0, "", "no findings")
	b.setenv("GOWORK=off")
	b.jwtvet("-C", "one", ".").want(t, 2, "", "") // its library is not to be had
}

// The go command forgets an error that a tool only prints.
func TestTrapFailureIsRepeated(t *testing.T) {
	b := newBench(t, chain)
	b.emptyCache()
	b.setenv("TOY_FAIL=example.com/a")
	for range 3 {
		b.vet("./...").want(t, 1, "", "example.com/a: toyweak: toy failure")
		b.jwtvet("vet", "./...").want(t, 2, "", "example.com/a: toyweak: toy failure")
		b.jwtvet("./...").want(t, 2, "b/b.go:5:29: ", "example.com/a: toyweak: toy failure")
	}
	b.setenv("TOY_FAIL=")
	b.vet("./...").want(t, 1, "", "a/a.go:5:30: ")
}

// The go command takes a package seen as a dependency for one without findings.
func TestTrapSeenAsDependency(t *testing.T) {
	b := newBench(t, chain)
	b.emptyCache()
	b.vet("./b").want(t, 1, "", "b/b.go:5:29: ")
	b.vet("./a").want(t, 1, "", "a/a.go:5:30: ")
	b.vet("./...").want(t, 1, "", "a/a.go:5:30: ")
	b.jwtvet("vet", "./b").want(t, 1, "b/b.go:5:29: ", "1 finding ")
	b.jwtvet("vet", "-tags", "some", "-toyweak=true", "./b").want(t, 1, "b/b.go:5:29: ", "1 finding ")
}

// A package with tests inside is reported once, with them, and not as a dependency too.
func TestTrapSeenAsDependencyTwice(t *testing.T) {
	b := newBench(t, chain+"-- a/a_test.go --\npackage a\n-- b/x_test.go --\npackage b_test\n\nimport _ \"example.com/c\"\n")
	b.emptyCache()
	o := b.vet("./...")
	for _, at := range []string{"a/a.go:5:30: ", "b/b.go:5:29: ", "c/c.go:5:28: "} {
		if n := strings.Count(o.stderr, at); n != 1 {
			t.Errorf("%s is reported %d times:\n%s", at, n, o.stderr)
		}
	}
}

// Only the executable's content may identify it: a version stays when the content changes.
func TestTrapNewBinary(t *testing.T) {
	b := newBench(t, chain)
	b.emptyCache()
	tool := filepath.Join(b.dir, "tool with space")
	if runtime.GOOS == "windows" {
		tool += ".exe"
	}
	copyFile(t, exe(t), tool)
	vet := func() outcome { return b.run("go", "vet", "-vettool="+tool, "./a") }
	b.setenv("TOY_MUTE=1")
	vet().want(t, 0, "", "")
	b.setenv("TOY_MUTE=")
	vet().want(t, 0, "", "") // the same binary: from the cache
	f, err := os.OpenFile(tool, os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteString("new version"); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	vet().want(t, 1, "", "a/a.go:5:30: ")
	b.run(tool, "-V=full").want(t, 0, " version devel buildID=", "")
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	in, err := os.Open(from)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_CREATE|os.O_WRONLY, 0o777)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.Copy(out, in); err != nil {
		t.Fatal(err)
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
}

// With -trimpath two checkouts share what is cached, absolute paths included.
func TestTrapTrimpath(t *testing.T) {
	one, two := newBench(t, chain), newBench(t, chain)
	cache := "GOCACHE=" + t.TempDir()
	one.setenv(cache)
	two.setenv(cache)
	for _, sub := range []string{"vet", "fix"} {
		one.jwtvet(sub, "-trimpath", "./a").want(t, 2, "", "-trimpath")
		one.jwtvet(sub, "--trimpath=true", "./a").want(t, 2, "", "-trimpath")
	}
	one.setenv("GOFLAGS=-trimpath")
	two.setenv("GOFLAGS=-trimpath")
	one.jwtvet("vet", "./a").want(t, 2, "", "GOFLAGS")
	one.jwtvet("fix", "./a").want(t, 2, "", "GOFLAGS")
	one.jwtvet("./a").want(t, 1, "a/a.go:5:30: ", "")
	// In $GOFLAGS even go vet itself shows it to the tool.
	for _, b := range []*bench{one, two} {
		if o := b.vet("./a"); o.code != 1 || !strings.HasPrefix(o.stderr, "a/a.go:5:30: ") {
			t.Errorf("go vet: exit code %d\n%s", o.code, o.stderr)
		}
	}
	two.setenv("GOFLAGS=-trimpath=false")
	two.jwtvet("vet", "./a").want(t, 1, "a/a.go:5:30: ", "")
}
