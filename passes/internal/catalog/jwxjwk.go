// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

func jwxJWKv3() Library {
	return Library{
		Name:  "jwx/v3 jwk",
		Doc:   "https://pkg.go.dev/github.com/lestrrat-go/jwx/v3/jwk",
		Paths: []string{"github.com/lestrrat-go/jwx/v3/jwk"},
		Rows: append(slices.Concat(jwxJWK(), jwxSet(), jwxFetch()),
			keeper("Import"), // func Import(raw any) (Key, error)
			option("NewInsecureWhitelist", jose.TrustHeaderKey),                                                                           // func NewInsecureWhitelist() InsecureWhitelist
			Row{Symbol: "Cache.Register", Event: jose.Bind, URL: P1, Roles: Roles{jose.Carrier: Recv, jose.Options: Rest2, jose.Err: R0}}, // func (c *Cache) Register(ctx context.Context, u string, options ...RegisterOption) error
			Row{Symbol: "Cache.Lookup", Event: jose.Bind, URL: P1, Roles: Roles{jose.Carrier: Recv, jose.Key: R0, jose.Err: R1}},          // func (c *Cache) Lookup(ctx context.Context, u string) (Set, error)
			Row{Symbol: "Cache.CachedSet", Event: jose.Bind, URL: P0, Roles: Roles{jose.Carrier: Recv, jose.Key: R0, jose.Err: R1}},       // func (c *Cache) CachedSet(u string) (CachedSet, error)
		),
	}
}

func jwxJWKv2() Library {
	return Library{
		Name:  "jwx/v2 jwk",
		Doc:   "https://pkg.go.dev/github.com/lestrrat-go/jwx/v2/jwk",
		Paths: []string{"github.com/lestrrat-go/jwx/v2/jwk"},
		Rows: append(slices.Concat(jwxJWK(), jwxSet(), jwxFetch()),
			keeper("FromRaw"), // func FromRaw(key interface{}) (Key, error)
			option("InsecureWhitelist", jose.TrustHeaderKey), // type InsecureWhitelist struct{}
			Row{Symbol: "Cache.Register", Event: jose.Bind, URL: P0, Roles: Roles{jose.Carrier: Recv, jose.Options: Rest1, jose.Err: R0}}, // func (c *Cache) Register(u string, options ...RegisterOption) error
			Row{Symbol: "Cache.Get", Event: jose.Bind, URL: P1, Roles: Roles{jose.Carrier: Recv, jose.Key: R0, jose.Err: R1}},             // func (c *Cache) Get(ctx context.Context, u string) (Set, error)
			Row{Symbol: "NewCachedSet", Event: jose.Bind, URL: P1, Roles: Roles{jose.Carrier: P0, jose.Key: R0}},                          // func NewCachedSet(cache *Cache, url string) Set
		),
	}
}

// jwxJWK is keys and key sets.
func jwxJWK() []Row {
	return []Row{
		loader("Parse"),          // func Parse(src []byte, options ...ParseOption) (Set, error)
		loader("ParseString"),    // func ParseString(s string, options ...ParseOption) (Set, error)
		loader("ParseReader"),    // func ParseReader(src io.Reader, options ...ParseOption) (Set, error)
		loader("ParseKey"),       // func ParseKey(data []byte, options ...ParseOption) (Key, error)
		loader("PublicKeyOf"),    // func PublicKeyOf(v any) (Key, error)
		loader("PublicRawKeyOf"), // func PublicRawKeyOf(v any) (any, error)
		loader("PublicSetOf"),    // func PublicSetOf(v Set) (Set, error); a symmetric key stays in it
		{Symbol: "ParseRawKey", Event: jose.Bind, Loader: true, Roles: Roles{jose.Key: P0, jose.Carrier: P1, jose.Err: R0}}, // func ParseRawKey(data []byte, rawkey any) error
		{Symbol: "ReadFile", Event: jose.Bind, Roles: Roles{jose.Options: Rest1, jose.Key: R0, jose.Err: R1}},               // func ReadFile(path string, options ...ReadFileOption) (Set, error)
		{Symbol: "NewSet", Event: jose.Bind, Roles: Roles{jose.Carrier: R0}},                                                // func NewSet() Set
		{Symbol: "Set.LookupKeyID", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Key: R0}},                       // LookupKeyID(string) (Key, bool)
		{Symbol: "Key.PublicKey", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Key: R0, jose.Err: R1}},           // PublicKey() (Key, error)
		{Symbol: "Key.Algorithm", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Alg: R0}},                         // Algorithm() (jwa.KeyAlgorithm, bool)
	}
}

// jwxSet is the key set of v2 and later.
func jwxSet() []Row {
	return []Row{
		{Symbol: "Set.AddKey", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Key: P0, jose.Err: R0}}, // AddKey(Key) error
		{Symbol: "Set.Key", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Key: R0}},                  // Key(int) (Key, bool)
	}
}

// jwxFetch is the key sets that an address gives.
func jwxFetch() []Row {
	return []Row{
		{Symbol: "Fetch", Event: jose.Bind, URL: P1, Roles: Roles{jose.Options: Rest2, jose.Key: R0, jose.Err: R1}}, // func Fetch(ctx context.Context, u string, options ...FetchOption) (Set, error); any address
		{Symbol: "WithHTTPClient", Event: jose.Bind, Client: P0},                                                    // func WithHTTPClient(v HTTPClient) FetchOption
		{Symbol: "WithFetchWhitelist", Event: jose.Policy, Roles: Roles{jose.Options: P0}},                          // func WithFetchWhitelist(v Whitelist) FetchOption
	}
}

// jwxAlgs is the names of jwa.
func jwxAlgs() []Row {
	return append(joseAlgs(),
		algorithm("NoSignature", jose.AlgNone),
		algorithm("RSA_OAEP_384", "RSA-OAEP-384"),
		algorithm("RSA_OAEP_512", "RSA-OAEP-512"),
		algorithm("Deflate", "DEF"),
	)
}

func jwxJWAv3() Library {
	return Library{
		Name:  "jwx/v3 jwa", // each algorithm is a function: func HS256() SignatureAlgorithm
		Doc:   "https://pkg.go.dev/github.com/lestrrat-go/jwx/v3/jwa",
		Paths: []string{"github.com/lestrrat-go/jwx/v3/jwa"},
		Rows: slices.Concat(jwxAlgs(), []Row{
			{Symbol: "KeyAlgorithmFrom", Event: jose.Bind, Roles: Roles{jose.Alg: P0, jose.Carrier: R0, jose.Err: R1}}, // func KeyAlgorithmFrom(v any) (KeyAlgorithm, error)
			{Symbol: "LookupSignatureAlgorithm", Event: jose.Bind, Roles: Roles{jose.Alg: P0, jose.Carrier: R0}},       // func LookupSignatureAlgorithm(name string) (SignatureAlgorithm, bool)
			{Symbol: "LookupKeyEncryptionAlgorithm", Event: jose.Bind, Roles: Roles{jose.Alg: P0, jose.Carrier: R0}},   // func LookupKeyEncryptionAlgorithm(name string) (KeyEncryptionAlgorithm, bool)
			algorithm("EdDSAEd25519", "Ed25519"),
			algorithm("ES256K", "ES256K"),
		}),
	}
}

func jwxJWAv4() Library {
	lib := jwxJWAv3()
	lib.Name, lib.Doc = "jwx/v4 jwa", "https://pkg.go.dev/github.com/lestrrat-go/jwx/v4/jwa"
	lib.Paths = []string{"github.com/lestrrat-go/jwx/v4/jwa"}
	lib.Rows = slices.DeleteFunc(lib.Rows, func(r Row) bool { return r.Symbol == "ES256K" })
	return lib
}

func jwxJWAv2() Library {
	return Library{
		Name:  "jwx/v2 jwa", // each algorithm is a constant
		Doc:   "https://pkg.go.dev/github.com/lestrrat-go/jwx/v2/jwa",
		Paths: []string{"github.com/lestrrat-go/jwx/v2/jwa"},
		Rows: slices.Concat(jwxAlgs(), []Row{
			{Symbol: "KeyAlgorithmFrom", Event: jose.Bind, Roles: Roles{jose.Alg: P0, jose.Carrier: R0}}, // func KeyAlgorithmFrom(v interface{}) KeyAlgorithm
			algorithm("ES256K", "ES256K"),
		}),
	}
}

// jwxJWE is encryption: it hides, it proves no author.
func jwxJWE() Library {
	return Library{
		Name: "jwx jwe",
		Doc:  "https://pkg.go.dev/github.com/lestrrat-go/jwx/v3/jwe",
		Paths: []string{
			"github.com/lestrrat-go/jwx/v4/jwe",
			"github.com/lestrrat-go/jwx/v3/jwe",
			"github.com/lestrrat-go/jwx/v2/jwe",
		},
		Rows: []Row{
			{Symbol: "Encrypt", Event: jose.Issue, Encrypted: true, Roles: Roles{jose.Claims: P0, jose.Options: Rest1, jose.Token: R0, jose.Err: R1}},                                              // func Encrypt(payload []byte, options ...EncryptOption) ([]byte, error)
			{Symbol: "Decrypt", Event: jose.Accept, Encrypted: true, Profile: &jose.Profile{Alg: jose.AlgByArg}, Roles: Roles{jose.Token: P0, jose.Options: Rest1, jose.Claims: R0, jose.Err: R1}}, // func Decrypt(buf []byte, options ...DecryptOption) ([]byte, error)
			{Symbol: "WithKey", Event: jose.Bind, Encrypted: true, Effect: jose.PinAlg, Roles: Roles{jose.Alg: P0, jose.Key: P1, jose.Options: Rest2, jose.Carrier: R0}},                           // func WithKey(alg jwa.KeyAlgorithm, key any, options ...WithKeySuboption) EncryptDecryptOption
			{Symbol: "WithKeySet", Event: jose.Bind, Encrypted: true, Effect: jose.PinAlg, Roles: Roles{jose.Key: P0, jose.Options: Rest1, jose.Carrier: R0}},                                      // func WithKeySet(set jwk.Set, options ...WithKeySetSuboption) DecryptOption
			{Symbol: "WithContentEncryption", Event: jose.Bind, Encrypted: true, Roles: Roles{jose.Alg: P0, jose.Carrier: R0}},                                                                     // func WithContentEncryption(v jwa.ContentEncryptionAlgorithm) EncryptOption
			{Symbol: "WithCompress", Event: jose.Bind, Encrypted: true, Roles: Roles{jose.Alg: P0, jose.Carrier: R0}},                                                                              // func WithCompress(v jwa.CompressionAlgorithm) EncryptOption
			{Symbol: "Parse", Event: jose.Bind, Encrypted: true, Roles: Roles{jose.Token: P0, jose.Carrier: R0, jose.Err: R1}},                                                                     // func Parse(buf []byte, _ ...ParseOption) (*Message, error)
		},
	}
}
