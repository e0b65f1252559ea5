// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// zitadel is zitadel/oidc v1 to v3: verifiers for relying parties and providers over
// single checks.
func zitadel() []Library {
	paths := func(pkg string, versions ...string) []string {
		var out []string
		for _, v := range versions {
			out = append(out, "github.com/zitadel/oidc"+v+"/pkg/"+pkg)
		}
		return out
	}
	return []Library{{
		Name:  "zitadel oidc/v3 rp",
		Doc:   "https://pkg.go.dev/github.com/zitadel/oidc/v3/pkg/client/rp",
		Paths: paths("client/rp", "/v3"),
		Rows: slices.Concat(zitadelRP(), []Row{
			{Symbol: "WithISSVerifier", Event: jose.Policy, Roles: Roles{jose.Hook: P0}}, // func WithISSVerifier(verifier oidc.ISSVerifier) VerifierOption; takes the comparison over
			{Symbol: "WithAZPVerifier", Event: jose.Policy, Roles: Roles{jose.Hook: P0}}, // func WithAZPVerifier(verifier oidc.AZPVerifier) VerifierOption
		}),
	}, {
		Name:  "zitadel oidc rp",
		Doc:   "https://pkg.go.dev/github.com/zitadel/oidc/v2/pkg/client/rp",
		Paths: paths("client/rp", "/v2", ""),
		Rows:  zitadelRP(),
	}, {
		Name:  "zitadel oidc",
		Doc:   "https://pkg.go.dev/github.com/zitadel/oidc/v3/pkg/oidc",
		Paths: paths("oidc", "/v3", "/v2", ""),
		Rows:  zitadelChecks(),
	}, {
		Name:  "zitadel oidc op",
		Doc:   "https://pkg.go.dev/github.com/zitadel/oidc/v3/pkg/op",
		Paths: paths("op", "/v3", "/v2", ""),
		Rows:  zitadelOP(),
	}}
}

func zitadelRP() []Row {
	p := &jose.Profile{Signature: jose.Always, Exp: jose.Always, Aud: jose.Always, Iss: jose.Always, Alg: jose.AlgByList}
	return []Row{
		{Symbol: "VerifyIDToken", Event: jose.Accept, IDToken: true, Profile: p, Roles: Roles{jose.Token: P1, jose.Carrier: P2, jose.Claims: R0, jose.Err: R1}},                       // func VerifyIDToken[C oidc.Claims](ctx context.Context, token string, v *IDTokenVerifier) (claims C, err error)
		{Symbol: "VerifyTokens", Event: jose.Accept, IDToken: true, Profile: p, Roles: Roles{jose.Token: P2, jose.Carrier: P3, jose.Claims: R0, jose.Err: R1}},                        // func VerifyTokens[C oidc.IDClaims](ctx context.Context, accessToken, idToken string, v *IDTokenVerifier) (claims C, err error)
		{Symbol: "NewIDTokenVerifier", Event: jose.Bind, Public: true, Effect: jose.RequireIss, Roles: Roles{jose.Expected: P0, jose.Key: P2, jose.Options: Rest3, jose.Carrier: R0}}, // func NewIDTokenVerifier(issuer, clientID string, keySet oidc.KeySet, options ...VerifierOption) *IDTokenVerifier
		{Symbol: "NewIDTokenVerifier", Event: jose.Bind, Effect: jose.RequireAud, Roles: Roles{jose.Expected: P1, jose.Carrier: R0}},                                                  // clientID
		{Symbol: "NewRemoteKeySet", Event: jose.Bind, URL: P1, Client: P0, Roles: Roles{jose.Key: R0}},                                                                                // func NewRemoteKeySet(client *http.Client, jwksURL string, opts ...func(*remoteKeySet)) oidc.KeySet
		{Symbol: "WithSupportedSigningAlgorithms", Event: jose.Policy, Effect: jose.PinAlg, Roles: Roles{jose.Alg: Rest0}},                                                            // func WithSupportedSigningAlgorithms(algs ...string) VerifierOption
		{Symbol: "WithNonce", Event: jose.Policy, Effect: jose.RequireClaim, Claim: "nonce", Roles: Roles{jose.Hook: P0}},                                                             // func WithNonce(nonce func(context.Context) string) VerifierOption; nil compares nothing
		{Symbol: "WithAuthTimeMaxAge", Event: jose.Policy, Effect: jose.MaxAge, Roles: Roles{jose.Duration: P0}},                                                                      // func WithAuthTimeMaxAge(maxAge time.Duration) VerifierOption
		{Symbol: "WithIssuedAtMaxAge", Event: jose.Policy, Effect: jose.MaxAge, Roles: Roles{jose.Duration: P0}},                                                                      // func WithIssuedAtMaxAge(maxAge time.Duration) VerifierOption
		tolerates("WithIssuedAtOffset", P0), // func WithIssuedAtOffset(offset time.Duration) VerifierOption
	}
}

// zitadelChecks is the single steps.
func zitadelChecks() []Row {
	signature := &jose.Profile{Signature: jose.Always, Alg: jose.AlgByList}
	compare := Roles{jose.Claims: P0, jose.Expected: P1, jose.Err: R0}
	return []Row{
		{Symbol: "ParseToken", Event: jose.Peek, Roles: Roles{jose.Token: P0, jose.Claims: P1, jose.Err: R1}},                                                                     // func ParseToken(tokenString string, claims any) ([]byte, error)
		{Symbol: "CheckSignature", Event: jose.Accept, Public: true, Profile: signature, Roles: Roles{jose.Token: P1, jose.Claims: P3, jose.Alg: P4, jose.Key: P5, jose.Err: R0}}, // func CheckSignature(ctx context.Context, token string, payload []byte, claims ClaimsSignature, supportedSigAlgs []string, set KeySet) error
		{Symbol: "CheckExpiration", Event: jose.Check, Claim: jose.Exp, Effect: jose.RequireExp, Roles: Roles{jose.Claims: P0, jose.Duration: P1, jose.Err: R0}},                  // func CheckExpiration(claims Claims, offset time.Duration) error
		{Symbol: "CheckIssuedAt", Event: jose.Check, Claim: jose.Iat, Effect: jose.RequireIat, Roles: Roles{jose.Claims: P0, jose.Duration: P1, jose.Err: R0}},                    // func CheckIssuedAt(claims Claims, maxAgeIAT, offset time.Duration) error
		{Symbol: "CheckAudience", Event: jose.Check, Claim: jose.Aud, Effect: jose.RequireAud, Roles: compare},                                                                    // func CheckAudience(claims Claims, clientID string) error
		{Symbol: "CheckIssuer", Event: jose.Check, Claim: jose.Iss, Effect: jose.RequireIss, Roles: compare},                                                                      // func CheckIssuer(claims Claims, issuer string) error
		{Symbol: "CheckNonce", Event: jose.Check, Claim: "nonce", Effect: jose.RequireClaim, Roles: compare},                                                                      // func CheckNonce(claims Claims, nonce string) error
		{Symbol: "CheckSubject", Event: jose.Check, Claim: jose.Sub, Effect: jose.RequireSub, Roles: Roles{jose.Claims: P0, jose.Err: R0}},                                        // func CheckSubject(claims Claims) error
		failed("ErrExpired", jose.Exp),
		failed("ErrAudience", jose.Aud),
		failed("ErrIssuerInvalid", jose.Iss),
		failed("ErrSignatureInvalid", ""),
	}
}

// zitadelOP is what a provider verifies; a hint that has expired comes back beside the error.
func zitadelOP() []Row {
	access := &jose.Profile{Signature: jose.Always, Exp: jose.Always, Iss: jose.Always, Alg: jose.AlgByList}
	hint := &jose.Profile{Signature: jose.Always, Exp: jose.Always, Iss: jose.Always, Alg: jose.AlgByList, Partial: true}
	token := Roles{jose.Token: P1, jose.Carrier: P2, jose.Claims: R0, jose.Err: R1}
	return []Row{
		{Symbol: "VerifyAccessToken", Event: jose.Accept, Profile: access, Roles: token},                                                                                                  // func VerifyAccessToken[C oidc.Claims](ctx context.Context, token string, v *AccessTokenVerifier) (claims C, err error)
		{Symbol: "VerifyIDTokenHint", Event: jose.Accept, Profile: hint, Roles: token},                                                                                                    // func VerifyIDTokenHint[C oidc.Claims](ctx context.Context, token string, v *IDTokenHintVerifier) (claims C, err error)
		{Symbol: "NewAccessTokenVerifier", Event: jose.Bind, Public: true, Effect: jose.RequireIss, Roles: Roles{jose.Expected: P0, jose.Key: P1, jose.Options: Rest2, jose.Carrier: R0}}, // func NewAccessTokenVerifier(issuer string, keySet oidc.KeySet, opts ...AccessTokenVerifierOpt) *AccessTokenVerifier
		{Symbol: "NewIDTokenHintVerifier", Event: jose.Bind, Public: true, Effect: jose.RequireIss, Roles: Roles{jose.Expected: P0, jose.Key: P1, jose.Options: Rest2, jose.Carrier: R0}}, // func NewIDTokenHintVerifier(issuer string, keySet oidc.KeySet, opts ...IDTokenHintVerifierOpt) *IDTokenHintVerifier
	}
}
