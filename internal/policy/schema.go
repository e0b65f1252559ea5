// SPDX-License-Identifier: Apache-2.0

package policy

import (
	"encoding/json"
	"slices"
	"strings"
	"time"
)

// field is one key of a mapping: what it is for, and how its value is read.
type field struct {
	key, doc string
	value
}

// value reads a node, and says in JSON Schema which nodes it takes.
type value struct {
	read reader
	form form
}

// form is a part of a JSON Schema.
type form map[string]any

// maxLeeway is the most a policy may grant: RFC 7519 section 4.1.4 says no
// more than a few minutes.
const maxLeeway = 5 * time.Minute

// schema is the policy file: one row a key, read into p. Rules are the names of all rules.
func schema(p *Policy, rules []string) []field {
	return []field{
		{"version", "The version of the policy file.", value{accept, form{"const": 1}}}, // by checkVersion
		{"profile", "The set of rules and numbers to start from.", oneOf("profile", &p.Profile, Profiles()...)},
		{"fail_on", "The least severity with which a run fails; findings below it are only shown.", oneOf("severity", &p.FailOn, append(Severities(), Never)...)},
		{"tests", "Report test code too.", boolean(&p.Tests)},
		{"rules", "Rules to turn on or off, or to give another severity.", ruleSettings(&p.Rules, rules)},
		{"exclude", "Paths of files in which nothing is reported.", list(&p.Exclude, pathPattern, aText("A path below the module; a directory stands for all in it, * for a part of a name, ** for any directories."))},
		{"models", "What functions mean whose bodies do not show it.", list(&p.Models, model, modelForm())},
		{"lifetimes", "The lifetime above which a token is reported, by its kind.", mapping(
			field{"access", "Access tokens.", lifetime(&p.Lifetimes.Access)},
			field{"id", "ID tokens.", lifetime(&p.Lifetimes.ID)},
			field{"refresh", "Refresh tokens.", lifetime(&p.Lifetimes.Refresh)},
			field{"email_link", "Tokens in links for confirmation or password reset.", lifetime(&p.Lifetimes.EmailLink)},
			field{"client_assertion", "Client assertions (RFC 7523).", lifetime(&p.Lifetimes.ClientAssertion)},
			field{"logout", "Logout tokens.", lifetime(&p.Lifetimes.Logout)},
		)},
		{"max_leeway", "The largest clock skew that a verifier may grant, at most 5m.", leeway(&p.MaxLeeway)},
		{"hmac_min_bytes", "The shortest HMAC keys, in bytes.", mapping(
			field{"HS256", "At least 32.", atLeast(&p.HMACMinBytes.HS256, 32, "RFC 7518 section 3.2")},
			field{"HS384", "At least 48.", atLeast(&p.HMACMinBytes.HS384, 48, "RFC 7518 section 3.2")},
			field{"HS512", "At least 64.", atLeast(&p.HMACMinBytes.HS512, 64, "RFC 7518 section 3.2")},
		)},
		{"rsa_min_bits", "The smallest RSA modulus, in bits.", atLeast(&p.RSAMinBits, 2048, "RFC 7518 section 3.3")},
		{"algorithms", "The signature algorithms in use.", filled(list(&p.Algorithms, algorithm, form{"enum": knownAlgorithms()}))},
		{"required_claims", "Claims that every issued token carries beside exp.", list(&p.RequiredClaims, text, aText("The name of a claim."))},
		{"pii_categories", "The categories of personal data that are reported.", list(&p.PIICategories, category, form{"enum": personalCategories()})},
		{"allowed_claims", "Claims that may be issued, each with its purpose.", list(&p.AllowedClaims, allowedClaim, record(
			[]string{"claim", "purpose"}, form{"claim": aText("The name of the claim."), "purpose": aText("What it is for.")}))},
		{"verified_upstream", "Packages that see only tokens which a gateway has verified.", list(&p.VerifiedUpstream, packagePattern,
			aText("An import path, or one that ends in /... for all packages below it."))},
	}
}

// Schema returns the JSON Schema of the policy file; rules are the names of all rules.
func Schema(rules []string) ([]byte, error) {
	p := Default()
	root := mapping(schema(&p, rules)...).form
	root["$schema"] = "http://json-schema.org/draft-07/schema#"
	root["$id"] = "https://github.com/jwtvet/jwtvet/blob/main/docs/policy.schema.json"
	root["title"] = "jwtvet policy"
	root["required"] = []string{"version"}
	text, err := json.MarshalIndent(root, "", "  ")
	return append(text, '\n'), err
}

func aText(doc string) form { return form{"type": "string", "minLength": 1, "description": doc} }

// record is the form of a mapping.
func record(required []string, properties form) form {
	return form{"type": "object", "additionalProperties": false, "required": required, "properties": properties}
}

func modelForm() form {
	return record([]string{"func", "is"}, form{
		"func": aText("The function: example.com/pkg.Func or example.com/pkg.Type.Method."),
		"is":   aText("What it does, and its roles: issue claims=p0 token=r0."),
	})
}

// knownAlgorithms are the signature algorithms of RFC 7518, RFC 8037, RFC 8812 and RFC 9864.
func knownAlgorithms() []string { return append(Default().Algorithms, "Ed448", "ES256K") }

// personalCategories are the categories that pii_categories may name.
func personalCategories() []Category {
	var all []Category
	for _, g := range personalData {
		all = append(all, g.category)
	}
	return all
}

func keysOf(fields []field) []string {
	keys := make([]string, len(fields))
	for i, f := range fields {
		keys[i] = f.key
	}
	return keys
}

// foldKeys gives the keys of inline settings their case back: configuration libraries lose it.
func foldKeys(key string, fields []field) string {
	i := slices.IndexFunc(fields, func(f field) bool { return strings.EqualFold(f.key, key) })
	if i < 0 {
		return key
	}
	return fields[i].key
}
