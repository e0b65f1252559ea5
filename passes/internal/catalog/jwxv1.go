// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// jwxV1 is lestrrat-go/jwx v1. Without an option that brings a key nothing is verified,
// without WithValidate(true) no claim is looked at (run against v1.2.31).
func jwxV1() []Library {
	return []Library{{
		Name:  "jwx/v1 jwt",
		Doc:   "https://pkg.go.dev/github.com/lestrrat-go/jwx/jwt",
		Paths: []string{"github.com/lestrrat-go/jwx/jwt"},
		Rows: slices.Concat(jwxToken(), jwxTokenV2(), jwxParseV1(), jwxSignV1(), jwxOptionsV1(), jwxClaimOptions(), jwxValidators(), []Row{
			failed("ErrTokenExpired", jose.Exp), // func ErrTokenExpired() error
			failed("ErrTokenNotYetValid", jose.Nbf),
			failed("ErrInvalidIssuedAt", jose.Iat),
			failed("IsValidationError", ""), // func IsValidationError(err error) bool
		}),
		Replaced: map[string]string{"github.com/lestrrat-go/jwx/jwt": "github.com/lestrrat-go/jwx/v3/jwt"},
	}, {
		Name:  "jwx/v1 openid",
		Doc:   "https://pkg.go.dev/github.com/lestrrat-go/jwx/jwt/openid",
		Paths: []string{"github.com/lestrrat-go/jwx/jwt/openid"},
		Rows:  slices.Concat(jwxToken(), jwxOpenID(), jwxTokenV2()),
	}, {
		Name:  "jwx/v1 jws",
		Doc:   "https://pkg.go.dev/github.com/lestrrat-go/jwx/jws",
		Paths: []string{"github.com/lestrrat-go/jwx/jws"},
		Rows:  slices.Concat(jwxHeaders(), jwxHeadersOld(), jwxMessage(), jwxSplit(), jwxJWSV1()),
	}, {
		Name:  "jwx/v1 jwk",
		Doc:   "https://pkg.go.dev/github.com/lestrrat-go/jwx/jwk",
		Paths: []string{"github.com/lestrrat-go/jwx/jwk"},
		Rows: slices.Concat(jwxJWK(), jwxFetch(), []Row{
			keeper("New"), // func New(key interface{}) (Key, error)
			option("InsecureWhitelist", jose.TrustHeaderKey),                                                                         // type InsecureWhitelist struct{}
			{Symbol: "Set.Add", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Key: P0}},                                    // Add(Key) bool
			{Symbol: "Set.Get", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Key: R0}},                                    // Get(int) (Key, bool)
			{Symbol: "AutoRefresh.Configure", Event: jose.Bind, URL: P0, Roles: Roles{jose.Carrier: Recv, jose.Options: Rest1}},      // func (af *AutoRefresh) Configure(url string, options ...AutoRefreshOption)
			{Symbol: "AutoRefresh.Fetch", Event: jose.Bind, URL: P1, Roles: Roles{jose.Carrier: Recv, jose.Key: R0, jose.Err: R1}},   // func (af *AutoRefresh) Fetch(ctx context.Context, url string) (Set, error)
			{Symbol: "AutoRefresh.Refresh", Event: jose.Bind, URL: P1, Roles: Roles{jose.Carrier: Recv, jose.Key: R0, jose.Err: R1}}, // func (af *AutoRefresh) Refresh(ctx context.Context, url string) (Set, error)
			{Symbol: "NewSymmetricKey", Event: jose.Bind, Roles: Roles{jose.Carrier: R0}},                                            // func NewSymmetricKey() SymmetricKey
			{Symbol: "SymmetricKey.FromRaw", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Key: P0, jose.Err: R0}},         // FromRaw([]byte) error
		}),
	}, {
		Name:  "jwx/v1 jwa",
		Doc:   "https://pkg.go.dev/github.com/lestrrat-go/jwx/jwa",
		Paths: []string{"github.com/lestrrat-go/jwx/jwa"},
		Rows:  append(joseAlgs(), algorithm("NoSignature", jose.AlgNone), algorithm("ES256K", "ES256K"), algorithm("Deflate", "DEF")),
	}, {
		Name:  "jwx/v1 jwe",
		Doc:   "https://pkg.go.dev/github.com/lestrrat-go/jwx/jwe",
		Paths: []string{"github.com/lestrrat-go/jwx/jwe"},
		Rows: []Row{
			{Symbol: "Encrypt", Event: jose.Issue, Encrypted: true, Roles: Roles{jose.Claims: P0, jose.Alg: P1, jose.Key: P2, jose.Options: Rest5, jose.Token: R0, jose.Err: R1}}, // func Encrypt(payload []byte, keyalg jwa.KeyEncryptionAlgorithm, key interface{}, contentalg jwa.ContentEncryptionAlgorithm, compressalg jwa.CompressionAlgorithm, options ...EncryptOption) ([]byte, error)
			{Symbol: "Encrypt", Event: jose.Bind, Encrypted: true, Roles: Roles{jose.Alg: P4}},
			{Symbol: "Decrypt", Event: jose.Accept, Encrypted: true, Profile: &jose.Profile{Alg: jose.AlgByArg}, Roles: Roles{jose.Token: P0, jose.Alg: P1, jose.Key: P2, jose.Options: Rest3, jose.Claims: R0, jose.Err: R1}}, // func Decrypt(buf []byte, alg jwa.KeyEncryptionAlgorithm, key interface{}, options ...DecryptOption) ([]byte, error)
			{Symbol: "Parse", Event: jose.Bind, Encrypted: true, Roles: Roles{jose.Token: P0, jose.Carrier: R0, jose.Err: R1}},                                                                                                 // func Parse(buf []byte) (*Message, error)
		},
	}, jwxAncient()}
}

// jwxLax is what Parse of v1 checks: all of it only when an option says so.
func jwxLax() *jose.Profile {
	return &jose.Profile{Signature: jose.Configured, Exp: jose.Configured, Nbf: jose.Configured, Aud: jose.Configured, Iss: jose.Configured, Alg: jose.AlgByArg}
}

func jwxParseV1() []Row {
	p := jwxLax()
	token := Roles{jose.Token: P0, jose.Options: Rest1, jose.Claims: R0, jose.Err: R1}
	named := Roles{jose.Name: P1, jose.Options: Rest2, jose.Claims: R0, jose.Err: R1}
	return []Row{
		{Symbol: "Parse", Event: jose.Accept, Profile: p, Roles: token},                                                                          // func Parse(s []byte, options ...ParseOption) (Token, error)
		{Symbol: "ParseString", Event: jose.Accept, Profile: p, Roles: token},                                                                    // func ParseString(s string, options ...ParseOption) (Token, error)
		{Symbol: "ParseReader", Event: jose.Accept, Profile: p, Roles: token},                                                                    // func ParseReader(src io.Reader, options ...ParseOption) (Token, error)
		{Symbol: "ParseRequest", Event: jose.Accept, Profile: p, Roles: Roles{jose.Options: Rest1, jose.Claims: R0, jose.Err: R1}},               // func ParseRequest(req *http.Request, options ...ParseOption) (Token, error)
		{Symbol: "ParseHeader", Event: jose.Accept, Profile: p, Roles: named},                                                                    // func ParseHeader(hdr http.Header, name string, options ...ParseOption) (Token, error)
		{Symbol: "ParseForm", Event: jose.Accept, Profile: p, Roles: named},                                                                      // func ParseForm(values url.Values, name string, options ...ParseOption) (Token, error)
		{Symbol: "ReadFile", Event: jose.Accept, Profile: p, Roles: Roles{jose.Options: Rest1, jose.Claims: R0, jose.Err: R1}, Unexecuted: true}, // func ReadFile(path string, options ...ReadFileOption) (Token, error)
		{Symbol: "Validate", Event: jose.Check, Profile: jwxValidated(), Roles: Roles{jose.Claims: P0, jose.Options: Rest1, jose.Err: R0}},       // func Validate(t Token, options ...ValidateOption) error
	}
}

func jwxSignV1() []Row {
	return []Row{
		{Symbol: "Sign", Event: jose.Issue, Roles: Roles{jose.Claims: P0, jose.Alg: P1, jose.Key: P2, jose.Options: Rest3, jose.Token: R0, jose.Err: R1}},             // func Sign(t Token, alg jwa.SignatureAlgorithm, key interface{}, options ...SignOption) ([]byte, error)
		{Symbol: "NewSerializer", Event: jose.Bind, Roles: Roles{jose.Carrier: R0}},                                                                                   // func NewSerializer() *Serializer
		{Symbol: "Serializer.Sign", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: Recv, jose.Alg: P0, jose.Key: P1, jose.Options: Rest2}},                     // func (s *Serializer) Sign(alg jwa.SignatureAlgorithm, key interface{}, options ...SignOption) *Serializer
		{Symbol: "Serializer.Encrypt", Event: jose.Bind, Out: R0, Encrypted: true, Roles: Roles{jose.Carrier: Recv, jose.Alg: P0, jose.Key: P1, jose.Options: Rest4}}, // func (s *Serializer) Encrypt(keyalg jwa.KeyEncryptionAlgorithm, key interface{}, contentalg jwa.ContentEncryptionAlgorithm, compressalg jwa.CompressionAlgorithm, options ...EncryptOption) *Serializer
		{Symbol: "Serializer.Encrypt", Event: jose.Bind, Encrypted: true, Roles: Roles{jose.Alg: P3}},
		{Symbol: "Serializer.Serialize", Event: jose.Issue, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0, jose.Token: R0, jose.Err: R1}}, // func (s *Serializer) Serialize(t Token) ([]byte, error)
	}
}

// jwxOptionsV1 is the options of Parse. WithVerify hardens here; from v2 on it weakens.
func jwxOptionsV1() []Row {
	return []Row{
		{Symbol: "WithVerify", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Alg: P0, jose.Key: P1, jose.Carrier: R0}}, // func WithVerify(alg jwa.SignatureAlgorithm, key interface{}) ParseOption
		{Symbol: "WithKeySet", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Key: P0, jose.Carrier: R0}},               // func WithKeySet(set jwk.Set) ParseOption; the keys must bear kid and alg
		{Symbol: "WithKeySetProvider", Event: jose.Bind, Roles: Roles{jose.Keyfunc: P0, jose.Carrier: R0}},                        // func WithKeySetProvider(p KeySetProvider) ParseOption; it is shown the unverified token
		{Symbol: "WithDecrypt", Event: jose.Bind, Encrypted: true, Roles: Roles{jose.Alg: P0, jose.Key: P1, jose.Carrier: R0}},    // func WithDecrypt(alg jwa.KeyEncryptionAlgorithm, key interface{}) ParseOption
		switches("WithVerifyAuto", jose.TrustHeaderKey, P0, true),                                                                 // func WithVerifyAuto(v bool) ParseOption
		switches("WithValidate", jose.RequireExp, P0, true),                                                                       // func WithValidate(b bool) ParseOption; a missing exp still passes
		switches("InferAlgorithmFromKey", jose.AlgFromKey, P0, true),                                                              // func InferAlgorithmFromKey(v bool) ParseOption
		switches("UseDefaultKey", jose.AnyAlg, P0, true),                                                                          // func UseDefaultKey(value bool) ParseOption
		switches("WithPedantic", jose.NoEffect, P0, true),                                                                         // func WithPedantic(v bool) ParseOption
		tolerates("WithAcceptableSkew", P0),                                                                                       // func WithAcceptableSkew(dur time.Duration) ValidateOption
		clock("WithClock", P0),                                                                                                    // func WithClock(c Clock) ValidateOption
		{Symbol: "WithFetchWhitelist", Event: jose.Policy, Roles: Roles{jose.Options: P0}},                                        // func WithFetchWhitelist(wl jwk.Whitelist) ParseOption
		{Symbol: "WithToken", Event: jose.Bind, Roles: Roles{jose.Claims: P0, jose.Carrier: R0}},                                  // func WithToken(t Token) ParseOption
		{Symbol: "WithTypedClaim", Event: jose.Policy, Roles: Roles{jose.Name: P0}},                                               // func WithTypedClaim(name string, object interface{}) ParseOption
		{Symbol: "WithHeaderKey", Event: jose.Carry, In: jose.InHeader},                                                           // func WithHeaderKey(v string) ParseRequestOption
		{Symbol: "WithFormKey", Event: jose.Carry, In: jose.InQuery},                                                              // func WithFormKey(v string) ParseRequestOption
	}
}

func jwxJWSV1() []Row {
	verify := &jose.Profile{Signature: jose.Always, Alg: jose.AlgByArg}
	set := &jose.Profile{Signature: jose.Always, Alg: jose.AlgByKey}
	message := Roles{jose.Token: P0, jose.Carrier: R0, jose.Err: R1}
	return []Row{
		{Symbol: "Sign", Event: jose.Issue, Roles: Roles{jose.Claims: P0, jose.Alg: P1, jose.Key: P2, jose.Options: Rest3, jose.Token: R0, jose.Err: R1}},                                         // func Sign(payload []byte, alg jwa.SignatureAlgorithm, key interface{}, options ...SignOption) ([]byte, error)
		{Symbol: "Verify", Event: jose.Accept, Profile: verify, Roles: Roles{jose.Token: P0, jose.Alg: P1, jose.Key: P2, jose.Options: Rest3, jose.Claims: R0, jose.Err: R1}},                     // func Verify(buf []byte, alg jwa.SignatureAlgorithm, key interface{}, options ...VerifyOption) ([]byte, error)
		{Symbol: "VerifySet", Event: jose.Accept, Profile: set, Roles: Roles{jose.Token: P0, jose.Key: P1, jose.Claims: R0, jose.Err: R1}, Unexecuted: true},                                      // func VerifySet(buf []byte, set jwk.Set) ([]byte, error)
		{Symbol: "VerifyAuto", Event: jose.Accept, Effect: jose.TrustHeaderKey, Profile: set, Roles: Roles{jose.Token: P0, jose.Options: Rest1, jose.Claims: R0, jose.Err: R1}, Unexecuted: true}, // func VerifyAuto(buf []byte, options ...VerifyOption) ([]byte, error)
		{Symbol: "Parse", Event: jose.Bind, Roles: message},                                // func Parse(src []byte) (*Message, error)
		{Symbol: "ParseString", Event: jose.Bind, Roles: message},                          // func ParseString(src string) (*Message, error)
		{Symbol: "ParseReader", Event: jose.Bind, Roles: message},                          // func ParseReader(src io.Reader) (*Message, error)
		{Symbol: "WithFetchWhitelist", Event: jose.Policy, Roles: Roles{jose.Options: P0}}, // func WithFetchWhitelist(wl jwk.Whitelist) VerifyOption
	}
}

// jwxAncient is lestrrat/go-jwx, whose Token.Verify looks at the claims alone.
func jwxAncient() Library {
	p := jwxLax()
	p.Exp, p.Nbf, p.Aud, p.Iss = jose.Never, jose.Never, jose.Never, jose.Never
	verify := &jose.Profile{Signature: jose.Always, Alg: jose.AlgByArg}
	token := Roles{jose.Token: P0, jose.Options: Rest1, jose.Claims: R0, jose.Err: R1}
	rows := []Row{
		{Symbol: "New", Event: jose.Bind, Empty: true, Roles: Roles{jose.Carrier: R0}},                                                                        // func New() *Token
		{Symbol: "Token.Set", Event: jose.Claim, Roles: Roles{jose.Carrier: Recv, jose.Name: P0, jose.Value: P1, jose.Err: R0}},                               // func (t *Token) Set(name string, v interface{}) error
		{Symbol: "Token.Get", Event: jose.Claim, Roles: Roles{jose.Claims: Recv, jose.Name: P0, jose.Value: R0}},                                              // func (t *Token) Get(s string) (interface{}, bool)
		{Symbol: "Token.Sign", Event: jose.Issue, Roles: Roles{jose.Carrier: Recv, jose.Alg: P0, jose.Key: P1, jose.Token: R0, jose.Err: R1}},                 // func (t *Token) Sign(method jwa.SignatureAlgorithm, key interface{}) ([]byte, error)
		{Symbol: "Parse", Event: jose.Accept, Profile: p, Roles: token},                                                                                       // func Parse(src io.Reader, options ...Option) (*Token, error)
		{Symbol: "ParseString", Event: jose.Accept, Profile: p, Roles: token},                                                                                 // func ParseString(s string, options ...Option) (*Token, error)
		{Symbol: "ParseBytes", Event: jose.Accept, Profile: p, Roles: token},                                                                                  // func ParseBytes(s []byte, options ...Option) (*Token, error)
		{Symbol: "ParseVerify", Event: jose.Accept, Profile: verify, Roles: Roles{jose.Token: P0, jose.Alg: P1, jose.Key: P2, jose.Claims: R0, jose.Err: R1}}, // func ParseVerify(src io.Reader, alg jwa.SignatureAlgorithm, key interface{}) (*Token, error)
		{Symbol: "Token.Verify", Event: jose.Check, Profile: jwxValidated(), Roles: Roles{jose.Claims: Recv, jose.Options: Rest0, jose.Err: R0}},              // func (t *Token) Verify(options ...Option) error
		{Symbol: "WithVerify", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Alg: P0, jose.Key: P1, jose.Carrier: R0}},                             // func WithVerify(alg jwa.SignatureAlgorithm, key interface{}) Option
		expects("WithIssuer", jose.RequireIss, P0),                                                                                                            // func WithIssuer(s string) Option
		expects("WithAudience", jose.RequireAud, P0),                                                                                                          // func WithAudience(s string) Option
		expects("WithSubject", jose.RequireSub, P0),                                                                                                           // func WithSubject(s string) Option
		tolerates("WithAcceptableSkew", P0),                                                                                                                   // func WithAcceptableSkew(dur time.Duration) Option
		clock("WithClock", P0),                                                                                                                                // func WithClock(c Clock) Option
	}
	return Library{
		Name:     "lestrrat/go-jwx",
		Doc:      "https://pkg.go.dev/github.com/lestrrat/go-jwx/jwt",
		Paths:    []string{"github.com/lestrrat/go-jwx/jwt"},
		Rows:     slices.Concat(rows, jwxGetters()),
		Replaced: map[string]string{"github.com/lestrrat/go-jwx/jwt": "github.com/lestrrat-go/jwx/v3/jwt"},
	}
}
