// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// livekit is LiveKit's access tokens: HS256, six hours unless SetValidFor says otherwise.
func livekit() []Library {
	p := &jose.Profile{Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Alg: jose.AlgByKey}
	set := Roles{jose.Carrier: Recv, jose.Value: P0}
	return []Library{{
		Name:  "livekit auth",
		Doc:   "https://pkg.go.dev/github.com/livekit/protocol/auth",
		Paths: []string{"github.com/livekit/protocol/auth"},
		Rows: []Row{
			{Symbol: "NewAccessToken", Event: jose.Bind, Empty: true, Roles: Roles{jose.Key: P1, jose.Carrier: R0}},                                                // func NewAccessToken(key string, secret string) *AccessToken
			{Symbol: "AccessToken.SetValidFor", Event: jose.Claim, Claim: jose.Exp, Unit: jose.Lifetime, Out: R0, Roles: set},                                      // func (t *AccessToken) SetValidFor(duration time.Duration) *AccessToken
			{Symbol: "AccessToken.SetIdentity", Event: jose.Claim, Claim: jose.Sub, Out: R0, Roles: set},                                                           // func (t *AccessToken) SetIdentity(identity string) *AccessToken
			{Symbol: "AccessToken.SetName", Event: jose.Claim, Claim: "name", Out: R0, Roles: set},                                                                 // func (t *AccessToken) SetName(name string) *AccessToken
			{Symbol: "AccessToken.SetMetadata", Event: jose.Claim, Claim: "metadata", Out: R0, Roles: set},                                                         // func (t *AccessToken) SetMetadata(md string) *AccessToken
			{Symbol: "AccessToken.SetAttributes", Event: jose.Claim, Claim: "attributes", Out: R0, Roles: set},                                                     // func (t *AccessToken) SetAttributes(attrs map[string]string) *AccessToken
			{Symbol: "AccessToken.ToJWT", Event: jose.Issue, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Carrier: Recv, jose.Token: R0, jose.Err: R1}}, // func (t *AccessToken) ToJWT() (string, error)
			{Symbol: "ParseAPIToken", Event: jose.Bind, Roles: Roles{jose.Token: P0, jose.Carrier: R0, jose.Err: R1}},                                              // func ParseAPIToken(raw string) (*APIKeyTokenVerifier, error)
			{Symbol: "APIKeyTokenVerifier.Identity", Event: jose.Peek, Roles: Roles{jose.Carrier: Recv, jose.Claims: R0}},                                          // func (v *APIKeyTokenVerifier) Identity() string
			{Symbol: "APIKeyTokenVerifier.Verify", Event: jose.Accept, Profile: p, Roles: Roles{jose.Carrier: Recv, jose.Key: P0, jose.Claims: R0, jose.Err: R2}},  // func (v *APIKeyTokenVerifier) Verify(key interface{}) (*jwt.RegisteredClaims, *ClaimGrants, error)
			{Symbol: "NewSimpleKeyProvider", Event: jose.Bind, Roles: Roles{jose.Key: P1, jose.Carrier: R0}},                                                       // func NewSimpleKeyProvider(apiKey, apiSecret string) *SimpleKeyProvider
			{Symbol: "NewFileBasedKeyProviderFromMap", Event: jose.Bind, Roles: Roles{jose.Key: P0, jose.Carrier: R0}},                                             // func NewFileBasedKeyProviderFromMap(keys map[string]string) *FileBasedKeyProvider
		},
	}}
}
