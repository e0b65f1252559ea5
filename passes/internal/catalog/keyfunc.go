// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// keyfunc is MicahParks/keyfunc, which makes key functions of key sets, and jwkset below it.
// The header's alg is compared with the key's where the key states one; exp, aud and iss
// stay with whoever parses.
func keyfunc() []Library {
	return []Library{{
		Name:  "keyfunc/v3",
		Doc:   "https://pkg.go.dev/github.com/MicahParks/keyfunc/v3",
		Paths: []string{"github.com/MicahParks/keyfunc/v3"},
		Rows: []Row{
			loader("NewJWKSetJSON"), // func NewJWKSetJSON(raw json.RawMessage) (Keyfunc, error)
			loader("NewJWKJSON"),    // func NewJWKJSON(raw json.RawMessage) (Keyfunc, error)
			{Symbol: "NewDefault", Event: jose.Bind, URL: P0, Roles: Roles{jose.Carrier: R0, jose.Err: R1}},                              // func NewDefault(urls []string) (Keyfunc, error)
			{Symbol: "NewDefaultCtx", Event: jose.Bind, URL: P1, Roles: Roles{jose.Carrier: R0, jose.Err: R1}},                           // func NewDefaultCtx(ctx context.Context, urls []string) (Keyfunc, error)
			{Symbol: "NewDefaultOverrideCtx", Event: jose.Bind, URL: P1, Roles: Roles{jose.Options: P2, jose.Carrier: R0, jose.Err: R1}}, // func NewDefaultOverrideCtx(ctx context.Context, urls []string, override Override) (Keyfunc, error)
			{Symbol: "New", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: P0, jose.Err: R1}},                                     // func New(options Options) (Keyfunc, error)
			{Symbol: "Override.Client", Event: jose.Bind, Client: Field},                                                                 // *http.Client
			{Symbol: "Options.Storage", Event: jose.Bind, Roles: Roles{jose.Key: Field}},                                                 // jwkset.Storage
			{Symbol: "Keyfunc.Keyfunc", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Key: R0, jose.Err: R1}},                  // Keyfunc(token *jwt.Token) (any, error); without kid any key of the set
			{Symbol: "Keyfunc.KeyfuncCtx", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Keyfunc: R0}},                         // KeyfuncCtx(ctx context.Context) jwt.Keyfunc
		},
	}, {
		Name:  "keyfunc/v2",
		Doc:   "https://pkg.go.dev/github.com/MicahParks/keyfunc/v2",
		Paths: []string{"github.com/MicahParks/keyfunc/v2"},
		Rows: slices.Concat(keyfuncSets(), []Row{
			{Symbol: "NewGivenHMAC", Event: jose.Bind, Roles: Roles{jose.Key: P0, jose.Options: P1, jose.Carrier: R0}},                // func NewGivenHMAC(key []byte, options GivenKeyOptions) (givenKey GivenKey)
			{Symbol: "NewGivenCustom", Event: jose.Bind, Roles: Roles{jose.Key: P0, jose.Options: P1, jose.Carrier: R0}},              // func NewGivenCustom(key interface{}, options GivenKeyOptions) (givenKey GivenKey)
			{Symbol: "NewGivenRSA", Event: jose.Bind, Public: true, Roles: Roles{jose.Key: P0, jose.Options: P1, jose.Carrier: R0}},   // func NewGivenRSA(key *rsa.PublicKey, options GivenKeyOptions) (givenKey GivenKey)
			{Symbol: "NewGivenECDSA", Event: jose.Bind, Public: true, Roles: Roles{jose.Key: P0, jose.Options: P1, jose.Carrier: R0}}, // func NewGivenECDSA(key *ecdsa.PublicKey, options GivenKeyOptions) (givenKey GivenKey)
			{Symbol: "NewGivenEdDSA", Event: jose.Bind, Public: true, Roles: Roles{jose.Key: P0, jose.Options: P1, jose.Carrier: R0}}, // func NewGivenEdDSA(key ed25519.PublicKey, options GivenKeyOptions) (givenKey GivenKey)
		}),
	}, {
		Name:  "keyfunc v1",
		Doc:   "https://pkg.go.dev/github.com/MicahParks/keyfunc",
		Paths: []string{"github.com/MicahParks/keyfunc"},
		Rows: slices.Concat(keyfuncSets(), []Row{
			{Symbol: "NewGivenHMAC", Event: jose.Bind, Roles: Roles{jose.Key: P0, jose.Carrier: R0}},                                    // func NewGivenHMAC(key []byte) (givenKey GivenKey)
			{Symbol: "NewGivenHMACCustomWithOptions", Event: jose.Bind, Roles: Roles{jose.Key: P0, jose.Options: P1, jose.Carrier: R0}}, // func NewGivenHMACCustomWithOptions(key []byte, options GivenKeyOptions) (givenKey GivenKey)
			{Symbol: "NewGivenCustom", Event: jose.Bind, Roles: Roles{jose.Key: P0, jose.Carrier: R0}},                                  // func NewGivenCustom(key interface{}) (givenKey GivenKey)
			{Symbol: "NewGivenCustomWithOptions", Event: jose.Bind, Roles: Roles{jose.Key: P0, jose.Options: P1, jose.Carrier: R0}},     // func NewGivenCustomWithOptions(key interface{}, options GivenKeyOptions) (givenKey GivenKey)
			{Symbol: "NewGivenRSA", Event: jose.Bind, Public: true, Roles: Roles{jose.Key: P0, jose.Carrier: R0}},                       // func NewGivenRSA(key *rsa.PublicKey) (givenKey GivenKey)
			{Symbol: "NewGivenECDSA", Event: jose.Bind, Public: true, Roles: Roles{jose.Key: P0, jose.Carrier: R0}},                     // func NewGivenECDSA(key *ecdsa.PublicKey) (givenKey GivenKey)
			{Symbol: "NewGivenEdDSA", Event: jose.Bind, Public: true, Roles: Roles{jose.Key: P0, jose.Carrier: R0}},                     // func NewGivenEdDSA(key ed25519.PublicKey) (givenKey GivenKey)
		}),
	}, {
		Name:  "jwkset",
		Doc:   "https://pkg.go.dev/github.com/MicahParks/jwkset",
		Paths: []string{"github.com/MicahParks/jwkset"},
		Rows: []Row{
			keeper("NewJWKFromKey"),     // func NewJWKFromKey(key any, options JWKOptions) (JWK, error)
			loader("NewJWKFromRawJSON"), // func NewJWKFromRawJSON(j json.RawMessage, marshalOptions JWKMarshalOptions, validateOptions JWKValidateOptions) (JWK, error)
			loader("NewJWKFromMarshal"), // func NewJWKFromMarshal(marshal JWKMarshal, marshalOptions JWKMarshalOptions, validateOptions JWKValidateOptions) (JWK, error)
			{Symbol: "JWK.Key", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Key: R0}},                                 // func (j JWK) Key() any
			{Symbol: "JWKMarshal.K", Event: jose.Bind, Roles: Roles{jose.Key: Field}},                                             // string
			{Symbol: "Storage.KeyWrite", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Key: P1, jose.Err: R0}},          // KeyWrite(ctx context.Context, jwk JWK) error
			{Symbol: "MemoryJWKSet.KeyWrite", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Key: P1, jose.Err: R0}},     // func (m *MemoryJWKSet) KeyWrite(_ context.Context, jwk JWK) error
			{Symbol: "NewStorageFromHTTP", Event: jose.Bind, URL: P0, Roles: Roles{jose.Options: P1, jose.Key: R0, jose.Err: R1}}, // func NewStorageFromHTTP(remoteJWKSetURL string, options HTTPClientStorageOptions) (Storage, error)
			{Symbol: "HTTPClientStorageOptions.Client", Event: jose.Bind, Client: Field},                                          // *http.Client
			{Symbol: "NewDefaultHTTPClient", Event: jose.Bind, URL: P0, Roles: Roles{jose.Key: R0, jose.Err: R1}},                 // func NewDefaultHTTPClient(urls []string) (Storage, error)
			{Symbol: "NewDefaultHTTPClientCtx", Event: jose.Bind, URL: P1, Roles: Roles{jose.Key: R0, jose.Err: R1}},              // func NewDefaultHTTPClientCtx(ctx context.Context, urls []string) (Storage, error)
		},
	}}
}

// keyfuncSets is v2 and v1.
func keyfuncSets() []Row {
	return []Row{
		loader("NewJSON"),              // func NewJSON(jwksBytes json.RawMessage) (jwks *JWKS, err error)
		loader("NewGivenKeysFromJSON"), // func NewGivenKeysFromJSON(jwksBytes json.RawMessage) (map[string]GivenKey, error)
		{Symbol: "Get", Event: jose.Bind, URL: P0, Roles: Roles{jose.Options: P1, jose.Carrier: R0, jose.Err: R1}},       // func Get(jwksURL string, options Options) (jwks *JWKS, err error)
		{Symbol: "Options.Client", Event: jose.Bind, Client: Field},                                                      // *http.Client
		{Symbol: "NewGiven", Event: jose.Bind, Roles: Roles{jose.Key: P0, jose.Carrier: R0}},                             // func NewGiven(givenKeys map[string]GivenKey) (jwks *JWKS)
		{Symbol: "JWKS.Keyfunc", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Key: R0, jose.Err: R1}},         // func (j *JWKS) Keyfunc(token *jwt.Token) (interface{}, error)
		{Symbol: "MultipleJWKS.Keyfunc", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Key: R0, jose.Err: R1}}, // func (m *MultipleJWKS) Keyfunc(token *jwt.Token) (interface{}, error)
		{Symbol: "GivenKeyOptions.Algorithm", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Alg: Field}},      // string
		{Symbol: "Options.GivenKeys", Event: jose.Bind, Roles: Roles{jose.Key: Field}},                                   // map[string]GivenKey
	}
}
