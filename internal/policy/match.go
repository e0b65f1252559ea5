// SPDX-License-Identifier: Apache-2.0

package policy

import (
	"path"
	"slices"
	"strings"
)

// Category is a kind of personal data, or a secret.
type Category string

// The categories of the vocabulary.
const (
	CategoryContact          Category = "contact"
	CategoryName             Category = "name"
	CategoryDemographic      Category = "demographic"
	CategoryOnlineIdentifier Category = "online_identifier"
	CategoryLocation         Category = "location"
	CategoryProfile          Category = "profile"
	CategoryNationalID       Category = "national_id"
	CategoryFinancial        Category = "financial"
	CategoryCardAuth         Category = "card_auth"
	CategorySpecial          Category = "special"
	CategoryCriminal         Category = "criminal"
	CategorySecret           Category = "secret"
)

// Match is what the vocabulary says of one claim key.
type Match struct {
	// Word is the entry that matched; an entry with a leading underscore
	// (_password) is one of the suffix rule.
	Word string
	// Category is the kind of data.
	Category Category
	// Ambiguous words mean something else as often (name, address): they fire only with context.
	Ambiguous bool
	// MustEncrypt data may travel only in an encrypted token (GDPR Articles 9, 10, 32(1)(a) and 87).
	MustEncrypt bool
	// Never data may not travel at all, not even encrypted (PCI DSS 4.0.1 requirement 3.3.1).
	Never bool
}

// MatchClaim reports what the vocabulary says of one claim key as personal data.
//
// It sees only the key. The caller keeps the rules that need more: an Ambiguous
// word wants context (another personal claim beside it, a claims type named
// User, a value taken from a user's field); lat and lng carry location, country
// and city; a boolean is no personal data unless its category is special
// (is_pregnant); a hashed or masked value is less than its key says.
func MatchClaim(key string) (Match, bool) {
	return find(personalData, Normalize(key))
}

// MatchSecret reports what the vocabulary says of one claim key as a secret.
//
// It sees only the key. The caller keeps the rules that need more: a boolean
// (must_change_password) is no secret, and a word of the suffix rule
// (see Match.Word) counts only when the value is a string or bytes.
func MatchSecret(key string) (Match, bool) {
	name := Normalize(key)
	if m, ok := find(secrets, name); ok {
		return m, true
	}
	return secretSuffix(name)
}

// find compares the whole key, then the key without one subject prefix.
// Rejected: substrings, which see age in page, race in trace and pin in ping.
func find(groups []group, name string) (Match, bool) {
	if slices.Contains(neverWords, name) {
		return Match{}, false
	}
	if m, ok := lookup(groups, name); ok {
		return m, true
	}
	rest, ok := cutSubject(name)
	if !ok || slices.Contains(neverWords, rest) {
		return Match{}, false
	}
	m, ok := lookup(groups, rest)
	if !ok || slices.Contains(exactOnly, m.Word) {
		return Match{}, false
	}
	return m, true
}

// lookup compares name with the words as written, then without underscores
// (firstname, e_mail), which exact words do not permit.
func lookup(groups []group, name string) (Match, bool) {
	for _, g := range groups {
		for _, w := range g.words {
			if w.text == name {
				return matchOf(g, w), true
			}
		}
	}
	joined := strings.ReplaceAll(name, "_", "")
	for _, g := range groups {
		for _, w := range g.words {
			if strings.ReplaceAll(w.text, "_", "") == joined && !slices.Contains(exactOnly, w.text) {
				return matchOf(g, w), true
			}
		}
	}
	return Match{}, false
}

func matchOf(g group, w word) Match {
	return Match{
		Word:        w.text,
		Category:    g.category,
		Ambiguous:   w.ambiguous,
		MustEncrypt: g.mustEncrypt,
		Never:       g.never,
	}
}

// cutSubject removes one subject prefix, the longest that fits.
func cutSubject(name string) (string, bool) {
	rest, found := "", false
	for _, prefix := range subjectPrefixes {
		after, ok := strings.CutPrefix(name, prefix+"_")
		if ok && (!found || len(after) < len(rest)) {
			rest, found = after, true
		}
	}
	return rest, found
}

// secretSuffix applies the suffix rule to a key that is no whole word.
func secretSuffix(name string) (Match, bool) {
	if speaksOfSecret(name) {
		return Match{}, false
	}
	if rest, ok := cutSubject(name); ok && speaksOfSecret(rest) {
		return Match{}, false // user_must_change_password
	}
	for _, suffix := range secretSuffixes {
		if strings.HasSuffix(name, suffix) {
			return Match{Word: suffix, Category: CategorySecret}, true
		}
	}
	return Match{}, false
}

// speaksOfSecret says that name tells about a secret and does not hold it.
func speaksOfSecret(name string) bool {
	first, _, _ := strings.Cut(name, "_")
	if slices.Contains(notSecretFirst, first) || slices.Contains(neverWords, name) {
		return true
	}
	return slices.ContainsFunc(neverGlobs, func(glob string) bool {
		ok, err := path.Match(glob, name)
		return ok && err == nil
	})
}
