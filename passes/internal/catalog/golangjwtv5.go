// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// gjwtV5Options is what a v5 parser or validator takes (since v5.0.0 unless a row says later).
func gjwtV5Options() []Row {
	allAudiences := expects("WithAllAudiences", jose.RequireAud, Rest0) // func WithAllAudiences(aud ...string) ParserOption
	allAudiences.Since = "v5.2.3"
	expRequired := option("WithExpirationRequired", jose.RequireExp)
	expRequired.Since = "v5.1.0"
	nbfRequired := option("WithNotBeforeRequired", jose.RequireNbf)
	nbfRequired.Since = "v5.3.1"
	return []Row{
		expRequired,
		nbfRequired,
		allAudiences,
		expects("WithAudience", jose.RequireAud, Rest0), // func WithAudience(aud ...string) ParserOption; one string before v5.2.3; none checks nothing
		expects("WithIssuer", jose.RequireIss, P0),      // func WithIssuer(iss string) ParserOption; "" checks nothing
		expects("WithSubject", jose.RequireSub, P0),     // func WithSubject(sub string) ParserOption; "" checks nothing
		option("WithIssuedAt", jose.NoEffect),           // refuses an iat in the future, requires none
		tolerates("WithLeeway", P0),                     // func WithLeeway(leeway time.Duration) ParserOption
		clock("WithTimeFunc", P0),                       // func WithTimeFunc(f func() time.Time) ParserOption
		option("WithStrictDecoding", jose.StrictDecoding),
		option("WithPaddingAllowed", jose.LenientDecoding),
	}
}

// gjwtV5Getters reads claims; a struct's own GetExpirationTime replaces the one the parser asks.
func gjwtV5Getters() []Row {
	var rows []Row
	for _, t := range []string{"Claims", "MapClaims", "RegisteredClaims"} {
		for _, g := range []struct{ method, claim string }{
			{"GetExpirationTime", jose.Exp}, // () (*NumericDate, error)
			{"GetNotBefore", jose.Nbf},      // () (*NumericDate, error)
			{"GetIssuedAt", jose.Iat},       // () (*NumericDate, error)
			{"GetIssuer", jose.Iss},         // () (string, error)
			{"GetSubject", jose.Sub},        // () (string, error)
			{"GetAudience", jose.Aud},       // () (ClaimStrings, error)
		} {
			rows = append(rows, Row{Symbol: t + "." + g.method, Event: jose.Claim, Claim: g.claim, Hook: t == "Claims", Roles: Roles{jose.Claims: Recv, jose.Value: R0, jose.Err: R1}})
		}
	}
	return rows
}

// gjwtV5 is what v5 alone has.
func gjwtV5() []Row {
	claims := &jose.Profile{Exp: jose.IfPresent, Nbf: jose.IfPresent, Aud: jose.Configured, Iss: jose.Configured}
	return []Row{
		{Symbol: "NewValidator", Event: jose.Bind, Roles: Roles{jose.Options: Rest0, jose.Carrier: R0}},                                     // func NewValidator(opts ...ParserOption) *Validator
		{Symbol: "Validator.Validate", Event: jose.Check, Profile: claims, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0, jose.Err: R0}}, // func (v *Validator) Validate(claims Claims) error
		{Symbol: "ClaimsValidator.Validate", Event: jose.Check, Hook: true, Roles: Roles{jose.Claims: Recv, jose.Err: R0}},                  // a claims type's own Validate() error, asked besides the checks
		{Symbol: "VerificationKeySet.Keys", Event: jose.Bind, Roles: Roles{jose.Key: Field}},                                                // every key is tried
		failed("ErrTokenRequiredClaimMissing", ""),
		failed("ErrTokenInvalidSubject", jose.Sub),
	}
}
