// SPDX-License-Identifier: Apache-2.0

// Package policy says what an organisation demands of its tokens: numbers,
// algorithms, claims, and the vocabulary of personal data and secrets.
// It reads no file and knows no rule; a Policy is a value that rules compare with.
package policy

import (
	"slices"
	"strings"
	"time"
)

// Profile names a set of defaults.
type Profile string

const (
	// DefaultProfile reports what is wrong by any published measure.
	DefaultProfile Profile = "default"
	// StrictProfile reports what falls short of the recommended measure.
	StrictProfile Profile = "strict"
	// ASVS5Profile is strict with the algorithms and times of OWASP ASVS 5.0.
	ASVS5Profile Profile = "asvs5"
	// AuditProfile is strict with every rule there is, those on governance too.
	AuditProfile Profile = "audit"
)

// Profiles lists the profiles.
func Profiles() []Profile {
	return []Profile{DefaultProfile, StrictProfile, ASVS5Profile, AuditProfile}
}

// Policy is an immutable value: the functions of this package return a fresh
// one, and nobody writes to its fields or lists afterwards.
type Policy struct {
	// Profile is the set of defaults the policy started from.
	Profile Profile
	// FailOn is the least severity with which a run fails.
	FailOn Severity
	// Tests asks for findings in test code too.
	Tests bool
	// Rules holds what the policy says of single rules, by their names.
	Rules map[string]RuleSetting
	// Exclude lists patterns of paths in which nothing is reported.
	Exclude []string
	// Models say what functions mean whose bodies do not show it.
	Models []Model
	// Names are the names of all rules, empty if they are not known.
	Names []string
	// Today is the date on which suppressions that have a last day are judged; "" never ends one.
	Today string
	// Accepted asks for findings that a comment suppresses too, marked by their category.
	Accepted bool
	// Nolint: comments //nolint:jwtvet count; golangci-lint sees to them itself.
	Nolint bool
	// Root is the directory of the policy file, to which patterns of paths are
	// relative; "" where only the module is known.
	Root string
	// Lifetimes holds the longest exp minus issue time for each kind of token.
	Lifetimes Lifetimes
	// MaxLeeway is the largest clock skew a verifier may grant
	// (RFC 7519 section 4.1.4: no more than a few minutes).
	MaxLeeway time.Duration
	// HMACMinBytes is the shortest key for each HMAC algorithm.
	HMACMinBytes HMACMinBytes
	// RSAMinBits is the smallest RSA modulus, in bits
	// (RFC 7518 sections 3.3 and 3.5; strict: 128-bit strength, OWASP ASVS 5.0 11.2.3).
	RSAMinBits int
	// Algorithms lists the JWS algorithms in use (RFC 8725 section 3.2). It never holds none.
	Algorithms []string
	// RequiredClaims lists what every issued token carries beside exp, which is
	// always required. Empty unless the policy file asks (RFC 9068 section 2.2 has a list).
	RequiredClaims []string
	// PIICategories lists the categories of personal data that are reported.
	PIICategories []Category
	// AllowedClaims lists the claims that are accepted whatever the vocabulary says.
	AllowedClaims []AllowedClaim
	// VerifiedUpstream lists patterns of packages that see only tokens which a
	// gateway has verified: an import path, or a path with /... for all below it.
	VerifiedUpstream []string
}

// Lifetimes holds the lifetime above which a token is reported, by kind.
type Lifetimes struct {
	// Access tokens: 24h, the upper bound of several vendors;
	// strict 1h (RFC 6750 section 5.3).
	Access time.Duration
	// ID tokens (OpenID Connect Core section 2, which gives no number): 24h, strict 1h.
	ID time.Duration
	// Refresh tokens: 90d, a common vendor default; strict 30d (NIST SP 800-63B-4, reauthentication at AAL1).
	Refresh time.Duration
	// EmailLink tokens, sent for confirmation or password reset: 1h, a choice of
	// this project (OWASP ASVS 5.0 6.5.5 grants 10m to authentication codes).
	EmailLink time.Duration
	// ClientAssertion tokens (RFC 7523 section 3, which gives no number): 10m.
	ClientAssertion time.Duration
	// Logout tokens (OpenID Connect Back-Channel Logout; OWASP ASVS 5.0 10.5.5): 2m.
	Logout time.Duration
}

// HMACMinBytes holds the shortest key in bytes: the size of the hash output
// (RFC 7518 section 3.2).
type HMACMinBytes struct {
	HS256, HS384, HS512 int
}

// AllowedClaim is one claim that may be issued, and what for
// (GDPR Article 30(1)(b): the purposes of the processing).
type AllowedClaim struct {
	Claim   string
	Purpose string
}

const day = 24 * time.Hour

// Default returns the policy of a project without a policy file.
func Default() Policy {
	return Policy{
		Profile: DefaultProfile,
		FailOn:  Low,
		Lifetimes: Lifetimes{
			Access:          day,
			ID:              day,
			Refresh:         90 * day,
			EmailLink:       time.Hour,
			ClientAssertion: 10 * time.Minute,
			Logout:          2 * time.Minute,
		},
		MaxLeeway:    2 * time.Minute,
		HMACMinBytes: HMACMinBytes{HS256: 32, HS384: 48, HS512: 64},
		RSAMinBits:   2048,
		Algorithms: []string{
			"HS256", "HS384", "HS512",
			"RS256", "RS384", "RS512",
			"PS256", "PS384", "PS512",
			"ES256", "ES384", "ES512",
			"EdDSA", "Ed25519",
		},
		PIICategories: []Category{
			CategoryContact, CategoryName, CategoryDemographic, CategoryOnlineIdentifier,
			CategoryLocation, CategoryNationalID, CategoryFinancial, CategoryCardAuth,
			CategorySpecial, CategoryCriminal,
		},
	}
}

// Strict returns the policy of the strict profile.
// It keeps RS256 to RS512: OWASP ASVS 5.0 appendix C disallows them, but
// OpenID Connect Core section 15.1 makes RS256 mandatory to implement.
func Strict() Policy {
	p := Default()
	p.Profile = StrictProfile
	p.Lifetimes.Access = time.Hour
	p.Lifetimes.ID = time.Hour
	p.Lifetimes.Refresh = 30 * day
	p.MaxLeeway = time.Minute
	p.RSAMinBits = 3072
	p.PIICategories = append(p.PIICategories, CategoryProfile)
	return p
}

// ASVS5 returns the policy of the asvs5 profile: the algorithms of OWASP ASVS 5.0
// appendix C, which disallows RSASSA-PKCS1-v1_5, and codes that live 10 minutes (6.5.5).
func ASVS5() Policy {
	p := Strict()
	p.Profile = ASVS5Profile
	p.Lifetimes.EmailLink = 10 * time.Minute
	p.Algorithms = slices.DeleteFunc(p.Algorithms, func(alg string) bool { return strings.HasPrefix(alg, "RS") })
	return p
}

// Audit returns the policy of the audit profile.
func Audit() Policy {
	p := Strict()
	p.Profile = AuditProfile
	return p
}

// Of returns the policy of a profile; of an unknown one, the default.
func Of(profile Profile) Policy {
	switch profile {
	case StrictProfile:
		return Strict()
	case ASVS5Profile:
		return ASVS5()
	case AuditProfile:
		return Audit()
	}
	return Default()
}

// Reports says whether personal data of category c is reported.
func (p Policy) Reports(c Category) bool { return slices.Contains(p.PIICategories, c) }

// Allows says whether the policy accepts the claim key. An entry in normal form
// (email) covers all spellings of the key (Email, https://example.com/claims/email);
// any other entry covers only itself.
func (p Policy) Allows(key string) bool {
	name := Normalize(key)
	return slices.ContainsFunc(p.AllowedClaims, func(c AllowedClaim) bool {
		return c.Claim == key || c.Claim == name
	})
}

// IsVerifiedUpstream says whether the package sees only tokens verified before.
func (p Policy) IsVerifiedUpstream(pkgPath string) bool {
	return slices.ContainsFunc(p.VerifiedUpstream, func(pattern string) bool {
		root, below := strings.CutSuffix(pattern, "/...")
		return pkgPath == root || below && strings.HasPrefix(pkgPath, root+"/")
	})
}
