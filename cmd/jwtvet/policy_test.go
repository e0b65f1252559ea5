// SPDX-License-Identifier: Apache-2.0

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// write puts files into the module.
func (m *module) write(files map[string]string) {
	m.t.Helper()
	for name, text := range files {
		file := filepath.Join(m.dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
			m.t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
			m.t.Fatal(err)
		}
	}
}

func (m *module) remove(name string) {
	m.t.Helper()
	if err := os.Remove(filepath.Join(m.dir, filepath.FromSlash(name))); err != nil {
		m.t.Fatal(err)
	}
}

// both runs jwtvet and jwtvet vet, which must say the same.
func (m *module) both(args ...string) (stdout, stderr string, code int) {
	m.t.Helper()
	stdout, stderr, code = m.run(m.bin, args...)
	got, errs, vetCode := m.run(m.bin, append([]string{"vet"}, args...)...)
	if got != stdout || vetCode != code {
		m.t.Errorf("jwtvet %s: exit code %d\n%s%s\njwtvet vet: exit code %d\n%s%s", strings.Join(args, " "), code, stdout, stderr, vetCode, got, errs)
	}
	return stdout, stderr, code
}

// TestPolicy changes the policy between runs: each is seen at once.
func TestPolicy(t *testing.T) {
	m := newModule(t, "drivers")
	before, _, _ := m.run(m.bin, "./...")
	for _, name := range []string{"(jwtbody)", "(jwthardkey)", "(jwtpii)"} {
		if !strings.Contains(before, name) {
			t.Fatalf("no %s without a policy:\n%s", name, before)
		}
	}
	for _, test := range []struct {
		policy string
		gone   string
		stays  string
		code   int
	}{
		{"rules: {jwtbody: off}\n", "(jwtbody)", "(jwthardkey)", 1},
		{"exclude: [auth]\n", "auth.go:17:", "(jwtbody)", 1},
		{"rules: {jwthardkey: {exclude: [auth/*.go]}}\n", "auth.go:17:", "(jwtnone)", 1},
		{"fail_on: never\n", "no such text", "(jwtbody)", 0},
		{"allowed_claims: [{claim: email, purpose: login}]\n", "(jwtpii)", "(jwthardkey)", 1},
	} {
		m.write(map[string]string{".jwtvet.yml": "version: 1\n" + test.policy})
		got, stderr, code := m.run(m.bin, "./...")
		if code != test.code || strings.Contains(got, test.gone) || !strings.Contains(got, test.stays) {
			t.Errorf("%sexit code %d, want %d, without %q, with %q:\n%s%s", test.policy, code, test.code, test.gone, test.stays, got, stderr)
		}
	}

	m.write(map[string]string{".jwtvet.yml": "version: 1\nfail_on: high\nrules: {jwtbody: critical}\n"})
	if got, _, code := m.both("-format=json", "-rules=jwtbody", "./..."); code != 1 || !strings.Contains(got, `"severity": "critical"`) {
		t.Errorf("exit code %d\n%s", code, got)
	}
	if _, _, code := m.run(m.bin, "-rules=jwtpii", "./..."); code != 0 {
		t.Errorf("a medium finding fails a run with fail_on: high")
	}
	if _, _, code := m.both("-rules=jwtpii", "-fail-on=medium", "./..."); code != 1 {
		t.Errorf("-fail-on does not come before the policy")
	}
	if _, stderr, code := m.run(m.bin, "-fail-on=bad", "./..."); code != 2 || !strings.Contains(stderr, `unknown severity "bad"`) {
		t.Errorf("exit code %d\n%s", code, stderr)
	}
	m.write(map[string]string{".jwtvet.yml": "version: 1\nrules: {jwtbod: off}\n"})
	if _, stderr, code := m.run(m.bin, "./..."); code != 2 || !strings.Contains(stderr, `.jwtvet.yml:2: rules: unknown key "jwtbod" (did you mean "jwtbody"?)`) {
		t.Errorf("exit code %d\n%s", code, stderr)
	}
}

const kms = `package kms

type Signer interface{ Sign(claims map[string]any) (string, error) }

func Seal(s Signer, claims map[string]any) (string, error) { return s.Sign(claims) }
`

const kmsUser = `package shop

import "example.com/drivers/kms"

func Invite(s kms.Signer, id string) (string, error) {
	return s.Sign(map[string]any{"sub": id})
}

func Wrapped(s kms.Signer, id string) (string, error) {
	return kms.Seal(s, map[string]any{"sub": id})
}
`

// TestModels says in the policy what a function does, here one of an interface.
func TestModels(t *testing.T) {
	m := newModule(t, "drivers")
	m.write(map[string]string{"kms/kms.go": kms, "shop/shop.go": kmsUser})
	if got, stderr, code := m.run(m.bin, "./shop"); code != 0 {
		t.Fatalf("exit code %d\n%s%s", code, got, stderr)
	}
	model := func(fn, is string) map[string]string {
		return map[string]string{".jwtvet.yml": "version: 1\nmodels:\n  - func: " + fn + "\n    is: " + is + "\n"}
	}
	m.write(model("example.com/drivers/kms.Signer.Sign", "issue claims=p0 token=r0"))
	got, stderr, code := m.both("./shop")
	if code != 1 || !strings.Contains(got, "shop.go:6:") || !strings.Contains(got, "shop.go:10:") {
		t.Errorf("exit code %d\n%s%s", code, got, stderr)
	}
	for _, test := range []struct{ fn, is, want string }{
		{"example.com/drivers/kms.Signer.Seal", "issue claims=p0", ".jwtvet.yml:3: models: package example.com/drivers/kms has no function Signer.Seal"},
		{"example.com/drivers/kms.Singer.Sign", "issue claims=p0", `has no function Singer.Sign (did you mean "Signer.Sign"?)`},
		{"example.com/drivers/kms.Signer.Sgin", "issue claims=p0", `has no function Signer.Sgin (did you mean "Signer.Sign"?)`},
		{"example.com/drivers/kms.Signer.Sign", "issue claims=p7", ".jwtvet.yml:3: models: model directive gives claims=p7, but Sign has no such parameter"},
		{"example.com/drivers/kms.Signer.Sign", "isue claims=p0", `.jwtvet.yml:3: models: unknown event "isue" in model directive (did you mean "issue"?)`},
		{"example.com/drivers/kms.Signer.Sign", "issue claim=p0", `unknown role "claim" in model directive (did you mean "claims"?)`},
		{"example.com/drivers/kmss.Signer.Sign", "issue claims=p0", `has no package with example.com/drivers/kmss.Signer.Sign (did you mean "example.com/drivers/kms"?)`},
		{"example.com/divers/kms.Signer.Sign", "issue claims=p0", `(did you mean "example.com/drivers/kms"?)`},
		{"example.com/drivers/nosuch.Sign", "issue claims=p0", ".jwtvet.yml:3: models: this build has no package with example.com/drivers/nosuch.Sign"},
	} {
		m.write(model(test.fn, test.is))
		if got, stderr, code := m.run(m.bin, "./shop"); code != 2 || !strings.Contains(stderr, test.want) {
			t.Errorf("exit code %d, want %q\n%s%s", code, test.want, got, stderr)
		}
	}
}

// TestModelsOfOneModule has a workspace where one module declares a model, and the other not.
func TestModelsOfOneModule(t *testing.T) {
	m := newModule(t, "drivers")
	m.env = append(m.env, "GOWORK=")
	in := func(text string) string { return strings.ReplaceAll(text, "example.com/drivers", "example.com/other") }
	m.write(map[string]string{
		"go.work":           "go 1.26.0\n\nuse (\n\t.\n\t./other\n)\n",
		"kms/kms.go":        kms,
		"shop/shop.go":      kmsUser,
		"other/go.mod":      "module example.com/other\n\ngo 1.26.0\n",
		"other/kms/kms.go":  kms,
		"other/shop.go":     in(kmsUser),
		"other/.jwtvet.yml": "version: 1\nmodels:\n  - func: example.com/other/kms.Signer.Sign\n    is: issue claims=p0 token=r0\n",
	})
	got, stderr, code := m.run(m.bin, "-rules=jwtnoexp", "./shop", "./other/...")
	if code != 1 || strings.Count(got, "(jwtnoexp)") != 2 || !strings.Contains(got, "other/shop.go:6:") || !strings.Contains(got, "other/shop.go:10:") {
		t.Errorf("exit code %d, want two findings in other\n%s%s", code, got, stderr)
	}
}
