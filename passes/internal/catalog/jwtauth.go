// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// jwtauth is go-chi/jwtauth. Verifier stores token and error in the context and lets
// every request pass; Authenticator refuses (run against v5.3.3).
func jwtauth() []Library {
	// Decode of v5 and v1 looks at the signature alone (run); that of v4, which came before v1, at
	// exp as well (read).
	v5 := &jose.Profile{Signature: jose.Always, Alg: jose.AlgByArg}
	old := &jose.Profile{Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Alg: jose.AlgByArg}
	return []Library{{
		Name:  "jwtauth/v5",
		Doc:   "https://pkg.go.dev/github.com/go-chi/jwtauth/v5",
		Paths: []string{"github.com/go-chi/jwtauth/v5"},
		Rows: slices.Concat(jwtauthTokens(v5, false), jwtauthClaims(), jwtauthRequest(), []Row{
			{Symbol: "New", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Alg: P0, jose.Key: P1, jose.Options: Rest3, jose.Carrier: R0}}, // func New(alg string, signKey interface{}, verifyKey interface{}, validateOptions ...jwt.ValidateOption) *JWTAuth
			{Symbol: "New", Event: jose.Bind, Roles: Roles{jose.Key: P2, jose.Carrier: R0}},                                                         // verifyKey
			{Symbol: "Authenticator", Event: jose.Check, Defers: true, Roles: Roles{jose.Carrier: P0}},                                              // func Authenticator(ja *JWTAuth) func(http.Handler) http.Handler
		}),
	}, {
		Name:  "jwtauth", // v1.2.0 and v4.0.4+incompatible
		Doc:   "https://pkg.go.dev/github.com/go-chi/jwtauth",
		Paths: []string{"github.com/go-chi/jwtauth"},
		Rows: slices.Concat(changed("v2.0.0", jwtauthTokens(v5, true), jwtauthTokens(old, true)), jwtauthClaims(), jwtauthRequest(),
			jwtauthNew(Row{Until: "v2.0.0", Refuses: jose.RefusesEmpty}), jwtauthNew(Row{Since: "v2.0.0"}), []Row{
				{Symbol: "NewWithParser", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Alg: P0, jose.Key: P2, jose.Carrier: R0}}, // func NewWithParser(alg string, parser *jwt.Parser, signKey interface{}, verifyKey interface{}) *JWTAuth
				{Symbol: "NewWithParser", Event: jose.Bind, Roles: Roles{jose.Key: P3, jose.Carrier: R0}},                                    // verifyKey
				{Symbol: "Authenticator", Event: jose.Check, Defers: true},                                                                   // func Authenticator(next http.Handler) http.Handler
			}),
	}}
}

// jwtauthNew is New of some versions: v1, which comes after v4, signs with jwx and refuses an empty key (run).
func jwtauthNew(versions Row) []Row {
	sign, verify := versions, versions
	sign.Symbol, sign.Event, sign.Effect, sign.Roles = "New", jose.Bind, jose.PinAlg, Roles{jose.Alg: P0, jose.Key: P1, jose.Carrier: R0} // func New(alg string, signKey interface{}, verifyKey interface{}) *JWTAuth
	verify.Symbol, verify.Event, verify.Roles = "New", jose.Bind, Roles{jose.Key: P2, jose.Carrier: R0}
	return []Row{sign, verify}
}

// jwtauthTokens issues and accepts; the claims of an expired token come back beside the error.
func jwtauthTokens(decode *jose.Profile, read bool) []Row {
	p := &jose.Profile{Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Aud: jose.Configured, Iss: jose.Configured, Alg: jose.AlgByArg, Partial: true}
	return []Row{
		{Symbol: "JWTAuth.Encode", Event: jose.Issue, Unit: jose.TimeValue, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0, jose.Token: R1, jose.Err: R2}},               // func (ja *JWTAuth) Encode(claims map[string]interface{}) (t jwt.Token, tokenString string, err error)
		{Symbol: "JWTAuth.Decode", Event: jose.Accept, Profile: decode, Roles: Roles{jose.Carrier: Recv, jose.Token: P0, jose.Claims: R0, jose.Err: R1}, Unexecuted: read}, // func (ja *JWTAuth) Decode(tokenString string) (jwt.Token, error)
		{Symbol: "VerifyToken", Event: jose.Accept, Profile: p, Roles: Roles{jose.Carrier: P0, jose.Token: P1, jose.Claims: R0, jose.Err: R1}},                             // func VerifyToken(ja *JWTAuth, tokenString string) (jwt.Token, error)
		{Symbol: "VerifyRequest", Event: jose.Accept, Profile: p, Roles: Roles{jose.Carrier: P0, jose.Options: Rest2, jose.Claims: R0, jose.Err: R1}},                      // func VerifyRequest(ja *JWTAuth, r *http.Request, findTokenFns ...func(r *http.Request) string) (jwt.Token, error)
		{Symbol: "Verifier", Event: jose.Accept, Defers: true, Profile: p, Roles: Roles{jose.Carrier: P0}},                                                                 // func Verifier(ja *JWTAuth) func(http.Handler) http.Handler
		{Symbol: "Verify", Event: jose.Accept, Defers: true, Profile: p, Roles: Roles{jose.Carrier: P0, jose.Options: Rest1}},                                              // func Verify(ja *JWTAuth, findTokenFns ...func(r *http.Request) string) func(http.Handler) http.Handler
		{Symbol: "FromContext", Event: jose.Claim, Defers: true, Roles: Roles{jose.Claims: R1, jose.Err: R2}},                                                              // func FromContext(ctx context.Context) (jwt.Token, map[string]interface{}, error)
		failed("ErrExpired", jose.Exp),
		failed("ErrNBFInvalid", jose.Nbf),
		failed("ErrIATInvalid", jose.Iat),
		failed("ErrUnauthorized", ""),
		failed("ErrAlgoInvalid", ""),
	}
}

func jwtauthClaims() []Row {
	return []Row{
		{Symbol: "SetExpiry", Event: jose.Claim, Claim: jose.Exp, Unit: jose.TimeValue, Roles: Roles{jose.Claims: P0, jose.Value: P1}},   // func SetExpiry(claims map[string]interface{}, tm time.Time)
		{Symbol: "SetExpiryIn", Event: jose.Claim, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Claims: P0, jose.Value: P1}},  // func SetExpiryIn(claims map[string]interface{}, tm time.Duration)
		{Symbol: "SetIssuedAt", Event: jose.Claim, Claim: jose.Iat, Unit: jose.TimeValue, Roles: Roles{jose.Claims: P0, jose.Value: P1}}, // func SetIssuedAt(claims map[string]interface{}, tm time.Time)
		{Symbol: "SetIssuedNow", Event: jose.Claim, Claim: jose.Iat, Roles: Roles{jose.Claims: P0}},                                      // func SetIssuedNow(claims map[string]interface{})
		{Symbol: "ExpireIn", Event: jose.Claim, Unit: jose.Lifetime, Roles: Roles{jose.Value: P0}},                                       // func ExpireIn(tm time.Duration) int64
		{Symbol: "UnixTime", Event: jose.Claim, Unit: jose.TimeValue, Roles: Roles{jose.Value: P0}},                                      // func UnixTime(tm time.Time) int64
	}
}

func jwtauthRequest() []Row {
	return []Row{
		{Symbol: "TokenFromQuery", Event: jose.Carry, In: jose.InQuery, Roles: Roles{jose.Token: R0}},   // func TokenFromQuery(r *http.Request) string
		{Symbol: "TokenFromCookie", Event: jose.Carry, In: jose.InCookie, Roles: Roles{jose.Token: R0}}, // func TokenFromCookie(r *http.Request) string
		{Symbol: "TokenFromHeader", Event: jose.Carry, In: jose.InHeader, Roles: Roles{jose.Token: R0}}, // func TokenFromHeader(r *http.Request) string
	}
}
