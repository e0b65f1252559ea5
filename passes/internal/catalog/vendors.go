// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// vendors is the verifiers of identity services. Read, not run: they fetch keys from the service.
func vendors() []Library {
	sdk := &jose.Profile{Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Alg: jose.AlgByKey}
	okta := &jose.Profile{Signature: jose.Always, Exp: jose.Always, Aud: jose.Configured, Iss: jose.Always, Alg: jose.AlgByList, Partial: true}
	session := &jose.Profile{Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Iss: jose.Always, Alg: jose.AlgByKey}
	svid := &jose.Profile{Signature: jose.Always, Exp: jose.Always, Nbf: jose.IfPresent, Aud: jose.Always, Alg: jose.AlgByKey}
	verify := Roles{jose.Carrier: Recv, jose.Token: P0, jose.Claims: R0, jose.Err: R1}
	return []Library{{
		Name:  "casdoor sdk",
		Doc:   "https://pkg.go.dev/github.com/casdoor/casdoor-go-sdk/casdoorsdk",
		Paths: []string{"github.com/casdoor/casdoor-go-sdk/casdoorsdk"},
		Rows: []Row{
			{Symbol: "ParseJwtToken", Event: jose.Accept, Profile: sdk, Roles: Roles{jose.Token: P0, jose.Claims: R0, jose.Err: R1}, Unexecuted: true}, // func ParseJwtToken(token string) (*Claims, error)
			{Symbol: "Client.ParseJwtToken", Event: jose.Accept, Profile: sdk, Roles: verify, Unexecuted: true},                                        // func (c *Client) ParseJwtToken(token string) (*Claims, error)
			{Symbol: "InitConfig", Event: jose.Bind, Public: true, URL: P0, Roles: Roles{jose.Key: P3}},                                                // func InitConfig(endpoint string, clientId string, clientSecret string, certificate string, organizationName string, applicationName string)
			{Symbol: "NewClient", Event: jose.Bind, Public: true, URL: P0, Roles: Roles{jose.Key: P3, jose.Carrier: R0}},                               // func NewClient(endpoint string, clientId string, clientSecret string, certificate string, organizationName string, applicationName string) *Client
			{Symbol: "AuthConfig.Certificate", Event: jose.Bind, Public: true, Roles: Roles{jose.Key: Field}},                                          // string
		},
	}, {
		Name: "okta verifier", // the claims come back beside the error
		Doc:  "https://pkg.go.dev/github.com/okta/okta-jwt-verifier-golang/v2",
		Paths: []string{
			"github.com/okta/okta-jwt-verifier-golang/v2",
			"github.com/okta/okta-jwt-verifier-golang",
		},
		Rows: []Row{
			{Symbol: "JwtVerifier.New", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: Recv}},                      // func (j *JwtVerifier) New() (*JwtVerifier, error); without the error in v1
			{Symbol: "JwtVerifier.VerifyAccessToken", Event: jose.Accept, Profile: okta, Roles: verify, Unexecuted: true}, // func (j *JwtVerifier) VerifyAccessToken(jwt string) (*Jwt, error)
			{Symbol: "JwtVerifier.VerifyIdToken", Event: jose.Accept, Profile: okta, Roles: verify, Unexecuted: true},     // func (j *JwtVerifier) VerifyIdToken(jwt string) (*Jwt, error)
			expects("JwtVerifier.Issuer", jose.RequireIss, Field),                                                         // string
			{Symbol: "JwtVerifier.Issuer", Event: jose.Bind, URL: Field},                                                  // the keys are fetched from it
			expects("JwtVerifier.ClaimsToValidate", jose.RequireAud, Field),                                               // map[string]string; aud, cid and nonce, each if there
			{Symbol: "JwtVerifier.SetLeeway", Event: jose.Policy, Effect: jose.Leeway, Roles: Roles{jose.Duration: P0}},   // func (j *JwtVerifier) SetLeeway(duration string)
			{Symbol: "Jwt.Claims", Event: jose.Claim, Roles: Roles{jose.Claims: Field}},                                   // map[string]interface{}
		},
	}, {
		Name:  "clerk jwt", // the issuer must look like Clerk's, whoever it is
		Doc:   "https://pkg.go.dev/github.com/clerk/clerk-sdk-go/v2/jwt",
		Paths: []string{"github.com/clerk/clerk-sdk-go/v2/jwt"},
		Rows: []Row{
			{Symbol: "Verify", Event: jose.Accept, Profile: session, Roles: Roles{jose.Carrier: P1, jose.Claims: R0, jose.Err: R1}, Unexecuted: true}, // func Verify(ctx context.Context, params *VerifyParams) (*clerk.SessionClaims, error)
			{Symbol: "Decode", Event: jose.Peek, Roles: Roles{jose.Carrier: P1, jose.Claims: R0, jose.Err: R1}},                                       // func Decode(ctx context.Context, params *DecodeParams) (*clerk.UnverifiedToken, error)
			{Symbol: "VerifyParams.Token", Event: jose.Bind, Roles: Roles{jose.Token: Field}},
			{Symbol: "VerifyParams.JWK", Event: jose.Bind, Public: true, Roles: Roles{jose.Key: Field}},
			tolerates("VerifyParams.Leeway", Field),
			clock("VerifyParams.Clock", Field),
			switches("VerifyParams.IsSatellite", jose.SkipIss, Field, true),
			{Symbol: "VerifyParams.AuthorizedPartyHandler", Event: jose.Policy, Effect: jose.RequireClaim, Claim: "azp", Roles: Roles{jose.Hook: Field}}, // func(string) bool; nil compares nothing
			{Symbol: "DecodeParams.Token", Event: jose.Bind, Roles: Roles{jose.Token: Field}},
		},
	}, {
		Name:  "clerk",
		Doc:   "https://pkg.go.dev/github.com/clerk/clerk-sdk-go/v2",
		Paths: []string{"github.com/clerk/clerk-sdk-go/v2"},
		Rows: []Row{
			{Symbol: "UnverifiedToken.KeyID", Event: jose.Peek, Param: "kid", Roles: Roles{jose.Header: Field}},
			{Symbol: "UnverifiedToken.Extra", Event: jose.Claim, Roles: Roles{jose.Claims: Field}}, // map[string]any
			field("RegisteredClaims.Issuer", jose.Iss, jose.NoUnit),
			field("RegisteredClaims.Subject", jose.Sub, jose.NoUnit),
			field("RegisteredClaims.Audience", jose.Aud, jose.NoUnit),
			field("RegisteredClaims.Expiry", jose.Exp, jose.NumericDate),    // *int64
			field("RegisteredClaims.NotBefore", jose.Nbf, jose.NumericDate), // *int64
			field("RegisteredClaims.IssuedAt", jose.Iat, jose.NumericDate),  // *int64
			field("RegisteredClaims.ID", jose.Jti, jose.NoUnit),
			field("Claims.SessionID", "sid", jose.NoUnit),
			field("Claims.AuthorizedParty", "azp", jose.NoUnit),
			field("Claims.ActiveOrganizationID", "org_id", jose.NoUnit),
			field("Claims.ActiveOrganizationRole", "org_role", jose.NoUnit),
		},
	}, {
		Name:  "spiffe jwtsvid",
		Doc:   "https://pkg.go.dev/github.com/spiffe/go-spiffe/v2/svid/jwtsvid",
		Paths: []string{"github.com/spiffe/go-spiffe/v2/svid/jwtsvid"},
		Rows: []Row{
			{Symbol: "ParseAndValidate", Event: jose.Accept, Public: true, Effect: jose.RequireAud, Profile: svid, Roles: Roles{jose.Token: P0, jose.Key: P1, jose.Expected: P2, jose.Claims: R0, jose.Err: R1}}, // func ParseAndValidate(token string, bundles jwtbundle.Source, audience []string) (*SVID, error)
			{Symbol: "ParseInsecure", Event: jose.Peek, Roles: Roles{jose.Token: P0, jose.Claims: R0, jose.Err: R1}},                                                                                             // func ParseInsecure(token string, audience []string) (*SVID, error)
			field("SVID.ID", jose.Sub, jose.NoUnit),
			{Symbol: "SVID.Claims", Event: jose.Claim, Roles: Roles{jose.Claims: Field}}, // map[string]interface{}
			field("SVID.Audience", jose.Aud, jose.NoUnit),
			field("SVID.Expiry", jose.Exp, jose.TimeValue),
		},
	}}
}
