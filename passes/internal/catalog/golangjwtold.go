// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// gjwtV4 is what v4 alone has.
func gjwtV4() []Row {
	return []Row{
		switches("DecodePaddingAllowed", jose.LenientDecoding, Field, true), // var DecodePaddingAllowed bool
		switches("DecodeStrict", jose.StrictDecoding, Field, true),          // var DecodeStrict bool
	}
}

// gjwtV3 is golang-jwt v3 and both its ancestors: no parser options.
func gjwtV3() []Row {
	p := gjwtJoined(jose.Never)
	return slices.Concat(gjwtParser(p), gjwtParserFields(), gjwtStandardClaims(), gjwtV3Errors(), gjwtVerifiers("MapClaims", "StandardClaims"), []Row{
		{Symbol: "Parse", Event: jose.Accept, Profile: p, Roles: Roles{jose.Token: P0, jose.Keyfunc: P1, jose.Carrier: R0, jose.Err: R1}},                            // func Parse(tokenString string, keyFunc Keyfunc) (*Token, error)
		{Symbol: "ParseWithClaims", Event: jose.Accept, Profile: p, Roles: Roles{jose.Token: P0, jose.Claims: P1, jose.Keyfunc: P2, jose.Carrier: R0, jose.Err: R1}}, // func ParseWithClaims(tokenString string, claims Claims, keyFunc Keyfunc) (*Token, error)
	})
}

// gjwtParserFields is the exported fields of the parser in v4 and v3.
func gjwtParserFields() []Row {
	return []Row{
		{Symbol: "Parser.ValidMethods", Event: jose.Policy, Effect: jose.PinAlg, Roles: Roles{jose.Alg: Field}}, // []string
		switches("Parser.SkipClaimsValidation", jose.SkipClaims, Field, true),
		switches("Parser.UseJSONNumber", jose.NoEffect, Field, true),
		clock("TimeFunc", Field), // var TimeFunc = time.Now
	}
}

// gjwtStandardClaims is the claims struct of v4 and v3.
func gjwtStandardClaims() []Row {
	return []Row{
		field("StandardClaims.Audience", jose.Aud, jose.NoUnit),       // string; []string in form3tech
		field("StandardClaims.ExpiresAt", jose.Exp, jose.NumericDate), // int64
		field("StandardClaims.Id", jose.Jti, jose.NoUnit),
		field("StandardClaims.IssuedAt", jose.Iat, jose.NumericDate), // int64
		field("StandardClaims.Issuer", jose.Iss, jose.NoUnit),
		field("StandardClaims.NotBefore", jose.Nbf, jose.NumericDate), // int64
		field("StandardClaims.Subject", jose.Sub, jose.NoUnit),
	}
}

// gjwtVerifiers is the checks of the claims types in v4 and v3.
// Only req = true refuses a token that lacks the claim (run against v4.5.2).
func gjwtVerifiers(types ...string) []Row {
	// The parser calls Valid; a claims type's own Valid replaces it whole.
	valid := &jose.Profile{Exp: jose.IfPresent, Nbf: jose.IfPresent}
	rows := []Row{{Symbol: "Claims.Valid", Event: jose.Check, Hook: true, Roles: Roles{jose.Claims: Recv, jose.Err: R0}}} // Valid() error
	for _, t := range types {
		rows = append(rows, Row{Symbol: t + ".Valid", Event: jose.Check, Profile: valid, Roles: Roles{jose.Claims: Recv, jose.Err: R0}})
		for _, v := range []struct {
			method, claim string
			effect        jose.Effect
		}{
			{"VerifyAudience", jose.Aud, jose.RequireAud},  // (cmp string, req bool) bool
			{"VerifyExpiresAt", jose.Exp, jose.RequireExp}, // (cmp int64, req bool) bool; time.Time in RegisteredClaims
			{"VerifyIssuedAt", jose.Iat, jose.RequireIat},  // (cmp int64, req bool) bool; time.Time in RegisteredClaims
			{"VerifyIssuer", jose.Iss, jose.RequireIss},    // (cmp string, req bool) bool
			{"VerifyNotBefore", jose.Nbf, jose.RequireNbf}, // (cmp int64, req bool) bool; time.Time in RegisteredClaims
		} {
			rows = append(rows, Row{
				Symbol: t + "." + v.method, Event: jose.Check, Claim: v.claim, Effect: v.effect, FlagIs: true,
				Roles: Roles{jose.Claims: Recv, jose.Expected: P0, jose.Flag: P1, jose.Valid: R0},
			})
		}
	}
	return rows
}

// gjwtV3Errors is the error bits of v4 and v3. One bit test does not tell an expired
// token from a forged one: both bits may be set (v4 before v4.5.1, v3 always).
func gjwtV3Errors() []Row {
	return []Row{
		failed("ValidationError.Errors", ""), // uint32
		failed("ValidationErrorMalformed", ""),
		failed("ValidationErrorUnverifiable", ""),
		failed("ValidationErrorSignatureInvalid", ""),
		failed("ValidationErrorClaimsInvalid", ""),
		failed("ValidationErrorAudience", jose.Aud),
		failed("ValidationErrorExpired", jose.Exp),
		failed("ValidationErrorIssuedAt", jose.Iat),
		failed("ValidationErrorIssuer", jose.Iss),
		failed("ValidationErrorNotValidYet", jose.Nbf),
		failed("ValidationErrorId", jose.Jti),
	}
}

// gjwtPreview is what dgrijalva/jwt-go v4.0.0-preview1 alone has.
// An aud claim without WithAudience is refused; a missing one passes even with it.
func gjwtPreview() []Row {
	valid := &jose.Profile{Exp: jose.IfPresent, Nbf: jose.IfPresent, Aud: jose.IfPresent, Iss: jose.Configured}
	rows := []Row{
		field("StandardClaims.Audience", jose.Aud, jose.NoUnit),
		field("StandardClaims.ExpiresAt", jose.Exp, jose.TimeValue), // *Time
		field("StandardClaims.ID", jose.Jti, jose.NoUnit),
		field("StandardClaims.IssuedAt", jose.Iat, jose.TimeValue), // *Time
		field("StandardClaims.Issuer", jose.Iss, jose.NoUnit),
		field("StandardClaims.NotBefore", jose.Nbf, jose.TimeValue), // *Time
		field("StandardClaims.Subject", jose.Sub, jose.NoUnit),
		field("Time.Time", "", jose.TimeValue),
		{Symbol: "At", Event: jose.Claim, Unit: jose.TimeValue, Roles: Roles{jose.Value: P0}},                                       // func At(at time.Time) *Time
		{Symbol: "Now", Event: jose.Claim, Unit: jose.TimeValue},                                                                    // func Now() *Time
		{Symbol: "NewTime", Event: jose.Claim, Unit: jose.NumericDate, Roles: Roles{jose.Value: P0}},                                // func NewTime(t float64) *Time
		{Symbol: "KnownKeyfunc", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Alg: P0, jose.Key: P1, jose.Keyfunc: R0}}, // func KnownKeyfunc(signingMethod SigningMethod, key interface{}) Keyfunc
		expects("WithAudience", jose.NoEffect, P0),                                                                                  // func WithAudience(aud string) ParserOption
		expects("WithIssuer", jose.RequireIss, P0),                                                                                  // func WithIssuer(iss string) ParserOption
		option("WithoutAudienceValidation", jose.SkipAud),
		tolerates("WithLeeway", P0),                                                                                              // func WithLeeway(d time.Duration) ParserOption
		clock("TimeFunc", Field),                                                                                                 // var TimeFunc = time.Now
		{Symbol: "NewValidationHelper", Event: jose.Bind, Roles: Roles{jose.Options: Rest0, jose.Carrier: R0}},                   // func NewValidationHelper(options ...ParserOption) *ValidationHelper
		{Symbol: "Claims.Valid", Event: jose.Check, Hook: true, Roles: Roles{jose.Claims: Recv, jose.Carrier: P0, jose.Err: R0}}, // Valid(*ValidationHelper) error
		failed("TokenExpiredError", jose.Exp),
		failed("TokenNotValidYetError", jose.Nbf),
		failed("InvalidAudienceError", jose.Aud),
		failed("InvalidIssuerError", jose.Iss),
		failed("InvalidSignatureError", ""),
	}
	for _, t := range []string{"MapClaims", "StandardClaims"} {
		rows = append(rows,
			Row{Symbol: t + ".Valid", Event: jose.Check, Profile: valid, Roles: Roles{jose.Claims: Recv, jose.Carrier: P0, jose.Err: R0}},                                                     // Valid(h *ValidationHelper) error
			Row{Symbol: t + ".VerifyAudience", Event: jose.Check, Claim: jose.Aud, Roles: Roles{jose.Claims: Recv, jose.Carrier: P0, jose.Expected: P1, jose.Err: R0}},                        // VerifyAudience(h *ValidationHelper, cmp string) error
			Row{Symbol: t + ".VerifyIssuer", Event: jose.Check, Claim: jose.Iss, Effect: jose.RequireIss, Roles: Roles{jose.Claims: Recv, jose.Carrier: P0, jose.Expected: P1, jose.Err: R0}}, // VerifyIssuer(h *ValidationHelper, cmp string) error
		)
	}
	return rows
}
