// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// tink is Tink's jwt package. It builds no token without exp unless told so, requires exp, and
// refuses an aud or iss that nobody expects; keys come in keysets alone.
func tink() []Library {
	p := &jose.Profile{Signature: jose.Always, Exp: jose.Always, Nbf: jose.IfPresent, Aud: jose.Always, Iss: jose.Always, Alg: jose.AlgByKey}
	return []Library{{
		Name: "tink jwt",
		Doc:  "https://pkg.go.dev/github.com/tink-crypto/tink-go/v2/jwt",
		Paths: []string{
			"github.com/tink-crypto/tink-go/v2/jwt",
			"github.com/google/tink/go/jwt",
		},
		Rows: []Row{
			{Symbol: "NewRawJWT", Event: jose.Bind, Roles: Roles{jose.Claims: P0, jose.Carrier: R0, jose.Err: R1}}, // func NewRawJWT(opts *RawJWTOptions) (*RawJWT, error)
			field("RawJWTOptions.ExpiresAt", jose.Exp, jose.TimeValue),                                             // *time.Time
			field("RawJWTOptions.IssuedAt", jose.Iat, jose.TimeValue),
			field("RawJWTOptions.NotBefore", jose.Nbf, jose.TimeValue),
			field("RawJWTOptions.Audience", jose.Aud, jose.NoUnit),
			field("RawJWTOptions.Audiences", jose.Aud, jose.NoUnit),
			field("RawJWTOptions.Issuer", jose.Iss, jose.NoUnit),
			field("RawJWTOptions.Subject", jose.Sub, jose.NoUnit),
			field("RawJWTOptions.JWTID", jose.Jti, jose.NoUnit),
			{Symbol: "RawJWTOptions.CustomClaims", Event: jose.Bind, Roles: Roles{jose.Claims: Field}}, // map[string]any; beside the others
			{Symbol: "Signer.SignAndEncode", Event: jose.Issue, Unit: jose.TimeValue, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0, jose.Token: R0, jose.Err: R1}},          // SignAndEncode(rawJWT *RawJWT) (string, error)
			{Symbol: "MAC.ComputeMACAndEncode", Event: jose.Issue, Unit: jose.TimeValue, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0, jose.Token: R0, jose.Err: R1}},       // ComputeMACAndEncode(token *RawJWT) (string, error)
			{Symbol: "Verifier.VerifyAndDecode", Event: jose.Accept, Profile: p, Roles: Roles{jose.Key: Recv, jose.Token: P0, jose.Carrier: P1, jose.Claims: R0, jose.Err: R1}}, // VerifyAndDecode(compact string, validator *Validator) (*VerifiedJWT, error)
			{Symbol: "MAC.VerifyMACAndDecode", Event: jose.Accept, Profile: p, Roles: Roles{jose.Key: Recv, jose.Token: P0, jose.Carrier: P1, jose.Claims: R0, jose.Err: R1}},   // VerifyMACAndDecode(compact string, validator *Validator) (*VerifiedJWT, error)
			tinkGetter("Subject", jose.Sub, jose.NoUnit), tinkGetter("Issuer", jose.Iss, jose.NoUnit),
			tinkGetter("Audiences", jose.Aud, jose.NoUnit), tinkGetter("JWTID", jose.Jti, jose.NoUnit),
			tinkGetter("ExpiresAt", jose.Exp, jose.TimeValue), tinkGetter("NotBefore", jose.Nbf, jose.TimeValue), tinkGetter("IssuedAt", jose.Iat, jose.TimeValue),
			{Symbol: "NewSigner", Event: jose.Bind, Roles: Roles{jose.Key: P0, jose.Carrier: R0, jose.Err: R1}},                 // func NewSigner(handle *keyset.Handle) (Signer, error)
			{Symbol: "NewMAC", Event: jose.Bind, Roles: Roles{jose.Key: P0, jose.Carrier: R0, jose.Err: R1}},                    // func NewMAC(handle *keyset.Handle) (MAC, error)
			{Symbol: "NewVerifier", Event: jose.Bind, Public: true, Roles: Roles{jose.Key: P0, jose.Carrier: R0, jose.Err: R1}}, // func NewVerifier(handle *keyset.Handle) (Verifier, error)
			{Symbol: "NewValidator", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: P0, jose.Err: R1}},                   // func NewValidator(opts *ValidatorOpts) (*Validator, error)
			switches("ValidatorOpts.AllowMissingExpiration", jose.SkipExp, Field, true),                                         // one that is there is still looked at
			switches("ValidatorOpts.IgnoreIssuer", jose.SkipIss, Field, true),
			switches("ValidatorOpts.IgnoreAudiences", jose.SkipAud, Field, true),
			switches("ValidatorOpts.IgnoreTypeHeader", jose.NoEffect, Field, true),
			expects("ValidatorOpts.ExpectedIssuer", jose.RequireIss, Field),
			expects("ValidatorOpts.ExpectedAudience", jose.RequireAud, Field),
			tolerates("ValidatorOpts.ClockSkew", Field), // ten minutes at most
			{Symbol: "ValidatorOpts.FixedNow", Event: jose.Policy, Effect: jose.Clock},
		},
	}}
}

// tinkGetter is a method that reads one claim of a token that was verified: Subject() (string, error).
func tinkGetter(name, claim string, unit jose.Unit) Row {
	return Row{Symbol: "VerifiedJWT." + name, Event: jose.Claim, Claim: claim, Unit: unit, Roles: Roles{jose.Claims: Recv, jose.Value: R0, jose.Err: R1}}
}
