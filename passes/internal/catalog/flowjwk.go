// SPDX-License-Identifier: Apache-2.0

package catalog

// jwkFlows takes keys out of JWKs, which are of the kind that the JWK says, and tokens out
// of bytes.
func jwkFlows() map[string]map[string]Flow {
	return map[string]map[string]Flow{
		// https://pkg.go.dev/github.com/lestrrat-go/jwx/v3/jwk
		"github.com/lestrrat-go/jwx/v3/jwk": {
			"Export": {From: []Slot{P0}, Into: P1}, // func Export(key Key, dst any) error
		},
		// https://pkg.go.dev/github.com/lestrrat-go/jwx/v2/jwk
		"github.com/lestrrat-go/jwx/v2/jwk": {
			"Key.Raw": {From: []Slot{Recv}, Into: P0}, // Raw(interface{}) error
		},
		// https://pkg.go.dev/github.com/kataras/jwt
		"github.com/kataras/jwt": {
			"BytesToString": from(P0), // func BytesToString(b []byte) string
		},
	}
}
