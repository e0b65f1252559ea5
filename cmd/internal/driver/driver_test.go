// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// The test binary is the command under test when this is set: go vet can start it as its tool.
const asCommand = "JWTVET_DRIVER_TEST"

func TestMain(m *testing.M) {
	if os.Getenv(asCommand) != "" {
		c := &Command{Load: toySuite, Stdout: os.Stdout, Stderr: os.Stderr}
		os.Exit(c.Main(os.Args[1:]))
	}
	os.Exit(m.Run())
}

// bench is a place to run commands in.
type bench struct {
	t   *testing.T
	dir string
	env []string
}

type outcome struct {
	stdout, stderr string
	code           int
}

// newBench writes the files of an archive to a fresh directory.
func newBench(t *testing.T, archive string) *bench {
	t.Helper()
	b := &bench{t: t, dir: t.TempDir()}
	b.write(archive)
	b.env = append(os.Environ(), asCommand+"=1", "GOFLAGS=", "GOWORK=", "GOPROXY=off", policyEnv+"=", "TOY_FAIL=")
	return b
}

func (b *bench) write(archive string) {
	b.t.Helper()
	for _, f := range txtar.Parse([]byte(archive)).Files {
		name := filepath.Join(b.dir, f.Name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			b.t.Fatal(err)
		}
		if err := os.WriteFile(name, f.Data, 0o666); err != nil {
			b.t.Fatal(err)
		}
	}
}

func (b *bench) setenv(kv ...string) { b.env = append(b.env, kv...) }

// emptyCache gives the go command a cache that nobody has used.
func (b *bench) emptyCache() { b.setenv("GOCACHE=" + b.t.TempDir()) }

func (b *bench) run(name string, args ...string) outcome {
	b.t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir, cmd.Env = b.dir, b.env
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	if cmd.ProcessState == nil {
		b.t.Fatal(err)
	}
	return outcome{stdout.String(), stderr.String(), cmd.ProcessState.ExitCode()}
}

// jwtvet runs the command.
func (b *bench) jwtvet(args ...string) outcome {
	b.t.Helper()
	return b.run(exe(b.t), args...)
}

// vet runs go vet with the command as its tool.
func (b *bench) vet(args ...string) outcome {
	b.t.Helper()
	return b.run("go", append([]string{"vet", "-vettool=" + exe(b.t)}, args...)...)
}

func exe(t *testing.T) string {
	t.Helper()
	name, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	return name
}

// want checks an outcome: the exit code, and what each stream contains.
func (o outcome) want(t *testing.T, code int, stdout, stderr string) {
	t.Helper()
	if o.code != code || !strings.Contains(o.stdout, stdout) || !strings.Contains(o.stderr, stderr) {
		t.Fatalf("exit code %d, want %d\nstdout, want %q:\n%s\nstderr, want %q:\n%s", o.code, code, stdout, o.stdout, stderr, o.stderr)
	}
}

// chain is a module in which the weakness of a passes through b to c, with a library of its own.
const chain = `
-- go.mod --
module example.com

go 1.26
-- jwt/jwt.go --
package jwt

func Weak() string   { return "" }
func Strong() string { return "" }
-- a/a.go --
package a

import "example.com/jwt"

func Token() string { return jwt.Weak() }
-- b/b.go --
package b

import "example.com/a"

func Wrap() string { return a.Token() }
-- c/c.go --
package c

import "example.com/b"

func Use() string { return b.Wrap() }
-- plain/plain.go --
package plain

func Nothing() {}
`

const chainText = `a/a.go:5:30: Weak is weak [a stolen token works] (toyweak)
	a/a.go:5:6: in this function, via example.com/jwt.Weak
b/b.go:5:29: Token is weak [a stolen token works] (toyweak)
	b/b.go:5:6: in this function, via example.com/jwt.Weak
c/c.go:5:28: Wrap is weak [a stolen token works] (toyweak)
	c/c.go:5:6: in this function, via example.com/jwt.Weak
`

func TestCheck(t *testing.T) {
	b := newBench(t, chain)
	o := b.jwtvet("./...")
	o.want(t, 1, "", "jwtvet: 3 findings (3 high) in 3 packages\n")
	if o.stdout != chainText {
		t.Errorf("got:\n%s\nwant:\n%s", o.stdout, chainText)
	}
	// What is reported does not depend on the patterns, only on what they name.
	b.jwtvet("./c").want(t, 1, "c/c.go:5:28: ", "1 finding (1 high) in 1 package\n")
	b.jwtvet("./plain").want(t, 0, "", "no findings in 1 package (0 use JWT)\n")
	b.jwtvet("./jwt").want(t, 0, "", "no findings in 1 package (1 uses JWT)\n")
	b.jwtvet("-C", "c").want(t, 1, "c.go:5:28: ", "")
	b.jwtvet("-C", "a", "../c").want(t, 1, filepath.Join(b.dir, "c", "c.go")+":5:28: ", "")
}

func TestVetAgrees(t *testing.T) {
	b := newBench(t, chain)
	b.emptyCache()
	o := b.jwtvet("vet", "./...")
	o.want(t, 1, "", "jwtvet: 3 findings (3 high) in 3 packages\n")
	if o.stdout != chainText {
		t.Errorf("jwtvet vet:\n%s\nwant:\n%s", o.stdout, chainText)
	}
	check, vet := b.jwtvet("-format=json", "./..."), b.jwtvet("vet", "-format=json", "./...")
	if check.stdout != vet.stdout {
		t.Errorf("jwtvet:\n%s\njwtvet vet:\n%s", check.stdout, vet.stdout)
	}
	// go vet prints to standard error, and has another form for the steps.
	o = b.vet("./...")
	o.want(t, 1, "", "")
	for line := range strings.Lines(chainText) {
		if !strings.HasPrefix(line, "\t") && !strings.Contains(o.stderr, line) {
			t.Errorf("go vet does not say %q:\n%s", line, o.stderr)
		}
	}
	b.jwtvet("vet", "-C", "c").want(t, 1, "c.go:5:28: ", "")
}

func TestRuleSelection(t *testing.T) {
	b := newBench(t, chain)
	for _, sub := range [][]string{nil, {"vet"}} {
		run := func(args ...string) outcome { return b.jwtvet(append(sub, args...)...) }
		run("-rules", "toyoff", "./plain", "./a").want(t, 1, "is a function (toyoff)", "")
		run("-rules=toyweak,toyoff", "-exclude=toyweak", "./a").want(t, 1, "a/a.go:5:6: Token is a function (toyoff)\n", "1 finding (1 low)")
		run("-exclude", "toyoff", "./a").want(t, 1, "(toyweak)", "1 finding (1 high)")
		run("-exclude", "toyweak", "./a").want(t, 2, "", "no rule is left")
		run("-rules", "nosuch", "./a").want(t, 2, "", `unknown rule "nosuch"`)
		run("-exclude", "nosuch", "./a").want(t, 2, "", `unknown rule "nosuch"`)
	}
}

func TestTestsOnDemand(t *testing.T) {
	b := newBench(t, chain+`
-- a/a_test.go --
package a

import "example.com/jwt"

func helper() { jwt.Weak() }
-- a/x_test.go --
package a_test

import "example.com/b"

func helper() { b.Wrap() }
`)
	b.jwtvet("./a").want(t, 1, "a/a.go:5:30: ", "1 finding ")
	o := b.jwtvet("-tests", "./...")
	o.want(t, 1, "a/a_test.go:5:17: ", "5 findings ")
	o.want(t, 1, "a/x_test.go:5:17: ", "")
	b.write("-- .jwtvet.yml --\ntests\n")
	if all := b.jwtvet("./..."); all.stdout != o.stdout {
		t.Errorf("by policy:\n%s\nwith -tests:\n%s", all.stdout, o.stdout)
	}
	if vet := b.jwtvet("vet", "./..."); vet.stdout != o.stdout {
		t.Errorf("jwtvet vet:\n%s\nwith -tests:\n%s", vet.stdout, o.stdout)
	}
}

func TestFix(t *testing.T) {
	b := newBench(t, chain)
	b.jwtvet("fix", "-diff", "./...").want(t, 1, "+func Token() string { return jwt.Strong() }\n", "")
	b.jwtvet("fix", "-diff", "./plain").want(t, 0, "", "")
	b.jwtvet("fix", "-C", "a", "-diff").want(t, 1, "+func Token() string { return jwt.Strong() }\n", "")
	b.jwtvet("fix", "./...").want(t, 0, "", "")
	b.jwtvet("./...").want(t, 0, "", "no findings in 5 packages (4 use JWT)\n")
	b.jwtvet("fix", "-diff", "./nosuch").want(t, 2, "", "nosuch")
}

func TestRulesAndHelp(t *testing.T) {
	b := newBench(t, chain)
	b.jwtvet("rules").want(t, 0, "toyweak          high     default  CWE-347  weak calls\n", "")
	b.jwtvet("version").want(t, 0, "jwtvet ", "")
	for _, args := range [][]string{{"help"}, {"-h"}, {"vet", "-h"}, {"fix", "--help"}, {"-tests", "-h"}} {
		b.jwtvet(args...).want(t, 0, "Usage:", "")
	}
}
