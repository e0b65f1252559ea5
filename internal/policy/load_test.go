// SPDX-License-Identifier: Apache-2.0

package policy

import (
	"reflect"
	"strings"
	"testing"
	"time"
)

func TestLoadMinimal(t *testing.T) {
	for _, data := range []string{
		"version: 1\n",
		"version: 1",
		"# comment\n---\nversion: 1\n",
		"version: 1\nprofile: default\n",
	} {
		got, err := Load("jwtvet.yml", []byte(data), nil)
		if err != nil || !reflect.DeepEqual(got, Default()) {
			t.Errorf("Load(%q) = %+v, %v, want the defaults", data, got, err)
		}
	}
}

func TestLoadStrict(t *testing.T) {
	got, err := Load("jwtvet.yml", []byte("rsa_min_bits: 4096\nprofile: strict\nversion: 1\n"), nil)
	want := Strict()
	want.RSAMinBits = 4096
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("Load = %+v, %v, want %+v", got, err, want)
	}
}

func TestLoadAll(t *testing.T) {
	const data = `version: 1
profile: strict
fail_on: high
tests: true
rules:
  jwta: off
  jwtb: low
  jwtc: {severity: high, exclude: [old/...]}
exclude: ["**/*_gen.go"]
models: [{func: example.com/kms.Signer.Sign, is: issue claims=p0}]
lifetimes:
  access: 15m
  id: 1h30m
  refresh: 14d
  email_link: 1d12h
  client_assertion: 300s
  logout: 90s
max_leeway: 30s
hmac_min_bytes: {HS256: 64, HS384: 64, HS512: 64}
rsa_min_bits: 4096
algorithms: [ES256, Ed448]
required_claims: [iss, sub, aud]
pii_categories: []
allowed_claims:
  - claim: email
    purpose: login identifier
  - {claim: "https://example.com/name", purpose: greeting}
verified_upstream:
  - example.com/shop/orders
  - example.com/shop/internal/...
`
	want := Policy{
		Profile: StrictProfile,
		FailOn:  High,
		Tests:   true,
		Rules:   map[string]RuleSetting{"jwta": {Run: Off}, "jwtb": {Run: On, Severity: Low}, "jwtc": {Severity: High, Exclude: []string{"old/..."}}},
		Exclude: []string{"**/*_gen.go"},
		Models:  []Model{{Func: "example.com/kms.Signer.Sign", Is: "issue claims=p0", At: "jwtvet.yml:10", line: 10}},
		Lifetimes: Lifetimes{
			Access:          15 * time.Minute,
			ID:              90 * time.Minute,
			Refresh:         336 * time.Hour,
			EmailLink:       36 * time.Hour,
			ClientAssertion: 5 * time.Minute,
			Logout:          90 * time.Second,
		},
		MaxLeeway:      30 * time.Second,
		HMACMinBytes:   HMACMinBytes{64, 64, 64},
		RSAMinBits:     4096,
		Algorithms:     []string{"ES256", "Ed448"},
		RequiredClaims: []string{"iss", "sub", "aud"},
		PIICategories:  []Category{},
		AllowedClaims: []AllowedClaim{
			{"email", "login identifier"},
			{"https://example.com/name", "greeting"},
		},
		VerifiedUpstream: []string{"example.com/shop/orders", "example.com/shop/internal/..."},
	}
	got, err := Load("jwtvet.yml", []byte(data), []string{"jwta", "jwtb", "jwtc"})
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("Load = %+v, %v\nwant %+v", got, err, want)
	}
}

// A value of the file replaces one default and leaves its neighbours.
func TestLoadPartial(t *testing.T) {
	got, err := Load("jwtvet.yml", []byte("version: 1\nlifetimes:\n  access: 8h\nmax_leeway: 0s\n"), nil)
	want := Default()
	want.Lifetimes.Access = 8 * time.Hour
	want.MaxLeeway = 0
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("Load = %+v, %v, want %+v", got, err, want)
	}
}

func TestLoadAlias(t *testing.T) {
	got, err := Load("jwtvet.yml", []byte("version: 1\nlifetimes: {access: &short 5m, id: *short}\n"), nil)
	if err != nil || got.Lifetimes.ID != 5*time.Minute {
		t.Errorf("Load = %v, %v, want an ID token lifetime of 5m", got.Lifetimes, err)
	}
}

func TestLoadErrors(t *testing.T) {
	const v = "version: 1\n"
	tests := []struct{ name, data, want string }{
		{"empty", "", `p.yml:1: the policy is empty; it must say version: 1`},
		{"comment only", "# nothing\n", `p.yml:1: the policy is empty; it must say version: 1`},
		{"separator only", "---\n", `p.yml:1: the policy is empty; it must say version: 1`},
		{"no version", "# c\ntests: true\n", `p.yml:2: version is missing; write version: 1`},
		{"other version", "tests: true\nversion: 2\nnew: 3\n", `p.yml:2: version: want 1, got "2"`},
		{"quoted version", "version: \"1\"\n", `p.yml:1: version: want 1, got "1"`},
		{"no version value", "version:\n", `p.yml:1: version: want 1, got nothing`},
		{"list", "- version\n", `p.yml:1: want keys and values, got a list`},
		{"text", "version 1\n", `p.yml:1: want keys and values, got "version 1"`},
		{"syntax", v + "tests: [\n", `p.yml:2: did not find expected node content`},
		{"tab", v + "lifetimes:\n\taccess: 1h\n", `p.yml:3: found character that cannot start any token`},
		{"second document", v + "---\n" + v, `p.yml:2: a policy is one document; remove the second`},

		{"wrong key", v + "lifetime:\n  access: 1h\n", `p.yml:2: unknown key "lifetime" (did you mean "lifetimes"?)`},
		{"wrong key, near", v + "leeway: 1m\n", `p.yml:2: unknown key "leeway" (did you mean "max_leeway"?)`},
		{"wrong key, case", v + "Tests: true\n", `p.yml:2: unknown key "Tests" (did you mean "tests"?)`},
		{"wrong key, kebab", v + "rsa-min-bits: 4096\n", `p.yml:2: unknown key "rsa-min-bits" (did you mean "rsa_min_bits"?)`},
		{"wrong inner key", v + "\nlifetimes:\n  id: 1h\n  acces: 1h\n", `p.yml:5: lifetimes: unknown key "acces" (did you mean "access"?)`},
		{"wrong key, far", v + "hmac_min_bytes:\n  size: 1\n", `p.yml:3: hmac_min_bytes: unknown key "size" (known: HS256, HS384, HS512)`},
		{"wrong key in a list", v + "allowed_claims:\n- claim: email\n  reason: x\n", `p.yml:4: allowed_claims: unknown key "reason" (known: claim, purpose)`},
		{"merge key", v + "<<: {tests: true}\n", `p.yml:2: unknown key "<<" (known: version, profile, fail_on, tests, rules, exclude, models, lifetimes, ` +
			`max_leeway, hmac_min_bytes, rsa_min_bits, algorithms, required_claims, pii_categories, allowed_claims, verified_upstream)`},
		{"duplicate", v + "tests: true\nmax_leeway: 1m\ntests: false\n", `p.yml:4: key "tests" is already on line 2`},
		{"duplicate version", v + v, `p.yml:2: key "version" is already on line 1`},
		{"inner duplicate", v + "lifetimes:\n  id: 1h\n  id: 1h\n", `p.yml:4: lifetimes: key "id" is already on line 3`},
		{"no value", v + "algorithms:\n", `p.yml:2: algorithms: no value`},

		{"profile", v + "profile: stric\n", `p.yml:2: profile: unknown profile "stric" (did you mean "strict"?)`},
		{"profile type", v + "profile: 3\n", `p.yml:2: profile: want a text, got "3"`},
		{"bool", v + "tests: maybe\n", `p.yml:2: tests: want true or false, got "maybe"`},
		{"bool as text", v + "tests: \"true\"\n", `p.yml:2: tests: want true or false, got "true"`},
		{"mapping", v + "lifetimes: 1h\n", `p.yml:2: lifetimes: want keys and values, got "1h"`},
		{"unit", v + "lifetimes:\n  access: 3600\n", `p.yml:3: lifetimes: access: want a duration above zero, such as 15m, 12h or 30d, got "3600"`},
		{"zero", v + "lifetimes:\n  access: 0s\n", `p.yml:3: lifetimes: access: want a duration above zero, such as 15m, 12h or 30d, got "0s"`},
		{"negative", v + "lifetimes:\n  id: -1h\n", `p.yml:3: lifetimes: id: want a duration above zero, such as 15m, 12h or 30d, got "-1h"`},
		{"too long", v + "lifetimes:\n  id: 99999d\n", `p.yml:3: lifetimes: id: want a duration above zero, such as 15m, 12h or 30d, got "99999d"`},
		{"duration type", v + "max_leeway: [1m]\n", `p.yml:2: max_leeway: want a duration, such as 30s or 2m, got a list`},
		{"leeway", v + "max_leeway: 10m\n", `p.yml:2: max_leeway: 10m is above 5m (RFC 7519 section 4.1.4 permits no more than a few minutes)`},
		{"int", v + "rsa_min_bits: big\n", `p.yml:2: rsa_min_bits: want a whole number, got "big"`},
		{"float", v + "rsa_min_bits: 2048.5\n", `p.yml:2: rsa_min_bits: want a whole number, got "2048.5"`},
		{"weak RSA", v + "rsa_min_bits: 1024\n", `p.yml:2: rsa_min_bits: 1024 is below 2048 (RFC 7518 section 3.3)`},
		{"weak HMAC", v + "hmac_min_bytes:\n  HS384: 32\n", `p.yml:3: hmac_min_bytes: HS384: 32 is below 48 (RFC 7518 section 3.2)`},

		{"not a list", v + "algorithms: HS256\n", `p.yml:2: algorithms: want a list, got "HS256"`},
		{"no algorithm", v + "algorithms: []\n", `p.yml:2: algorithms: the list is empty`},
		{"algorithm", v + "algorithms:\n- ES256\n- RS265\n", `p.yml:4: algorithms: unknown algorithm "RS265" (did you mean "RS256"?)`},
		{"algorithm case", v + "algorithms: [es256]\n", `p.yml:2: algorithms: unknown algorithm "es256" (did you mean "ES256"?)`},
		{"none", v + "algorithms: [None]\n", `p.yml:2: algorithms: none is no algorithm to allow (RFC 8725 section 3.2)`},
		{"twice", v + "algorithms:\n- ES256\n- ES256\n", `p.yml:4: algorithms: the item is listed twice`},
		{"number in a list", v + "required_claims: [1]\n", `p.yml:2: required_claims: want a text, got "1"`},
		{"category", v + "pii_categories: [nationalid]\n", `p.yml:2: pii_categories: unknown category "nationalid" (did you mean "national_id"?)`},
		{"secret", v + "pii_categories: [secret]\n", `p.yml:2: pii_categories: secret is no category of personal data; secrets have a rule of their own`},
		{"no purpose", v + "allowed_claims:\n- claim: email\n", `p.yml:3: allowed_claims: an allowed claim needs both claim and purpose`},
		{"blank purpose", v + "allowed_claims:\n- {claim: email, purpose: \" \"}\n", `p.yml:3: allowed_claims: purpose: want a text, got " "`},
		{"unknown rule", v + "rules:\n  jwta: off\n  jwtbb: off\n", `p.yml:4: rules: unknown key "jwtbb" (did you mean "jwtb"?)`},
		{"rule word", v + "rules: {jwta: offf}\n", `p.yml:2: rules: jwta: unknown choice "offf" (did you mean "off"?)`},
		{"rule severity", v + "rules: {jwta: {severity: bad}}\n", `p.yml:2: rules: jwta: severity: unknown severity "bad" (known: low, medium, high, critical)`},
		{"fail_on", v + "fail_on: higher\n", `p.yml:2: fail_on: unknown severity "higher" (did you mean "high"?)`},
		{"path", v + "exclude: [/abs]\n", `p.yml:2: exclude: "/abs" is no path below the module; write one such as internal/legacy or **/*_gen.go`},
		{"path up", v + "exclude: [../x]\n", `p.yml:2: exclude: "../x" is no path below the module; write one such as internal/legacy or **/*_gen.go`},
		{"model", v + "models:\n- func: example.com/kms.Sign\n", `p.yml:3: models: a model needs both func and is`},
		{"model name", v + "models:\n- {func: Sign, is: issue}\n", `p.yml:3: models: "Sign" is no function; write example.com/pkg.Func or example.com/pkg.Type.Method`},
		{"bare claim", v + "allowed_claims: [email]\n", `p.yml:2: allowed_claims: want keys and values, got "email"`},

		{"two at once", v + "test: true\nrsa_min_bits: 1\n", `p.yml:2: unknown key "test" (did you mean "tests"?)` + "\n" +
			`p.yml:3: rsa_min_bits: 1 is below 2048 (RFC 7518 section 3.3)`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Load("p.yml", []byte(tt.data), []string{"jwta", "jwtb"})
			if err == nil || err.Error() != tt.want {
				t.Errorf("error %v\nwant  %s", err, tt.want)
			}
			if !reflect.DeepEqual(got, Policy{}) {
				t.Errorf("an error comes with a policy: %+v", got)
			}
		})
	}
}

func TestLoadPackagePatterns(t *testing.T) {
	bad := []string{"...", "./...", "/...", "/abs", "../up", "example.com/a/", "example.com/*", "example.com/.../a",
		"example.com/a...", "a b", `a\\b`}
	for _, pattern := range bad {
		_, err := Load("p.yml", []byte("version: 1\nverified_upstream: [\""+pattern+"\"]\n"), nil)
		if err == nil || !strings.HasPrefix(err.Error(), "p.yml:2: verified_upstream: ") ||
			!strings.HasSuffix(err.Error(), "is no package pattern; write an import path, or one that ends in /...") {
			t.Errorf("pattern %q: error %v", pattern, err)
		}
	}
}

// Whatever loads is at least as strong as the RFCs demand.
func FuzzLoad(f *testing.F) {
	f.Add("version: 1\nlifetimes: &a {access: 1d12h, id: *a}\n")
	f.Add("version: 1\nhmac_min_bytes: {HS256: 0x40}\nalgorithms: [none]\n")
	f.Add("version: 1\nallowed_claims: &a [*a]\n")
	f.Add("? [a]\n: version\n")
	f.Fuzz(func(t *testing.T, data string) {
		p, err := Load("p.yml", []byte(data), nil)
		if err != nil {
			if !strings.HasPrefix(err.Error(), "p.yml:") {
				t.Errorf("the error does not name the file: %v", err)
			}
			return
		}
		if p.HMACMinBytes.HS256 < 32 || p.RSAMinBits < 2048 || p.MaxLeeway > 5*time.Minute ||
			p.Lifetimes.Access <= 0 || len(p.Algorithms) == 0 {
			t.Errorf("%q loads as %+v", data, p)
		}
	})
}
