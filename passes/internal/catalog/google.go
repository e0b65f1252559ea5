// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// google is Google's helpers for ID tokens. An empty audience is not compared, the issuer
// never is: any token that Google signed passes.
func google() []Library {
	return []Library{{
		Name:  "google api idtoken",
		Doc:   "https://pkg.go.dev/google.golang.org/api/idtoken",
		Paths: []string{"google.golang.org/api/idtoken"},
		Rows:  idtokenRows(),
	}, {
		Name:  "google auth idtoken",
		Doc:   "https://pkg.go.dev/cloud.google.com/go/auth/credentials/idtoken",
		Paths: []string{"cloud.google.com/go/auth/credentials/idtoken"},
		Rows: slices.Concat(idtokenRows(), []Row{
			{Symbol: "ValidatorOptions.RS256CertsURL", Event: jose.Bind, URL: Field},
			{Symbol: "ValidatorOptions.ES256CertsURL", Event: jose.Bind, URL: Field},
		}),
	}, {
		Name:  "x/oauth2 jws",
		Doc:   "https://pkg.go.dev/golang.org/x/oauth2/jws",
		Paths: []string{"golang.org/x/oauth2/jws"},
		Rows: []Row{
			{Symbol: "Encode", Event: jose.Issue, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Claims: P1, jose.Key: P2, jose.Token: R0, jose.Err: R1}},               // func Encode(header *Header, c *ClaimSet, key *rsa.PrivateKey) (string, error); an hour unless Exp is set
			{Symbol: "EncodeWithSigner", Event: jose.Issue, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Claims: P1, jose.Token: R0, jose.Err: R1}},                   // func EncodeWithSigner(header *Header, c *ClaimSet, sg Signer) (string, error)
			{Symbol: "Decode", Event: jose.Peek, Roles: Roles{jose.Token: P0, jose.Claims: R0, jose.Err: R1}},                                                                    // func Decode(payload string) (*ClaimSet, error)
			{Symbol: "Verify", Event: jose.Accept, Profile: &jose.Profile{Signature: jose.Always, Alg: jose.AlgByKey}, Roles: Roles{jose.Token: P0, jose.Key: P1, jose.Err: R0}}, // func Verify(token string, key *rsa.PublicKey) error; RSA and SHA-256 whatever the header says
			{Symbol: "Header.Algorithm", Event: jose.Bind, Roles: Roles{jose.Alg: Field}},
			field("ClaimSet.Iss", jose.Iss, jose.NoUnit),
			field("ClaimSet.Aud", jose.Aud, jose.NoUnit),
			field("ClaimSet.Exp", jose.Exp, jose.NumericDate), // int64
			field("ClaimSet.Iat", jose.Iat, jose.NumericDate), // int64
			field("ClaimSet.Sub", jose.Sub, jose.NoUnit),
			{Symbol: "ClaimSet.PrivateClaims", Event: jose.Bind, Roles: Roles{jose.Claims: Field}}, // map[string]interface{}; become claims beside the others
		},
	}, {
		Name:  "x/oauth2 jwt", // signs in as a service; the token goes to the provider
		Doc:   "https://pkg.go.dev/golang.org/x/oauth2/jwt",
		Paths: []string{"golang.org/x/oauth2/jwt"},
		Rows: []Row{
			{Symbol: "Config.PrivateKey", Event: jose.Bind, PEM: true, Roles: Roles{jose.Key: Field}}, // []byte, PEM
			{Symbol: "Config.TokenURL", Event: jose.Bind, URL: Field},
			{Symbol: "Config.Expires", Event: jose.Claim, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Value: Field}}, // time.Duration; one hour
			{Symbol: "Config.PrivateClaims", Event: jose.Bind, Roles: Roles{jose.Claims: Field}},                                 // map[string]interface{}
		},
	}}
}

func idtokenRows() []Row {
	p := &jose.Profile{Signature: jose.Always, Exp: jose.Always, Aud: jose.Configured, Alg: jose.AlgByList}
	return []Row{
		{Symbol: "Validate", Event: jose.Accept, Sole: true, Effect: jose.RequireAud, Profile: p, Roles: Roles{jose.Token: P1, jose.Expected: P2, jose.Claims: R0, jose.Err: R1}, Unexecuted: true},                               // func Validate(ctx context.Context, idToken string, audience string) (*Payload, error)
		{Symbol: "Validator.Validate", Event: jose.Accept, Sole: true, Effect: jose.RequireAud, Profile: p, Roles: Roles{jose.Carrier: Recv, jose.Token: P1, jose.Expected: P2, jose.Claims: R0, jose.Err: R1}, Unexecuted: true}, // func (v *Validator) Validate(ctx context.Context, idToken string, audience string) (*Payload, error)
		{Symbol: "ParsePayload", Event: jose.Peek, Roles: Roles{jose.Token: P0, jose.Claims: R0, jose.Err: R1}},                                                                                                                   // func ParsePayload(idToken string) (*Payload, error)
		field("Payload.Issuer", jose.Iss, jose.NoUnit),
		field("Payload.Audience", jose.Aud, jose.NoUnit),
		field("Payload.Expires", jose.Exp, jose.NumericDate),  // int64
		field("Payload.IssuedAt", jose.Iat, jose.NumericDate), // int64
		field("Payload.Subject", jose.Sub, jose.NoUnit),
		{Symbol: "Payload.Claims", Event: jose.Claim, Roles: Roles{jose.Claims: Field}}, // map[string]interface{}
	}
}
