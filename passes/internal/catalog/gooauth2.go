// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// goOAuth2 is the access tokens of go-oauth2/oauth2. One field holds an HMAC secret or a PEM;
// the lifetime is the manager's.
func goOAuth2() []Library {
	return []Library{{
		Name:  "go-oauth2 generates",
		Doc:   "https://pkg.go.dev/github.com/go-oauth2/oauth2/v4/generates",
		Paths: []string{"github.com/go-oauth2/oauth2/v4/generates"},
		Rows: []Row{
			{Symbol: "NewJWTAccessGenerate", Event: jose.Bind, Roles: Roles{jose.Key: P1, jose.Alg: P2, jose.Carrier: R0}},                                               // func NewJWTAccessGenerate(kid string, key []byte, method jwt.SigningMethod) *JWTAccessGenerate
			{Symbol: "JWTAccessGenerate.SignedKey", Event: jose.Bind, Roles: Roles{jose.Key: Field}},                                                                     // []byte
			{Symbol: "JWTAccessGenerate.SignedMethod", Event: jose.Bind, Roles: Roles{jose.Alg: Field}},                                                                  // jwt.SigningMethod
			{Symbol: "JWTAccessGenerate.Token", Event: jose.Issue, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Carrier: Recv, jose.Token: R0, jose.Err: R2}}, // func (a *JWTAccessGenerate) Token(ctx context.Context, data *oauth2.GenerateBasic, isGenRefresh bool) (string, string, error)
			{Symbol: "JWTAccessClaims", Event: jose.Claim},
		},
	}}
}
