// SPDX-License-Identifier: Apache-2.0

package policy

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"
)

// field is one key of a mapping and the reader that stores its value.
type field struct {
	key  string
	read reader
}

// reader checks a node and stores its value.
type reader func(n *yaml.Node) problems

// maxLeeway is the most a policy may grant: RFC 7519 section 4.1.4 says no
// more than a few minutes.
const maxLeeway = 5 * time.Minute

// schema is the policy file: one row a key, read into p.
func schema(p *Policy) []field {
	return []field{
		{"version", func(*yaml.Node) problems { return nil }}, // by checkVersion
		{"profile", oneOf("profile", &p.Profile, DefaultProfile, StrictProfile)},
		{"tests", boolean(&p.Tests)},
		{"lifetimes", mapping(
			field{"access", lifetime(&p.Lifetimes.Access)},
			field{"id", lifetime(&p.Lifetimes.ID)},
			field{"refresh", lifetime(&p.Lifetimes.Refresh)},
			field{"email_link", lifetime(&p.Lifetimes.EmailLink)},
			field{"client_assertion", lifetime(&p.Lifetimes.ClientAssertion)},
			field{"logout", lifetime(&p.Lifetimes.Logout)},
		)},
		{"max_leeway", leeway(&p.MaxLeeway)},
		{"hmac_min_bytes", mapping(
			field{"HS256", atLeast(&p.HMACMinBytes.HS256, 32, "RFC 7518 section 3.2")},
			field{"HS384", atLeast(&p.HMACMinBytes.HS384, 48, "RFC 7518 section 3.2")},
			field{"HS512", atLeast(&p.HMACMinBytes.HS512, 64, "RFC 7518 section 3.2")},
		)},
		{"rsa_min_bits", atLeast(&p.RSAMinBits, 2048, "RFC 7518 section 3.3")},
		{"algorithms", filled(list(&p.Algorithms, algorithm))},
		{"required_claims", list(&p.RequiredClaims, text)},
		{"pii_categories", list(&p.PIICategories, category)},
		{"allowed_claims", list(&p.AllowedClaims, allowedClaim)},
		{"verified_upstream", list(&p.VerifiedUpstream, packagePattern)},
	}
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

func algorithm(into *string, n *yaml.Node) problems {
	if strings.EqualFold(n.Value, "none") {
		return problem(n, "none is no algorithm to allow (RFC 8725 section 3.2)")
	}
	return oneOf("algorithm", into, knownAlgorithms()...)(n)
}

func category(into *Category, n *yaml.Node) problems {
	if n.Value == string(CategorySecret) {
		return problem(n, "secret is no category of personal data; secrets have a rule of their own")
	}
	return oneOf("category", into, personalCategories()...)(n)
}

func allowedClaim(into *AllowedClaim, n *yaml.Node) problems {
	found := mapping(
		field{"claim", func(n *yaml.Node) problems { return text(&into.Claim, n) }},
		field{"purpose", func(n *yaml.Node) problems { return text(&into.Purpose, n) }},
	)(n)
	if found == nil && (into.Claim == "" || into.Purpose == "") {
		return problem(n, "an allowed claim needs both claim and purpose")
	}
	return found
}

// packagePattern takes an import path, or one with a last element "..." for the
// packages below it. Rejected: "..." alone, which would declare every token verified.
func packagePattern(into *string, n *yaml.Node) problems {
	if found := text(into, n); found != nil {
		return found
	}
	root := strings.TrimSuffix(*into, "/...")
	local := strings.HasPrefix(*into, ".") || strings.HasPrefix(*into, "/")
	if local || strings.HasSuffix(root, "/") || strings.Contains(root, "...") || strings.ContainsAny(root, "*\\ ") {
		return problem(n, "%q is no package pattern; write an import path, or one that ends in /...", *into)
	}
	return nil
}

func lifetime(into *time.Duration) reader {
	return func(n *yaml.Node) problems {
		d, ok := duration(n)
		if !ok || d <= 0 {
			return problem(n, "want a duration above zero, such as 15m, 12h or 30d, got %s", shown(n))
		}
		*into = d
		return nil
	}
}

func leeway(into *time.Duration) reader {
	return func(n *yaml.Node) problems {
		d, ok := duration(n)
		if !ok || d < 0 {
			return problem(n, "want a duration, such as 30s or 2m, got %s", shown(n))
		}
		if d > maxLeeway {
			return problem(n, "%s is above 5m (RFC 7519 section 4.1.4 permits no more than a few minutes)", n.Value)
		}
		*into = d
		return nil
	}
}

func atLeast(into *int, least int, source string) reader {
	return func(n *yaml.Node) problems {
		var v int
		if n.ShortTag() != "!!int" || n.Decode(&v) != nil {
			return problem(n, "want a whole number, got %s", shown(n))
		}
		if v < least {
			return problem(n, "%d is below %d (%s)", v, least, source)
		}
		*into = v
		return nil
	}
}

func boolean(into *bool) reader {
	return func(n *yaml.Node) problems {
		if n.ShortTag() != "!!bool" || n.Decode(into) != nil {
			return problem(n, "want true or false, got %s", shown(n))
		}
		return nil
	}
}

func text(into *string, n *yaml.Node) problems {
	if n.ShortTag() != "!!str" || strings.TrimSpace(n.Value) == "" {
		return problem(n, "want a text, got %s", shown(n))
	}
	*into = n.Value
	return nil
}

// oneOf takes one of the known names; what says in a message what they are.
func oneOf[T ~string](what string, into *T, known ...T) reader {
	return func(n *yaml.Node) problems {
		var v string
		if found := text(&v, n); found != nil {
			return found
		}
		if !slices.Contains(known, T(v)) {
			return problem(n, "unknown %s %q%s", what, v, hint(v, known))
		}
		*into = T(v)
		return nil
	}
}

// list reads a sequence of distinct items in place of the default.
func list[T comparable](into *[]T, item func(*T, *yaml.Node) problems) reader {
	return func(n *yaml.Node) problems {
		if n.Kind != yaml.SequenceNode {
			return problem(n, "want a list, got %s", shown(n))
		}
		var found problems
		items := make([]T, 0, len(n.Content))
		for _, c := range n.Content {
			var v T
			c = resolve(c)
			switch ps := item(&v, c); {
			case ps != nil:
				found = append(found, ps...)
			case slices.Contains(items, v):
				found = append(found, problem(c, "the item is listed twice")...)
			default:
				items = append(items, v)
			}
		}
		*into = items
		return found
	}
}

// filled refuses an empty list.
func filled(read reader) reader {
	return func(n *yaml.Node) problems {
		if n.Kind == yaml.SequenceNode && len(n.Content) == 0 {
			return problem(n, "the list is empty")
		}
		return read(n)
	}
}

// mapping reads the known keys of a mapping and refuses all others.
func mapping(fields ...field) reader {
	return func(n *yaml.Node) problems {
		if n.Kind != yaml.MappingNode {
			return problem(n, "want keys and values, got %s", shown(n))
		}
		var found problems
		seen := map[string]int{}
		for i := 0; i+1 < len(n.Content); i += 2 {
			key, value := n.Content[i], resolve(n.Content[i+1])
			at := slices.IndexFunc(fields, func(f field) bool { return f.key == key.Value })
			line, again := seen[key.Value]
			switch {
			case at < 0:
				found = append(found, problem(key, "unknown key %q%s", key.Value, hint(key.Value, keysOf(fields)))...)
			case again:
				found = append(found, problem(key, "key %q is already on line %d", key.Value, line)...)
			case isNull(value):
				found = append(found, problem(key, "%s: no value", key.Value)...)
			default:
				for _, p := range fields[at].read(value) {
					p.text = fmt.Sprintf("%s: %s", key.Value, p.text)
					found = append(found, p)
				}
			}
			seen[key.Value] = key.Line
		}
		return found
	}
}

func keysOf(fields []field) []string {
	keys := make([]string, len(fields))
	for i, f := range fields {
		keys[i] = f.key
	}
	return keys
}
