// SPDX-License-Identifier: Apache-2.0

package policy

import "testing"

func TestMatchClaim(t *testing.T) {
	contact := func(word string) Match { return Match{Word: word, Category: "contact"} }
	name := func(word string) Match { return Match{Word: word, Category: "name"} }
	nationalID := func(word string) Match { return Match{Word: word, Category: "national_id", MustEncrypt: true} }
	maybe := func(m Match) Match { m.Ambiguous = true; return m }

	tests := []struct {
		key  string
		want Match
	}{
		// Every category.
		{"email", contact("email")},
		{"phone_number", contact("phone_number")},
		{"address", maybe(contact("address"))},
		{"given_name", name("given_name")},
		{"name", maybe(name("name"))},
		{"username", maybe(name("username"))},
		{"birthdate", Match{Word: "birthdate", Category: "demographic"}},
		{"age", Match{Word: "age", Category: "demographic", Ambiguous: true}},
		{"ip_address", Match{Word: "ip_address", Category: "online_identifier"}},
		{"user_agent", Match{Word: "user_agent", Category: "online_identifier", Ambiguous: true}},
		{"latitude", Match{Word: "latitude", Category: "location"}},
		{"city", Match{Word: "city", Category: "location", Ambiguous: true}},
		{"profile_picture", Match{Word: "profile_picture", Category: "profile"}},
		{"locale", Match{Word: "locale", Category: "profile", Ambiguous: true}},
		{"ssn", nationalID("ssn")},
		{"tin", maybe(nationalID("tin"))},
		{"iban", Match{Word: "iban", Category: "financial", MustEncrypt: true}},
		{"pan", Match{Word: "pan", Category: "financial", Ambiguous: true, MustEncrypt: true}},
		{"cvv", Match{Word: "cvv", Category: "card_auth", Never: true}},
		{"track_data", Match{Word: "track_data", Category: "card_auth", Never: true}},
		{"religion", Match{Word: "religion", Category: "special", MustEncrypt: true}},
		{"is_pregnant", Match{Word: "is_pregnant", Category: "special", MustEncrypt: true}},
		{"health_status", Match{Word: "health_status", Category: "special", Ambiguous: true, MustEncrypt: true}},
		{"criminal_record", Match{Word: "criminal_record", Category: "criminal", MustEncrypt: true}},
		{"offences", Match{Word: "offences", Category: "criminal", Ambiguous: true, MustEncrypt: true}},

		// Spellings.
		{"Email", contact("email")},
		{"EMAIL", contact("email")},
		{"e-mail", contact("email")},
		{"EMail", contact("email")},
		{"emailAddress", contact("email_address")},
		{"emailaddress", contact("email_address")},
		{"Phone-Number", contact("phone_number")},
		{"phoneNumber", contact("phone_number")},
		{"firstname", name("first_name")},
		{"FirstName", name("first_name")},
		{"lastname", name("last_name")},
		{"FullName", name("full_name")},
		{"userName", maybe(name("user_name"))},
		{"displayname", maybe(name("display_name"))},
		{"IPAddress", Match{Word: "ip_address", Category: "online_identifier"}},
		{"IPaddress", Match{Word: "ip_address", Category: "online_identifier"}},
		{"MACAddress", Match{Word: "mac_address", Category: "online_identifier"}},
		{"dateOfBirth", Match{Word: "date_of_birth", Category: "demographic"}},
		{"DOB", Match{Word: "dob", Category: "demographic"}},
		{"SSN", nationalID("ssn")},
		{"taxID", nationalID("tax_id")},
		{"NHSNumber", nationalID("nhs_number")},
		{"CVV2", Match{Word: "cvv2", Category: "card_auth", Never: true}},

		// URIs.
		{"https://example.com/claims/email", contact("email")},
		{"https://example.com/claims/userEmail", contact("email")},
		{"http://schemas.xmlsoap.org/ws/2005/05/identity/claims/givenname", name("given_name")},
		{"urn:example:ssn", nationalID("ssn")},
		{"custom:ssn", nationalID("ssn")},

		// One subject prefix.
		{"user_email", contact("email")},
		{"userEmail", contact("email")},
		{"customer_phone", contact("phone")},
		{"x-email", contact("email")},
		{"u_email", contact("email")},
		{"the_email", contact("email")},
		{"billing_contact_email", contact("email")},
		{"userFirstname", name("first_name")},
		{"customer_name", maybe(name("name"))},
		{"patient_blood_type", Match{Word: "blood_type", Category: "special", MustEncrypt: true}},
		{"patient_diagnosis", Match{Word: "diagnosis", Category: "special", MustEncrypt: true}},
		{"employeeSalary", Match{Word: "salary", Category: "financial", MustEncrypt: true}},
		{"userSSN", nationalID("ssn")},
		{"customerIP", Match{Word: "ip", Category: "online_identifier", Ambiguous: true}},

		// The whole key is stronger than a removed prefix.
		{"client_ip", Match{Word: "client_ip", Category: "online_identifier"}},
		{"user_location", Match{Word: "user_location", Category: "location"}},
		{"login_name", maybe(name("login_name"))},

		// The whole key is stronger than a glob of the never list.
		{"blood_type", Match{Word: "blood_type", Category: "special", MustEncrypt: true}},
		{"face_template", Match{Word: "face_template", Category: "special", MustEncrypt: true}},
	}
	for _, tt := range tests {
		got, ok := MatchClaim(tt.key)
		if !ok || got != tt.want {
			t.Errorf("MatchClaim(%q) = %+v, %t, want %+v", tt.key, got, ok, tt.want)
		}
	}
}

func TestMatchClaimSilent(t *testing.T) {
	keys := []string{
		"",
		// Registered claims and what access tokens carry (RFC 7519, RFC 9068).
		"iss", "sub", "aud", "exp", "nbf", "iat", "jti", "scope", "client_id", "sid", "roles", "groups",
		"entitlements", "tenant_id", "nonce", "at_hash", "c_hash", "cnf", "jkt", "acr", "amr", "azp", "auth_time",
		"user_id", "userID", "updated_at", "uid", "account_id", "org_id",
		// The never list.
		"email_verified", "emailVerified", "phone_number_verified", "ssn_verified", "email_enabled",
		"mfa_required", "email_confirmed", "email_count", "email_updated_at", "email_type", "email_format",
		"email_template", "email_domain", "has_email", "is_email_verified", "can_email", "max_age", "minAge",
		"auth_age", "tenant_name", "orgName", "client_name", "clientName", "service_name", "role_name",
		"host_name", "domain_name", "key_name", "wallet_address", "walletAddress", "server_address",
		"bind-address", "user_tenant_name", "my_client_name",
		// Substrings.
		"page", "usage", "language", "storage", "message", "image", "trace", "trace_id", "embrace", "ping",
		"pinned", "shipping", "hostname", "filename", "single", "business", "company", "expand", "session",
		"relation", "capacity", "latency", "skip", "description", "unique", "emails_sent", "namespace",
		// Infrastructure words.
		"fingerprint", "health", "condition", "union", "party", "diagnostics", "state", "status", "diagnostic",
		// Exact-only words take neither a prefix nor another spelling.
		"user_age", "customer_sex", "user_race", "personal_tin", "client_pan", "patient_mrn", "p_an", "s_in",
		// Two prefixes, an unknown prefix, a prefix alone.
		"user_contact_email", "x_user_email", "server_email", "billing_email", "user", "contact", "x_", "user_",
		// URIs whose host, not claim, speaks.
		"https://email.example.com", "https://ssn.example.com/claims/role", "email:role",
		// Secrets have their own function.
		"password", "api_key", "pin",
	}
	for _, key := range keys {
		if got, ok := MatchClaim(key); ok {
			t.Errorf("MatchClaim(%q) = %+v, want none", key, got)
		}
	}
}

func TestMatchSecret(t *testing.T) {
	tests := []struct {
		key, word string
		ambiguous bool
	}{
		{"password", "password", false},
		{"passwd", "passwd", false},
		{"pwd", "pwd", false},
		{"Password", "password", false},
		{"password_hash", "password_hash", false},
		{"passwordHash", "password_hash", false},
		{"passwordhash", "password_hash", false},
		{"hashed_password", "hashed_password", false},
		{"secret", "secret", false},
		{"clientSecret", "client_secret", false},
		{"apikey", "apikey", false},
		{"APIKey", "api_key", false},
		{"X-API-Key", "api_key", false},
		{"privateKey", "private_key", false},
		{"aws_secret_access_key", "aws_secret_access_key", false},
		{"totpSecret", "totp_secret", false},
		{"recovery_codes", "recovery_codes", false},
		{"DSN", "dsn", false},
		{"connectionString", "connection_string", false},
		{"refresh_token", "refresh_token", false},
		{"refreshToken", "refresh_token", false},
		{"session_key", "session_key", false},
		{"https://example.com/claims/password", "password", false},

		{"access_token", "access_token", true},
		{"accessToken", "access_token", true},
		{"accessKey", "access_key", true},
		{"credentials", "credentials", true},
		{"otp", "otp", true},
		{"pin", "pin", true},
		{"PIN", "pin", true},
		{"salt", "salt", true},

		// One subject prefix.
		{"user_password", "password", false},
		{"userPassword", "password", false},
		{"userPasswordHash", "password_hash", false},
		{"account_secret", "secret", false},
		{"client_credentials", "credentials", true},
		{"personal_access_token", "access_token", true},

		// The suffix rule.
		{"smtp_password", "_password", false},
		{"smtpPassword", "_password", false},
		{"ldap-passwd", "_passwd", false},
		{"ssh_private_key", "_private_key", false},
		{"github_client_secret", "_client_secret", false},
		{"vendorAPISecret", "_api_secret", false},
		{"jwt_secret_key", "_secret_key", false},
		{"password_password", "_password", false},
	}
	for _, tt := range tests {
		want := Match{Word: tt.word, Category: CategorySecret, Ambiguous: tt.ambiguous}
		if got, ok := MatchSecret(tt.key); !ok || got != want {
			t.Errorf("MatchSecret(%q) = %+v, %t, want %+v", tt.key, got, ok, want)
		}
	}
}

func TestMatchSecretSilent(t *testing.T) {
	keys := []string{
		"",
		// The suffix rule stays away from names that tell about a secret.
		"must_change_password", "mustChangePassword", "force_password", "force_new_password", "need_password",
		"needs_new_password", "reset_password", "change_password", "changePassword", "forgot_password",
		"has_password", "is_temp_password", "no_password", "require_password", "requires_password",
		"last_password", "min_password", "max_password", "can_change_password", "has_private_key",
		"user_must_change_password", "userMustChangePassword", "user_can_set_password",
		// The never list.
		"secret_id", "api_key_id", "key_id", "password_grant", "token_type", "secret_version", "pwd_version",
		"password_changed_at", "password_expires_at", "password_policy", "password_enabled", "password_required",
		"client_secret_expires_at", "user_pwd_version", "x_key_id",
		// Substrings and neighbours.
		"ping", "pinned", "spin", "user_pin", "userPin", "salted", "secretary", "secrets_path", "passwordless",
		"password_reset", "keyword", "token", "id_token", "key", "public_key", "primary_key", "kid", "nonce",
		"at_hash", "c_hash", "cnf", "jkt", "fingerprint", "client_id", "seed", "access", "refresh",
		// Personal data has its own function.
		"email", "ssn", "cvv", "card_pin",
	}
	for _, key := range keys {
		if got, ok := MatchSecret(key); ok {
			t.Errorf("MatchSecret(%q) = %+v, want none", key, got)
		}
	}
}
