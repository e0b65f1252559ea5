// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// kataras is kataras/jwt and the iris middleware on top of it, whose claims,
// options and results are aliases of the former's.
func kataras() []Library {
	return []Library{{
		Name:  "kataras/jwt",
		Doc:   "https://pkg.go.dev/github.com/kataras/jwt",
		Paths: []string{"github.com/kataras/jwt"},
		Rows: slices.Concat(katarasAlgs(), katarasLoaders(), katarasSign(), katarasVerify(), katarasClaims(), katarasOptions(), katarasKeys(), []Row{
			algorithm("NONE", jose.AlgNone), // signs and verifies like any other (run against v0.1.12)
		}),
	}, {
		Name:  "iris jwt",
		Doc:   "https://pkg.go.dev/github.com/kataras/iris/v12/middleware/jwt",
		Paths: []string{"github.com/kataras/iris/v12/middleware/jwt"},
		Rows:  slices.Concat(katarasAlgs(), katarasLoaders(), irisSigner(), irisVerifier()),
	}}
}

func katarasAlgs() []Row {
	var rows []Row
	for _, alg := range []string{"HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"} {
		rows = append(rows, algorithm(alg, alg))
	}
	return rows
}

// katarasLoaders reads keys. LoadHMAC takes a file name or the secret itself: what
// a literal there is cannot be told.
func katarasLoaders() []Row {
	rows := []Row{
		{Symbol: "LoadHMAC", Event: jose.Bind, Roles: Roles{jose.Key: R0, jose.Err: R1}}, // func LoadHMAC(filenameOrRaw string) ([]byte, error)
		{Symbol: "MustLoadHMAC", Event: jose.Bind, Roles: Roles{jose.Key: R0}},           // func MustLoadHMAC(filenameOrRaw string) []byte
	}
	for _, kind := range []string{"RSA", "ECDSA", "EdDSA"} {
		rows = append(rows,
			loader("ParsePrivateKey"+kind),      // func ParsePrivateKeyRSA(key []byte) (*rsa.PrivateKey, error)
			publicLoader("ParsePublicKey"+kind), // func ParsePublicKeyRSA(key []byte) (*rsa.PublicKey, error)
			Row{Symbol: "LoadPrivateKey" + kind, Event: jose.Bind, Roles: Roles{jose.Key: R0, jose.Err: R1}},              // func LoadPrivateKeyRSA(filename string) (*rsa.PrivateKey, error)
			Row{Symbol: "LoadPublicKey" + kind, Event: jose.Bind, Public: true, Roles: Roles{jose.Key: R0, jose.Err: R1}}, // func LoadPublicKeyRSA(filename string) (*rsa.PublicKey, error)
			Row{Symbol: "MustLoad" + kind, Event: jose.Bind, Roles: Roles{jose.Key: R0}},                                  // func MustLoadRSA(privateKeyFilename, publicKeyFilename string) (*rsa.PrivateKey, *rsa.PublicKey)
		)
	}
	return append(rows, Row{Symbol: "GCM", Event: jose.Bind, Encrypted: true, Roles: Roles{jose.Key: P0, jose.Err: R2}}) // func GCM(key, additionalData []byte) (encrypt, decrypt InjectFunc, err error)
}

func katarasSign() []Row {
	return []Row{
		{Symbol: "Sign", Event: jose.Issue, Roles: Roles{jose.Alg: P0, jose.Key: P1, jose.Claims: P2, jose.Options: Rest3, jose.Token: R0, jose.Err: R1}},                                     // func Sign(alg Alg, key PrivateKey, claims interface{}, opts ...SignOption) ([]byte, error)
		{Symbol: "SignWithHeader", Event: jose.Issue, Roles: Roles{jose.Alg: P0, jose.Key: P1, jose.Claims: P2, jose.Options: Rest4, jose.Token: R0, jose.Err: R1}},                           // func SignWithHeader(alg Alg, key PrivateKey, claims interface{}, customHeader interface{}, opts ...SignOption) ([]byte, error)
		{Symbol: "SignEncrypted", Event: jose.Issue, Encrypted: true, Roles: Roles{jose.Alg: P0, jose.Key: P1, jose.Claims: P3, jose.Options: Rest4, jose.Token: R0, jose.Err: R1}},           // func SignEncrypted(alg Alg, key PrivateKey, encrypt InjectFunc, claims interface{}, opts ...SignOption) ([]byte, error)
		{Symbol: "SignEncryptedWithHeader", Event: jose.Issue, Encrypted: true, Roles: Roles{jose.Alg: P0, jose.Key: P1, jose.Claims: P3, jose.Options: Rest5, jose.Token: R0, jose.Err: R1}}, // func SignEncryptedWithHeader(alg Alg, key PrivateKey, encrypt InjectFunc, claims interface{}, customHeader interface{}, opts ...SignOption) ([]byte, error)
		{Symbol: "TokenPair.AccessToken", Event: jose.Bind, Roles: Roles{jose.Token: Field}},
		{Symbol: "TokenPair.RefreshToken", Event: jose.Bind, Roles: Roles{jose.Token: Field}},
	}
}

func katarasProfile() *jose.Profile {
	return &jose.Profile{Signature: jose.Always, Exp: jose.IfPresent, Nbf: jose.IfPresent, Aud: jose.Configured, Iss: jose.Configured, Alg: jose.AlgByArg}
}

func katarasVerify() []Row {
	p := katarasProfile()
	return []Row{
		{Symbol: "Verify", Event: jose.Accept, Profile: p, Roles: Roles{jose.Alg: P0, jose.Key: P1, jose.Token: P2, jose.Options: Rest3, jose.Carrier: R0, jose.Err: R1}},                                            // func Verify(alg Alg, key PublicKey, token []byte, validators ...TokenValidator) (*VerifiedToken, error)
		{Symbol: "VerifyEncrypted", Event: jose.Accept, Profile: p, Roles: Roles{jose.Alg: P0, jose.Key: P1, jose.Token: P3, jose.Options: Rest4, jose.Carrier: R0, jose.Err: R1}},                                   // func VerifyEncrypted(alg Alg, key PublicKey, decrypt InjectFunc, token []byte, validators ...TokenValidator) (*VerifiedToken, error)
		{Symbol: "VerifyWithHeaderValidator", Event: jose.Accept, Profile: p, Roles: Roles{jose.Alg: P0, jose.Key: P1, jose.Token: P2, jose.Hook: P3, jose.Options: Rest4, jose.Carrier: R0, jose.Err: R1}},          // func VerifyWithHeaderValidator(alg Alg, key PublicKey, token []byte, headerValidator HeaderValidator, validators ...TokenValidator) (*VerifiedToken, error)
		{Symbol: "VerifyEncryptedWithHeaderValidator", Event: jose.Accept, Profile: p, Roles: Roles{jose.Alg: P0, jose.Key: P1, jose.Token: P3, jose.Hook: P4, jose.Options: Rest5, jose.Carrier: R0, jose.Err: R1}}, // func VerifyEncryptedWithHeaderValidator(alg Alg, key PublicKey, decrypt InjectFunc, token []byte, headerValidator HeaderValidator, validators ...TokenValidator) (*VerifiedToken, error)
		{Symbol: "VerifiedToken.Claims", Event: jose.Claim, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0, jose.Err: R0}},                                                                                         // func (t *VerifiedToken) Claims(dest interface{}) error
		{Symbol: "VerifiedToken.StandardClaims", Event: jose.Claim, Roles: Roles{jose.Claims: Field}},
		{Symbol: "VerifiedToken.Payload", Event: jose.Claim, Roles: Roles{jose.Claims: Field}},
		{Symbol: "VerifiedToken.Token", Event: jose.Bind, Roles: Roles{jose.Token: Field}},
		{Symbol: "Decode", Event: jose.Peek, Roles: Roles{jose.Token: P0, jose.Carrier: R0, jose.Err: R1}},                    // func Decode(token []byte) (*UnverifiedToken, error)
		{Symbol: "UnverifiedToken.Claims", Event: jose.Peek, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0, jose.Err: R0}}, // func (t *UnverifiedToken) Claims(dest interface{}) error
		{Symbol: "UnverifiedToken.Payload", Event: jose.Peek, Roles: Roles{jose.Claims: Field}},
		{Symbol: "UnverifiedToken.Header", Event: jose.Peek, Roles: Roles{jose.Header: Field}},
		{Symbol: "HeaderValidator", Event: jose.Bind, Roles: Roles{jose.Header: P1, jose.Alg: R0, jose.Key: R1, jose.Err: R3}}, // type HeaderValidator func(alg string, headerDecoded []byte) (Alg, PublicKey, InjectFunc, error)
	}
}

func katarasClaims() []Row {
	return []Row{
		field("Claims.NotBefore", jose.Nbf, jose.NumericDate), // int64
		field("Claims.IssuedAt", jose.Iat, jose.NumericDate),  // int64
		field("Claims.Expiry", jose.Exp, jose.NumericDate),    // int64
		field("Claims.ID", jose.Jti, jose.NoUnit),
		field("Claims.OriginID", "origin_jti", jose.NoUnit),
		field("Claims.Issuer", jose.Iss, jose.NoUnit),
		field("Claims.Subject", jose.Sub, jose.NoUnit),
		field("Claims.Audience", jose.Aud, jose.NoUnit),
		{Symbol: "Map", Event: jose.Claim}, // type Map = map[string]interface{}
		{Symbol: "MaxAge", Event: jose.Claim, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Value: P0, jose.Carrier: R0}},   // func MaxAge(maxAge time.Duration) SignOptionFunc; one second or less sets nothing
		{Symbol: "MaxAgeMap", Event: jose.Claim, Claim: jose.Exp, Unit: jose.Lifetime, Roles: Roles{jose.Value: P0, jose.Claims: P1}}, // func MaxAgeMap(maxAge time.Duration, claims Map)
	}
}

// katarasOptions is validators. Leeway is none: it refuses tokens that are soon to
// expire, and those without exp (run against v0.1.12).
func katarasOptions() []Row {
	return []Row{
		{Symbol: "Leeway", Event: jose.Policy, Effect: jose.RequireExp, Roles: Roles{jose.Duration: P0}},                // func Leeway(leeway time.Duration) TokenValidatorFunc
		{Symbol: "Future", Event: jose.Policy, Roles: Roles{jose.Duration: P0}},                                         // func Future(dur time.Duration) TokenValidatorFunc; iat alone
		{Symbol: "TokenValidatorFunc", Event: jose.Policy, Roles: Roles{jose.Token: P0, jose.Claims: P1, jose.Err: R0}}, // type TokenValidatorFunc func(token []byte, standardClaims Claims, err error) error; nil swallows err
		{Symbol: "Plain", Event: jose.Policy},                                                                           // var Plain TokenValidatorFunc
		expects("Expected.Issuer", jose.RequireIss, Field),
		expects("Expected.Subject", jose.RequireSub, Field),
		expects("Expected.Audience", jose.RequireAud, Field), // equal, in order
		clock("Clock", Field), // var Clock = time.Now
		failed("ErrExpired", jose.Exp),
		failed("ErrNotValidYet", jose.Nbf),
		failed("ErrIssuedInTheFuture", jose.Iat),
		failed("ErrTokenSignature", ""),
		failed("ErrTokenAlg", ""),
		failed("ErrExpected", ""),
	}
}

// katarasKeys is key sets.
func katarasKeys() []Row {
	p := katarasProfile()
	p.Alg = jose.AlgByKey
	return []Row{
		{Symbol: "Keys.Register", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Alg: P0, jose.Key: P3}},                                                          // func (keys Keys) Register(alg Alg, kid string, pubKey PublicKey, privKey PrivateKey)
		{Symbol: "Keys.SignToken", Event: jose.Issue, Roles: Roles{jose.Carrier: Recv, jose.Claims: P1, jose.Options: Rest2, jose.Token: R0, jose.Err: R1}},                // func (keys Keys) SignToken(kid string, claims interface{}, opts ...SignOption) ([]byte, error)
		{Symbol: "Keys.VerifyToken", Event: jose.Accept, Profile: p, Roles: Roles{jose.Carrier: Recv, jose.Token: P0, jose.Claims: P1, jose.Options: Rest2, jose.Err: R0}}, // func (keys Keys) VerifyToken(token []byte, claimsPtr interface{}, validators ...TokenValidator) error
		{Symbol: "Key.Alg", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Alg: Field}},
		{Symbol: "Key.Private", Event: jose.Bind, Roles: Roles{jose.Key: Field}},
		{Symbol: "Key.Public", Event: jose.Bind, Public: true, Roles: Roles{jose.Key: Field}},
		field("Key.MaxAge", jose.Exp, jose.Lifetime),
	}
}
