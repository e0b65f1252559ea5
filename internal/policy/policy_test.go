// SPDX-License-Identifier: Apache-2.0

package policy

import (
	"reflect"
	"slices"
	"testing"
	"time"
)

func TestDefault(t *testing.T) {
	want := Policy{
		Profile: "default",
		FailOn:  "low",
		Lifetimes: Lifetimes{
			Access:          24 * time.Hour,
			ID:              24 * time.Hour,
			Refresh:         2160 * time.Hour,
			EmailLink:       time.Hour,
			ClientAssertion: 10 * time.Minute,
			Logout:          2 * time.Minute,
		},
		MaxLeeway:    2 * time.Minute,
		HMACMinBytes: HMACMinBytes{32, 48, 64},
		RSAMinBits:   2048,
		Algorithms: []string{
			"HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512",
			"ES256", "ES384", "ES512", "EdDSA", "Ed25519",
		},
		PIICategories: []Category{
			"contact", "name", "demographic", "online_identifier", "location", "national_id", "financial",
			"card_auth", "special", "criminal",
		},
	}
	if got := Default(); !reflect.DeepEqual(got, want) {
		t.Errorf("Default() = %+v\nwant %+v", got, want)
	}
}

func TestStrict(t *testing.T) {
	want := Default()
	want.Profile = "strict"
	want.Lifetimes.Access = time.Hour
	want.Lifetimes.ID = time.Hour
	want.Lifetimes.Refresh = 720 * time.Hour
	want.MaxLeeway = 60 * time.Second
	want.RSAMinBits = 3072
	want.PIICategories = append(want.PIICategories, "profile")
	if got := Strict(); !reflect.DeepEqual(got, want) {
		t.Errorf("Strict() = %+v\nwant %+v", got, want)
	}
}

// Each call returns lists of its own.
func TestDefaultIsFresh(t *testing.T) {
	first := Default()
	first.Algorithms[0] = "changed"
	first.PIICategories[0] = "changed"
	if got := Default(); got.Algorithms[0] != "HS256" || got.PIICategories[0] != "contact" {
		t.Errorf("a change of one policy shows in another: %+v", got)
	}
}

func TestNoneIsNotAllowed(t *testing.T) {
	for _, p := range []Policy{Default(), Strict()} {
		if slices.Contains(p.Algorithms, "none") {
			t.Errorf("profile %s allows none", p.Profile)
		}
	}
}

func TestReports(t *testing.T) {
	tests := []struct {
		category       Category
		normal, strict bool
	}{
		{CategoryContact, true, true},
		{CategorySpecial, true, true},
		{CategoryCardAuth, true, true},
		{CategoryProfile, false, true},
		{CategorySecret, false, false},
	}
	for _, tt := range tests {
		if got := Default().Reports(tt.category); got != tt.normal {
			t.Errorf("Default().Reports(%s) = %t, want %t", tt.category, got, tt.normal)
		}
		if got := Strict().Reports(tt.category); got != tt.strict {
			t.Errorf("Strict().Reports(%s) = %t, want %t", tt.category, got, tt.strict)
		}
	}
}

func TestAllows(t *testing.T) {
	p := Policy{AllowedClaims: []AllowedClaim{
		{Claim: "email", Purpose: "login identifier"},
		{Claim: "user_phone", Purpose: "second factor"},
		{Claim: "https://example.com/claims/ssn", Purpose: "identity proofing"},
		{Claim: "fullName", Purpose: "greeting"},
	}}
	tests := []struct {
		key  string
		want bool
	}{
		{"email", true},
		{"Email", true},
		{"https://example.com/claims/email", true},
		{"user_email", false},
		{"email_address", false},
		{"user_phone", true},
		{"userPhone", true},
		{"phone", false},
		{"https://example.com/claims/ssn", true},
		{"https://other.example/claims/ssn", false},
		{"ssn", false},
		{"fullName", true},
		{"full_name", false},
		{"", false},
	}
	for _, tt := range tests {
		if got := p.Allows(tt.key); got != tt.want {
			t.Errorf("Allows(%q) = %t, want %t", tt.key, got, tt.want)
		}
	}
	if Default().Allows("email") {
		t.Error("the default policy allows email")
	}
}

func TestIsVerifiedUpstream(t *testing.T) {
	p := Policy{VerifiedUpstream: []string{"example.com/shop/orders", "example.com/shop/internal/..."}}
	tests := []struct {
		path string
		want bool
	}{
		{"example.com/shop/orders", true},
		{"example.com/shop/orders/db", false},
		{"example.com/shop/ordersdb", false},
		{"example.com/shop/internal", true},
		{"example.com/shop/internal/a/b", true},
		{"example.com/shop/internals", false},
		{"example.com/shop", false},
		{"", false},
	}
	for _, tt := range tests {
		if got := p.IsVerifiedUpstream(tt.path); got != tt.want {
			t.Errorf("IsVerifiedUpstream(%q) = %t, want %t", tt.path, got, tt.want)
		}
	}
}

func TestRuns(t *testing.T) {
	for _, tt := range []struct {
		p    Policy
		want [3]bool // rules of the default, strict and audit profile
	}{
		{Default(), [3]bool{true, false, false}},
		{Strict(), [3]bool{true, true, false}},
		{ASVS5(), [3]bool{true, true, false}},
		{Audit(), [3]bool{true, true, true}},
		{Policy{Rules: map[string]RuleSetting{"r": {Run: On}}}, [3]bool{true, true, true}},
		{Policy{Profile: AuditProfile, Rules: map[string]RuleSetting{"r": {Run: Off}}}, [3]bool{}},
	} {
		got := [3]bool{tt.p.Runs("r", DefaultProfile), tt.p.Runs("r", StrictProfile), tt.p.Runs("r", AuditProfile)}
		if got != tt.want {
			t.Errorf("%s, %v: %v, want %v", tt.p.Profile, tt.p.Rules, got, tt.want)
		}
	}
}

func TestOf(t *testing.T) {
	for _, profile := range Profiles() {
		p := Of(profile)
		if p.Profile != profile {
			t.Errorf("Of(%s) is %s", profile, p.Profile)
		}
		if p.IsStrict() != (profile != DefaultProfile) {
			t.Errorf("%s: strict is %t", profile, p.IsStrict())
		}
	}
	if algs := ASVS5().Algorithms; slices.Contains(algs, "RS256") || !slices.Contains(algs, "PS256") {
		t.Errorf("asvs5 allows %v", algs)
	}
}

func TestSeverity(t *testing.T) {
	p := Policy{Rules: map[string]RuleSetting{"r": {Severity: Low}}}
	if p.SeverityOf("r", High) != Low || p.SeverityOf("s", High) != High {
		t.Error("the policy's severity comes before the rule's own")
	}
}

func TestExcludes(t *testing.T) {
	p := Policy{
		Root:    "/repo",
		Exclude: []string{"internal/legacy/", "**/*_gen.go", "./cmd/tool/...", "api/*/v1"},
		Rules:   map[string]RuleSetting{"r": {Exclude: []string{"web"}}},
	}
	for _, tt := range []struct {
		rule, file, inModule string
		want                 bool
	}{
		{"s", "/repo/internal/legacy/a.go", "", true},
		{"s", "/repo/internal/legacyish/a.go", "", false},
		{"s", "/repo/x_gen.go", "", true},
		{"s", "/repo/a/b/x_gen.go", "", true},
		{"s", "/repo/cmd/tool/sub/x.go", "", true},
		{"s", "/repo/api/users/v1/x.go", "", true},
		{"s", "/repo/api/v1/x.go", "", false},
		{"s", "/elsewhere/mod/internal/legacy/x.go", "internal/legacy/x.go", true}, // another module of the workspace
		{"s", "/repo/web/x.go", "web/x.go", false},
		{"r", "/repo/web/x.go", "web/x.go", true},
	} {
		if got := p.Excludes(tt.rule, tt.file, tt.inModule); got != tt.want {
			t.Errorf("%s in %s: %t, want %t", tt.rule, tt.file, got, tt.want)
		}
	}
}

// TestInline reads what golangci-lint hands over: no version, keys in lower case.
func TestInline(t *testing.T) {
	got, err := Inline("settings", map[string]any{
		"profile": "strict", "tests": true, "rules": map[string]any{"jwta": "off", "jwtb": true},
		"hmac_min_bytes": map[string]any{"hs256": 64}, "lifetimes": map[string]any{"access": "15m"},
	}, []string{"jwta", "jwtb"})
	want := Strict()
	want.Tests, want.HMACMinBytes.HS256, want.Lifetimes.Access = true, 64, 15*time.Minute
	want.Rules = map[string]RuleSetting{"jwta": {Run: Off}, "jwtb": {Run: On}}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("Inline = %+v, %v\nwant %+v", got, err, want)
	}
	if got, err := Inline("settings", nil, nil); err != nil || !reflect.DeepEqual(got, Default()) {
		t.Errorf("no settings: %+v, %v", got, err)
	}
	_, err = Inline("settings", map[string]any{"rule": 1}, nil)
	if err == nil || err.Error() != `settings: unknown key "rule" (did you mean "rules"?)` {
		t.Errorf("error %v", err)
	}
}
