// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// wide is a module with libraries, wrappers and dependencies in modules of their own.
const wide = `
-- go.mod --
module example.com/wide

go 1.26

require (
	example.com/jwt v1.0.0
	example.org/wrap v1.0.0
	example.org/back v1.0.0
)

replace (
	example.com/jwt => ./lib
	example.org/wrap => ./wrap
	example.org/back => ./back
)
-- lib/go.mod --
module example.com/jwt

go 1.26
-- lib/jwt.go --
package jwt

import "example.com/jwt/inner"

func Weak() string { return inner.Text() }
-- lib/inner/inner.go --
package inner

func Text() string { return "" }
-- wrap/go.mod --
module example.org/wrap

go 1.26

require example.com/jwt v1.0.0
-- wrap/wrap.go --
// Package wrap stands for a library above the JWT library.
package wrap

import (
	"example.com/jwt"
	"example.org/wrap/inner"
)

func Token() string { return jwt.Weak() + inner.Text() }
-- wrap/inner/inner.go --
package inner

func Text() string { return "" }
-- back/go.mod --
module example.org/back

go 1.26
-- back/back.go --
// Package back is of another module and takes types of this one.
package back

import "example.com/wide/consts"

func Show(k consts.Key) string { return string(k) }
-- consts/consts.go --
package consts

type Key string

const Default Key = "key"
-- user/user.go --
package user

import (
	"example.com/wide/consts"
	"example.org/back"
	"example.org/wrap"
)

func Use() string { return back.Show(consts.Default) + wrap.Token() }
-- hand/hand.go --
package hand

import (
	"encoding/base64"
	"encoding/json"
	"strings"
)

func Parse(s string) (v any, err error) {
	data, err := base64.RawURLEncoding.DecodeString(strings.Split(s, ".")[1])
	if err == nil {
		err = json.Unmarshal(data, &v)
	}
	return v, err
}
-- picture/picture.go --
package picture

import (
	"encoding/base64"
	"encoding/json"
)

func Name(v any) string {
	data, _ := json.Marshal(v)
	return base64.RawURLEncoding.EncodeToString(data)
}
-- mail/mail.go --
package mail

import (
	"encoding/base64"
	"encoding/json"
)

func Send(v any) string {
	data, _ := json.Marshal(v)
	return base64.StdEncoding.EncodeToString(data)
}
-- plain/plain.go --
package plain

func Nothing() {}
`

func TestSlice(t *testing.T) {
	b := newBench(t, wide)
	t.Setenv("GOFLAGS", "")
	t.Setenv("GOWORK", "off")
	g := goCommand{dir: b.dir}
	list, err := g.list(listFields, "-deps", "-test", "--", "./...")
	if err != nil {
		t.Fatal(err)
	}
	s := newSlice(list, []string{toyLibrary}, false)
	var source []string
	for id := range s.source {
		source = append(source, id)
	}
	slices.Sort(source)
	want := []string{
		"example.com/wide/consts", // a constant may come from here
		"example.com/wide/hand",   // looks like a JWT
		"example.com/wide/user",
		"example.org/back", // depends on consts, which is source
		"example.org/wrap", // reaches the library
	}
	if !slices.Equal(source, want) {
		t.Errorf("the slice is %q, want %q", source, want)
	}
	if len(s.asked) != 6 || s.users != 2 {
		t.Errorf("%d packages asked for, %d of them use JWT; want 6 and 2", len(s.asked), s.users)
	}
}

func TestThirdPartyWrapper(t *testing.T) {
	b := newBench(t, wide)
	const want = "user/user.go:9:56: Token is weak [a stolen token works] (toyweak)\n"
	b.jwtvet("./...").want(t, 1, want, "1 finding (1 high) in 1 package\n")
	b.jwtvet("vet", "./...").want(t, 1, want, "1 finding (1 high) in 1 package\n")
	// By import path the wrapper can be asked for; nobody's policy speaks of it.
	b.write("-- .jwtvet.yml --\nquiet\n")
	b.jwtvet("./user", "example.org/wrap").want(t, 1, "wrap/wrap.go:9:30: ", "1 finding ")
	b.jwtvet("vet", "./user", "example.org/wrap").want(t, 1, "wrap/wrap.go:9:30: ", "1 finding ")
}

func TestVendored(t *testing.T) {
	b := newBench(t, wide)
	b.run("go", "mod", "vendor").want(t, 0, "", "")
	const want = "user/user.go:9:56: Token is weak [a stolen token works] (toyweak)\n"
	b.jwtvet("./...").want(t, 1, want, "1 finding ")
	b.jwtvet("vet", "./...").want(t, 1, want, "1 finding ")
}

func TestCgo(t *testing.T) {
	b := newBench(t, chain+`
-- native/native.go --
package native

// static int one(void) { return 1; }
import "C"

import "example.com/jwt"

func One() int { return int(C.one()) }

func Token() string { return jwt.Weak() }
`)
	if _, err := exec.LookPath("gcc"); err != nil {
		t.Skip("cgo wants a C compiler")
	}
	b.setenv("CGO_ENABLED=1")
	const want = "native/native.go:10:30: Weak is weak [a stolen token works] (toyweak)\n"
	b.jwtvet("./native").want(t, 1, want, "1 finding ")
	b.jwtvet("vet", "./native").want(t, 1, want, "1 finding ")
}

func TestFilesAsPatterns(t *testing.T) {
	b := newBench(t, chain)
	file := filepath.Join("a", "a.go")
	b.jwtvet(file).want(t, 1, file+":5:30: ", "")
	b.jwtvet("vet", file).want(t, 1, file+":5:30: ", "")
}

func TestPosition(t *testing.T) {
	for text, want := range map[string][3]any{
		"":                   {"", 0, 0},
		"-":                  {"", 0, 0},
		"a.go":               {"a.go", 0, 0},
		"a.go:3":             {"a.go", 3, 0},
		"/x:y/a.go:3:14":     {"/x:y/a.go", 3, 14},
		`C:\a.go:3:14`:       {`C:\a.go`, 3, 14},
		"go.mod:1: no":       {"go.mod:1: no", 0, 0},
		"a/b.go:12:7":        {"a/b.go", 12, 7},
		"dir with :1/x.go:2": {"dir with :1/x.go", 2, 0},
	} {
		if p := position(text); p.File != want[0] || p.Line != want[1] || p.Column != want[2] {
			t.Errorf("position(%q) = %+v, want %v", text, p, want)
		}
	}
}

func TestLongCommandLines(t *testing.T) {
	paths := slices.Repeat([]string{strings.Repeat("x", 1000)}, 60)
	if n := len(chunks(paths, maxArgs)); n != 3 {
		t.Errorf("60 paths of 1000 characters make %d commands, want 3", n)
	}
	if got := chunks([]string{strings.Repeat("x", maxArgs+1), "y"}, maxArgs); len(got) != 2 {
		t.Errorf("a path too long and a short one make %d commands, want 2", len(got))
	}
}

// TestMakes wants what jwtmodel takes for making a token, and little else, to be read.
func TestMakes(t *testing.T) {
	for name, want := range map[string]bool{
		"GenerateToken": true, "signJWT": true, "Issue": true, "CreateAccessTokenFor": true,
		"return Sign": false, "token := h.Generate": false, "Generation": false, "CreateUser": false, "": false,
	} {
		if makes(name) != want {
			t.Errorf("makes(%q) is %t", name, !want)
		}
	}
}

// TestPorts wants an interface that hands tokens out to count beside code that has to do with
// JWT, and alone to cost nothing.
func TestPorts(t *testing.T) {
	b := newBench(t, wide+"-- port/port.go --\npackage port\n\ntype Tokens interface {\n\tCreateToken(user string) (string, error)\n}\n")
	t.Setenv("GOFLAGS", "")
	t.Setenv("GOWORK", "off")
	for _, test := range []struct {
		patterns []string
		want     bool
	}{
		{[]string{"./port", "./user"}, true},
		{[]string{"./port", "./plain", "./consts"}, false},
	} {
		list, err := goCommand{dir: b.dir}.list(listFields, append([]string{"-deps", "--"}, test.patterns...)...)
		if err != nil {
			t.Fatal(err)
		}
		if got := newSlice(list, []string{toyLibrary}, false).source["example.com/wide/port"]; got != test.want {
			t.Errorf("of %q port is analyzed: %t, want %t", test.patterns, got, test.want)
		}
	}
}
