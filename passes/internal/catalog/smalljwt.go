// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// smallJWT is libraries of HMAC alone.
func smallJWT() []Library {
	return []Library{{
		Name:  "robbert229/jwt", // claims come back beside the error
		Doc:   "https://pkg.go.dev/github.com/robbert229/jwt",
		Paths: []string{"github.com/robbert229/jwt"},
		Rows: []Row{
			{Symbol: "HmacSha256", Event: jose.Bind, Alg: "HS256", Effect: jose.PinAlg, Roles: Roles{jose.Key: P0, jose.Carrier: R0}},                                             // func HmacSha256(key string) Algorithm
			{Symbol: "HmacSha384", Event: jose.Bind, Alg: "HS384", Effect: jose.PinAlg, Roles: Roles{jose.Key: P0, jose.Carrier: R0}},                                             // func HmacSha384(key string) Algorithm
			{Symbol: "HmacSha512", Event: jose.Bind, Alg: "HS512", Effect: jose.PinAlg, Roles: Roles{jose.Key: P0, jose.Carrier: R0}},                                             // func HmacSha512(key string) Algorithm
			{Symbol: "NewClaim", Event: jose.Bind, Empty: true, Roles: Roles{jose.Carrier: R0}},                                                                                   // func NewClaim() *Claims
			{Symbol: "Claims.Set", Event: jose.Claim, Roles: Roles{jose.Carrier: Recv, jose.Name: P0, jose.Value: P1}},                                                            // func (c *Claims) Set(key string, value interface{})
			{Symbol: "Claims.SetTime", Event: jose.Claim, Unit: jose.TimeValue, Roles: Roles{jose.Carrier: Recv, jose.Name: P0, jose.Value: P1}},                                  // func (c *Claims) SetTime(key string, value time.Time)
			{Symbol: "Claims.Get", Event: jose.Claim, Roles: Roles{jose.Claims: Recv, jose.Name: P0, jose.Value: R0, jose.Err: R1}},                                               // func (c Claims) Get(key string) (interface{}, error)
			{Symbol: "Algorithm.Encode", Event: jose.Issue, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0, jose.Token: R0, jose.Err: R1}},                                      // func (a *Algorithm) Encode(payload *Claims) (string, error)
			{Symbol: "Algorithm.Decode", Event: jose.Peek, Roles: Roles{jose.Token: P0, jose.Claims: R0, jose.Err: R1}},                                                           // func (a *Algorithm) Decode(encoded string) (*Claims, error)
			{Symbol: "Algorithm.DecodeAndValidate", Event: jose.Accept, Profile: hmacOnly(true), Roles: Roles{jose.Carrier: Recv, jose.Token: P0, jose.Claims: R0, jose.Err: R1}}, // func (a *Algorithm) DecodeAndValidate(encoded string) (claims *Claims, err error)
			{Symbol: "Algorithm.Validate", Event: jose.Accept, Profile: hmacOnly(false), Roles: Roles{jose.Carrier: Recv, jose.Token: P0, jose.Err: R0}},                          // func (a *Algorithm) Validate(encoded string) error
		},
	}, {
		Name:  "brianvoe/sjwt",
		Doc:   "https://pkg.go.dev/github.com/brianvoe/sjwt",
		Paths: []string{"github.com/brianvoe/sjwt"},
		Rows: []Row{
			{Symbol: "New", Event: jose.Bind, Empty: true, Roles: Roles{jose.Carrier: R0}},                        // func New() *Claims
			{Symbol: "ToClaims", Event: jose.Bind, Roles: Roles{jose.Claims: P0, jose.Carrier: R0, jose.Err: R1}}, // func ToClaims(struc any) (Claims, error)
			{Symbol: "Claims", Event: jose.Claim},
			{Symbol: "Claims.Set", Event: jose.Claim, Roles: Roles{jose.Carrier: Recv, jose.Name: P0, jose.Value: P1}},                                                             // func (c Claims) Set(name string, value any)
			{Symbol: "Claims.SetExpiresAt", Event: jose.Claim, Claim: jose.Exp, Unit: jose.TimeValue, Roles: Roles{jose.Carrier: Recv, jose.Value: P0}},                            // func (c Claims) SetExpiresAt(expiresAt time.Time)
			{Symbol: "Claims.SetNotBeforeAt", Event: jose.Claim, Claim: jose.Nbf, Unit: jose.TimeValue, Roles: Roles{jose.Carrier: Recv, jose.Value: P0}},                          // func (c Claims) SetNotBeforeAt(notbeforeAt time.Time)
			{Symbol: "Claims.SetIssuedAt", Event: jose.Claim, Claim: jose.Iat, Unit: jose.TimeValue, Roles: Roles{jose.Carrier: Recv, jose.Value: P0}},                             // func (c Claims) SetIssuedAt(issuedAt time.Time)
			{Symbol: "Claims.SetIssuer", Event: jose.Claim, Claim: jose.Iss, Roles: Roles{jose.Carrier: Recv, jose.Value: P0}},                                                     // func (c Claims) SetIssuer(issuer string)
			{Symbol: "Claims.SetSubject", Event: jose.Claim, Claim: jose.Sub, Roles: Roles{jose.Carrier: Recv, jose.Value: P0}},                                                    // func (c Claims) SetSubject(subject string)
			{Symbol: "Claims.SetAudience", Event: jose.Claim, Claim: jose.Aud, Roles: Roles{jose.Carrier: Recv, jose.Value: P0}},                                                   // func (c Claims) SetAudience(audience []string)
			{Symbol: "Claims.Generate", Event: jose.Issue, Roles: Roles{jose.Claims: Recv, jose.Key: P0, jose.Token: R0, jose.Err: R1}, Since: "v1.0.0"},                           // func (c Claims) Generate(secret []byte) (string, error); 32 bytes at least
			{Symbol: "Parse", Event: jose.Peek, Roles: Roles{jose.Token: P0, jose.Claims: R0, jose.Err: R1}},                                                                       // func Parse(tokenStr string) (Claims, error)
			{Symbol: "Verify", Event: jose.Accept, Profile: &jose.Profile{Signature: jose.Always, Alg: jose.AlgByKey}, Roles: Roles{jose.Token: P0, jose.Key: P1, jose.Valid: R0}}, // func Verify(tokenStr string, secret []byte) bool
			{Symbol: "Claims.GetStr", Event: jose.Claim, Roles: Roles{jose.Claims: Recv, jose.Name: P0, jose.Value: R0, jose.Err: R1}},                                             // func (c Claims) GetStr(name string) (string, error)
			{Symbol: "Claims.GetSubject", Event: jose.Claim, Claim: jose.Sub, Roles: Roles{jose.Claims: Recv, jose.Value: R0, jose.Err: R1}},                                       // func (c Claims) GetSubject() (string, error)
			{Symbol: "Claims.GetIssuer", Event: jose.Claim, Claim: jose.Iss, Roles: Roles{jose.Claims: Recv, jose.Value: R0, jose.Err: R1}},                                        // func (c Claims) GetIssuer() (string, error)
			{Symbol: "Claims.GetExpiresAt", Event: jose.Claim, Claim: jose.Exp, Roles: Roles{jose.Claims: Recv, jose.Value: R0, jose.Err: R1}},                                     // func (c Claims) GetExpiresAt() (int64, error)
			{Symbol: "Claims.Validate", Event: jose.Check, Profile: &jose.Profile{Exp: jose.IfPresent, Nbf: jose.IfPresent}, Roles: Roles{jose.Claims: Recv, jose.Err: R0}},        // func (c Claims) Validate() error
			failed("ErrTokenHasExpired", jose.Exp),
			failed("ErrTokenNotYetValid", jose.Nbf),
		},
	}}
}

func hmacOnly(partial bool) *jose.Profile {
	return &jose.Profile{Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Alg: jose.AlgByKey, Partial: partial}
}
