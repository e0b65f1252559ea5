// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// jose2go is dvsekhvalnov/jose2go. The header chooses the algorithm within what the key can
// do, a nil key takes unsigned tokens, and no claim is looked at (run against v1.11.0). Up to
// v1.8.0 HMAC with a key that is no []byte verifies nothing.
func jose2go() []Library {
	return []Library{{
		Name:  "jose2go",
		Doc:   "https://pkg.go.dev/github.com/dvsekhvalnov/jose2go",
		Paths: []string{"github.com/dvsekhvalnov/jose2go"},
		Rows:  changed("v1.9.0", jose2goRows(true), jose2goRows(false)),
	}}
}

func jose2goRows(keyless bool) []Row {
	p := &jose.Profile{Signature: jose.Always, Alg: jose.AlgByHeader, NoneByNilKey: true, KeylessMAC: keyless, Decrypts: true}
	decode := Roles{jose.Token: P0, jose.Key: P1, jose.Claims: R0, jose.Header: R1, jose.Err: R2}
	sign := Roles{jose.Claims: P0, jose.Alg: P1, jose.Key: P2, jose.Options: Rest3, jose.Token: R0, jose.Err: R1}
	encrypt := Roles{jose.Claims: P0, jose.Alg: P1, jose.Key: P3, jose.Options: Rest4, jose.Token: R0, jose.Err: R1}
	rows := []Row{
		{Symbol: "Sign", Event: jose.Issue, Roles: sign},                                                                                                  // func Sign(payload string, signingAlg string, key interface{}, options ...func(*JoseConfig)) (token string, err error)
		{Symbol: "SignBytes", Event: jose.Issue, Roles: sign},                                                                                             // func SignBytes(payload []byte, signingAlg string, key interface{}, options ...func(*JoseConfig)) (token string, err error)
		{Symbol: "Encrypt", Event: jose.Issue, Encrypted: true, Roles: encrypt},                                                                           // func Encrypt(payload string, alg string, enc string, key interface{}, options ...func(*JoseConfig)) (token string, err error)
		{Symbol: "EncryptBytes", Event: jose.Issue, Encrypted: true, Roles: encrypt},                                                                      // func EncryptBytes(payload []byte, alg string, enc string, key interface{}, options ...func(*JoseConfig)) (token string, err error)
		{Symbol: "Decode", Event: jose.Accept, Profile: p, Roles: decode},                                                                                 // func Decode(token string, key interface{}) (string, map[string]interface{}, error)
		{Symbol: "DecodeBytes", Event: jose.Accept, Profile: p, Roles: decode},                                                                            // func DecodeBytes(token string, key interface{}) ([]byte, map[string]interface{}, error)
		{Symbol: "Alg", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Key: P0, jose.Alg: P1, jose.Carrier: R0}},                                // func Alg(key interface{}, jws string) func(headers map[string]interface{}, payload string) interface{}
		{Symbol: "Enc", Event: jose.Bind, Encrypted: true, Roles: Roles{jose.Key: P0, jose.Alg: P1, jose.Carrier: R0}},                                    // func Enc(key interface{}, jwa string, jwe string) func(headers map[string]interface{}, payload string) interface{}
		{Symbol: "Compress", Event: jose.Issue, Encrypted: true, Roles: Roles{jose.Claims: P0, jose.Alg: P3, jose.Key: P4, jose.Token: R0, jose.Err: R1}}, // func Compress(payload string, alg string, enc string, zip string, key interface{}) (token string, err error)
		{Symbol: "Zip", Event: jose.Bind, Encrypted: true, Roles: Roles{jose.Alg: P0, jose.Carrier: R0}},                                                  // func Zip(alg string) func(cfg *JoseConfig)
		algorithm("NONE", jose.AlgNone),
	}
	for _, alg := range []string{"HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"} {
		rows = append(rows, algorithm(alg, alg))
	}
	return rows
}
