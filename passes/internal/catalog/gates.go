// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"go/types"
	"slices"
	"strings"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// gates is middleware that verifies with what it is handed.
func gates() []Library {
	p := &jose.Profile{Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Alg: jose.AlgByHeader}
	rows := []Row{
		{Symbol: "New", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: Rest0}},               // func New(cfg ...Config) *Middleware
		{Symbol: "Config.ValidationKeyGetter", Event: jose.Bind, Roles: Roles{jose.Keyfunc: Field}}, // jwt.Keyfunc
		{Symbol: "Config.ValidationKeyGetter", Event: jose.Bind, Effect: jose.AnyAlg, Roles: Roles{jose.Keyfunc: Field}, Unless: "SigningMethod"},
		{Symbol: "Config.SigningMethod", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Alg: Field}},                            // jwt.SigningMethod; nil takes any
		switches("Config.CredentialsOptional", jose.OptionalCredentials, Field, true),                                                     // a missing token passes
		switches("Config.EnableAuthOnOptions", jose.NoEffect, Field, false),                                                               // OPTIONS requests pass
		switches("Config.Expiration", jose.RequireExp, Field, true),                                                                       // map claims alone
		{Symbol: "Config.Extractor", Event: jose.Bind, Roles: Roles{jose.Hook: Field}},                                                    // TokenExtractor
		{Symbol: "Middleware.CheckJWT", Event: jose.Accept, Profile: p, Roles: Roles{jose.Carrier: Recv, jose.Err: R0}, Unexecuted: true}, // func (m *Middleware) CheckJWT(ctx context.Context) error
		{Symbol: "Middleware.Serve", Event: jose.Accept, Profile: p, Roles: Roles{jose.Carrier: Recv}, Unexecuted: true},                  // func (m *Middleware) Serve(ctx context.Context)
		{Symbol: "Middleware.Get", Event: jose.Claim, Roles: Roles{jose.Carrier: R0}},                                                     // func (m *Middleware) Get(ctx context.Context) *jwt.Token
		{Symbol: "FromParameter", Event: jose.Carry, In: jose.InQuery},                                                                    // func FromParameter(param string) TokenExtractor
		{Symbol: "FromAuthHeader", Event: jose.Carry, In: jose.InHeader, Roles: Roles{jose.Token: R0}},                                    // func FromAuthHeader(ctx context.Context) (string, error)
		// Variables that hold functions and methods of golang-jwt's ancestor.
		{Symbol: "NewToken", Event: jose.Bind, Empty: true, Roles: Roles{jose.Alg: P0, jose.Carrier: R0}},
		{Symbol: "NewTokenWithClaims", Event: jose.Bind, Roles: Roles{jose.Alg: P0, jose.Claims: P1, jose.Carrier: R0}},
		failed("ErrTokenExpired", jose.Exp),
	}
	for _, alg := range []string{"HS256", "HS384", "HS512", "ES256", "ES384", "ES512"} {
		rows = append(rows, algorithm("SigningMethod"+alg, alg))
	}
	return []Library{{
		Name:  "iris-contrib jwt",
		Doc:   "https://pkg.go.dev/github.com/iris-contrib/middleware/jwt",
		Paths: []string{"github.com/iris-contrib/middleware/jwt"},
		Rows:  rows,
	}, {
		Name:  "grpc middleware auth", // the hook verifies
		Doc:   "https://pkg.go.dev/github.com/grpc-ecosystem/go-grpc-middleware/v2/interceptors/auth",
		Paths: []string{"github.com/grpc-ecosystem/go-grpc-middleware/v2/interceptors/auth"},
		Rows: []Row{
			{Symbol: "AuthFromMD", Event: jose.Carry, In: jose.InHeader, Roles: Roles{jose.Token: R0}}, // func AuthFromMD(ctx context.Context, expectedScheme string) (string, error)
			{Symbol: "UnaryServerInterceptor", Event: jose.Policy, Roles: Roles{jose.Hook: P0}},        // func UnaryServerInterceptor(authFunc AuthFunc) grpc.UnaryServerInterceptor
			{Symbol: "StreamServerInterceptor", Event: jose.Policy, Roles: Roles{jose.Hook: P0}},       // func StreamServerInterceptor(authFunc AuthFunc) grpc.StreamServerInterceptor
		},
	}, {
		Name:  "adam-hanna jwt-auth",
		Doc:   "https://pkg.go.dev/github.com/adam-hanna/jwt-auth/jwt",
		Paths: []string{"github.com/adam-hanna/jwt-auth/jwt"},
		Stub:  true,
		Rows: []Row{
			{Symbol: "New", Event: jose.Bind, Roles: Roles{jose.Carrier: P1, jose.Err: R0}, Unexecuted: true},                                                       // func New(auth *Auth, o Options) error
			{Symbol: "Options.HMACKey", Event: jose.Bind, Roles: Roles{jose.Key: Field}, Unexecuted: true},                                                          // []byte
			{Symbol: "Options.SigningMethodString", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Alg: Field}, Unexecuted: true},                         // string
			{Symbol: "Options.AuthTokenValidTime", Event: jose.Claim, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Value: Field}, Unexecuted: true},      // time.Duration; 15 minutes
			{Symbol: "Options.BearerTokens", Event: jose.Carry, Channel: jose.HeaderOut, FlagIs: true, Roles: Roles{jose.Flag: Field}, Unexecuted: true},            // bool
			switches("Options.IsDevEnv", jose.NoEffect, Field, true),                                                                                                // cookies without Secure
			{Symbol: "Auth.Handler", Event: jose.Accept, Profile: adamProfile(), Roles: Roles{jose.Carrier: Recv}, Unexecuted: true},                                // func (a *Auth) Handler(h http.Handler) http.Handler
			{Symbol: "Auth.HandlerFunc", Event: jose.Accept, Profile: adamProfile(), Roles: Roles{jose.Carrier: Recv}, Unexecuted: true},                            // func (a *Auth) HandlerFunc(fn http.HandlerFunc) http.Handler
			{Symbol: "ClaimsType.CustomClaims", Event: jose.Bind, Roles: Roles{jose.Claims: Field}, Unexecuted: true},                                               // map[string]interface{}; beside the others
			{Symbol: "Auth.IssueNewTokens", Event: jose.Issue, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Claims: P1, jose.Err: R0}, Unexecuted: true}, // func (a *Auth) IssueNewTokens(w http.ResponseWriter, claims *ClaimsType) error
		},
	}}
}

func adamProfile() *jose.Profile {
	return &jose.Profile{Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Alg: jose.AlgByKey}
}

// Refuses reports whether a function is the gate that refuses by an outcome that another
// middleware has left in the context.
func Refuses(obj types.Object) bool {
	return slices.ContainsFunc(Rows(obj), func(row *Row) bool { return row.Event == jose.Check && row.Defers })
}

// NoGate reports whether a package's middleware decides nothing by tokens.
func NoGate(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return !strings.Contains(first, ".") || strings.HasPrefix(path, "github.com/go-chi/") || path == "github.com/rs/cors"
}

// AnswersRefused reports whether a field of a library's middleware is the function that answers
// for refused tokens, and whether one has to be given for the request to end.
func AnswersRefused(f *types.Var) (answers, needed bool) {
	if f.Pkg() == nil || !Knows(f.Pkg().Path()) {
		return false, false
	}
	switch f.Name() {
	case "Unauthorized": // gin-jwt and its forks: the default answers and does not abort
		return true, true
	case "ErrorHandler", "ErrorHandlerWithContext": // echo-jwt: the default returns the error
		return true, false
	}
	return false, false
}
