// SPDX-License-Identifier: Apache-2.0

package formats

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"go.yaml.in/yaml/v3"
)

// TestPolicy wants the schema of the policy to take what jwtvet takes, and nothing else.
func TestPolicy(t *testing.T) {
	p := newPlace(t)
	for _, test := range []struct {
		text string
		ok   bool
	}{
		{"version: 1\n", true},
		{"version: 1\nprofile: asvs5\nfail_on: high\ntests: true\nrules: {jwtnone: off, jwtpii: low, jwtbody: {severity: high, exclude: [a/b]}}\n", true},
		{"version: 1\nlifetimes: {access: 15m, refresh: 30d}\nmax_leeway: 30s\nhmac_min_bytes: {HS256: 64}\nrsa_min_bits: 3072\nalgorithms: [ES256]\n", true},
		{"version: 1\nallowed_claims: [{claim: email, purpose: login}]\nverified_upstream: [example.com/a/...]\nexclude: [x]\n", true},
		{"version: 1\nrequired_claims: [iss]\npii_categories: []\nrules: {jwtnone: true}\n", true},
		{"profile: strict\n", false},
		{"version: 2\n", false},
		{"version: 1\nprofil: strict\n", false},
		{"version: 1\nprofile: lax\n", false},
		{"version: 1\nrules: {jwtnon: off}\n", false},
		{"version: 1\nrules: {jwtnone: maybe}\n", false},
		{"version: 1\nrsa_min_bits: 1024\n", false},
		{"version: 1\nlifetimes: {access: soon}\n", false},
		{"version: 1\nalgorithms: []\n", false},
		{"version: 1\nmodels: [{func: example.com/a.B}]\n", false},
		{"version: 1\nallowed_claims: [email]\n", false},
	} {
		var doc any
		if err := yaml.Unmarshal([]byte(test.text), &doc); err != nil {
			t.Fatal(err)
		}
		data, err := json.Marshal(doc)
		if err != nil {
			t.Fatal(err)
		}
		if err := validate(t, "../../docs/policy.schema.json", parse(t, string(data))); (err == nil) != test.ok {
			t.Errorf("%sschema: %v, want ok = %t", test.text, err, test.ok)
		}
		p.write(".jwtvet.yml", test.text)
		cmd := exec.Command(p.bin, "-fail-on=never", "./plain")
		cmd.Dir, cmd.Env = p.dir, append(os.Environ(), "GOFLAGS=", "GOWORK=off", "JWTVET_CONFIG="+filepath.Join(p.dir, ".jwtvet.yml"))
		if out, err := cmd.CombinedOutput(); (err == nil) != test.ok {
			t.Errorf("%sjwtvet: %v, want ok = %t\n%s", test.text, err, test.ok, out)
		}
	}
}
