// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// pascaldekloe is pascaldekloe/jwt. A check looks at the signature alone; Valid and the
// Accept methods are the caller's to call (run against v1.12.0).
func pascaldekloe() []Library {
	return []Library{{
		Name:  "pascaldekloe/jwt",
		Doc:   "https://pkg.go.dev/github.com/pascaldekloe/jwt",
		Paths: []string{"github.com/pascaldekloe/jwt"},
		Rows: slices.Concat(katarasAlgs(), pascalSign(), pascalCheck(), pascalClaims(), []Row{
			{Symbol: "ParseWithoutCheck", Event: jose.Peek, Roles: Roles{jose.Token: P0, jose.Claims: R0, jose.Err: R1}},                         // func ParseWithoutCheck(token []byte) (*Claims, error)
			{Symbol: "NewHMAC", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Alg: P0, jose.Key: P1, jose.Carrier: R0, jose.Err: R1}}, // func NewHMAC(alg string, secret []byte) (*HMAC, error)
			{Symbol: "KeyRegister.Secrets", Event: jose.Bind, Roles: Roles{jose.Key: Field}},                                                     // [][]byte
			{Symbol: "KeyRegister.HMACs", Event: jose.Bind, Roles: Roles{jose.Carrier: Field}},                                                   // []*HMAC
			{Symbol: "KeyRegister.RSAs", Event: jose.Bind, Public: true, Roles: Roles{jose.Key: Field}},                                          // []*rsa.PublicKey
			{Symbol: "KeyRegister.ECDSAs", Event: jose.Bind, Public: true, Roles: Roles{jose.Key: Field}},                                        // []*ecdsa.PublicKey
			{Symbol: "KeyRegister.EdDSAs", Event: jose.Bind, Public: true, Roles: Roles{jose.Key: Field}},                                        // []ed25519.PublicKey
			{Symbol: "KeyRegister.LoadPEM", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Key: P0, jose.Err: R1}},                      // func (keys *KeyRegister) LoadPEM(text, password []byte) (keysAdded int, err error)
			{Symbol: "KeyRegister.LoadJWK", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Key: P0, jose.Err: R1}},                      // func (keys *KeyRegister) LoadJWK(data []byte) (keysAdded int, err error)
			{Symbol: "Handler.Keys", Event: jose.Bind, Roles: Roles{jose.Carrier: Field}},                                                        // *KeyRegister
			tolerates("Handler.TemporalLeeway", Field),
			{Symbol: "ErrSigMiss", Event: jose.Check},
		}),
	}}
}

// pascalSign signs the claims that are its receiver.
func pascalSign() []Row {
	named := Roles{jose.Claims: Recv, jose.Alg: P0, jose.Key: P1, jose.Token: R0, jose.Err: R1}
	header := Roles{jose.Claims: Recv, jose.Alg: P1, jose.Key: P2, jose.Err: R0}
	return []Row{
		{Symbol: "Claims.HMACSign", Event: jose.Issue, Roles: named},                                                                 // func (c *Claims) HMACSign(alg string, secret []byte, extraHeaders ...json.RawMessage) (token []byte, err error)
		{Symbol: "Claims.RSASign", Event: jose.Issue, Roles: named},                                                                  // func (c *Claims) RSASign(alg string, key *rsa.PrivateKey, extraHeaders ...json.RawMessage) (token []byte, err error)
		{Symbol: "Claims.ECDSASign", Event: jose.Issue, Roles: named},                                                                // func (c *Claims) ECDSASign(alg string, key *ecdsa.PrivateKey, extraHeaders ...json.RawMessage) (token []byte, err error)
		{Symbol: "Claims.HMACSignHeader", Event: jose.Issue, Roles: header},                                                          // func (c *Claims) HMACSignHeader(r *http.Request, alg string, secret []byte) error
		{Symbol: "Claims.RSASignHeader", Event: jose.Issue, Roles: header},                                                           // func (c *Claims) RSASignHeader(r *http.Request, alg string, key *rsa.PrivateKey) error
		{Symbol: "Claims.ECDSASignHeader", Event: jose.Issue, Roles: header},                                                         // func (c *Claims) ECDSASignHeader(r *http.Request, alg string, key *ecdsa.PrivateKey) error
		{Symbol: "Claims.EdDSASign", Event: jose.Issue, Roles: Roles{jose.Claims: Recv, jose.Key: P0, jose.Token: R0, jose.Err: R1}}, // func (c *Claims) EdDSASign(key ed25519.PrivateKey, extraHeaders ...json.RawMessage) (token []byte, err error)
		{Symbol: "Claims.EdDSASignHeader", Event: jose.Issue, Roles: Roles{jose.Claims: Recv, jose.Key: P1, jose.Err: R0}},           // func (c *Claims) EdDSASignHeader(r *http.Request, key ed25519.PrivateKey) error
		{Symbol: "HMAC.Sign", Event: jose.Issue, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0, jose.Token: R0, jose.Err: R1}},    // func (h *HMAC) Sign(c *Claims, extraHeaders ...json.RawMessage) (token []byte, err error)
		{Symbol: "HMAC.SignHeader", Event: jose.Issue, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0, jose.Err: R0}},              // func (h *HMAC) SignHeader(c *Claims, r *http.Request) error
	}
}

// pascalCheck lets the header choose within the family of the key.
func pascalCheck() []Row {
	family := &jose.Profile{Signature: jose.Always, Alg: jose.AlgByHeader}
	var rows []Row
	for _, kind := range []string{"HMAC", "RSA", "ECDSA", "EdDSA"} {
		rows = append(rows,
			Row{Symbol: kind + "Check", Event: jose.Accept, Unexecuted: kind != "HMAC", Profile: family, Roles: Roles{jose.Token: P0, jose.Key: P1, jose.Claims: R0, jose.Err: R1}}, // func HMACCheck(token, secret []byte) (*Claims, error)
			Row{Symbol: kind + "CheckHeader", Event: jose.Accept, Unexecuted: kind != "HMAC", Profile: family, Roles: Roles{jose.Key: P1, jose.Claims: R0, jose.Err: R1}},           // func HMACCheckHeader(r *http.Request, secret []byte) (*Claims, error)
		)
	}
	for _, t := range []string{"HMAC", "KeyRegister"} {
		p := &jose.Profile{Signature: jose.Always, Alg: jose.AlgByKey}
		rows = append(rows,
			Row{Symbol: t + ".Check", Event: jose.Accept, Profile: p, Roles: Roles{jose.Carrier: Recv, jose.Token: P0, jose.Claims: R0, jose.Err: R1}},         // func (h *HMAC) Check(token []byte) (*Claims, error)
			Row{Symbol: t + ".CheckHeader", Event: jose.Accept, Unexecuted: true, Profile: p, Roles: Roles{jose.Carrier: Recv, jose.Claims: R0, jose.Err: R1}}, // func (h *HMAC) CheckHeader(r *http.Request) (*Claims, error)
		)
	}
	return rows
}

func pascalClaims() []Row {
	times := &jose.Profile{Exp: jose.IfPresent, Nbf: jose.IfPresent}
	return []Row{
		field("Registered.Issuer", jose.Iss, jose.NoUnit),
		field("Registered.Subject", jose.Sub, jose.NoUnit),
		field("Registered.Audiences", jose.Aud, jose.NoUnit),
		field("Registered.Expires", jose.Exp, jose.NumericDate), // *NumericTime
		field("Registered.NotBefore", jose.Nbf, jose.NumericDate),
		field("Registered.Issued", jose.Iat, jose.NumericDate),
		field("Registered.ID", jose.Jti, jose.NoUnit),
		{Symbol: "NewNumericTime", Event: jose.Claim, Unit: jose.TimeValue, Roles: Roles{jose.Value: P0}},                                   // func NewNumericTime(t time.Time) *NumericTime
		{Symbol: "Registered.Valid", Event: jose.Check, Profile: times, Roles: Roles{jose.Claims: Recv, jose.Expected: P0, jose.Valid: R0}}, // func (r *Registered) Valid(t time.Time) bool
		{Symbol: "Registered.AcceptTemporal", Event: jose.Check, Profile: times, Effect: jose.Leeway, Roles: Roles{jose.Claims: Recv, jose.Expected: P0, jose.Duration: P1, jose.Err: R0}}, // func (r *Registered) AcceptTemporal(t time.Time, leeway time.Duration) error
		{Symbol: "Registered.AcceptAudience", Event: jose.Check, Claim: jose.Aud, Roles: Roles{jose.Claims: Recv, jose.Expected: P0, jose.Valid: R0}},                                      // func (r *Registered) AcceptAudience(stringOrURI string) bool; true without aud
		{Symbol: "Claims.Set", Event: jose.Claim, Roles: Roles{jose.Claims: Field}},                                                                                                        // map[string]interface{}
		{Symbol: "Claims.Set", Event: jose.Bind, Roles: Roles{jose.Claims: Field}},                                                                                                         // signed beside the others
	}
}
