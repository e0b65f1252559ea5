// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// goJose is go-jose v4, v3 and v2 under both its paths; v3 has the API of v2.
// ParseSigned verifies nothing, Claims verifies the signature alone, Validate checks the claims.
func goJose() []Library {
	v4 := &jose.Profile{Signature: jose.Always, Alg: jose.AlgByList}
	v3 := &jose.Profile{Signature: jose.Always, Alg: jose.AlgByHeader}
	return []Library{{
		Name:  "go-jose/v4 jwt",
		Doc:   "https://pkg.go.dev/github.com/go-jose/go-jose/v4/jwt",
		Paths: []string{"github.com/go-jose/go-jose/v4/jwt"},
		Rows:  slices.Concat(gojoseJWT(v4), gojoseClaims(), gojoseExpected(), gojoseTimeNow(), gojoseJWTv4()),
	}, {
		Name:  "go-jose/v3 jwt",
		Doc:   "https://pkg.go.dev/github.com/go-jose/go-jose/v3/jwt",
		Paths: []string{"github.com/go-jose/go-jose/v3/jwt"},
		Rows:  slices.Concat(gojoseJWT(v3), gojoseClaims(), gojoseExpected(), gojoseTimeNow(), gojoseJWTv3()),
	}, {
		Name: "go-jose.v2 jwt",
		Doc:  "https://pkg.go.dev/gopkg.in/go-jose/go-jose.v2/jwt",
		Paths: []string{
			"gopkg.in/go-jose/go-jose.v2/jwt",
			"gopkg.in/square/go-jose.v2/jwt",
		},
		Rows: slices.Concat(gojoseJWT(v3), gojoseClaims(), gojoseExpected(), gojoseTimeGiven(), gojoseJWTv3()),
		Replaced: map[string]string{
			"gopkg.in/go-jose/go-jose.v2/jwt": "github.com/go-jose/go-jose/v3/jwt",
			"gopkg.in/square/go-jose.v2/jwt":  "github.com/go-jose/go-jose/v3/jwt",
		},
	}, {
		Name:  "go-jose/v4",
		Doc:   "https://pkg.go.dev/github.com/go-jose/go-jose/v4",
		Paths: []string{"github.com/go-jose/go-jose/v4"},
		Rows:  slices.Concat(gojoseSign(), gojoseVerify(v4), gojoseHeader(), gojoseEncrypt(), joseAlgs(), []Row{algorithm("DEFLATE", "DEF")}, gojoseParseV4()),
	}, {
		Name: "go-jose",
		Doc:  "https://pkg.go.dev/github.com/go-jose/go-jose/v3",
		Paths: []string{
			"github.com/go-jose/go-jose/v3",
			"gopkg.in/go-jose/go-jose.v2",
			"gopkg.in/square/go-jose.v2",
		},
		Rows: slices.Concat(gojoseSign(), gojoseVerify(v3), gojoseHeader(), gojoseEncrypt(), joseAlgs(), []Row{algorithm("DEFLATE", "DEF")}, gojoseParseV3()),
		Replaced: map[string]string{
			"gopkg.in/go-jose/go-jose.v2": "github.com/go-jose/go-jose/v3",
			"gopkg.in/square/go-jose.v2":  "github.com/go-jose/go-jose/v3",
		},
	}, {
		Name: "go-jose cryptosigner",
		Doc:  "https://pkg.go.dev/github.com/go-jose/go-jose/v4/cryptosigner",
		Paths: []string{
			"github.com/go-jose/go-jose/v4/cryptosigner",
			"github.com/go-jose/go-jose/v3/cryptosigner",
			"gopkg.in/go-jose/go-jose.v2/cryptosigner",
			"gopkg.in/square/go-jose.v2/cryptosigner",
		},
		Rows: []Row{
			{Symbol: "Opaque", Event: jose.Bind, Loader: true, Roles: Roles{jose.Key: P0}}, // func Opaque(s crypto.Signer) jose.OpaqueSigner
		},
		Replaced: map[string]string{
			"gopkg.in/go-jose/go-jose.v2/cryptosigner": "github.com/go-jose/go-jose/v3/cryptosigner",
			"gopkg.in/square/go-jose.v2/cryptosigner":  "github.com/go-jose/go-jose/v3/cryptosigner",
		},
	}}
}

// gojoseSign binds algorithm and key to a signer.
func gojoseSign() []Row {
	return []Row{
		{Symbol: "SigningKey.Algorithm", Event: jose.Bind, Empty: true, Roles: Roles{jose.Alg: Field}},                        // SignatureAlgorithm
		{Symbol: "SigningKey.Key", Event: jose.Bind, Roles: Roles{jose.Key: Field}},                                           // interface{}; v4 refuses short HMAC keys when it signs
		{Symbol: "NewSigner", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: P0, jose.Options: P1, jose.Err: R1}},      // func NewSigner(sig SigningKey, opts *SignerOptions) (Signer, error)
		{Symbol: "NewMultiSigner", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: P0, jose.Options: P1, jose.Err: R1}}, // func NewMultiSigner(sigs []SigningKey, opts *SignerOptions) (Signer, error)
		switches("SignerOptions.EmbedJWK", jose.NoEffect, Field, true),
		{Symbol: "SignerOptions.WithType", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: Recv}},                                  // func (so *SignerOptions) WithType(typ ContentType) *SignerOptions
		{Symbol: "SignerOptions.WithContentType", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: Recv}},                           // func (so *SignerOptions) WithContentType(contentType ContentType) *SignerOptions
		{Symbol: "SignerOptions.WithHeader", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: Recv}},                                // func (so *SignerOptions) WithHeader(k HeaderKey, v interface{}) *SignerOptions
		{Symbol: "Signer.Sign", Event: jose.Bind, Out: R0, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0, jose.Err: R1}},              // Sign(payload []byte) (*JSONWebSignature, error)
		{Symbol: "JSONWebSignature.CompactSerialize", Event: jose.Issue, Roles: Roles{jose.Carrier: Recv, jose.Token: R0, jose.Err: R1}}, // func (obj JSONWebSignature) CompactSerialize() (string, error)
		{Symbol: "JSONWebSignature.FullSerialize", Event: jose.Issue, Roles: Roles{jose.Carrier: Recv, jose.Token: R0}},                  // func (obj JSONWebSignature) FullSerialize() string
		// Keys. The Algorithm of a JSONWebKey pins nothing (run against v4.1.8).
		{Symbol: "JSONWebKey.Key", Event: jose.Bind, Roles: Roles{jose.Key: Field}},
		{Symbol: "JSONWebKey.Public", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Key: R0}}, // func (k *JSONWebKey) Public() JSONWebKey
		{Symbol: "JSONWebKeySet.Keys", Event: jose.Bind, Roles: Roles{jose.Key: Field}},
		{Symbol: "JSONWebKeySet.Key", Event: jose.Bind, Roles: Roles{jose.Carrier: Recv, jose.Key: R0}}, // func (s *JSONWebKeySet) Key(kid string) []JSONWebKey
	}
}

// gojoseVerify checks the signature of a parsed object; no claim is looked at.
func gojoseVerify(p *jose.Profile) []Row {
	return []Row{
		{Symbol: "JSONWebSignature.Verify", Event: jose.Accept, Profile: p, Roles: Roles{jose.Carrier: Recv, jose.Key: P0, jose.Claims: R0, jose.Err: R1}},                                // func (obj JSONWebSignature) Verify(verificationKey interface{}) ([]byte, error)
		{Symbol: "JSONWebSignature.VerifyMulti", Event: jose.Accept, Profile: p, Roles: Roles{jose.Carrier: Recv, jose.Key: P0, jose.Claims: R2, jose.Err: R3}},                           // func (obj JSONWebSignature) VerifyMulti(verificationKey interface{}) (int, Signature, []byte, error)
		{Symbol: "JSONWebSignature.DetachedVerify", Event: jose.Accept, Profile: p, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0, jose.Key: P1, jose.Err: R0}, Unexecuted: true},      // func (obj JSONWebSignature) DetachedVerify(payload []byte, verificationKey interface{}) error
		{Symbol: "JSONWebSignature.DetachedVerifyMulti", Event: jose.Accept, Profile: p, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0, jose.Key: P1, jose.Err: R2}, Unexecuted: true}, // func (obj JSONWebSignature) DetachedVerifyMulti(payload []byte, verificationKey interface{}) (int, Signature, error)
		{Symbol: "JSONWebSignature.UnsafePayloadWithoutVerification", Event: jose.Peek, Roles: Roles{jose.Carrier: Recv, jose.Claims: R0}},                                                // func (obj JSONWebSignature) UnsafePayloadWithoutVerification() []byte
	}
}

// gojoseHeader is what whoever made the token wrote into its header.
func gojoseHeader() []Row {
	return []Row{
		{Symbol: "Signature.Header", Event: jose.Peek, Roles: Roles{jose.Header: Field}},
		{Symbol: "Signature.Protected", Event: jose.Peek, Roles: Roles{jose.Header: Field}},
		{Symbol: "Signature.Unprotected", Event: jose.Peek, Roles: Roles{jose.Header: Field}},
		{Symbol: "JSONWebEncryption.Header", Event: jose.Peek, Roles: Roles{jose.Header: Field}},
		{Symbol: "Header.KeyID", Event: jose.Peek, Param: "kid", Roles: Roles{jose.Header: Field}},
		{Symbol: "Header.ExtraHeaders", Event: jose.Peek, Roles: Roles{jose.Header: Field}},
		{Symbol: "Header.Algorithm", Event: jose.Peek, Param: "alg", Roles: Roles{jose.Alg: Field}},
		{Symbol: "Header.JSONWebKey", Event: jose.Peek, Param: "jwk", Roles: Roles{jose.Key: Field}}, // verifies any token that carries it
	}
}

// gojoseParseV4 needs the list of algorithms; an empty one is refused (run against v4.1.8).
func gojoseParseV4() []Row {
	signed := Roles{jose.Token: P0, jose.Alg: P1, jose.Carrier: R0, jose.Err: R1}
	return []Row{
		{Symbol: "ParseSigned", Event: jose.Bind, Effect: jose.PinAlg, Roles: signed},                                                                                 // func ParseSigned(signature string, signatureAlgorithms []SignatureAlgorithm) (*JSONWebSignature, error)
		{Symbol: "ParseSignedCompact", Event: jose.Bind, Effect: jose.PinAlg, Roles: signed},                                                                          // func ParseSignedCompact(signature string, signatureAlgorithms []SignatureAlgorithm) (*JSONWebSignature, error)
		{Symbol: "ParseSignedJSON", Event: jose.Bind, Effect: jose.PinAlg, Roles: signed},                                                                             // func ParseSignedJSON(input string, signatureAlgorithms []SignatureAlgorithm) (*JSONWebSignature, error)
		{Symbol: "ParseDetached", Event: jose.Bind, Effect: jose.PinAlg, Roles: Roles{jose.Token: P0, jose.Claims: P1, jose.Alg: P2, jose.Carrier: R0, jose.Err: R1}}, // func ParseDetached(signature string, payload []byte, signatureAlgorithms []SignatureAlgorithm) (*JSONWebSignature, error)
		{Symbol: "ParseEncrypted", Event: jose.Bind, Encrypted: true, Effect: jose.PinAlg, Roles: signed},                                                             // func ParseEncrypted(input string, keyEncryptionAlgorithms []KeyAlgorithm, contentEncryption []ContentEncryption) (*JSONWebEncryption, error)
		{Symbol: "ParseEncryptedCompact", Event: jose.Bind, Encrypted: true, Effect: jose.PinAlg, Roles: signed},                                                      // func ParseEncryptedCompact(input string, keyAlgorithms []KeyAlgorithm, contentEncryption []ContentEncryption) (*JSONWebEncryption, error)
		algorithm("MLDSA44", "ML-DSA-44"),
		algorithm("MLDSA65", "ML-DSA-65"),
		algorithm("MLDSA87", "ML-DSA-87"),
	}
}

// gojoseParseV3 lets the header choose within the key's family.
func gojoseParseV3() []Row {
	signed := Roles{jose.Token: P0, jose.Carrier: R0, jose.Err: R1}
	return []Row{
		{Symbol: "ParseSigned", Event: jose.Bind, Roles: signed},                                                                   // func ParseSigned(signature string) (*JSONWebSignature, error)
		{Symbol: "ParseDetached", Event: jose.Bind, Roles: Roles{jose.Token: P0, jose.Claims: P1, jose.Carrier: R0, jose.Err: R1}}, // func ParseDetached(signature string, payload []byte) (*JSONWebSignature, error)
		{Symbol: "ParseEncrypted", Event: jose.Bind, Encrypted: true, Roles: signed},                                               // func ParseEncrypted(input string) (*JSONWebEncryption, error)
	}
}

// gojoseEncrypt hides a payload; nothing here proves an author.
func gojoseEncrypt() []Row {
	return []Row{
		{Symbol: "Recipient.Algorithm", Event: jose.Bind, Encrypted: true, Roles: Roles{jose.Alg: Field}},
		{Symbol: "Recipient.Key", Event: jose.Bind, Encrypted: true, Roles: Roles{jose.Key: Field}},
		{Symbol: "EncrypterOptions.Compression", Event: jose.Bind, Encrypted: true, Roles: Roles{jose.Alg: Field}},
		{Symbol: "NewEncrypter", Event: jose.Bind, Encrypted: true, Out: R0, Roles: Roles{jose.Alg: P0, jose.Carrier: P1, jose.Options: P2, jose.Err: R1}},                                  // func NewEncrypter(enc ContentEncryption, rcpt Recipient, opts *EncrypterOptions) (Encrypter, error)
		{Symbol: "NewMultiEncrypter", Event: jose.Bind, Encrypted: true, Out: R0, Roles: Roles{jose.Alg: P0, jose.Carrier: P1, jose.Options: P2, jose.Err: R1}},                             // func NewMultiEncrypter(enc ContentEncryption, rcpts []Recipient, opts *EncrypterOptions) (Encrypter, error)
		{Symbol: "EncrypterOptions.WithType", Event: jose.Bind, Encrypted: true, Out: R0, Roles: Roles{jose.Carrier: Recv}},                                                                 // func (eo *EncrypterOptions) WithType(typ ContentType) *EncrypterOptions
		{Symbol: "EncrypterOptions.WithContentType", Event: jose.Bind, Encrypted: true, Out: R0, Roles: Roles{jose.Carrier: Recv}},                                                          // func (eo *EncrypterOptions) WithContentType(contentType ContentType) *EncrypterOptions
		{Symbol: "Encrypter.Encrypt", Event: jose.Bind, Encrypted: true, Out: R0, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0, jose.Err: R1}},                                          // Encrypt(plaintext []byte) (*JSONWebEncryption, error)
		{Symbol: "Encrypter.EncryptWithAuthData", Event: jose.Bind, Encrypted: true, Out: R0, Roles: Roles{jose.Carrier: Recv, jose.Claims: P0, jose.Err: R1}},                              // EncryptWithAuthData(plaintext []byte, aad []byte) (*JSONWebEncryption, error)
		{Symbol: "JSONWebEncryption.CompactSerialize", Event: jose.Issue, Encrypted: true, Roles: Roles{jose.Carrier: Recv, jose.Token: R0, jose.Err: R1}},                                  // func (obj JSONWebEncryption) CompactSerialize() (string, error)
		{Symbol: "JSONWebEncryption.FullSerialize", Event: jose.Issue, Encrypted: true, Roles: Roles{jose.Carrier: Recv, jose.Token: R0}},                                                   // func (obj JSONWebEncryption) FullSerialize() string
		{Symbol: "JSONWebEncryption.Decrypt", Event: jose.Accept, Encrypted: true, Profile: &jose.Profile{}, Roles: Roles{jose.Carrier: Recv, jose.Key: P0, jose.Claims: R0, jose.Err: R1}}, // func (obj JSONWebEncryption) Decrypt(decryptionKey interface{}) ([]byte, error)
	}
}
