// SPDX-License-Identifier: Apache-2.0

package catalog

import "github.com/jwtvet/jwtvet/internal/jose"

// gojoseJWT is the builder and the parsed token.
func gojoseJWT(p *jose.Profile) []Row {
	return []Row{
		{Symbol: "Signed", Event: jose.Bind, Empty: true, Out: R0, Roles: Roles{jose.Carrier: P0}},                                                        // func Signed(sig jose.Signer) Builder
		{Symbol: "SignedAndEncrypted", Event: jose.Bind, Empty: true, Encrypted: true, Out: R0, Roles: Roles{jose.Carrier: P0}},                           // func SignedAndEncrypted(sig jose.Signer, enc jose.Encrypter) NestedBuilder
		{Symbol: "Encrypted", Event: jose.Bind, Empty: true, Encrypted: true, Out: R0, Roles: Roles{jose.Carrier: P0}},                                    // func Encrypted(enc jose.Encrypter) Builder
		{Symbol: "Builder.Claims", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0}},                                          // Claims(i interface{}) Builder; merges
		{Symbol: "Builder.Token", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: Recv, jose.Err: R1}},                                              // Token() (*JSONWebToken, error)
		{Symbol: "NestedBuilder.Claims", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0}},                                    // Claims(i interface{}) NestedBuilder
		{Symbol: "NestedBuilder.Token", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: Recv, jose.Err: R1}},                                        // Token() (*NestedJSONWebToken, error)
		{Symbol: "JSONWebToken.Claims", Event: jose.Accept, Profile: p, Roles: Roles{jose.Carrier: Recv, jose.Key: P0, jose.Claims: Rest1, jose.Err: R0}}, // func (t *JSONWebToken) Claims(key interface{}, dest ...interface{}) error
		{Symbol: "JSONWebToken.UnsafeClaimsWithoutVerification", Event: jose.Peek, Roles: Roles{jose.Carrier: Recv, jose.Claims: Rest0, jose.Err: R0}},    // func (t *JSONWebToken) UnsafeClaimsWithoutVerification(dest ...interface{}) error
		{Symbol: "JSONWebToken.Headers", Event: jose.Peek, Roles: Roles{jose.Header: Field}},
		{Symbol: "NestedJSONWebToken.Headers", Event: jose.Peek, Roles: Roles{jose.Header: Field}},
		{Symbol: "NestedJSONWebToken.Decrypt", Event: jose.Bind, Encrypted: true, Out: R0, Roles: Roles{jose.Carrier: Recv, jose.Key: P0, jose.Err: R1}}, // func (t *NestedJSONWebToken) Decrypt(decryptionKey interface{}) (*JSONWebToken, error)
	}
}

// gojoseJWTv4 needs the list of algorithms.
func gojoseJWTv4() []Row {
	return []Row{
		{Symbol: "ParseSigned", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Token: P0, jose.Alg: P1, jose.Carrier: R0, jose.Err: R1}},                     // func ParseSigned(s string, signatureAlgorithms []jose.SignatureAlgorithm) (*JSONWebToken, error)
		{Symbol: "ParseEncrypted", Event: jose.Bind, Encrypted: true, Effect: jose.PinAlg, Roles: Roles{jose.Token: P0, jose.Alg: P1, jose.Carrier: R0, jose.Err: R1}}, // func ParseEncrypted(s string, keyAlgorithms []jose.KeyAlgorithm, contentEncryption []jose.ContentEncryption) (*JSONWebToken, error)
		{Symbol: "ParseSignedAndEncrypted", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Token: P0, jose.Alg: P3, jose.Carrier: R0, jose.Err: R1}},         // func ParseSignedAndEncrypted(s string, encryptionKeyAlgorithms []jose.KeyAlgorithm, contentEncryption []jose.ContentEncryption, signatureAlgorithms []jose.SignatureAlgorithm) (*NestedJSONWebToken, error)
		{Symbol: "ParseSignedAndEncrypted", Event: jose.Bind, Encrypted: true, Roles: Roles{jose.Alg: P1}},
		{Symbol: "Builder.Serialize", Event: jose.Issue, Roles: Roles{jose.Carrier: Recv, jose.Token: R0, jose.Err: R1}},       // Serialize() (string, error)
		{Symbol: "NestedBuilder.Serialize", Event: jose.Issue, Roles: Roles{jose.Carrier: Recv, jose.Token: R0, jose.Err: R1}}, // Serialize() (string, error)
		expects("Expected.AnyAudience", jose.RequireAud, Field),                                                                // one of them
	}
}

// gojoseJWTv3 is what v3 and v2 have instead.
func gojoseJWTv3() []Row {
	rows := []Row{
		{Symbol: "ParseSigned", Event: jose.Bind, Roles: Roles{jose.Token: P0, jose.Carrier: R0, jose.Err: R1}},                     // func ParseSigned(s string) (*JSONWebToken, error)
		{Symbol: "ParseEncrypted", Event: jose.Bind, Encrypted: true, Roles: Roles{jose.Token: P0, jose.Carrier: R0, jose.Err: R1}}, // func ParseEncrypted(s string) (*JSONWebToken, error)
		{Symbol: "ParseSignedAndEncrypted", Event: jose.Bind, Roles: Roles{jose.Token: P0, jose.Carrier: R0, jose.Err: R1}},         // func ParseSignedAndEncrypted(s string) (*NestedJSONWebToken, error)
		expects("Expected.Audience", jose.RequireAud, Field),                                                                        // all of them
	}
	for _, symbol := range []string{"Builder.CompactSerialize", "Builder.FullSerialize", "NestedBuilder.CompactSerialize", "NestedBuilder.FullSerialize"} {
		rows = append(rows, Row{Symbol: symbol, Event: jose.Issue, Roles: Roles{jose.Carrier: Recv, jose.Token: R0, jose.Err: R1}}) // CompactSerialize() (string, error)
	}
	return rows
}

// gojoseClaims is the claims struct.
func gojoseClaims() []Row {
	return []Row{
		field("Claims.Issuer", jose.Iss, jose.NoUnit),
		field("Claims.Subject", jose.Sub, jose.NoUnit),
		field("Claims.Audience", jose.Aud, jose.NoUnit),
		field("Claims.Expiry", jose.Exp, jose.TimeValue),    // *NumericDate
		field("Claims.NotBefore", jose.Nbf, jose.TimeValue), // *NumericDate
		field("Claims.IssuedAt", jose.Iat, jose.TimeValue),  // *NumericDate
		field("Claims.ID", jose.Jti, jose.NoUnit),
		{Symbol: "NewNumericDate", Event: jose.Claim, Unit: jose.TimeValue, Roles: Roles{jose.Value: P0}},   // func NewNumericDate(t time.Time) *NumericDate
		{Symbol: "NumericDate.Time", Event: jose.Claim, Unit: jose.TimeValue, Roles: Roles{jose.Value: R0}}, // func (n *NumericDate) Time() time.Time
		failed("ErrExpired", jose.Exp),
		failed("ErrNotValidYet", jose.Nbf),
		failed("ErrIssuedInTheFuture", jose.Iat),
		failed("ErrInvalidIssuer", jose.Iss),
		failed("ErrInvalidSubject", jose.Sub),
		failed("ErrInvalidAudience", jose.Aud),
		failed("ErrInvalidID", jose.Jti),
	}
}

// gojoseExpected is what Validate compares with; an empty field checks nothing.
func gojoseExpected() []Row {
	return []Row{
		expects("Expected.Issuer", jose.RequireIss, Field),
		expects("Expected.Subject", jose.RequireSub, Field),
		{Symbol: "Expected.ID", Event: jose.Policy, Effect: jose.RequireClaim, Claim: jose.Jti, Roles: Roles{jose.Expected: Field}},
	}
}

// gojoseTimeNow is v4 and v3: a zero Expected.Time is now, the leeway one minute.
func gojoseTimeNow() []Row {
	p := &jose.Profile{Exp: jose.IfPresent, Nbf: jose.IfPresent, Aud: jose.Configured, Iss: jose.Configured}
	return append(gojoseValidate(p),
		Row{Symbol: "Expected.Time", Event: jose.Policy, Unit: jose.TimeValue, Roles: Roles{jose.Expected: Field}},
		Row{Symbol: "Expected.WithTime", Event: jose.Bind, Unit: jose.TimeValue, Out: R0, Roles: Roles{jose.Carrier: Recv, jose.Expected: P0}}, // func (e Expected) WithTime(t time.Time) Expected
	)
}

// gojoseTimeGiven is v2: a zero Expected.Time checks no time at all (run against both paths).
// With it a missing exp still passes; the effect says no more than that exp is looked at.
func gojoseTimeGiven() []Row {
	p := &jose.Profile{Exp: jose.Configured, Nbf: jose.Configured, Aud: jose.Configured, Iss: jose.Configured}
	return append(gojoseValidate(p),
		Row{Symbol: "Expected.Time", Event: jose.Policy, Effect: jose.RequireExp, Unit: jose.TimeValue, Roles: Roles{jose.Expected: Field}},
		Row{Symbol: "Expected.WithTime", Event: jose.Bind, Unit: jose.TimeValue, Effect: jose.RequireExp, Out: R0, Roles: Roles{jose.Carrier: Recv, jose.Expected: P0}}, // func (e Expected) WithTime(t time.Time) Expected
	)
}

func gojoseValidate(p *jose.Profile) []Row {
	return []Row{
		{Symbol: "Claims.Validate", Event: jose.Check, Profile: p, Roles: Roles{jose.Claims: Recv, jose.Carrier: P0, jose.Err: R0}},                                                   // func (c Claims) Validate(e Expected) error
		{Symbol: "Claims.ValidateWithLeeway", Event: jose.Check, Profile: p, Effect: jose.Leeway, Roles: Roles{jose.Claims: Recv, jose.Carrier: P0, jose.Duration: P1, jose.Err: R0}}, // func (c Claims) ValidateWithLeeway(e Expected, leeway time.Duration) error
	}
}
