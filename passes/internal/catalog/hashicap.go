// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// hashicap is hashicorp/cap. What Expected leaves empty is not compared; a token without exp
// ends 150 seconds after its iat or nbf (run against v0.15.0).
func hashicap() []Library {
	p := &jose.Profile{Signature: jose.Always, Exp: jose.Always, Nbf: jose.IfPresent, Aud: jose.Configured, Iss: jose.Configured, Alg: jose.AlgByList}
	lax := &jose.Profile{Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Aud: jose.Configured, Iss: jose.Configured, Alg: jose.AlgByList}
	token := Roles{jose.Carrier: Recv, jose.Token: P1, jose.Options: P2, jose.Claims: R0, jose.Err: R1}
	return []Library{{
		Name:  "hashicorp cap jwt",
		Doc:   "https://pkg.go.dev/github.com/hashicorp/cap/jwt",
		Paths: []string{"github.com/hashicorp/cap/jwt"},
		Rows: slices.Concat(slices.DeleteFunc(katarasAlgs(), func(r Row) bool { return r.Alg[:2] == "HS" }), []Row{
			{Symbol: "NewValidator", Event: jose.Bind, Public: true, Roles: Roles{jose.Key: Rest0, jose.Carrier: R0, jose.Err: R1}},                                                                                     // func NewValidator(keySets ...KeySet) (*Validator, error)
			{Symbol: "Validator.Validate", Event: jose.Accept, Profile: p, Roles: token},                                                                                                                                // func (v *Validator) Validate(ctx context.Context, token string, expected Expected) (map[string]interface{}, error)
			{Symbol: "Validator.ValidateAllowMissingIatNbfExp", Event: jose.Accept, Profile: lax, Roles: token},                                                                                                         // func (v *Validator) ValidateAllowMissingIatNbfExp(ctx context.Context, token string, expected Expected) (map[string]interface{}, error)
			{Symbol: "KeySet.VerifySignature", Event: jose.Accept, Profile: &jose.Profile{Signature: jose.Always, Alg: jose.AlgByKey}, Roles: Roles{jose.Carrier: Recv, jose.Token: P1, jose.Claims: R0, jose.Err: R1}}, // VerifySignature(ctx context.Context, token string) (claims map[string]interface{}, err error)
			expects("Expected.Audiences", jose.RequireAud, Field),                                                                                                                                                       // []string
			expects("Expected.Issuer", jose.RequireIss, Field),                                                                                                                                                          // string
			expects("Expected.Subject", jose.RequireSub, Field),                                                                                                                                                         // string
			{Symbol: "Expected.ID", Event: jose.Policy, Effect: jose.RequireClaim, Claim: jose.Jti, Roles: Roles{jose.Expected: Field}},
			{Symbol: "Expected.SigningAlgorithms", Event: jose.Policy, Effect: jose.PinAlg, Roles: Roles{jose.Alg: Field}}, // []Alg; RS256
			tolerates("Expected.ClockSkewLeeway", Field),                                                                   // zero is a minute
			tolerates("Expected.ExpirationLeeway", Field),                                                                  // zero is 150 seconds
			clock("Expected.Now", Field),
			{Symbol: "NewJSONWebKeySet", Event: jose.Bind, URL: P1, Roles: Roles{jose.Key: R0, jose.Err: R1}},       // func NewJSONWebKeySet(ctx context.Context, jwksURL string, jwksCAPEM string) (KeySet, error)
			{Symbol: "NewOIDCDiscoveryKeySet", Event: jose.Bind, URL: P1, Roles: Roles{jose.Key: R0, jose.Err: R1}}, // func NewOIDCDiscoveryKeySet(ctx context.Context, issuer string, issuerCAPEM string) (KeySet, error)
			publicLoader("NewStaticKeySet"),   // func NewStaticKeySet(publicKeys []crypto.PublicKey) (KeySet, error)
			publicLoader("ParsePublicKeyPEM"), // func ParsePublicKeyPEM(data []byte) (crypto.PublicKey, error)
		}),
	}, {
		Name:  "hashicorp cap oidc", // Exchange has verified the ID token that it returns
		Doc:   "https://pkg.go.dev/github.com/hashicorp/cap/oidc",
		Paths: []string{"github.com/hashicorp/cap/oidc"},
		Rows: []Row{
			{Symbol: "Provider.VerifyIDToken", Event: jose.Accept, Profile: oidcProfile(), Roles: Roles{jose.Carrier: Recv, jose.Token: P1, jose.Options: Rest3, jose.Claims: R0, jose.Err: R1}, Unexecuted: true}, // func (p *Provider) VerifyIDToken(ctx context.Context, t IDToken, oidcRequest Request, opt ...Option) (map[string]interface{}, error)
			{Symbol: "UnmarshalClaims", Event: jose.Peek, Roles: Roles{jose.Token: P0, jose.Claims: P1, jose.Err: R0}},                                                                                             // func UnmarshalClaims(rawToken string, claims interface{}) error
			{Symbol: "IDToken.Claims", Event: jose.Claim, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0, jose.Err: R0}},                                                                                         // func (t IDToken) Claims(claims interface{}) error
		},
	}}
}
