// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// jwxKeys is the options that bring keys, in jwt and jws alike.
func jwxKeys() []Row {
	return []Row{
		{Symbol: "WithKey", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Alg: P0, jose.Key: P1, jose.Options: Rest2, jose.Carrier: R0}}, // func WithKey(alg jwa.KeyAlgorithm, key any, suboptions ...Option) SignEncryptParseOption
		{Symbol: "WithKeySet", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Key: P0, jose.Options: Rest1, jose.Carrier: R0}},            // func WithKeySet(set jwk.Set, options ...any) ParseOption; the keys must bear kid and alg
		{Symbol: "WithKeyProvider", Event: jose.Bind, Roles: Roles{jose.Keyfunc: P0, jose.Carrier: R0}},                                             // func WithKeyProvider(v jws.KeyProvider) ParseOption
		{Symbol: "WithVerifyAuto", Event: jose.Policy, Effect: jose.TrustHeaderKey, Roles: Roles{jose.Hook: P0}},                                    // func WithVerifyAuto(f jwk.Fetcher, options ...jwk.FetchOption) ParseOption; a nil fetcher trusts no address
	}
}

// jwxOptions is what Parse, Sign and Validate take.
func jwxOptions() []Row {
	return slices.Concat(jwxKeys(), jwxClaimOptions(), []Row{
		switches("WithVerify", jose.SkipSignature, P0, false),                                    // func WithVerify(v bool) ParseOption; false wins over WithKey
		switches("WithValidate", jose.SkipClaims, P0, false),                                     // func WithValidate(v bool) ParseOption
		switches("WithResetValidators", jose.SkipExp, P0, true),                                  // func WithResetValidators(v bool) ValidateOption; drops exp, nbf and iat
		switches("WithPedantic", jose.NoEffect, P0, true),                                        // func WithPedantic(v bool) ParseOption
		tolerates("WithAcceptableSkew", P0),                                                      // func WithAcceptableSkew(v time.Duration) ValidateOption
		clock("WithClock", P0),                                                                   // func WithClock(v Clock) ValidateOption
		{Symbol: "WithTruncation", Event: jose.Policy, Roles: Roles{jose.Duration: P0}},          // func WithTruncation(v time.Duration) ValidateOption
		{Symbol: "WithToken", Event: jose.Bind, Roles: Roles{jose.Claims: P0, jose.Carrier: R0}}, // func WithToken(v Token) ParseOption
		{Symbol: "WithTypedClaim", Event: jose.Policy, Roles: Roles{jose.Name: P0}},              // func WithTypedClaim(name string, object any) ParseOption
		{Symbol: "WithHeaderKey", Event: jose.Carry, In: jose.InHeader},                          // func WithHeaderKey(v string) ParseOption
		{Symbol: "WithFormKey", Event: jose.Carry, In: jose.InQuery},                             // func WithFormKey(v string) ParseOption; reads req.Form
		{Symbol: "WithCookieKey", Event: jose.Carry, In: jose.InCookie},                          // func WithCookieKey(v string) ParseOption
	})
}

// jwxClaimOptions is what every version lets Validate compare.
func jwxClaimOptions() []Row {
	return []Row{
		expects("WithIssuer", jose.RequireIss, P0),   // func WithIssuer(s string) ValidateOption
		expects("WithAudience", jose.RequireAud, P0), // func WithAudience(s string) ValidateOption
		expects("WithSubject", jose.RequireSub, P0),  // func WithSubject(s string) ValidateOption
		{Symbol: "WithJwtID", Event: jose.Policy, Effect: jose.RequireClaim, Claim: jose.Jti, Roles: Roles{jose.Expected: P0}},    // func WithJwtID(s string) ValidateOption
		{Symbol: "WithRequiredClaim", Event: jose.Policy, Effect: jose.RequireClaim, Roles: Roles{jose.Name: P0}},                 // func WithRequiredClaim(name string) ValidateOption
		{Symbol: "WithClaimValue", Event: jose.Policy, Effect: jose.RequireClaim, Roles: Roles{jose.Name: P0, jose.Expected: P1}}, // func WithClaimValue(name string, v any) ValidateOption
		{Symbol: "WithMaxDelta", Event: jose.Policy, Effect: jose.MaxAge, Roles: Roles{jose.Duration: P0}},                        // func WithMaxDelta(dur time.Duration, c1, c2 string) ValidateOption; requires the claims
		{Symbol: "WithMinDelta", Event: jose.Policy, Roles: Roles{jose.Duration: P0}},                                             // func WithMinDelta(dur time.Duration, c1, c2 string) ValidateOption
		{Symbol: "WithValidator", Event: jose.Bind, Roles: Roles{jose.Options: P0, jose.Carrier: R0}},                             // func WithValidator(v Validator) ValidateOption; besides the others
		{Symbol: "WithContext", Event: jose.Policy},                                                                               // func WithContext(v context.Context) ValidateOption
	}
}

// jwxValidators is what WithValidator takes.
func jwxValidators() []Row {
	return []Row{
		{Symbol: "ClaimContainsString", Event: jose.Policy, Effect: jose.RequireClaim, Roles: Roles{jose.Name: P0, jose.Expected: P1}}, // func ClaimContainsString(name, value string) Validator
		{Symbol: "ClaimValueIs", Event: jose.Policy, Effect: jose.RequireClaim, Roles: Roles{jose.Name: P0, jose.Expected: P1}},        // func ClaimValueIs(name string, value any) Validator
		{Symbol: "IsRequired", Event: jose.Policy, Effect: jose.RequireClaim, Roles: Roles{jose.Name: P0}},                             // func IsRequired(name string) Validator
		{Symbol: "MaxDeltaIs", Event: jose.Policy, Effect: jose.MaxAge, Roles: Roles{jose.Duration: P2}},                               // func MaxDeltaIs(c1, c2 string, dur time.Duration) Validator
		{Symbol: "MinDeltaIs", Event: jose.Policy, Roles: Roles{jose.Duration: P2}},                                                    // func MinDeltaIs(c1, c2 string, dur time.Duration) Validator
		{Symbol: "ValidatorFunc", Event: jose.Policy},                                                                                  // type ValidatorFunc func(context.Context, Token) error
		{Symbol: "Validator.Validate", Event: jose.Check, Roles: Roles{jose.Claims: P1, jose.Err: R0}},                                 // Validate(context.Context, Token) error
	}
}
