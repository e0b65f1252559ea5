// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// auth0 is auth0/go-jwt-middleware. From v2 on issuer, audience and algorithm must be given;
// exp is never required (run against v2.3.1).
func auth0() []Library {
	return []Library{{
		Name:  "auth0 middleware/v3",
		Doc:   "https://pkg.go.dev/github.com/auth0/go-jwt-middleware/v3",
		Paths: []string{"github.com/auth0/go-jwt-middleware/v3"},
		Rows: slices.Concat(auth0Gate(), []Row{
			{Symbol: "New", Event: jose.Bind, Roles: Roles{jose.Options: Rest0, jose.Carrier: R0, jose.Err: R1}}, // func New(opts ...Option) (*JWTMiddleware, error)
			{Symbol: "WithValidator", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: P0}},                 // func WithValidator(v *validator.Validator) Option
			{Symbol: "GetClaims", Event: jose.Claim, Roles: Roles{jose.Claims: R0, jose.Err: R1}},                // func GetClaims[T any](ctx context.Context) (T, error)
			{Symbol: "MustGetClaims", Event: jose.Claim, Roles: Roles{jose.Claims: R0}},                          // func MustGetClaims[T any](ctx context.Context) T
		}),
	}, {
		Name:  "auth0 middleware/v2",
		Doc:   "https://pkg.go.dev/github.com/auth0/go-jwt-middleware/v2",
		Paths: []string{"github.com/auth0/go-jwt-middleware/v2"},
		Rows: slices.Concat(auth0Gate(), []Row{
			{Symbol: "New", Event: jose.Bind, Roles: Roles{jose.Hook: P0, jose.Options: Rest1, jose.Carrier: R0}}, // func New(validateToken ValidateToken, opts ...Option) *JWTMiddleware
		}),
	}, {
		Name:  "auth0 validator/v3",
		Doc:   "https://pkg.go.dev/github.com/auth0/go-jwt-middleware/v3/validator",
		Paths: []string{"github.com/auth0/go-jwt-middleware/v3/validator"},
		Rows: slices.Concat(auth0Validator(), []Row{
			{Symbol: "New", Event: jose.Bind, Roles: Roles{jose.Options: Rest0, jose.Carrier: R0, jose.Err: R1}},      // func New(opts ...Option) (*Validator, error)
			{Symbol: "WithKeyFunc", Event: jose.Bind, Roles: Roles{jose.Keyfunc: P0, jose.Carrier: R0}},               // func WithKeyFunc(keyFunc func(context.Context) (any, error)) Option
			{Symbol: "WithAlgorithm", Event: jose.Policy, Effect: jose.PinAlg, Roles: Roles{jose.Alg: P0}},            // func WithAlgorithm(algorithm SignatureAlgorithm) Option
			{Symbol: "WithAlgorithms", Event: jose.Policy, Effect: jose.PinAlg, Roles: Roles{jose.Alg: P0}},           // func WithAlgorithms(algorithms []SignatureAlgorithm) Option
			expects("WithIssuer", jose.RequireIss, P0),                                                                // func WithIssuer(issuerURL string) Option
			expects("WithIssuers", jose.RequireIss, P0),                                                               // func WithIssuers(issuers []string) Option
			expects("WithAudience", jose.RequireAud, P0),                                                              // func WithAudience(audience string) Option
			expects("WithAudiences", jose.RequireAud, P0),                                                             // func WithAudiences(audiences []string) Option
			{Symbol: "WithIssuersResolver", Event: jose.Policy, Effect: jose.RequireIss, Roles: Roles{jose.Hook: P0}}, // func WithIssuersResolver(resolver func(ctx context.Context) ([]string, error)) Option
		}),
	}, {
		Name:  "auth0 validator/v2",
		Doc:   "https://pkg.go.dev/github.com/auth0/go-jwt-middleware/v2/validator",
		Paths: []string{"github.com/auth0/go-jwt-middleware/v2/validator"},
		Rows: slices.Concat(auth0Validator(), []Row{
			{Symbol: "New", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Keyfunc: P0, jose.Alg: P1, jose.Options: Rest4, jose.Carrier: R0, jose.Err: R1}}, // func New(keyFunc func(context.Context) (interface{}, error), signatureAlgorithm SignatureAlgorithm, issuerURL string, audience []string, opts ...Option) (*Validator, error)
			{Symbol: "New", Event: jose.Bind, Effect: jose.RequireIss, Roles: Roles{jose.Expected: P2, jose.Carrier: R0}},                                             // issuerURL
			{Symbol: "New", Event: jose.Bind, Effect: jose.RequireAud, Roles: Roles{jose.Expected: P3, jose.Carrier: R0}},                                             // audience
		}),
	}, auth0V1()}
}

// auth0Gate is the middleware around a validator. A gate with optional credentials lets a
// missing token pass, never a forged one.
func auth0Gate() []Row {
	p := &jose.Profile{Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Aud: jose.Always, Iss: jose.Always, Alg: jose.AlgByArg}
	return []Row{
		{Symbol: "JWTMiddleware.CheckJWT", Event: jose.Accept, Profile: p, Roles: Roles{jose.Carrier: Recv}}, // func (m *JWTMiddleware) CheckJWT(next http.Handler) http.Handler
		switches("WithCredentialsOptional", jose.OptionalCredentials, P0, true),                              // func WithCredentialsOptional(value bool) Option
		switches("WithValidateOnOptions", jose.NoEffect, P0, false),                                          // func WithValidateOnOptions(value bool) Option
		{Symbol: "WithTokenExtractor", Event: jose.Bind, Roles: Roles{jose.Hook: P0}},                        // func WithTokenExtractor(e TokenExtractor) Option
		{Symbol: "ParameterTokenExtractor", Event: jose.Carry, In: jose.InQuery},                             // func ParameterTokenExtractor(param string) TokenExtractor
		{Symbol: "CookieTokenExtractor", Event: jose.Carry, In: jose.InCookie},                               // func CookieTokenExtractor(cookieName string) TokenExtractor
	}
}

func auth0Validator() []Row {
	p := &jose.Profile{Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Aud: jose.Always, Iss: jose.Always, Alg: jose.AlgByArg}
	rows := []Row{
		{Symbol: "Validator.ValidateToken", Event: jose.Accept, Profile: p, Roles: Roles{jose.Carrier: Recv, jose.Token: P1, jose.Claims: R0, jose.Err: R1}}, // func (v *Validator) ValidateToken(ctx context.Context, tokenString string) (any, error)
		tolerates("WithAllowedClockSkew", P0), // func WithAllowedClockSkew(skew time.Duration) Option; no cap
		field("RegisteredClaims.Issuer", jose.Iss, jose.NoUnit),
		field("RegisteredClaims.Subject", jose.Sub, jose.NoUnit),
		field("RegisteredClaims.Audience", jose.Aud, jose.NoUnit),
		field("RegisteredClaims.Expiry", jose.Exp, jose.NumericDate), // int64
		field("RegisteredClaims.ID", jose.Jti, jose.NoUnit),
		{Symbol: "ValidatedClaims.RegisteredClaims", Event: jose.Claim, Roles: Roles{jose.Claims: Field}},
		{Symbol: "ValidatedClaims.CustomClaims", Event: jose.Claim, Roles: Roles{jose.Claims: Field}},
	}
	return append(rows, katarasAlgs()...)
}

// auth0V1 looks at neither issuer nor audience, and at the algorithm when one is named.
func auth0V1() Library {
	p := &jose.Profile{Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Alg: jose.AlgByHeader}
	return Library{
		Name:  "auth0 middleware v1",
		Doc:   "https://pkg.go.dev/github.com/auth0/go-jwt-middleware",
		Paths: []string{"github.com/auth0/go-jwt-middleware"},
		Rows: []Row{
			{Symbol: "New", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: Rest0}},                // func New(options ...Options) *JWTMiddleware
			{Symbol: "Options.ValidationKeyGetter", Event: jose.Bind, Roles: Roles{jose.Keyfunc: Field}}, // jwt.Keyfunc
			{Symbol: "Options.ValidationKeyGetter", Event: jose.Bind, Effect: jose.AnyAlg, Roles: Roles{jose.Keyfunc: Field}, Unless: "SigningMethod"},
			{Symbol: "Options.SigningMethod", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Alg: Field}},            // jwt.SigningMethod; nil takes any
			switches("Options.CredentialsOptional", jose.OptionalCredentials, Field, true),                                     // a missing token passes
			switches("Options.EnableAuthOnOptions", jose.NoEffect, Field, false),                                               // OPTIONS requests pass
			{Symbol: "Options.Extractor", Event: jose.Bind, Roles: Roles{jose.Hook: Field}},                                    // TokenExtractor
			{Symbol: "JWTMiddleware.CheckJWT", Event: jose.Accept, Profile: p, Roles: Roles{jose.Carrier: Recv, jose.Err: R0}}, // func (m *JWTMiddleware) CheckJWT(w http.ResponseWriter, r *http.Request) error
			{Symbol: "JWTMiddleware.Handler", Event: jose.Accept, Profile: p, Roles: Roles{jose.Carrier: Recv}},                // func (m *JWTMiddleware) Handler(h http.Handler) http.Handler
			{Symbol: "JWTMiddleware.HandlerWithNext", Event: jose.Accept, Profile: p, Roles: Roles{jose.Carrier: Recv}},        // func (m *JWTMiddleware) HandlerWithNext(w http.ResponseWriter, r *http.Request, next http.HandlerFunc)
			{Symbol: "FromParameter", Event: jose.Carry, In: jose.InQuery},                                                     // func FromParameter(param string) TokenExtractor
			{Symbol: "FromAuthHeader", Event: jose.Carry, In: jose.InHeader, Roles: Roles{jose.Token: R0}},                     // func FromAuthHeader(r *http.Request) (string, error)
		},
	}
}
