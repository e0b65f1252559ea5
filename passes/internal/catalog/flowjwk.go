// SPDX-License-Identifier: Apache-2.0

package catalog

// jwkFlows takes keys out of JWKs: what comes out is of the kind that the JWK says;
// key sets out of files, tokens into pairs, and identities apart.
func jwkFlows() map[string]map[string]Flow {
	return map[string]map[string]Flow{
		// https://pkg.go.dev/github.com/lestrrat-go/jwx/v3/jwk
		"github.com/lestrrat-go/jwx/v3/jwk": {
			"Export": {From: []Slot{P0}, Into: P1}, // func Export(key Key, dst any) error
		},
		// https://pkg.go.dev/github.com/kataras/jwt
		"github.com/kataras/jwt": {
			"BytesToString": from(P0),     // func BytesToString(b []byte) string
			"NewTokenPair":  from(P0, P1), // func NewTokenPair(accessToken, refreshToken []byte) TokenPair
		},
		// https://pkg.go.dev/github.com/tink-crypto/tink-go/v2/keyset
		"github.com/tink-crypto/tink-go/v2/keyset": {
			"NewBinaryReader": from(P0), // func NewBinaryReader(r io.Reader) *BinaryReader
			"NewJSONReader":   from(P0), // func NewJSONReader(r io.Reader) *JSONReader
		},
		// https://pkg.go.dev/github.com/tink-crypto/tink-go/v2/insecurecleartextkeyset
		"github.com/tink-crypto/tink-go/v2/insecurecleartextkeyset": {
			"Read": from(P0), // func Read(r keyset.Reader, opts ...keyset.Option) (*keyset.Handle, error); without a master key
		},
		// https://pkg.go.dev/github.com/spiffe/go-spiffe/v2/spiffeid
		"github.com/spiffe/go-spiffe/v2/spiffeid": {
			"ID.MemberOf":        from(Recv), // func (id ID) MemberOf(td TrustDomain) bool
			"ID.Path":            from(Recv), // func (id ID) Path() string
			"ID.String":          from(Recv), // func (id ID) String() string
			"ID.TrustDomain":     from(Recv), // func (id ID) TrustDomain() TrustDomain
			"TrustDomain.Name":   from(Recv), // func (td TrustDomain) Name() string
			"TrustDomain.String": from(Recv), // func (td TrustDomain) String() string
		},
		// https://pkg.go.dev/github.com/lestrrat-go/jwx/v2/jwk
		"github.com/lestrrat-go/jwx/v2/jwk": {
			"Key.Raw": {From: []Slot{Recv}, Into: P0}, // Raw(interface{}) error
		},
	}
}
