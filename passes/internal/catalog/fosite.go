// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// fosite is the jwt package of ory/fosite: the API of golang-jwt over go-jose v3. The claims
// are filled before the signature is looked at.
func fosite() []Library {
	p := &jose.Profile{Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Alg: jose.AlgByHeader, Partial: true}
	own := &jose.Profile{Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Alg: jose.AlgByKey}
	return []Library{{
		Name:  "fosite jwt",
		Doc:   "https://pkg.go.dev/github.com/ory/fosite/token/jwt",
		Paths: []string{"github.com/ory/fosite/token/jwt"},
		Rows: slices.Concat(gjwtVerifiers("MapClaims"), gjwtV3Errors(), []Row{
			{Symbol: "NewWithClaims", Event: jose.Bind, Roles: Roles{jose.Alg: P0, jose.Claims: P1, jose.Carrier: R0}},                      // func NewWithClaims(method jose.SignatureAlgorithm, claims MapClaims) *Token
			{Symbol: "Token.SignedString", Event: jose.Issue, Roles: Roles{jose.Carrier: Recv, jose.Key: P0, jose.Token: R0, jose.Err: R1}}, // func (t *Token) SignedString(k interface{}) (rawToken string, err error)
			{Symbol: "Token.Method", Event: jose.Peek, Roles: Roles{jose.Alg: Field}},
			{Symbol: "Token.Header", Event: jose.Peek, Roles: Roles{jose.Header: Field}},
			{Symbol: "Token.Claims", Event: jose.Claim, Roles: Roles{jose.Claims: Field}},
			{Symbol: "Token.Valid", Event: jose.Check, Roles: Roles{jose.Carrier: Recv, jose.Valid: R0}}, // func (t *Token) Valid() bool; whether Parse was content
			{Symbol: "MapClaims", Event: jose.Claim},
			{Symbol: "Keyfunc", Event: jose.Bind, Roles: Roles{jose.Carrier: P0, jose.Key: R0, jose.Err: R1}}, // type Keyfunc func(*Token) (interface{}, error)
			{Symbol: "UnsafeAllowNoneSignatureType", Event: jose.Policy, Effect: jose.AllowNone},
			algorithm("SigningMethodNone", jose.AlgNone),
			{Symbol: "Parse", Event: jose.Accept, Profile: p, Roles: Roles{jose.Token: P0, jose.Keyfunc: P1, jose.Carrier: R0, jose.Err: R1}},                            // func Parse(tokenString string, keyFunc Keyfunc) (*Token, error)
			{Symbol: "ParseWithClaims", Event: jose.Accept, Profile: p, Roles: Roles{jose.Token: P0, jose.Claims: P1, jose.Keyfunc: P2, jose.Carrier: R0, jose.Err: R1}}, // func ParseWithClaims(rawToken string, claims MapClaims, keyFunc Keyfunc) (*Token, error)
			clock("TimeFunc", Field), // var TimeFunc = time.Now
			// The signer of a provider.
			{Symbol: "DefaultSigner.GetPrivateKey", Event: jose.Bind, Roles: Roles{jose.Keyfunc: Field}}, // GetPrivateKeyFunc
		}, fositeSigner("DefaultSigner", own), fositeSigner("Signer", own), fositeClaims("IDTokenClaims"), fositeClaims("JWTClaims")),
	}, {
		Name:  "fosite compose", // RS256, or what the key's type asks for
		Doc:   "https://pkg.go.dev/github.com/ory/fosite/compose",
		Paths: []string{"github.com/ory/fosite/compose"},
		Rows: []Row{
			{Symbol: "ComposeAllEnabled", Event: jose.Bind, Roles: Roles{jose.Options: P0, jose.Key: P2, jose.Carrier: R0}},            // func ComposeAllEnabled(config *fosite.Config, storage interface{}, key interface{}) fosite.OAuth2Provider
			{Symbol: "NewOAuth2JWTStrategy", Event: jose.Bind, Roles: Roles{jose.Keyfunc: P0, jose.Options: P2, jose.Carrier: R0}},     // func NewOAuth2JWTStrategy(keyGetter func(context.Context) (interface{}, error), strategy oauth2.CoreStrategy, config fosite.Configurator) *oauth2.DefaultJWTStrategy
			{Symbol: "NewOpenIDConnectStrategy", Event: jose.Bind, Roles: Roles{jose.Keyfunc: P0, jose.Options: P1, jose.Carrier: R0}}, // func NewOpenIDConnectStrategy(keyGetter func(context.Context) (interface{}, error), config fosite.Configurator) *openid.DefaultStrategy
		},
	}}
}

// fositeSigner is the methods of the signer, and of the interface behind which it stands.
func fositeSigner(t string, p *jose.Profile) []Row {
	return []Row{
		{Symbol: t + ".Generate", Event: jose.Issue, Roles: Roles{jose.Carrier: Recv, jose.Claims: P1, jose.Token: R0, jose.Err: R2}},    // Generate(ctx context.Context, claims MapClaims, header Mapper) (string, string, error)
		{Symbol: t + ".Decode", Event: jose.Accept, Profile: p, Out: R0, Roles: Roles{jose.Carrier: Recv, jose.Token: P1, jose.Err: R1}}, // Decode(ctx context.Context, token string) (*Token, error)
		{Symbol: t + ".Validate", Event: jose.Accept, Profile: p, Roles: Roles{jose.Carrier: Recv, jose.Token: P1, jose.Err: R1}},        // Validate(ctx context.Context, token string) (string, error)
	}
}

// fositeClaims is the fields of a claims struct.
func fositeClaims(t string) []Row {
	return []Row{
		field(t+".Issuer", jose.Iss, jose.NoUnit),
		field(t+".Subject", jose.Sub, jose.NoUnit),
		field(t+".Audience", jose.Aud, jose.NoUnit),
		field(t+".ExpiresAt", jose.Exp, jose.TimeValue), // time.Time
		field(t+".IssuedAt", jose.Iat, jose.TimeValue),  // time.Time
		field(t+".JTI", jose.Jti, jose.NoUnit),
	}
}

// fositeConfig is the configuration of a provider. Its package is one of OAuth: what else is in
// it makes and reads no tokens.
func fositeConfig() []Library {
	return []Library{{
		Name:  "fosite", // HMAC tokens need a secret of 32 bytes (run against v0.49.0)
		Doc:   "https://pkg.go.dev/github.com/ory/fosite",
		Paths: []string{"github.com/ory/fosite"},
		Rows: []Row{
			{Symbol: "Config.GlobalSecret", Event: jose.Bind, Refuses: jose.RefusesShort, Roles: Roles{jose.Key: Field}},         // []byte
			{Symbol: "Config.RotatedGlobalSecrets", Event: jose.Bind, Refuses: jose.RefusesShort, Roles: Roles{jose.Key: Field}}, // [][]byte
			field("Config.AccessTokenLifespan", jose.Exp, jose.Lifetime),                                                         // time.Duration; an hour
			field("Config.IDTokenLifespan", jose.Exp, jose.Lifetime),                                                             // time.Duration; an hour
		},
	}}
}
