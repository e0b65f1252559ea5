// SPDX-License-Identifier: Apache-2.0

package policy

// The tables below are read only. Words are in the form that Normalize gives.
// Left out on purpose, because infrastructure says them too: fingerprint,
// health, condition, union, party, diagnostics, state.

// word is one vocabulary entry.
type word struct {
	text      string
	ambiguous bool
}

const (
	sure  = false // the word alone is enough
	maybe = true  // ambiguous: fires only with context
)

// group is one category with what the law asks of it.
type group struct {
	category    Category
	mustEncrypt bool
	never       bool
	words       []word
}

var personalData = []group{
	// GDPR Article 4(1).
	{category: CategoryContact, words: []word{
		{"email", sure}, {"email_address", sure}, {"mail", maybe}, {"phone", sure}, {"phone_number", sure},
		{"mobile", sure}, {"mobile_number", sure}, {"mobile_phone", sure}, {"msisdn", sure},
		{"telephone", sure}, {"telephone_number", sure}, {"cell_phone", sure}, {"contact_number", sure},
		{"whatsapp", maybe}, {"address", maybe}, {"street_address", sure}, {"postal_address", sure},
		{"home_address", sure}, {"billing_address", sure}, {"shipping_address", sure},
		{"mailing_address", sure}, {"residential_address", sure}, {"postal_code", maybe},
		{"zip_code", maybe}, {"postcode", maybe},
	}},
	// GDPR Article 4(1).
	{category: CategoryName, words: []word{
		{"given_name", sure}, {"family_name", sure}, {"first_name", sure}, {"last_name", sure},
		{"middle_name", sure}, {"surname", sure}, {"full_name", sure}, {"real_name", sure},
		{"legal_name", sure}, {"maiden_name", sure}, {"birth_family_name", sure},
		{"birth_given_name", sure}, {"birth_middle_name", sure}, {"display_name", maybe},
		{"nickname", maybe}, {"nick_name", maybe}, {"name", maybe}, {"preferred_username", maybe},
		{"username", maybe}, {"user_name", maybe}, {"login_name", maybe}, {"upn", maybe},
		{"unique_name", maybe}, {"also_known_as", sure},
	}},
	// GDPR Article 4(1).
	{category: CategoryDemographic, words: []word{
		{"birthdate", sure}, {"birth_date", sure}, {"date_of_birth", sure}, {"dob", sure},
		{"birthday", sure}, {"birth_year", sure}, {"year_of_birth", sure}, {"place_of_birth", sure},
		{"birth_place", sure}, {"country_of_birth", sure}, {"age", maybe}, {"gender", sure},
		{"sex", maybe}, {"nationality", sure}, {"nationalities", sure}, {"citizenship", sure},
		{"marital_status", sure}, {"civil_status", sure}, {"mothers_maiden_name", sure},
		{"salutation", maybe},
	}},
	// GDPR Article 4(1) and Recital 30.
	{category: CategoryOnlineIdentifier, words: []word{
		{"ip_address", sure}, {"ip_addr", sure}, {"ip", maybe}, {"client_ip", sure}, {"remote_ip", sure},
		{"user_ip", sure}, {"mac_address", sure}, {"imei", sure}, {"device_id", maybe},
		{"advertising_id", sure}, {"idfa", sure}, {"user_agent", maybe},
	}},
	// GDPR Article 4(1).
	{category: CategoryLocation, words: []word{
		{"latitude", sure}, {"longitude", sure}, {"geolocation", sure}, {"geo_location", sure},
		{"gps_coordinates", sure}, {"gps_location", sure}, {"user_location", sure}, {"lat", maybe},
		{"lng", maybe}, {"lon", maybe}, {"location", maybe}, {"city", maybe}, {"country", maybe},
	}},
	// GDPR Article 4(1); OpenID Connect Core section 5.1, scope profile.
	{category: CategoryProfile, words: []word{
		{"picture", maybe}, {"photo", maybe}, {"avatar", maybe}, {"avatar_url", maybe},
		{"profile_picture", sure}, {"website", maybe}, {"profile", maybe}, {"locale", maybe},
		{"zoneinfo", maybe},
	}},
	// GDPR Article 87.
	{category: CategoryNationalID, mustEncrypt: true, words: []word{
		{"ssn", sure}, {"social_security_number", sure}, {"social_security_no", sure},
		{"national_id", sure}, {"national_id_number", sure}, {"national_identity_number", sure},
		{"national_insurance_number", sure}, {"nino", sure}, {"personal_administrative_number", sure},
		{"identity_card_number", sure}, {"id_card_number", sure}, {"id_card", maybe}, {"passport", sure},
		{"passport_number", sure}, {"passport_no", sure}, {"driver_license", sure},
		{"drivers_license", sure}, {"driver_license_number", sure}, {"driving_licence", sure},
		{"driving_license", sure}, {"tax_id", sure}, {"taxpayer_id", sure}, {"tax_number", sure},
		{"tin", maybe}, {"itin", sure}, {"aadhaar", sure}, {"aadhar", sure}, {"pan_number", sure},
		{"cpf", sure}, {"curp", sure}, {"pesel", sure}, {"personnummer", sure}, {"bsn", maybe},
		{"nie", maybe}, {"nif", maybe}, {"dni", maybe}, {"fiscal_code", sure}, {"codice_fiscale", sure},
		{"nric", sure}, {"sin", maybe}, {"tfn", maybe}, {"voter_id", sure}, {"visa_number", sure},
		{"medicare_number", sure}, {"nhs_number", sure},
	}},
	// GDPR Articles 4(1) and 32(1)(a); PCI DSS 4.0.1 requirements 3.4.1 and 3.5.1.
	{category: CategoryFinancial, mustEncrypt: true, words: []word{
		{"iban", sure}, {"bank_account", sure}, {"bank_account_number", sure}, {"account_number", maybe},
		{"routing_number", sure}, {"sort_code", maybe}, {"credit_card", sure},
		{"credit_card_number", sure}, {"card_number", sure}, {"debit_card_number", sure},
		{"cc_number", sure}, {"pan", maybe}, {"salary", sure}, {"income", maybe}, {"annual_income", sure},
		{"credit_score", sure}, {"net_worth", sure},
	}},
	// PCI DSS 4.0.1 requirement 3.3.1: not kept, not even encrypted.
	{category: CategoryCardAuth, never: true, words: []word{
		{"cvv", sure}, {"cvv2", sure}, {"cvc", sure}, {"cvc2", sure}, {"card_verification_code", sure},
		{"card_pin", sure}, {"track_data", sure},
	}},
	// GDPR Article 9(1).
	{category: CategorySpecial, mustEncrypt: true, words: []word{
		{"race", maybe}, {"racial_origin", sure}, {"ethnicity", sure}, {"ethnic_origin", sure},
		{"ethnic_group", sure}, {"religion", sure}, {"religious_belief", sure},
		{"religious_beliefs", sure}, {"philosophical_belief", sure}, {"philosophical_beliefs", sure},
		{"political_opinion", sure}, {"political_opinions", sure}, {"political_affiliation", sure},
		{"political_party", sure}, {"trade_union", sure}, {"trade_union_membership", sure},
		{"union_membership", sure}, {"genetic_data", sure}, {"dna", maybe}, {"dna_sequence", sure},
		{"biometric", sure}, {"biometrics", sure}, {"biometric_data", sure}, {"face_template", sure},
		{"voiceprint", sure}, {"iris_scan", sure}, {"medical_condition", sure},
		{"medical_conditions", sure}, {"medical_history", sure}, {"medical_record", sure},
		{"medical_record_number", sure}, {"mrn", maybe}, {"health_condition", sure}, {"health_data", sure},
		{"health_record", sure}, {"health_status", maybe}, {"health_insurance_number", sure},
		{"diagnosis", sure}, {"diagnoses", sure}, {"disease", maybe}, {"disability", sure},
		{"disabilities", sure}, {"blood_type", sure}, {"blood_group", sure}, {"prescription", maybe},
		{"prescriptions", maybe}, {"medication", sure}, {"medications", sure}, {"allergies", sure},
		{"pregnancy", sure}, {"is_pregnant", sure}, {"hiv_status", sure}, {"mental_health", sure},
		{"vaccination_status", sure}, {"sexual_orientation", sure}, {"sexual_preference", sure},
		{"sex_life", sure}, {"gender_identity", maybe},
	}},
	// GDPR Article 10.
	{category: CategoryCriminal, mustEncrypt: true, words: []word{
		{"criminal_record", sure}, {"criminal_history", sure}, {"convictions", sure},
		{"criminal_convictions", sure}, {"offences", maybe},
	}},
}

// OWASP ASVS 5.0 14.2.4 and 13.3.1; RFC 7519 section 12.
var secrets = []group{
	{category: CategorySecret, words: []word{
		{"password", sure}, {"passwd", sure}, {"pwd", sure}, {"passphrase", sure}, {"password_hash", sure},
		{"hashed_password", sure}, {"encrypted_password", sure}, {"passwd_hash", sure}, {"secret", sure},
		{"client_secret", sure}, {"app_secret", sure}, {"api_key", sure}, {"apikey", sure},
		{"api_secret", sure}, {"secret_key", sure}, {"private_key", sure}, {"access_key", maybe},
		{"secret_access_key", sure}, {"aws_secret_access_key", sure}, {"credential", maybe},
		{"credentials", maybe}, {"otp", maybe}, {"otp_secret", sure}, {"totp_secret", sure},
		{"mfa_secret", sure}, {"two_factor_secret", sure}, {"recovery_code", sure},
		{"recovery_codes", sure}, {"security_answer", sure}, {"pin", maybe}, {"mnemonic", sure},
		{"seed_phrase", sure}, {"dsn", sure}, {"connection_string", sure}, {"db_password", sure},
		{"refresh_token", sure}, {"access_token", maybe}, {"session_key", sure}, {"encryption_key", sure},
		{"signing_key", sure}, {"salt", maybe},
	}},
}

// secretSuffixes end the names of secrets whose beginning is free: smtp_password.
var secretSuffixes = []string{
	"_password", "_passwd", "_private_key", "_client_secret", "_api_secret", "_secret_key",
}

// notSecretFirst begin names that speak of a secret and do not hold it: must_change_password.
var notSecretFirst = []string{
	"must", "force", "need", "needs", "reset", "change", "forgot", "has", "is", "no", "require",
	"requires", "last", "min", "max",
}

// exactOnly words are too short to survive a removed prefix or a missing underscore.
var exactOnly = []string{
	"sex", "age", "race", "sin", "tin", "pan", "nie", "nif", "dni", "bsn", "mrn", "pin",
}

// subjectPrefixes say whose the data is: user_email.
var subjectPrefixes = []string{
	"user", "usr", "customer", "client", "patient", "member", "person", "personal", "employee", "owner",
	"contact", "primary", "secondary", "work", "business", "login", "account", "subscriber",
	"billing_contact", "my", "the", "x", "u",
}

// neverWords look like the vocabulary and name services, keys and flags.
var neverWords = []string{
	"email_verified", "phone_number_verified", "max_age", "min_age", "auth_age", "tenant_name", "org_name",
	"organization_name", "organisation_name", "company_name", "group_name", "role_name", "client_name",
	"app_name", "service_name", "device_name", "host_name", "domain_name", "file_name", "bucket_name",
	"key_name", "team_name", "project_name", "cluster_name", "namespace_name", "server_name",
	"workspace_name", "product_name", "realm_name", "plan_name", "wallet_address", "contract_address",
	"eth_address", "host_address", "server_address", "listen_address", "bind_address", "secret_id",
	"api_key_id", "key_id", "password_grant", "token_type", "secret_version", "pwd_version",
}

// neverGlobs silence the suffix rule; a whole word (blood_type) is stronger.
var neverGlobs = []string{
	"*_verified", "*_enabled", "*_required", "*_confirmed", "*_count", "*_changed_at", "*_updated_at",
	"*_expires_at", "*_version", "*_policy", "*_type", "*_format", "*_template", "*_domain", "has_*",
	"is_*_verified", "can_*",
}
