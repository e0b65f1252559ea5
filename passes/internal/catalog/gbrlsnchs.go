// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// gbrlsnchs is gbrlsnchs/jwt. Verify looks at the signature alone unless ValidatePayload is
// among its options; None takes whatever comes (run against v3.0.1).
func gbrlsnchs() []Library {
	p := &jose.Profile{Signature: jose.Always, Exp: jose.Configured, Nbf: jose.Configured, Aud: jose.Configured, Iss: jose.Configured, Alg: jose.AlgByArg}
	rows := []Row{
		{Symbol: "Sign", Event: jose.Issue, Roles: Roles{jose.Claims: P0, jose.Alg: P1, jose.Options: Rest2, jose.Token: R0, jose.Err: R1}},                                 // func Sign(payload interface{}, alg Algorithm, opts ...SignOption) ([]byte, error)
		{Symbol: "Verify", Event: jose.Accept, Profile: p, Roles: Roles{jose.Token: P0, jose.Alg: P1, jose.Claims: P2, jose.Options: Rest3, jose.Header: R0, jose.Err: R1}}, // func Verify(token []byte, alg Algorithm, payload interface{}, opts ...VerifyOption) (Header, error)
		{Symbol: "ValidatePayload", Event: jose.Bind, Roles: Roles{jose.Options: Rest1, jose.Carrier: R0}},                                                                  // func ValidatePayload(pl *Payload, vds ...Validator) VerifyOption; the last one wins
		{Symbol: "Resolver.Resolve", Event: jose.Bind, Roles: Roles{jose.Header: P0, jose.Err: R0}},                                                                         // Resolve(Header) error; before the signature is looked at
		{Symbol: "Header.KeyID", Event: jose.Peek, Param: "kid", Roles: Roles{jose.Header: Field}},
		{Symbol: "ValidateHeader", Event: jose.Policy},                                                                    // func ValidateHeader(rt *RawToken) error; compares the header's alg
		{Symbol: "ExpirationTimeValidator", Event: jose.Policy, Effect: jose.RequireExp, Roles: Roles{jose.Expected: P0}}, // func ExpirationTimeValidator(now time.Time) Validator
		{Symbol: "NotBeforeValidator", Event: jose.Policy, Effect: jose.RequireNbf, Roles: Roles{jose.Expected: P0}},      // func NotBeforeValidator(now time.Time) Validator
		{Symbol: "IssuedAtValidator", Event: jose.Policy, Effect: jose.RequireIat, Roles: Roles{jose.Expected: P0}},       // func IssuedAtValidator(now time.Time) Validator
		expects("AudienceValidator", jose.RequireAud, P0),                                                                 // func AudienceValidator(aud Audience) Validator
		expects("IssuerValidator", jose.RequireIss, P0),                                                                   // func IssuerValidator(iss string) Validator
		expects("SubjectValidator", jose.RequireSub, P0),                                                                  // func SubjectValidator(sub string) Validator
		algorithm("None", jose.AlgNone), // func None() Algorithm
		field("Payload.Issuer", jose.Iss, jose.NoUnit),
		field("Payload.Subject", jose.Sub, jose.NoUnit),
		field("Payload.Audience", jose.Aud, jose.NoUnit),
		field("Payload.ExpirationTime", jose.Exp, jose.TimeValue), // *Time
		field("Payload.NotBefore", jose.Nbf, jose.TimeValue),
		field("Payload.IssuedAt", jose.Iat, jose.TimeValue),
		field("Payload.JWTID", jose.Jti, jose.NoUnit),
		{Symbol: "NumericDate", Event: jose.Claim, Unit: jose.TimeValue, Roles: Roles{jose.Value: P0}}, // func NumericDate(tt time.Time) *Time
		failed("ErrExpValidation", jose.Exp),
		failed("ErrNbfValidation", jose.Nbf),
		failed("ErrAudValidation", jose.Aud),
		failed("ErrIssValidation", jose.Iss),
		// Keys.
		{Symbol: "RSAPrivateKey", Event: jose.Bind, Roles: Roles{jose.Key: P0, jose.Carrier: R0}},                  // func RSAPrivateKey(priv *rsa.PrivateKey) func(*RSASHA)
		{Symbol: "ECDSAPrivateKey", Event: jose.Bind, Roles: Roles{jose.Key: P0, jose.Carrier: R0}},                // func ECDSAPrivateKey(priv *ecdsa.PrivateKey) func(*ECDSASHA)
		{Symbol: "Ed25519PrivateKey", Event: jose.Bind, Roles: Roles{jose.Key: P0, jose.Carrier: R0}},              // func Ed25519PrivateKey(priv ed25519.PrivateKey) func(*Ed25519)
		{Symbol: "RSAPublicKey", Event: jose.Bind, Public: true, Roles: Roles{jose.Key: P0, jose.Carrier: R0}},     // func RSAPublicKey(pub *rsa.PublicKey) func(*RSASHA)
		{Symbol: "ECDSAPublicKey", Event: jose.Bind, Public: true, Roles: Roles{jose.Key: P0, jose.Carrier: R0}},   // func ECDSAPublicKey(pub *ecdsa.PublicKey) func(*ECDSASHA)
		{Symbol: "Ed25519PublicKey", Event: jose.Bind, Public: true, Roles: Roles{jose.Key: P0, jose.Carrier: R0}}, // func Ed25519PublicKey(pub ed25519.PublicKey) func(*Ed25519)
	}
	for _, alg := range []string{"HS256", "HS384", "HS512"} {
		rows = append(rows, Row{Symbol: "New" + alg, Event: jose.Bind, Alg: alg, Effect: jose.PinAlg, Roles: Roles{jose.Key: P0, jose.Carrier: R0}}) // func NewHS256(key []byte) *HMACSHA; an empty key panics
	}
	for _, alg := range []string{"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"} {
		rows = append(rows, Row{Symbol: "New" + alg, Event: jose.Bind, Alg: alg, Effect: jose.PinAlg, Roles: Roles{jose.Options: Rest0, jose.Carrier: R0}}) // func NewRS256(opts ...func(*RSASHA)) *RSASHA
	}
	return []Library{{
		Name:  "gbrlsnchs/jwt/v3",
		Doc:   "https://pkg.go.dev/github.com/gbrlsnchs/jwt/v3",
		Paths: []string{"github.com/gbrlsnchs/jwt/v3"},
		Rows:  rows,
	}}
}
