// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// goKit is go-kit's endpoint middleware, on golang-jwt v4.
func goKit() []Library {
	p := &jose.Profile{Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Alg: jose.AlgByArg}
	return []Library{{
		Name:  "go-kit jwt",
		Doc:   "https://pkg.go.dev/github.com/go-kit/kit/auth/jwt",
		Paths: []string{"github.com/go-kit/kit/auth/jwt"},
		Rows: []Row{
			{Symbol: "NewSigner", Event: jose.Issue, Roles: Roles{jose.Key: P1, jose.Alg: P2, jose.Claims: P3}},                                     // func NewSigner(kid string, key []byte, method jwt.SigningMethod, claims jwt.Claims) endpoint.Middleware
			{Symbol: "NewParser", Event: jose.Accept, Effect: jose.PinAlg, Profile: p, Roles: Roles{jose.Keyfunc: P0, jose.Alg: P1, jose.Hook: P2}}, // func NewParser(keyFunc jwt.Keyfunc, method jwt.SigningMethod, newClaims ClaimsFactory) endpoint.Middleware
			failed("ErrTokenExpired", jose.Exp),
			failed("ErrTokenNotActive", jose.Nbf),
			failed("ErrTokenInvalid", ""),
		},
	}}
}
