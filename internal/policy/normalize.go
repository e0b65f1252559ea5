// SPDX-License-Identifier: Apache-2.0

package policy

import (
	"strings"
	"unicode"
)

// Normalize turns a claim key into lower snake_case.
//
//	userEmail, user-email, User.Email         user_email
//	userID, userIDs, IPAddress, OAuthToken    user_id, user_ids, ip_address, oauth_token
//	https://example.com/claims/email          email
//	urn:example:email, custom:email           email
//
// Of a URI (RFC 7519 section 4.2) only the last segment counts.
func Normalize(key string) string {
	key = strings.TrimRight(key, "/#:")
	key = key[strings.LastIndexAny(key, "/#:")+1:]
	key = strings.ReplaceAll(key, "OAuth", "Oauth") // one word, though its case says two
	runes := []rune(key)
	var b strings.Builder
	gap := false // a word ended since the last rune written
	for i, r := range runes {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			gap = true
			continue
		}
		if b.Len() > 0 && (gap || startsWord(runes, i)) {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(r))
		gap = false
	}
	return b.String()
}

// startsWord says whether the case of runes[i] begins a word within a run of
// letters: userID at I, IPAddress at A, but userIDs not at D.
func startsWord(runes []rune, i int) bool {
	if !unicode.IsUpper(runes[i]) || i == 0 {
		return false
	}
	if !unicode.IsUpper(runes[i-1]) {
		return true
	}
	if i+1 == len(runes) || !unicode.IsLower(runes[i+1]) {
		return false
	}
	plural := runes[i+1] == 's' && (i+2 == len(runes) || !unicode.IsLower(runes[i+2]))
	return !plural
}
