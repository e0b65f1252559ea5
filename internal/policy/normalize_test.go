// SPDX-License-Identifier: Apache-2.0

package policy

import "testing"

func TestNormalize(t *testing.T) {
	tests := []struct{ key, want string }{
		{"", ""},
		{"email", "email"},
		{"EMAIL", "email"},
		{"email_address", "email_address"},
		{"EMAIL_ADDRESS", "email_address"},
		{"emailAddress", "email_address"},
		{"EmailAddress", "email_address"},
		{"email-address", "email_address"},
		{"Email-Address", "email_address"},
		{"email address", "email_address"},
		{"user.email", "user_email"},
		{"User.Email", "user_email"},
		{"__email__", "email"},
		{"email__address", "email_address"},
		{"$email", "email"},

		// Acronyms.
		{"SSN", "ssn"},
		{"userSSN", "user_ssn"},
		{"SSNNumber", "ssn_number"},
		{"userID", "user_id"},
		{"userId", "user_id"},
		{"UserID", "user_id"},
		{"userIDs", "user_ids"},
		{"userIDsSeen", "user_ids_seen"},
		{"IDs", "ids"},
		{"IPAddress", "ip_address"},
		{"clientIPAddress", "client_ip_address"},
		{"OAuthToken", "oauth_token"},
		{"myOAuthToken", "my_oauth_token"},
		{"HTTPServer", "http_server"},
		{"APIKey", "api_key"},
		{"apiKEY", "api_key"},
		{"X-API-Key", "x_api_key"},

		// Digits stay with the word before them.
		{"cvv2", "cvv2"},
		{"CVC2", "cvc2"},
		{"OAuth2Token", "oauth2_token"},
		{"line1Address", "line1_address"},
		{"2fa", "2fa"},

		// Collision-resistant names (RFC 7519 section 4.2).
		{"https://example.com/claims/email", "email"},
		{"https://example.com/claims/email/", "email"},
		{"https://example.com/claims/userEmail", "user_email"},
		{"https://example.com/claims#phone-number", "phone_number"},
		{"https://hasura.io/jwt/claims", "claims"},
		{"https://email.example.com", "email_example_com"},
		{"https://email.example.com/", "email_example_com"},
		{"urn:example:given_name", "given_name"},
		{"custom:ssn", "ssn"},
		{"://", ""},

		{"naïveÜber", "naïve_über"},
	}
	for _, tt := range tests {
		if got := Normalize(tt.key); got != tt.want {
			t.Errorf("Normalize(%q) = %q, want %q", tt.key, got, tt.want)
		}
	}
}

func FuzzNormalize(f *testing.F) {
	for _, seed := range []string{"", "userIDs", "https://example.com/claims/OAuthToken", "É_É", "a\xffB"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, key string) {
		MatchClaim(key)
		MatchSecret(key)
		for i, r := range Normalize(key) {
			if i == 0 && r == '_' {
				t.Errorf("Normalize(%q) begins with an underscore", key)
			}
		}
	})
}
