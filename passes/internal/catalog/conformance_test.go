// SPDX-License-Identifier: Apache-2.0

package catalog_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
)

// ran is what one function of a library took of the tokens that the program under
// testdata/conformance sent through it.
type ran struct {
	Path, Symbol string
	Took         map[string]bool
}

// TestConformance runs functions that verify and holds what they take against their profiles.
// Of a package that the program knows each accept row is there, or is marked Unexecuted.
func TestConformance(t *testing.T) {
	if testing.Short() {
		t.Skip("builds libraries")
	}
	t.Parallel()
	done := map[string]map[string]bool{}
	for _, r := range runConformance(t) {
		if done[r.Path] == nil {
			done[r.Path] = map[string]bool{}
		}
		done[r.Path][r.Symbol] = true
		row := acceptRow(r.Path, r.Symbol)
		if row == nil {
			t.Errorf("%s: %s: no accept row", r.Path, r.Symbol)
			continue
		}
		for _, c := range expected(row) {
			if r.Took[c.token] != c.taken {
				t.Errorf("%s: %s: took the %s token: %t, its profile says %t", r.Path, r.Symbol, c.token, r.Took[c.token], c.taken)
			}
		}
	}
	for path, symbols := range done {
		for _, lib := range catalog.Libraries() {
			for _, p := range lib.Paths {
				for i := range lib.Rows {
					row := &lib.Rows[i]
					if p == path && row.Event == jose.Accept && row.Profile != nil && !row.Unexecuted && !symbols[row.Symbol] {
						t.Errorf("%s: %s: neither run nor marked Unexecuted", path, row.Symbol)
					}
				}
			}
		}
	}
}

// runConformance runs the program, and what of it does not build beside the rest.
func runConformance(t *testing.T) []ran {
	t.Helper()
	var list []ran
	for _, part := range []struct{ env, files string }{
		{"", "."},
		{"GOEXPERIMENT=jsonv2", "main.go jwxv4.go"},
		{"", "main.go tinktext.go tinkv1.go"},
	} {
		cmd := exec.Command("go", append([]string{"run"}, strings.Fields(part.files)...)...)
		cmd.Dir, cmd.Env = "testdata/conformance", append(os.Environ(), "GOFLAGS=", "GOWORK=off", part.env)
		var stderr bytes.Buffer
		cmd.Stderr = &stderr
		out, err := cmd.Output()
		if err != nil {
			t.Fatalf("%s: %v\n%s", part.files, err, stderr.Bytes())
		}
		for dec := json.NewDecoder(bytes.NewReader(out)); ; {
			var r ran
			if err := dec.Decode(&r); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Fatal(err)
			}
			list = append(list, r)
		}
	}
	return list
}

func acceptRow(path, symbol string) *catalog.Row {
	for _, lib := range catalog.Libraries() {
		for _, p := range lib.Paths {
			for i := range lib.Rows {
				if row := &lib.Rows[i]; p == path && row.Symbol == symbol && row.Event == jose.Accept {
					return row
				}
			}
		}
	}
	return nil
}

type expectation struct {
	token string
	taken bool
}

// expected says what a function takes that is given the key and no other option. Who decrypts
// with a secret takes nothing that was made without it.
func expected(row *catalog.Row) []expectation {
	p := row.Profile
	foreign := p.Signature == jose.Never && !row.Encrypted
	without := func(l jose.Looked) bool { return l == jose.Never || l == jose.Configured }
	return []expectation{
		{"valid", true},
		{"forged", foreign},
		{"unsigned", foreign},
		{"expired", without(p.Exp)},
		{"endless", p.Exp != jose.Always},
		{"early", without(p.Nbf)},
		{"audience", without(p.Aud)},
		{"issuer", without(p.Iss)},
		{"hs512", p.Alg == jose.AlgByHeader || p.Alg == jose.AlgByMAC},
	}
}
