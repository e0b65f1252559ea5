// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// sermoDigital is SermoDigital/jose. ParseJWT verifies nothing, Validate pins the method that
// it is given, and the method Unsecured takes whatever comes (run against 803625b).
func sermoDigital() []Library {
	return []Library{{
		Name:  "SermoDigital jws",
		Doc:   "https://pkg.go.dev/github.com/SermoDigital/jose/jws",
		Paths: []string{"github.com/SermoDigital/jose/jws"},
		Rows: slices.Concat(sermoClaims(), []Row{
			{Symbol: "NewJWT", Event: jose.Bind, Roles: Roles{jose.Claims: P0, jose.Alg: P1, jose.Carrier: R0}},                                                                                        // func NewJWT(claims Claims, method crypto.SigningMethod) jwt.JWT
			{Symbol: "ParseJWT", Event: jose.Bind, Roles: Roles{jose.Token: P0, jose.Carrier: R0, jose.Err: R1}},                                                                                       // func ParseJWT(encoded []byte) (jwt.JWT, error)
			{Symbol: "ParseJWTFromRequest", Event: jose.Bind, Roles: Roles{jose.Carrier: R0, jose.Err: R1}},                                                                                            // func ParseJWTFromRequest(req *http.Request) (jwt.JWT, error); header, then form value
			{Symbol: "New", Event: jose.Bind, Roles: Roles{jose.Claims: P0, jose.Alg: Rest1, jose.Carrier: R0}},                                                                                        // func New(content interface{}, methods ...crypto.SigningMethod) JWS
			{Symbol: "ParseCompact", Event: jose.Bind, Roles: Roles{jose.Token: P0, jose.Claims: Rest1, jose.Carrier: R0, jose.Err: R1}},                                                               // func ParseCompact(encoded []byte, u ...json.Unmarshaler) (JWS, error)
			{Symbol: "Parse", Event: jose.Bind, Roles: Roles{jose.Token: P0, jose.Claims: Rest1, jose.Carrier: R0, jose.Err: R1}},                                                                      // func Parse(encoded []byte, u ...json.Unmarshaler) (JWS, error)
			{Symbol: "JWS.Compact", Event: jose.Issue, Roles: Roles{jose.Carrier: Recv, jose.Key: P0, jose.Token: R0, jose.Err: R1}},                                                                   // Compact(key interface{}) ([]byte, error)
			{Symbol: "JWS.Protected", Event: jose.Peek, Roles: Roles{jose.Carrier: Recv, jose.Header: R0}},                                                                                             // Protected() jose.Protected
			{Symbol: "JWS.Header", Event: jose.Peek, Roles: Roles{jose.Carrier: Recv, jose.Header: R0}},                                                                                                // Header() jose.Header
			{Symbol: "JWS.Payload", Event: jose.Peek, Roles: Roles{jose.Carrier: Recv, jose.Claims: R0}},                                                                                               // Payload() interface{}
			{Symbol: "JWS.Verify", Event: jose.Accept, Profile: &jose.Profile{Signature: jose.Always, Alg: jose.AlgByArg}, Roles: Roles{jose.Carrier: Recv, jose.Key: P0, jose.Alg: P1, jose.Err: R0}}, // Verify(key interface{}, method crypto.SigningMethod) error
			{Symbol: "NewValidator", Event: jose.Bind, Roles: Roles{jose.Expected: P0, jose.Hook: P3, jose.Carrier: R0}},                                                                               // func NewValidator(c Claims, exp, nbf time.Duration, fn func(Claims) error) *jwt.Validator
			{Symbol: "GetSigningMethod", Event: jose.Bind, Roles: Roles{jose.Alg: P0, jose.Carrier: R0}},                                                                                               // func GetSigningMethod(alg string) (method crypto.SigningMethod)
		}),
	}, {
		Name:  "SermoDigital jwt",
		Doc:   "https://pkg.go.dev/github.com/SermoDigital/jose/jwt",
		Paths: []string{"github.com/SermoDigital/jose/jwt"},
		Rows: slices.Concat(sermoClaims(), []Row{
			{Symbol: "JWT.Serialize", Event: jose.Issue, Roles: Roles{jose.Carrier: Recv, jose.Key: P0, jose.Token: R0, jose.Err: R1}},                                                         // Serialize(key interface{}) ([]byte, error)
			{Symbol: "JWT.Claims", Event: jose.Peek, Roles: Roles{jose.Carrier: Recv, jose.Claims: R0}},                                                                                        // Claims() Claims
			{Symbol: "JWT.Validate", Event: jose.Accept, Profile: sermoProfile(), Roles: Roles{jose.Carrier: Recv, jose.Key: P0, jose.Alg: P1, jose.Options: Rest2, jose.Err: R0}},             // Validate(key interface{}, method crypto.SigningMethod, v ...*Validator) error
			{Symbol: "Claims.Validate", Event: jose.Check, Profile: &jose.Profile{Exp: jose.IfPresent, Nbf: jose.IfPresent}, Roles: Roles{jose.Claims: Recv, jose.Expected: P0, jose.Err: R0}}, // func (c Claims) Validate(now time.Time, expLeeway, nbfLeeway time.Duration) error
			expects("Validator.SetAudience", jose.RequireAud, P0), // func (v *Validator) SetAudience(aud string)
			expects("Validator.SetIssuer", jose.RequireIss, P0),   // func (v *Validator) SetIssuer(iss string)
			expects("Validator.SetSubject", jose.RequireSub, P0),  // func (v *Validator) SetSubject(sub string)
			tolerates("Validator.EXP", Field),
			{Symbol: "Validator.Fn", Event: jose.Policy, Roles: Roles{jose.Hook: Field}}, // func(Claims) error
			failed("ErrTokenIsExpired", jose.Exp),
			failed("ErrTokenNotYetValid", jose.Nbf),
			failed("ErrInvalidAUDClaim", jose.Aud),
			failed("ErrInvalidISSClaim", jose.Iss),
		}),
	}, sermoCrypto(), {
		Name:  "SermoDigital jose",
		Doc:   "https://pkg.go.dev/github.com/SermoDigital/jose",
		Paths: []string{"github.com/SermoDigital/jose"},
		Rows: []Row{
			{Symbol: "Protected.Get", Event: jose.Peek, Roles: Roles{jose.Header: Recv, jose.Name: P0, jose.Value: R0}}, // func (p Protected) Get(key string) interface{}
			{Symbol: "Header.Get", Event: jose.Peek, Roles: Roles{jose.Header: Recv, jose.Name: P0, jose.Value: R0}},    // func (h Header) Get(key string) interface{}
		},
	}}
}

func sermoProfile() *jose.Profile {
	return &jose.Profile{Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Aud: jose.Configured, Iss: jose.Configured, Alg: jose.AlgByArg}
}

// sermoClaims is the claims map, which both packages declare.
func sermoClaims() []Row {
	set := Roles{jose.Claims: Recv, jose.Value: P0}
	get := func(name, claim string) Row { // func (c Claims) Issuer() (string, bool)
		row := Row{Symbol: "Claims." + name, Event: jose.Claim, Claim: claim, Roles: Roles{jose.Claims: Recv, jose.Value: R0}}
		if claim == jose.Exp || claim == jose.Nbf || claim == jose.Iat {
			row.Unit = jose.TimeValue // time.Time
		}
		return row
	}
	return []Row{
		get("Issuer", jose.Iss), get("Subject", jose.Sub), get("Audience", jose.Aud), get("Expiration", jose.Exp),
		get("NotBefore", jose.Nbf), get("IssuedAt", jose.Iat), get("JWTID", jose.Jti),
		{Symbol: "Claims", Event: jose.Claim},
		{Symbol: "Claims.Set", Event: jose.Claim, Roles: Roles{jose.Carrier: Recv, jose.Name: P0, jose.Value: P1}},             // func (c Claims) Set(key string, val interface{})
		{Symbol: "Claims.Get", Event: jose.Claim, Roles: Roles{jose.Claims: Recv, jose.Name: P0, jose.Value: R0}},              // func (c Claims) Get(key string) interface{}
		{Symbol: "Claims.SetExpiration", Event: jose.Claim, Claim: jose.Exp, Unit: jose.TimeValue, Roles: set},                 // func (c Claims) SetExpiration(expiration time.Time)
		{Symbol: "Claims.SetNotBefore", Event: jose.Claim, Claim: jose.Nbf, Unit: jose.TimeValue, Roles: set},                  // func (c Claims) SetNotBefore(notBefore time.Time)
		{Symbol: "Claims.SetIssuedAt", Event: jose.Claim, Claim: jose.Iat, Unit: jose.TimeValue, Roles: set},                   // func (c Claims) SetIssuedAt(issuedAt time.Time)
		{Symbol: "Claims.SetIssuer", Event: jose.Claim, Claim: jose.Iss, Roles: set},                                           // func (c Claims) SetIssuer(issuer string)
		{Symbol: "Claims.SetSubject", Event: jose.Claim, Claim: jose.Sub, Roles: set},                                          // func (c Claims) SetSubject(subject string)
		{Symbol: "Claims.SetJWTID", Event: jose.Claim, Claim: jose.Jti, Roles: set},                                            // func (c Claims) SetJWTID(uniqueID string)
		{Symbol: "Claims.SetAudience", Event: jose.Claim, Claim: jose.Aud, Roles: Roles{jose.Claims: Recv, jose.Value: Rest0}}, // func (c Claims) SetAudience(audience ...string)
	}
}

func sermoCrypto() Library {
	rows := []Row{
		algorithm("Unsecured", jose.AlgNone),
		loader("ParseRSAPrivateKeyFromPEM"),      // func ParseRSAPrivateKeyFromPEM(key []byte) (*rsa.PrivateKey, error)
		publicLoader("ParseRSAPublicKeyFromPEM"), // func ParseRSAPublicKeyFromPEM(key []byte) (*rsa.PublicKey, error)
		loader("ParseECPrivateKeyFromPEM"),       // func ParseECPrivateKeyFromPEM(key []byte) (*ecdsa.PrivateKey, error)
		publicLoader("ParseECPublicKeyFromPEM"),  // func ParseECPublicKeyFromPEM(key []byte) (*ecdsa.PublicKey, error)
	}
	for _, alg := range []string{"HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"} {
		rows = append(rows, algorithm("SigningMethod"+alg, alg))
	}
	return Library{
		Name:  "SermoDigital crypto",
		Doc:   "https://pkg.go.dev/github.com/SermoDigital/jose/crypto",
		Paths: []string{"github.com/SermoDigital/jose/crypto"},
		Rows:  rows,
	}
}
