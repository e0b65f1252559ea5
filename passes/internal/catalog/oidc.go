// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// goOIDC is coreos/go-oidc. The verifier wants everything unless it is told not to; the
// nonce it leaves to its caller.
func goOIDC() []Library {
	return []Library{{
		Name:  "go-oidc/v3",
		Doc:   "https://pkg.go.dev/github.com/coreos/go-oidc/v3/oidc",
		Paths: []string{"github.com/coreos/go-oidc/v3/oidc"},
		Rows: slices.Concat(oidcVerifier(), oidcConfig(), oidcToken(), []Row{
			{Symbol: "Provider.VerifierContext", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: P1}},                                                                                                           // func (p *Provider) VerifierContext(ctx context.Context, config *Config) *IDTokenVerifier
			{Symbol: "IDTokenVerifier.VerifyLogout", Event: jose.Accept, Profile: oidcProfile(), Roles: Roles{jose.Carrier: Recv, jose.Token: P1, jose.Claims: R0, jose.Err: R1}, Since: "v3.21.0", Unexecuted: true}, // func (v *IDTokenVerifier) VerifyLogout(ctx context.Context, rawLogoutToken string) (*LogoutToken, error)
			oidcSignature("RemoteKeySet.VerifySignature"),                                                      // func (r *RemoteKeySet) VerifySignature(ctx context.Context, jwt string) ([]byte, error)
			oidcSignature("StaticKeySet.VerifySignature"),                                                      // func (s *StaticKeySet) VerifySignature(ctx context.Context, jwt string) ([]byte, error)
			switches("Config.InsecureSkipSignatureCheck", jose.SkipSignature, Field, true),                     // bool; lets unsigned tokens pass too
			{Symbol: "StaticKeySet.PublicKeys", Event: jose.Bind, Public: true, Roles: Roles{jose.Key: Field}}, // []crypto.PublicKey
			{Symbol: "ProviderConfig.JWKSURL", Event: jose.Bind, URL: Field},
			{Symbol: "ProviderConfig.TokenURL", Event: jose.Bind, URL: Field},
			{Symbol: "ClientContext", Event: jose.Bind, Client: P1}, // func ClientContext(ctx context.Context, client *http.Client) context.Context
			{Symbol: "ProviderConfig.IssuerURL", Event: jose.Bind, URL: Field},
			{Symbol: "ProviderConfig.Algorithms", Event: jose.Policy, Effect: jose.PinAlg, Roles: Roles{jose.Alg: Field}}, // []string
			{Symbol: "InsecureIssuerURLContext", Event: jose.Policy, Effect: jose.SkipIss},                                // func InsecureIssuerURLContext(ctx context.Context, issuerURL string) context.Context; discovery alone
			failed("TokenExpiredError", jose.Exp),                                                                         // type TokenExpiredError struct
		}),
	}, {
		Name: "go-oidc v2",
		Doc:  "https://pkg.go.dev/github.com/coreos/go-oidc",
		Paths: []string{
			"github.com/coreos/go-oidc",
		},
		Rows:     slices.Concat(oidcVerifier(), oidcConfig(), oidcToken()),
		Replaced: map[string]string{"github.com/coreos/go-oidc": "github.com/coreos/go-oidc/v3/oidc"},
	}}
}

func oidcProfile() *jose.Profile {
	return &jose.Profile{Signature: jose.Always, Exp: jose.Always, Nbf: jose.IfPresent, Aud: jose.Always, Iss: jose.Always, Alg: jose.AlgByList}
}

// oidcSignature is a key set's own check, which looks at no claim.
func oidcSignature(symbol string) Row {
	return Row{Symbol: symbol, Event: jose.Accept, Profile: &jose.Profile{Signature: jose.Always, Alg: jose.AlgByKey},
		Roles: Roles{jose.Carrier: Recv, jose.Token: P1, jose.Claims: R0, jose.Err: R1}}
}

func oidcVerifier() []Row {
	return []Row{
		{Symbol: "NewProvider", Event: jose.Bind, URL: P1, Roles: Roles{jose.Carrier: R0, jose.Err: R1}},                                                                                                            // func NewProvider(ctx context.Context, issuer string) (*Provider, error)
		{Symbol: "NewRemoteKeySet", Event: jose.Bind, URL: P1, Roles: Roles{jose.Carrier: R0}},                                                                                                                      // func NewRemoteKeySet(ctx context.Context, jwksURL string) *RemoteKeySet
		{Symbol: "NewVerifier", Event: jose.Bind, Public: true, Effect: jose.RequireIss, Out: R0, Roles: Roles{jose.Expected: P0, jose.Key: P1, jose.Carrier: P2}},                                                  // func NewVerifier(issuerURL string, keySet KeySet, config *Config) *IDTokenVerifier
		{Symbol: "Provider.Verifier", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: P0}},                                                                                                                    // func (p *Provider) Verifier(config *Config) *IDTokenVerifier
		{Symbol: "IDTokenVerifier.Verify", Event: jose.Accept, IDToken: true, Profile: oidcProfile(), Roles: Roles{jose.Carrier: Recv, jose.Token: P1, jose.Claims: R0, jose.Err: R1}},                              // func (v *IDTokenVerifier) Verify(ctx context.Context, rawIDToken string) (*IDToken, error)
		{Symbol: "KeySet.VerifySignature", Event: jose.Accept, Profile: &jose.Profile{Signature: jose.Always, Alg: jose.AlgByKey}, Roles: Roles{jose.Carrier: Recv, jose.Token: P1, jose.Claims: R0, jose.Err: R1}}, // VerifySignature(ctx context.Context, jwt string) (payload []byte, err error)
	}
}

func oidcConfig() []Row {
	return []Row{
		expects("Config.ClientID", jose.RequireAud, Field), // string; an empty one is an error unless the check is skipped
		switches("Config.SkipClientIDCheck", jose.SkipAud, Field, true),
		switches("Config.SkipExpiryCheck", jose.SkipExp, Field, true),
		switches("Config.SkipIssuerCheck", jose.SkipIss, Field, true),
		{Symbol: "Config.SupportedSigningAlgs", Event: jose.Policy, Effect: jose.PinAlg, Roles: Roles{jose.Alg: Field}}, // []string; RS256, or what the provider says
		clock("Config.Now", Field),
	}
}

func oidcToken() []Row {
	return []Row{
		{Symbol: "IDToken.Claims", Event: jose.Claim, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0, jose.Err: R0}},            // func (i *IDToken) Claims(v any) error
		{Symbol: "IDToken.VerifyAccessToken", Event: jose.Check, Claim: "at_hash", Roles: Roles{jose.Expected: P0, jose.Err: R0}}, // func (i *IDToken) VerifyAccessToken(accessToken string) error
		field("IDToken.Issuer", jose.Iss, jose.NoUnit),
		field("IDToken.Audience", jose.Aud, jose.NoUnit),
		field("IDToken.Subject", jose.Sub, jose.NoUnit),
		field("IDToken.Expiry", jose.Exp, jose.TimeValue),
		field("IDToken.IssuedAt", jose.Iat, jose.TimeValue),
		field("IDToken.Nonce", "nonce", jose.NoUnit), // the caller must compare
	}
}
