// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// golangJWT is golang-jwt v5, v4 and v3 and what it came from and what came from it.
// An import path of a dead one is replaced only where the API is the same:
// form3tech's Audience is a []string, the preview's checks take a helper.
func golangJWT() []Library {
	return []Library{{
		Name:  "golang-jwt/v5",
		Doc:   "https://pkg.go.dev/github.com/golang-jwt/jwt/v5",
		Paths: []string{"github.com/golang-jwt/jwt/v5"},
		Rows: slices.Concat(gjwtCommon(), gjwtEd25519(), gjwtParse(gjwtProfile(jose.Configured)),
			gjwtNumericDate(), gjwtRegisteredClaims(), gjwtV5Getters(), gjwtV5Options(), gjwtErrors(), gjwtV5()),
	}, {
		Name:  "golang-jwt/v4",
		Doc:   "https://pkg.go.dev/github.com/golang-jwt/jwt/v4",
		Paths: []string{"github.com/golang-jwt/jwt/v4"},
		Rows: slices.Concat(gjwtCommon(), gjwtEd25519(), changed("v4.5.1", gjwtParse(gjwtJoined(jose.Never)), gjwtParse(gjwtProfile(jose.Never))),
			gjwtNumericDate(), gjwtRegisteredClaims(), gjwtParserFields(), gjwtStandardClaims(), gjwtErrors(), gjwtV3Errors(),
			gjwtVerifiers("MapClaims", "StandardClaims", "RegisteredClaims"), gjwtV4()),
	}, {
		Name:     "golang-jwt v3",
		Doc:      "https://pkg.go.dev/github.com/golang-jwt/jwt",
		Paths:    []string{"github.com/golang-jwt/jwt"},
		Rows:     slices.Concat(gjwtCommon(), gjwtEd25519(), gjwtV3()),
		Replaced: map[string]string{"github.com/golang-jwt/jwt": "github.com/golang-jwt/jwt/v4"},
	}, {
		Name: "dgrijalva/jwt-go",
		Doc:  "https://pkg.go.dev/github.com/dgrijalva/jwt-go",
		Paths: []string{
			"github.com/dgrijalva/jwt-go",
			"gopkg.in/dgrijalva/jwt-go.v3",
		},
		Rows: slices.Concat(gjwtCommon(), gjwtV3()),
		Replaced: map[string]string{
			"github.com/dgrijalva/jwt-go":  "github.com/golang-jwt/jwt/v4",
			"gopkg.in/dgrijalva/jwt-go.v3": "github.com/golang-jwt/jwt/v4",
		},
	}, {
		Name:  "form3tech-oss/jwt-go",
		Doc:   "https://pkg.go.dev/github.com/form3tech-oss/jwt-go",
		Paths: []string{"github.com/form3tech-oss/jwt-go"},
		Rows:  slices.Concat(gjwtCommon(), gjwtV3()),
	}, {
		Name:  "dgrijalva/jwt-go/v4",
		Doc:   "https://pkg.go.dev/github.com/dgrijalva/jwt-go/v4",
		Paths: []string{"github.com/dgrijalva/jwt-go/v4"},
		Rows:  slices.Concat(gjwtCommon(), gjwtParse(gjwtProfile(jose.IfPresent)), gjwtPreview()),
	}, gjwtRequest(), gjwtRequestOld(), gjwtRequestPreview()}
}

// gjwtProfile is what Parse checks: the key's type alone holds the algorithm,
// and claims are filled before the signature is looked at (run against v5.3.1 and v4.5.2).
func gjwtProfile(aud jose.Looked) *jose.Profile {
	iss := aud
	if aud == jose.IfPresent {
		iss = jose.Configured
	}
	return &jose.Profile{
		Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Aud: aud, Iss: iss,
		Alg: jose.AlgByHeader, Partial: true,
	}
}

// gjwtJoined is gjwtProfile of the versions that check the claims of a token although its
// signature is wrong, and tell both: v3 always, v4 before v4.5.1.
func gjwtJoined(aud jose.Looked) *jose.Profile {
	p := gjwtProfile(aud)
	p.Joined = true
	return p
}

// gjwtCommon is what every version has.
func gjwtCommon() []Row {
	rows := []Row{
		// Making a token.
		{Symbol: "New", Event: jose.Bind, Empty: true, Roles: Roles{jose.Alg: P0, jose.Carrier: R0}},                                    // func New(method SigningMethod) *Token; its claims are an empty MapClaims
		{Symbol: "NewWithClaims", Event: jose.Bind, Roles: Roles{jose.Alg: P0, jose.Claims: P1, jose.Carrier: R0}},                      // func NewWithClaims(method SigningMethod, claims Claims) *Token
		{Symbol: "Token.SignedString", Event: jose.Issue, Roles: Roles{jose.Carrier: Recv, jose.Key: P0, jose.Token: R0, jose.Err: R1}}, // func (t *Token) SignedString(key any) (string, error)
		{Symbol: "Token.Raw", Event: jose.Bind, Roles: Roles{jose.Token: Field}},
		{Symbol: "Token.Method", Event: jose.Peek, Param: "alg", Roles: Roles{jose.Alg: Field}},
		{Symbol: "Token.Header", Event: jose.Peek, Roles: Roles{jose.Header: Field}},
		{Symbol: "Token.Claims", Event: jose.Claim, Roles: Roles{jose.Claims: Field}},
		{Symbol: "Token.Valid", Event: jose.Accept, Roles: Roles{jose.Valid: Field}},
		{Symbol: "MapClaims", Event: jose.Claim},
		// Choosing the key.
		{Symbol: "Keyfunc", Event: jose.Bind, Roles: Roles{jose.Carrier: P0, jose.Key: R0, jose.Err: R1}}, // type Keyfunc func(*Token) (any, error)
		// Method names, registry.
		{Symbol: "GetSigningMethod", Event: jose.Bind, Roles: Roles{jose.Alg: P0, jose.Carrier: R0}},     // func GetSigningMethod(alg string) SigningMethod
		{Symbol: "RegisterSigningMethod", Event: jose.Policy, Roles: Roles{jose.Alg: P0, jose.Hook: P1}}, // func RegisterSigningMethod(alg string, f func() SigningMethod)
		{Symbol: "UnsafeAllowNoneSignatureType", Event: jose.Policy, Effect: jose.AllowNone},
		algorithm("SigningMethodNone", jose.AlgNone),
		// Keys from PEM.
		publicLoader("ParseRSAPublicKeyFromPEM"), // func([]byte) (*rsa.PublicKey, error)
		publicLoader("ParseECPublicKeyFromPEM"),  // func([]byte) (*ecdsa.PublicKey, error)
		loader("ParseRSAPrivateKeyFromPEM"),      // func([]byte) (*rsa.PrivateKey, error)
		{Symbol: "ParseRSAPrivateKeyFromPEMWithPassword", Event: jose.Bind, Loader: true, Roles: Roles{jose.Key: P0, jose.Err: R1}}, // func([]byte, string) (*rsa.PrivateKey, error)
		loader("ParseECPrivateKeyFromPEM"), // func([]byte) (*ecdsa.PrivateKey, error)
	}
	for _, alg := range []string{"HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"} {
		rows = append(rows, algorithm("SigningMethod"+alg, alg))
	}
	return slices.Concat(rows, gjwtFamilies(), gjwtSign("SigningMethod", "signingMethodNone", "SigningMethodHMAC", "SigningMethodRSA", "SigningMethodRSAPSS", "SigningMethodECDSA"))
}

// gjwtFamilies is the types of the signing methods, which key functions assert: t.Method.(*jwt.SigningMethodHMAC).
// A PSS method is no *SigningMethodRSA.
func gjwtFamilies() []Row {
	rows := []Row{
		algorithm("SigningMethodHMAC", "HS256 HS384 HS512"),
		algorithm("SigningMethodRSA", "RS256 RS384 RS512"),
		algorithm("SigningMethodRSAPSS", "PS256 PS384 PS512"),
		algorithm("SigningMethodECDSA", "ES256 ES384 ES512"),
		gjwtAlg("SigningMethod.Alg"),
		gjwtAlg("signingMethodNone.Alg"),
	}
	for _, t := range []string{"SigningMethodHMAC", "SigningMethodRSA", "SigningMethodECDSA"} {
		rows = append(rows, gjwtAlg(t+".Alg"), Row{Symbol: t + ".Name", Event: jose.Bind, Roles: Roles{jose.Alg: Field}})
	}
	return rows
}

// gjwtAlg tells the name of a signing method: Alg() string.
func gjwtAlg(symbol string) Row {
	return Row{Symbol: symbol, Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Alg: R0}}
}

// gjwtSign is the signing methods' own Sign, whose result is a signature and no token, and Verify.
func gjwtSign(types ...string) []Row {
	signature := &jose.Profile{Signature: jose.Always, Alg: jose.AlgByArg}
	var rows []Row
	for _, t := range types {
		rows = append(rows,
			Row{Symbol: t + ".Sign", Event: jose.Issue, Roles: Roles{jose.Alg: Recv, jose.Key: P1, jose.Err: R1}},                                                          // Sign(signingString string, key any) ([]byte, error)
			Row{Symbol: t + ".Verify", Event: jose.Accept, Profile: signature, Roles: Roles{jose.Alg: Recv, jose.Token: P0, jose.Key: P2, jose.Err: R0}, Unexecuted: true}, // Verify(signingString string, sig []byte, key any) error
		)
	}
	return rows
}

// gjwtEd25519 came with golang-jwt v3.2.2.
func gjwtEd25519() []Row {
	return slices.Concat(gjwtSign("SigningMethodEd25519"), []Row{
		algorithm("SigningMethodEdDSA", "EdDSA"),
		algorithm("SigningMethodEd25519", "EdDSA"),
		gjwtAlg("SigningMethodEd25519.Alg"),
		publicLoader("ParseEdPublicKeyFromPEM"), // func([]byte) (crypto.PublicKey, error)
		loader("ParseEdPrivateKeyFromPEM"),      // func([]byte) (crypto.PrivateKey, error)
	})
}

// gjwtParse is the parser of the versions that have parser options.
func gjwtParse(p *jose.Profile) []Row {
	return slices.Concat(gjwtParser(p), []Row{
		{Symbol: "Parse", Event: jose.Accept, Profile: p, Roles: Roles{jose.Token: P0, jose.Keyfunc: P1, jose.Options: Rest2, jose.Carrier: R0, jose.Err: R1}},                            // func Parse(tokenString string, keyFunc Keyfunc, options ...ParserOption) (*Token, error)
		{Symbol: "ParseWithClaims", Event: jose.Accept, Profile: p, Roles: Roles{jose.Token: P0, jose.Claims: P1, jose.Keyfunc: P2, jose.Options: Rest3, jose.Carrier: R0, jose.Err: R1}}, // func ParseWithClaims(tokenString string, claims Claims, keyFunc Keyfunc, options ...ParserOption) (*Token, error)
		{Symbol: "NewParser", Event: jose.Bind, Roles: Roles{jose.Options: Rest0, jose.Carrier: R0}},                                                                                      // func NewParser(options ...ParserOption) *Parser
		{Symbol: "WithValidMethods", Event: jose.Policy, Effect: jose.PinAlg, Roles: Roles{jose.Alg: P0}},                                                                                 // func WithValidMethods(methods []string) ParserOption; nil pins nothing
		option("WithoutClaimsValidation", jose.SkipClaims),
		option("WithJSONNumber", jose.NoEffect),
	})
}

// gjwtParser is the parser's methods.
func gjwtParser(p *jose.Profile) []Row {
	return []Row{
		{Symbol: "Parser.Parse", Event: jose.Accept, Profile: p, Out: R0, Roles: Roles{jose.Carrier: Recv, jose.Token: P0, jose.Keyfunc: P1, jose.Err: R1}},                            // func (p *Parser) Parse(tokenString string, keyFunc Keyfunc) (*Token, error)
		{Symbol: "Parser.ParseWithClaims", Event: jose.Accept, Profile: p, Out: R0, Roles: Roles{jose.Carrier: Recv, jose.Token: P0, jose.Claims: P1, jose.Keyfunc: P2, jose.Err: R1}}, // func (p *Parser) ParseWithClaims(tokenString string, claims Claims, keyFunc Keyfunc) (*Token, error)
		{Symbol: "Parser.ParseUnverified", Event: jose.Peek, Roles: Roles{jose.Token: P0, jose.Claims: P1, jose.Carrier: R0, jose.Err: R2}},                                            // func (p *Parser) ParseUnverified(tokenString string, claims Claims) (*Token, []string, error)
	}
}

// gjwtNumericDate is the date type of v5 and v4.
func gjwtNumericDate() []Row {
	return []Row{
		{Symbol: "NewNumericDate", Event: jose.Claim, Unit: jose.TimeValue, Roles: Roles{jose.Value: P0}}, // func NewNumericDate(t time.Time) *NumericDate
		field("NumericDate.Time", "", jose.TimeValue),
	}
}

// gjwtRegisteredClaims is the claims struct of v5 and v4.
func gjwtRegisteredClaims() []Row {
	return []Row{
		field("RegisteredClaims.Issuer", jose.Iss, jose.NoUnit),
		field("RegisteredClaims.Subject", jose.Sub, jose.NoUnit),
		field("RegisteredClaims.Audience", jose.Aud, jose.NoUnit),
		field("RegisteredClaims.ExpiresAt", jose.Exp, jose.TimeValue), // *NumericDate
		field("RegisteredClaims.NotBefore", jose.Nbf, jose.TimeValue),
		field("RegisteredClaims.IssuedAt", jose.Iat, jose.TimeValue),
		field("RegisteredClaims.ID", jose.Jti, jose.NoUnit),
	}
}

// gjwtErrors is what v5 and v4 say of a refused token.
func gjwtErrors() []Row {
	return []Row{
		failed("ErrTokenMalformed", ""),
		failed("ErrTokenUnverifiable", ""),
		failed("ErrTokenSignatureInvalid", ""),
		failed("ErrTokenInvalidClaims", ""),
		failed("ErrTokenExpired", jose.Exp),
		failed("ErrTokenNotValidYet", jose.Nbf),
		failed("ErrTokenUsedBeforeIssued", jose.Iat),
		failed("ErrTokenInvalidAudience", jose.Aud),
		failed("ErrTokenInvalidIssuer", jose.Iss),
		failed("ErrTokenInvalidId", jose.Jti),
	}
}
