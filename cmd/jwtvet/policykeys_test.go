// SPDX-License-Identifier: Apache-2.0

package main

import (
	"strings"
	"testing"
)

// keyed has a place for each key of the policy, named by its function.
const keyed = `package keyed

import (
	"crypto/rand"
	"crypto/rsa"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

func claims(email string) jwt.MapClaims {
	return jwt.MapClaims{"sub": "x", "email": email, "exp": time.Now().Add(2 * time.Hour).Unix()} // claims
}

func HMAC(email string) (string, error) {
	key := make([]byte, 40)
	if _, err := rand.Read(key); err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims(email)).SignedString(key) // HMAC
}

func RSA(email string) (string, error) {
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodRS256, claims(email)).SignedString(key) // RSA
}

func Late(raw string, key []byte) error {
	_, err := jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil },
		jwt.WithValidMethods([]string{"HS256"}), jwt.WithLeeway(90*time.Second)) // Late
	return err
}

func Behind(raw string) bool {
	c := jwt.MapClaims{}
	_, _, err := jwt.NewParser().ParseUnverified(raw, c) // Behind
	return err == nil && c["sub"] == "admin"
}
`

// TestPolicyKeys changes each key of the policy that says what is demanded, and sees it at work.
func TestPolicyKeys(t *testing.T) {
	m := newModule(t, "drivers")
	m.write(map[string]string{"keyed/keyed.go": keyed, "keyed/keyed_test.go": strings.NewReplacer("package keyed", "package keyed_test").Replace(keyed)})
	for _, test := range []struct {
		rule, without, with string // two policies
		test                bool   // a finding in test code
	}{
		{"jwtlonglived", "lifetimes: {access: 3h}", "lifetimes: {access: 1h}", false},
		{"jwtlonglived", "profile: default", "profile: strict", false},
		{"jwtleeway", "rules: {jwtleeway: on}", "rules: {jwtleeway: on}\nmax_leeway: 1m", false},
		{"jwtleeway", "profile: default", "profile: audit", false},
		{"jwtweakkey", "hmac_min_bytes: {HS256: 40}", "hmac_min_bytes: {HS256: 48}", false},
		{"jwtweakkey", "rsa_min_bits: 2048", "rsa_min_bits: 3072", false},
		{"jwtalg", "algorithms: [HS256, RS256]", "algorithms: [HS256, ES256]", false},
		{"jwtalg", "profile: default", "profile: asvs5", false},
		{"jwtclaims", "rules: {jwtclaims: on}\nrequired_claims: [sub]", "rules: {jwtclaims: on}\nrequired_claims: [sub, jti]", false},
		{"jwtpii", "pii_categories: [national_id]", "pii_categories: [contact]", false},
		{"jwtpii", "allowed_claims: [{claim: email, purpose: mail}]", "allowed_claims: [{claim: phone_number, purpose: mail}]", false},
		{"jwtunverified", "verified_upstream: [example.com/drivers/keyed]", "verified_upstream: [example.com/drivers/key]", false},
		{"jwtunverified", "verified_upstream: [example.com/drivers/...]", "verified_upstream: []", false},
		{"jwtpii", "tests: false", "tests: true", true},
	} {
		file := "keyed/keyed.go:"
		if test.test {
			file = "keyed/keyed_test.go:"
		}
		found := func(policy string) bool {
			m.write(map[string]string{".jwtvet.yml": "version: 1\n" + policy + "\n"})
			out, stderr, code := m.run(m.bin, "-rules="+test.rule, "./keyed")
			if code == 2 {
				t.Fatalf("%s\n%s%s", policy, out, stderr)
			}
			return strings.Contains(out, file) && strings.Contains(out, "("+test.rule+")")
		}
		if found(test.without) {
			t.Errorf("%s under %q", test.rule, test.without)
		}
		if !found(test.with) {
			t.Errorf("no %s under %q", test.rule, test.with)
		}
	}
	for policy, want := range map[string]string{
		"profil: strict":                    `2: unknown key "profil" (did you mean "profile"?)`,
		"profile: strickt":                  `2: profile: unknown profile "strickt"`,
		"rules: {jwtbody: of}":              "2: rules",
		"lifetimes: {acess: 1h}":            `2: lifetimes: unknown key "acess" (did you mean "access"?)`,
		"lifetimes: {access: 1 hour}":       "2: lifetimes",
		"max_leeway: 1h":                    "2: max_leeway",
		"hmac_min_bytes: {HS256: 8}":        "2: hmac_min_bytes",
		"rsa_min_bits: 512":                 "2: rsa_min_bits",
		"algorithms: [HS265]":               "2: algorithms",
		"pii_categories: [contacts]":        "2: pii_categories",
		"allowed_claims: [{claim: email}]":  "2: allowed_claims",
		"fail_on: hihg":                     "2: fail_on",
		"tests: perhaps":                    "2: tests",
		"verified_upstream: x":              "2: verified_upstream",
		"rules:\n  jwtbody: {severty: low}": "3: rules",
	} {
		m.write(map[string]string{".jwtvet.yml": "version: 1\n" + policy + "\n"})
		if out, stderr, code := m.run(m.bin, "./keyed"); code != 2 || !strings.Contains(stderr, ".jwtvet.yml:"+want) {
			t.Errorf("%s: exit code %d, want %q\n%s%s", policy, code, want, out, stderr)
		}
	}
}
