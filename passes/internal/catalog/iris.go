// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// irisSigner signs; without a maximum age the tokens bear no exp (run against v12.2.11).
func irisSigner() []Row {
	return []Row{
		{Symbol: "NewSigner", Event: jose.Bind, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Alg: P0, jose.Key: P1, jose.Value: P2, jose.Carrier: R0}}, // func NewSigner(signatureAlg Alg, signatureKey interface{}, maxAge time.Duration) *Signer
		{Symbol: "Signer.Alg", Event: jose.Bind, Roles: Roles{jose.Alg: Field}},
		{Symbol: "Signer.Key", Event: jose.Bind, Roles: Roles{jose.Key: Field}},
		{Symbol: "Signer.Options", Event: jose.Bind, Roles: Roles{jose.Options: Field}},
		{Symbol: "Signer.Sign", Event: jose.Issue, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0, jose.Options: Rest1, jose.Token: R0, jose.Err: R1}},         // func (s *Signer) Sign(claims interface{}, opts ...SignOption) ([]byte, error)
		{Symbol: "Signer.NewTokenPair", Event: jose.Issue, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0, jose.Options: Rest3, jose.Token: R0, jose.Err: R1}}, // func (s *Signer) NewTokenPair(accessClaims interface{}, refreshClaims interface{}, refreshMaxAge time.Duration, accessOpts ...SignOption) (TokenPair, error)
		{Symbol: "Signer.WithEncryption", Event: jose.Bind, Encrypted: true, Out: R0, Roles: Roles{jose.Carrier: Recv, jose.Key: P0}},                            // func (s *Signer) WithEncryption(key, additionalData []byte) *Signer
		// Variables that hold functions of kataras/jwt.
		{Symbol: "Sign", Event: jose.Issue, Roles: Roles{jose.Alg: P0, jose.Key: P1, jose.Claims: P2, jose.Options: Rest3, jose.Token: R0, jose.Err: R1}},
		{Symbol: "SignEncrypted", Event: jose.Issue, Encrypted: true, Roles: Roles{jose.Alg: P0, jose.Key: P1, jose.Claims: P3, jose.Options: Rest4, jose.Token: R0, jose.Err: R1}},
		{Symbol: "MaxAge", Event: jose.Claim, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Value: P0, jose.Carrier: R0}},
		{Symbol: "ID", Event: jose.Claim, Claim: jose.Jti, Roles: Roles{jose.Value: P0, jose.Carrier: R0}}, // func(id string) jwt.SignOptionFunc
	}
}

// irisVerifier verifies. Validators given to NewVerifier are not asked unless a Blocklist
// is set (run against v12.2.11), so they are no options of it.
func irisVerifier() []Row {
	p := katarasProfile()
	return []Row{
		{Symbol: "NewVerifier", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Alg: P0, jose.Key: P1, jose.Carrier: R0}},                                     // func NewVerifier(signatureAlg Alg, signatureKey interface{}, validators ...TokenValidator) *Verifier
		{Symbol: "NewVerifier", Event: jose.Carry, In: jose.InQuery, Unless: "Extractors", Roles: Roles{jose.Carrier: R0}},                                             // header, then ?token=
		{Symbol: "Verifier.Verify", Event: jose.Accept, Profile: p, Roles: Roles{jose.Carrier: Recv, jose.Options: Rest1}},                                             // func (v *Verifier) Verify(claimsType func() interface{}, validators ...TokenValidator) context.Handler
		{Symbol: "Verifier.VerifyToken", Event: jose.Accept, Profile: p, Out: R0, Roles: Roles{jose.Carrier: Recv, jose.Token: P0, jose.Options: Rest1, jose.Err: R1}}, // func (v *Verifier) VerifyToken(token []byte, validators ...TokenValidator) (*VerifiedToken, error)
		{Symbol: "Verifier.RequestToken", Event: jose.Bind, Roles: Roles{jose.Token: R0}},                                                                              // func (v *Verifier) RequestToken(ctx *context.Context) (token string)
		{Symbol: "Verifier.WithDecryption", Event: jose.Bind, Encrypted: true, Out: R0, Roles: Roles{jose.Carrier: Recv, jose.Key: P0}},                                // func (v *Verifier) WithDecryption(key, additionalData []byte) *Verifier
		{Symbol: "Verifier.Alg", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Alg: Field}},
		{Symbol: "Verifier.Key", Event: jose.Bind, Roles: Roles{jose.Key: Field}},
		{Symbol: "Verifier.ErrorHandler", Event: jose.Policy, Roles: Roles{jose.Hook: Field}},      // func(ctx *context.Context, err error)
		{Symbol: "FromQuery", Event: jose.Carry, In: jose.InQuery, Roles: Roles{jose.Token: R0}},   // func FromQuery(ctx *context.Context) string
		{Symbol: "FromHeader", Event: jose.Carry, In: jose.InHeader, Roles: Roles{jose.Token: R0}}, // func FromHeader(ctx *context.Context) string
		{Symbol: "FromJSON", Event: jose.Carry, In: jose.InForm},                                   // func FromJSON(jsonKey string) TokenExtractor
		{Symbol: "Get", Event: jose.Claim, Roles: Roles{jose.Claims: R0}},                          // func Get(ctx *context.Context) interface{}
		{Symbol: "GetVerifiedToken", Event: jose.Claim, Roles: Roles{jose.Carrier: R0}},            // func GetVerifiedToken(ctx *context.Context) *VerifiedToken
		// Variables that hold functions of kataras/jwt.
		{Symbol: "Verify", Event: jose.Accept, Profile: p, Roles: Roles{jose.Alg: P0, jose.Key: P1, jose.Token: P2, jose.Options: Rest3, jose.Carrier: R0, jose.Err: R1}},
		{Symbol: "VerifyEncryptedToken", Event: jose.Accept, Profile: p, Roles: Roles{jose.Alg: P0, jose.Key: P1, jose.Token: P3, jose.Options: Rest4, jose.Carrier: R0, jose.Err: R1}},
		{Symbol: "Leeway", Event: jose.Policy, Effect: jose.RequireExp, Roles: Roles{jose.Duration: P0}},
		failed("ErrExpired", jose.Exp),
		failed("ErrNotValidYet", jose.Nbf),
		failed("ErrIssuedInTheFuture", jose.Iat),
		failed("ErrTokenSignature", ""),
	}
}
