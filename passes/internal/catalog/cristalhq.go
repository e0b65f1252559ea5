// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// cristalhq is cristalhq/jwt. No version looks at a claim when it parses; Parse of v3 looks
// at nothing (run against v5.4.0, v4.0.2 and v3.1.0).
func cristalhq() []Library {
	signature := &jose.Profile{Signature: jose.Always, Alg: jose.AlgByArg}
	verify := Roles{jose.Token: P0, jose.Carrier: R0, jose.Err: R1}
	return []Library{{
		Name:  "cristalhq/jwt",
		Doc:   "https://pkg.go.dev/github.com/cristalhq/jwt/v5",
		Paths: []string{"github.com/cristalhq/jwt/v5", "github.com/cristalhq/jwt/v4"},
		Rows: slices.Concat(katarasAlgs(), cristalhqKeys(), cristalhqClaims("RegisteredClaims"), cristalhqVerifiers(signature), []Row{
			{Symbol: "Parse", Event: jose.Accept, Profile: signature, Roles: Roles{jose.Token: P0, jose.Key: P1, jose.Carrier: R0, jose.Err: R1}},      // func Parse(raw []byte, verifier Verifier) (*Token, error)
			{Symbol: "ParseClaims", Event: jose.Accept, Profile: signature, Roles: Roles{jose.Token: P0, jose.Key: P1, jose.Claims: P2, jose.Err: R0}}, // func ParseClaims(raw []byte, verifier Verifier, claims any) error
			{Symbol: "ParseNoVerify", Event: jose.Peek, Roles: verify},                                                                                 // func ParseNoVerify(raw []byte) (*Token, error)
			{Symbol: "Token.Claims", Event: jose.Claim, Roles: Roles{jose.Carrier: Recv, jose.Claims: R0}},                                             // func (t *Token) Claims() json.RawMessage
			{Symbol: "Token.DecodeClaims", Event: jose.Claim, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0, jose.Err: R0}},                         // func (t *Token) DecodeClaims(dst any) error
			{Symbol: "Token.HeaderPart", Event: jose.Peek, Roles: Roles{jose.Carrier: Recv, jose.Header: R0}},                                          // func (t *Token) HeaderPart() []byte; base64
			{Symbol: "Token.Bytes", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Token: R0}},                                                // func (t *Token) Bytes() []byte
			{Symbol: "Token.String", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Token: R0}},                                               // func (t *Token) String() string
		}),
	}, {
		Name:  "cristalhq/jwt/v3",
		Doc:   "https://pkg.go.dev/github.com/cristalhq/jwt/v3",
		Paths: []string{"github.com/cristalhq/jwt/v3"},
		Rows: slices.Concat(katarasAlgs(), cristalhqKeys(), cristalhqClaims("StandardClaims"), []Row{
			{Symbol: "Parse", Event: jose.Peek, Roles: verify},       // func Parse(raw []byte) (*Token, error)
			{Symbol: "ParseString", Event: jose.Peek, Roles: verify}, // func ParseString(raw string) (*Token, error)
			{Symbol: "ParseAndVerify", Event: jose.Accept, Profile: signature, Roles: Roles{jose.Token: P0, jose.Key: P1, jose.Carrier: R0, jose.Err: R1}},       // func ParseAndVerify(raw []byte, verifier Verifier) (*Token, error)
			{Symbol: "ParseAndVerifyString", Event: jose.Accept, Profile: signature, Roles: Roles{jose.Token: P0, jose.Key: P1, jose.Carrier: R0, jose.Err: R1}}, // func ParseAndVerifyString(raw string, verifier Verifier) (*Token, error)
			{Symbol: "Verifier.Verify", Event: jose.Accept, Profile: signature, Roles: Roles{jose.Key: Recv, jose.Token: P0, jose.Err: R0}, Unexecuted: true},    // Verify(payload, signature []byte) error; the header's alg is not looked at
			{Symbol: "Build", Event: jose.Issue, Roles: Roles{jose.Carrier: P0, jose.Claims: P1, jose.Token: R0, jose.Err: R1}},                                  // func Build(signer Signer, claims interface{}) (*Token, error)
			{Symbol: "BuildBytes", Event: jose.Issue, Roles: Roles{jose.Carrier: P0, jose.Claims: P1, jose.Token: R0, jose.Err: R1}},                             // func BuildBytes(signer Signer, claims interface{}) ([]byte, error)
			{Symbol: "Builder.BuildBytes", Event: jose.Issue, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0, jose.Token: R0, jose.Err: R1}},                   // func (b *Builder) BuildBytes(claims interface{}) ([]byte, error)
			{Symbol: "Token.RawClaims", Event: jose.Claim, Roles: Roles{jose.Carrier: Recv, jose.Claims: R0}},                                                    // func (t *Token) RawClaims() []byte
			{Symbol: "Token.RawHeader", Event: jose.Peek, Roles: Roles{jose.Carrier: Recv, jose.Header: R0}},                                                     // func (t *Token) RawHeader() []byte; base64
			{Symbol: "Token.Raw", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Token: R0}},                                                            // func (t *Token) Raw() []byte
			{Symbol: "Token.String", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Token: R0}},                                                         // func (t *Token) String() string
		}),
	}}
}

// cristalhqVerifiers is the verification of a token that was parsed before.
func cristalhqVerifiers(signature *jose.Profile) []Row {
	var rows []Row
	for _, t := range []string{"Verifier", "HSAlg", "RSAlg", "PSAlg", "ESAlg", "EdDSAAlg"} {
		rows = append(rows, Row{Symbol: t + ".Verify", Event: jose.Accept, Profile: signature,
			Roles: Roles{jose.Key: Recv, jose.Token: P0, jose.Err: R0}, Unexecuted: true}) // Verify(token *Token) error
	}
	return rows
}

// cristalhqKeys is signers and verifiers, each of one algorithm; an empty HMAC key is refused.
func cristalhqKeys() []Row {
	rows := []Row{
		{Symbol: "NewSignerEdDSA", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Key: P0, jose.Carrier: R0, jose.Err: R1}},                 // func NewSignerEdDSA(key ed25519.PrivateKey) (*EdDSAAlg, error)
		{Symbol: "NewVerifierEdDSA", Event: jose.Bind, Effect: jose.PinAlg, Public: true, Roles: Roles{jose.Key: P0, jose.Carrier: R0, jose.Err: R1}}, // func NewVerifierEdDSA(key ed25519.PublicKey) (*EdDSAAlg, error)
		{Symbol: "NewBuilder", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: P0, jose.Options: Rest1}},                                        // func NewBuilder(signer Signer, opts ...BuilderOption) *Builder
		{Symbol: "Builder.Build", Event: jose.Issue, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0, jose.Token: R0, jose.Err: R1}},                 // func (b *Builder) Build(claims any) (*Token, error)
		{Symbol: "Token.Header", Event: jose.Peek, Roles: Roles{jose.Carrier: Recv, jose.Header: R0}},                                                 // func (t *Token) Header() Header
	}
	for _, family := range []string{"HS", "RS", "PS", "ES"} {
		roles := Roles{jose.Alg: P0, jose.Key: P1, jose.Carrier: R0, jose.Err: R1}
		rows = append(rows,
			Row{Symbol: "NewSigner" + family, Event: jose.Bind, Effect: jose.PinAlg, Roles: roles},                           // func NewSignerHS(alg Algorithm, key []byte) (*HSAlg, error)
			Row{Symbol: "NewVerifier" + family, Event: jose.Bind, Effect: jose.PinAlg, Public: family != "HS", Roles: roles}, // func NewVerifierHS(alg Algorithm, key []byte) (*HSAlg, error)
		)
	}
	return rows
}

// cristalhqClaims is the claims struct and its checks, of which each lets a missing time pass.
func cristalhqClaims(t string) []Row {
	times := &jose.Profile{Exp: jose.IfPresent, Nbf: jose.IfPresent}
	compare := Roles{jose.Claims: Recv, jose.Expected: P0, jose.Valid: R0}
	return []Row{
		field(t+".ID", jose.Jti, jose.NoUnit),
		field(t+".Audience", jose.Aud, jose.NoUnit),
		field(t+".Issuer", jose.Iss, jose.NoUnit),
		field(t+".Subject", jose.Sub, jose.NoUnit),
		field(t+".ExpiresAt", jose.Exp, jose.TimeValue), // *NumericDate
		field(t+".IssuedAt", jose.Iat, jose.TimeValue),
		field(t+".NotBefore", jose.Nbf, jose.TimeValue),
		{Symbol: "NewNumericDate", Event: jose.Claim, Unit: jose.TimeValue, Roles: Roles{jose.Value: P0}}, // func NewNumericDate(t time.Time) *NumericDate
		{Symbol: t + ".IsValidAt", Event: jose.Check, Profile: times, Roles: Roles{jose.Claims: Recv, jose.Expected: P0, jose.Valid: R0}}, // func (sc *RegisteredClaims) IsValidAt(now time.Time) bool
		{Symbol: t + ".IsValidExpiresAt", Event: jose.Check, Claim: jose.Exp, Roles: compare},                                             // func (sc *RegisteredClaims) IsValidExpiresAt(now time.Time) bool
		{Symbol: t + ".IsValidNotBefore", Event: jose.Check, Claim: jose.Nbf, Roles: compare},                                             // func (sc *RegisteredClaims) IsValidNotBefore(now time.Time) bool
		{Symbol: t + ".IsForAudience", Event: jose.Check, Claim: jose.Aud, Effect: jose.RequireAud, Roles: compare},                       // func (sc *RegisteredClaims) IsForAudience(audience string) bool
		{Symbol: t + ".IsIssuer", Event: jose.Check, Claim: jose.Iss, Effect: jose.RequireIss, Roles: compare},                            // func (sc *RegisteredClaims) IsIssuer(issuer string) bool
		{Symbol: t + ".IsSubject", Event: jose.Check, Claim: jose.Sub, Effect: jose.RequireSub, Roles: compare},                           // func (sc *RegisteredClaims) IsSubject(subject string) bool
	}
}
