// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"
	"strings"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// jwx is lestrrat-go/jwx v2 to v4. A jwt.Token is a claims set, no string.
func jwx() []Library {
	return []Library{{
		Name:  "jwx/v3 jwt",
		Doc:   "https://pkg.go.dev/github.com/lestrrat-go/jwx/v3/jwt",
		Paths: []string{"github.com/lestrrat-go/jwx/v3/jwt"},
		Rows: slices.Concat(jwxToken(), jwxParse(), jwxSign(), jwxOptions(), jwxValidators(), []Row{
			{Symbol: "Token.Get", Event: jose.Claim, Roles: Roles{jose.Claims: Recv, jose.Name: P0, jose.Value: P1, jose.Err: R0}}, // Get(string, any) error
			failed("TokenExpiredError", jose.Exp), // func TokenExpiredError() error
			failed("TokenNotYetValidError", jose.Nbf),
			failed("InvalidIssuedAtError", jose.Iat),
			failed("InvalidIssuerError", jose.Iss),
			failed("InvalidAudienceError", jose.Aud),
			failed("MissingRequiredClaimError", ""),
			failed("ValidateError", ""),
		}),
	}, {
		Name:  "jwx/v2 jwt",
		Doc:   "https://pkg.go.dev/github.com/lestrrat-go/jwx/v2/jwt",
		Paths: []string{"github.com/lestrrat-go/jwx/v2/jwt"},
		Rows: slices.Concat(jwxToken(), jwxParse(), jwxSign(), jwxOptions(), jwxValidators(), jwxTokenV2(), []Row{
			failed("ErrTokenExpired", jose.Exp), // func ErrTokenExpired() ValidationError
			failed("ErrTokenNotYetValid", jose.Nbf),
			failed("ErrInvalidIssuedAt", jose.Iat),
			failed("ErrInvalidIssuer", jose.Iss),
			failed("ErrInvalidAudience", jose.Aud),
			failed("ErrMissingRequiredClaim", ""),
			failed("IsValidationError", ""), // func IsValidationError(err error) bool
		}),
	}, {
		Name:  "jwx/v3 openid",
		Doc:   "https://pkg.go.dev/github.com/lestrrat-go/jwx/v3/jwt/openid",
		Paths: []string{"github.com/lestrrat-go/jwx/v3/jwt/openid"},
		Rows: slices.Concat(jwxToken(), jwxOpenID(), []Row{
			{Symbol: "Token.Get", Event: jose.Claim, Roles: Roles{jose.Claims: Recv, jose.Name: P0, jose.Value: P1, jose.Err: R0}}, // Get(string, any) error
		}),
	}, {
		Name:  "jwx/v2 openid",
		Doc:   "https://pkg.go.dev/github.com/lestrrat-go/jwx/v2/jwt/openid",
		Paths: []string{"github.com/lestrrat-go/jwx/v2/jwt/openid"},
		Rows:  slices.Concat(jwxToken(), jwxOpenID(), jwxTokenV2()),
	}, jwxJWTv4(), jwxOpenIDv4(), jwxJWSv4(), jwxJWKv4(), jwxJWSv3(), jwxJWSv2(), jwxJWKv3(), jwxJWKv2(), jwxJWAv4(), jwxJWAv3(), jwxJWAv2(), jwxJWE()}
}

// jwxToken is the claims set and its builder.
func jwxToken() []Row {
	rows := []Row{
		{Symbol: "New", Event: jose.Bind, Empty: true, Roles: Roles{jose.Carrier: R0}},                                          // func New() Token
		{Symbol: "NewBuilder", Event: jose.Bind, Empty: true, Roles: Roles{jose.Carrier: R0}},                                   // func NewBuilder() *Builder
		{Symbol: "Builder.Claim", Event: jose.Claim, Out: R0, Roles: Roles{jose.Carrier: Recv, jose.Name: P0, jose.Value: P1}},  // func (b *Builder) Claim(name string, value any) *Builder
		{Symbol: "Builder.Build", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Claims: R0, jose.Err: R1}},            // func (b *Builder) Build() (Token, error)
		{Symbol: "Token.Set", Event: jose.Claim, Roles: Roles{jose.Carrier: Recv, jose.Name: P0, jose.Value: P1, jose.Err: R0}}, // Set(string, any) error
	}
	for _, get := range jwxGetters() {
		_, name, _ := strings.Cut(get.Symbol, ".")
		rows = append(rows, get, jwxSetter(name, get.Claim, get.Unit)) // (v time.Time), (v string), (v []string)
	}
	return rows
}

// jwxGetters is the methods that read one claim each.
func jwxGetters() []Row {
	get := func(name, claim string, unit jose.Unit) Row {
		return Row{Symbol: "Token." + name, Event: jose.Claim, Claim: claim, Unit: unit, Roles: Roles{jose.Claims: Recv, jose.Value: R0}}
	}
	return []Row{
		get("Expiration", jose.Exp, jose.TimeValue), // Expiration() (time.Time, bool); without the bool in v2
		get("NotBefore", jose.Nbf, jose.TimeValue),
		get("IssuedAt", jose.Iat, jose.TimeValue),
		get("Issuer", jose.Iss, jose.NoUnit),
		get("Subject", jose.Sub, jose.NoUnit),
		get("Audience", jose.Aud, jose.NoUnit),
		get("JwtID", jose.Jti, jose.NoUnit),
	}
}

// jwxSetter is a method of the builder that sets one claim.
func jwxSetter(name, claim string, unit jose.Unit) Row {
	return Row{Symbol: "Builder." + name, Event: jose.Claim, Claim: claim, Unit: unit, Out: R0, Roles: Roles{jose.Carrier: Recv, jose.Value: P0}}
}

// jwxTokenV2 is what the claims set of v2 alone has.
func jwxTokenV2() []Row {
	return []Row{
		{Symbol: "Token.Get", Event: jose.Claim, Roles: Roles{jose.Claims: Recv, jose.Name: P0, jose.Value: R0}},    // Get(string) (interface{}, bool)
		{Symbol: "Token.PrivateClaims", Event: jose.Claim, Roles: Roles{jose.Carrier: Recv, jose.Claims: R0}},       // PrivateClaims() map[string]interface{}
		{Symbol: "Token.AsMap", Event: jose.Claim, Roles: Roles{jose.Carrier: Recv, jose.Claims: R0, jose.Err: R1}}, // AsMap(context.Context) (map[string]interface{}, error)
	}
}

// jwxOpenID is the claims of OpenID Connect Core section 5.1.
func jwxOpenID() []Row {
	rows := []Row{jwxSetter("UpdatedAt", "updated_at", jose.TimeValue)}
	for _, c := range []struct{ method, claim string }{
		{"Address", "address"},
		{"Birthdate", "birthdate"},
		{"Email", "email"},
		{"EmailVerified", "email_verified"},
		{"FamilyName", "family_name"},
		{"Gender", "gender"},
		{"GivenName", "given_name"},
		{"Locale", "locale"},
		{"MiddleName", "middle_name"},
		{"Name", "name"},
		{"Nickname", "nickname"},
		{"PhoneNumber", "phone_number"},
		{"PhoneNumberVerified", "phone_number_verified"},
		{"Picture", "picture"},
		{"PreferredUsername", "preferred_username"},
		{"Profile", "profile"},
		{"Website", "website"},
		{"Zoneinfo", "zoneinfo"},
	} {
		rows = append(rows, jwxSetter(c.method, c.claim, jose.NoUnit))
	}
	return rows
}

// jwxParse refuses a token when no option brings a key (run against v2.1.7 and v3.3.0).
func jwxParse() []Row {
	p := &jose.Profile{Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Aud: jose.Configured, Iss: jose.Configured, Alg: jose.AlgByArg}
	token := Roles{jose.Token: P0, jose.Options: Rest1, jose.Claims: R0, jose.Err: R1}
	named := Roles{jose.Name: P1, jose.Options: Rest2, jose.Claims: R0, jose.Err: R1}
	return []Row{
		{Symbol: "Parse", Event: jose.Accept, Profile: p, Roles: token},                                                                    // func Parse(s []byte, options ...ParseOption) (Token, error)
		{Symbol: "ParseString", Event: jose.Accept, Profile: p, Roles: token},                                                              // func ParseString(s string, options ...ParseOption) (Token, error)
		{Symbol: "ParseReader", Event: jose.Accept, Profile: p, Roles: token},                                                              // func ParseReader(src io.Reader, options ...ParseOption) (Token, error)
		{Symbol: "ParseRequest", Event: jose.Accept, Profile: p, Roles: Roles{jose.Options: Rest1, jose.Claims: R0, jose.Err: R1}},         // func ParseRequest(req *http.Request, options ...ParseOption) (Token, error)
		{Symbol: "ParseHeader", Event: jose.Accept, Profile: p, Roles: named},                                                              // func ParseHeader(hdr http.Header, name string, options ...ParseOption) (Token, error)
		{Symbol: "ParseForm", Event: jose.Accept, Profile: p, Roles: named},                                                                // func ParseForm(values url.Values, name string, options ...ParseOption) (Token, error)
		{Symbol: "ParseCookie", Event: jose.Accept, Profile: p, Roles: named},                                                              // func ParseCookie(req *http.Request, name string, options ...ParseOption) (Token, error)
		{Symbol: "ParseInsecure", Event: jose.Peek, Roles: token},                                                                          // func ParseInsecure(s []byte, options ...ParseOption) (Token, error); v3 refuses key options, v2 ignores them
		{Symbol: "ReadFile", Event: jose.Peek, Roles: Roles{jose.Options: Rest1, jose.Claims: R0, jose.Err: R1}},                           // func ReadFile(path string, options ...ReadFileOption) (Token, error)
		{Symbol: "Validate", Event: jose.Check, Profile: jwxValidated(), Roles: Roles{jose.Claims: P0, jose.Options: Rest1, jose.Err: R0}}, // func Validate(t Token, options ...ValidateOption) error
	}
}

// jwxValidated is what Validate checks in every version.
func jwxValidated() *jose.Profile {
	return &jose.Profile{Exp: jose.IfPresent, Nbf: jose.IfPresent, Aud: jose.Configured, Iss: jose.Configured}
}

// jwxSign makes tokens; algorithm and key are in the WithKey option.
func jwxSign() []Row {
	return []Row{
		{Symbol: "Sign", Event: jose.Issue, Roles: Roles{jose.Claims: P0, jose.Options: Rest1, jose.Token: R0, jose.Err: R1}},                // func Sign(t Token, options ...SignOption) ([]byte, error)
		{Symbol: "NewSerializer", Event: jose.Bind, Roles: Roles{jose.Carrier: R0}},                                                          // func NewSerializer() *Serializer
		{Symbol: "Serializer.Sign", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: Recv, jose.Options: Rest0}},                        // func (s *Serializer) Sign(options ...SignOption) *Serializer
		{Symbol: "Serializer.Encrypt", Event: jose.Bind, Out: R0, Encrypted: true, Roles: Roles{jose.Carrier: Recv, jose.Options: Rest0}},    // func (s *Serializer) Encrypt(options ...EncryptOption) *Serializer
		{Symbol: "Serializer.Serialize", Event: jose.Issue, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0, jose.Token: R0, jose.Err: R1}}, // func (s *Serializer) Serialize(t Token) ([]byte, error)
		option("WithInsecureNoSignature", jose.AllowNone),                                                                                    // func WithInsecureNoSignature() SignOption
		{Symbol: "WithSignOption", Event: jose.Bind, Roles: Roles{jose.Options: P0, jose.Carrier: R0}},                                       // func WithSignOption(v jws.SignOption) SignOption
		{Symbol: "WithEncryptOption", Event: jose.Bind, Roles: Roles{jose.Options: P0, jose.Carrier: R0}},                                    // func WithEncryptOption(v jwe.EncryptOption) EncryptOption
	}
}
