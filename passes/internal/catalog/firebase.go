// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// firebase is the Firebase Admin SDK v4 and v3. With FIREBASE_AUTH_EMULATOR_HOST in the
// environment signatures are not checked; revocation is only where the name says so.
func firebase() []Library {
	p := &jose.Profile{Signature: jose.Always, Exp: jose.Always, Aud: jose.Always, Iss: jose.Always, Alg: jose.AlgByList}
	token := Roles{jose.Token: P1, jose.Claims: R0, jose.Err: R1}
	return []Library{{
		Name: "firebase auth",
		Doc:  "https://pkg.go.dev/firebase.google.com/go/v4/auth",
		Paths: []string{
			"firebase.google.com/go/v4/auth",
			"firebase.google.com/go/auth",
		},
		Rows: []Row{
			{Symbol: "baseClient.VerifyIDToken", Event: jose.Accept, Profile: p, Roles: token, Unexecuted: true},                  // func (c *baseClient) VerifyIDToken(ctx context.Context, idToken string) (*Token, error)
			{Symbol: "baseClient.VerifyIDTokenAndCheckRevoked", Event: jose.Accept, Profile: p, Roles: token, Unexecuted: true},   // func (c *baseClient) VerifyIDTokenAndCheckRevoked(ctx context.Context, idToken string) (*Token, error)
			{Symbol: "Client.VerifySessionCookie", Event: jose.Accept, Profile: p, Roles: token, Unexecuted: true},                // func (c *Client) VerifySessionCookie(ctx context.Context, sessionCookie string) (*Token, error)
			{Symbol: "Client.VerifySessionCookieAndCheckRevoked", Event: jose.Accept, Profile: p, Roles: token, Unexecuted: true}, // func (c *Client) VerifySessionCookieAndCheckRevoked(ctx context.Context, sessionCookie string) (*Token, error)
			// Tokens that the client library trades in; an hour.
			{Symbol: "baseClient.CustomToken", Event: jose.Issue, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Token: R0, jose.Err: R1}},                            // func (c *baseClient) CustomToken(ctx context.Context, uid string) (string, error)
			{Symbol: "baseClient.CustomTokenWithClaims", Event: jose.Issue, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Claims: P2, jose.Token: R0, jose.Err: R1}}, // func (c *baseClient) CustomTokenWithClaims(ctx context.Context, uid string, devClaims map[string]interface{}) (string, error)
			{Symbol: "Client.SessionCookie", Event: jose.Issue, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Value: P2, jose.Token: R0, jose.Err: R1}},              // func (c *Client) SessionCookie(ctx context.Context, idToken string, expiresIn time.Duration) (string, error)
			field("Token.Issuer", jose.Iss, jose.NoUnit),
			field("Token.Audience", jose.Aud, jose.NoUnit),
			field("Token.Expires", jose.Exp, jose.NumericDate),  // int64
			field("Token.IssuedAt", jose.Iat, jose.NumericDate), // int64
			field("Token.Subject", jose.Sub, jose.NoUnit),
			{Symbol: "Token.Claims", Event: jose.Claim, Roles: Roles{jose.Claims: Field}}, // map[string]interface{}
		},
	}}
}
