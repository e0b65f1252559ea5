// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// kratos is the JWT middleware of go-kratos. The server pins HS256 unless told otherwise; the
// client signs what WithClaims gives, by default claims without exp.
func kratos() []Library {
	p := &jose.Profile{Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Alg: jose.AlgByArg}
	return []Library{{
		Name:  "kratos jwt",
		Doc:   "https://pkg.go.dev/github.com/go-kratos/kratos/v2/middleware/auth/jwt",
		Paths: []string{"github.com/go-kratos/kratos/v2/middleware/auth/jwt"},
		Rows: []Row{
			{Symbol: "Server", Event: jose.Accept, Profile: p, Roles: Roles{jose.Keyfunc: P0, jose.Options: Rest1}}, // func Server(keyFunc jwt.Keyfunc, opts ...Option) middleware.Middleware
			{Symbol: "Client", Event: jose.Issue, Empty: true, Roles: Roles{jose.Keyfunc: P0, jose.Options: Rest1}}, // func Client(keyProvider jwt.Keyfunc, opts ...Option) middleware.Middleware
			{Symbol: "WithSigningMethod", Event: jose.Policy, Effect: jose.PinAlg, Roles: Roles{jose.Alg: P0}},      // func WithSigningMethod(method jwt.SigningMethod) Option
			{Symbol: "WithClaims", Event: jose.Bind, Roles: Roles{jose.Hook: P0, jose.Carrier: R0}},                 // func WithClaims(f func() jwt.Claims) Option
			{Symbol: "FromContext", Event: jose.Claim, Roles: Roles{jose.Claims: R0}},                               // func FromContext(ctx context.Context) (token jwt.Claims, ok bool)
			failed("ErrTokenExpired", jose.Exp),
			failed("ErrTokenInvalid", ""),
		},
	}}
}
