// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// goZero is the JWT parts of go-zero. WithJwt wants eight characters of a secret, the others
// take an empty one; an empty previous secret is none (run against v1.10.3).
func goZero() []Library {
	p := &jose.Profile{Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Alg: jose.AlgByMAC}
	return []Library{{
		Name:  "go-zero rest",
		Doc:   "https://pkg.go.dev/github.com/zeromicro/go-zero/rest",
		Paths: []string{"github.com/zeromicro/go-zero/rest"},
		Rows: []Row{
			{Symbol: "WithJwt", Event: jose.Accept, Profile: p, Refuses: jose.RefusesEmpty, Roles: Roles{jose.Key: P0}, Unexecuted: true},           // func WithJwt(secret string) RouteOption
			{Symbol: "WithJwtTransition", Event: jose.Accept, Profile: p, Refuses: jose.RefusesEmpty, Roles: Roles{jose.Key: P0}, Unexecuted: true}, // func WithJwtTransition(secret, prevSecret string) RouteOption
			{Symbol: "WithJwtTransition", Event: jose.Bind, Refuses: jose.RefusesEmpty, Roles: Roles{jose.Key: P1}},                                 // prevSecret
		},
	}, {
		Name:  "go-zero handler",
		Doc:   "https://pkg.go.dev/github.com/zeromicro/go-zero/rest/handler",
		Paths: []string{"github.com/zeromicro/go-zero/rest/handler"},
		Rows: []Row{
			{Symbol: "Authorize", Event: jose.Accept, Profile: p, Roles: Roles{jose.Key: P0, jose.Options: Rest1}},                 // func Authorize(secret string, opts ...AuthorizeOption) func(http.Handler) http.Handler; writes refused requests to the log
			{Symbol: "WithPrevSecret", Event: jose.Bind, Refuses: jose.RefusesEmpty, Roles: Roles{jose.Key: P0, jose.Carrier: R0}}, // func WithPrevSecret(secret string) AuthorizeOption
		},
	}, {
		Name:  "go-zero token",
		Doc:   "https://pkg.go.dev/github.com/zeromicro/go-zero/rest/token",
		Paths: []string{"github.com/zeromicro/go-zero/rest/token"},
		Rows: []Row{
			{Symbol: "TokenParser.ParseToken", Event: jose.Accept, Profile: p, Roles: Roles{jose.Key: P1, jose.Carrier: R0, jose.Err: R1}}, // func (tp *TokenParser) ParseToken(r *http.Request, secret, prevSecret string) (*jwt.Token, error)
			{Symbol: "TokenParser.ParseToken", Event: jose.Bind, Refuses: jose.RefusesEmpty, Roles: Roles{jose.Key: P2}},                   // prevSecret
		},
	}}
}
