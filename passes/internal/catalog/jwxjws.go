// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"slices"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// keySink is where a key provider puts the keys that may verify a message.
func keySink() Row {
	return Row{Symbol: "KeySink.Key", Event: jose.Bind, Roles: Roles{jose.Alg: P0, jose.Key: P1}} // Key(alg jwa.SignatureAlgorithm, key any)
}

func jwxJWSv3() Library {
	return Library{
		Name:  "jwx/v3 jws",
		Doc:   "https://pkg.go.dev/github.com/lestrrat-go/jwx/v3/jws",
		Paths: []string{"github.com/lestrrat-go/jwx/v3/jws"},
		Rows: append(slices.Concat(jwxJWS(), jwxSplit()), Row{
			Symbol: "VerifyCompactFast", Event: jose.Accept, Profile: &jose.Profile{Signature: jose.Always, Alg: jose.AlgByArg},
			Roles: Roles{jose.Key: P0, jose.Token: P1, jose.Alg: P2, jose.Claims: R0, jose.Err: R1}, // func VerifyCompactFast(key any, compact []byte, alg jwa.SignatureAlgorithm) ([]byte, error)
		}, switches("WithCritValidation", jose.NoEffect, P0, true), // func WithCritValidation(v bool) VerifyOption
			Row{Symbol: "Headers.Get", Event: jose.Peek, Roles: Roles{jose.Header: Recv, jose.Name: P0, jose.Value: P1, jose.Err: R0}}), // Get(string, any) error
	}
}

func jwxJWSv2() Library {
	return Library{
		Name:  "jwx/v2 jws",
		Doc:   "https://pkg.go.dev/github.com/lestrrat-go/jwx/v2/jws",
		Paths: []string{"github.com/lestrrat-go/jwx/v2/jws"},
		Rows:  slices.Concat(jwxJWS(), jwxSplit(), jwxHeadersOld()),
	}
}

// jwxJWS is the signature alone: no claim is looked at.
func jwxJWS() []Row {
	verify := &jose.Profile{Signature: jose.Always, Alg: jose.AlgByArg}
	message := Roles{jose.Token: P0, jose.Carrier: R0, jose.Err: R1}
	return slices.Concat(jwxKeys(), jwxHeaders(), jwxMessage(), []Row{
		keySink(),
		{Symbol: "Sign", Event: jose.Issue, Roles: Roles{jose.Claims: P0, jose.Options: Rest1, jose.Token: R0, jose.Err: R1}},                     // func Sign(payload []byte, options ...SignOption) ([]byte, error)
		{Symbol: "Verify", Event: jose.Accept, Profile: verify, Roles: Roles{jose.Token: P0, jose.Options: Rest1, jose.Claims: R0, jose.Err: R1}}, // func Verify(buf []byte, options ...VerifyOption) ([]byte, error)
		{Symbol: "Parse", Event: jose.Bind, Roles: message},                                                                                       // func Parse(src []byte, options ...ParseOption) (*Message, error)
		{Symbol: "ParseString", Event: jose.Bind, Roles: message},                                                                                 // func ParseString(src string, options ...ParseOption) (*Message, error)
		{Symbol: "ParseReader", Event: jose.Bind, Roles: message},                                                                                 // func ParseReader(src io.Reader, options ...ParseOption) (*Message, error)
		option("WithInsecureNoSignature", jose.AllowNone),                                                                                         // func WithInsecureNoSignature(options ...WithKeySuboption) SignOption
		switches("WithInferAlgorithmFromKey", jose.AlgFromKey, P0, true),                                                                          // func WithInferAlgorithmFromKey(v bool) WithKeySetSuboption
		switches("WithRequireKid", jose.NoEffect, P0, false),                                                                                      // func WithRequireKid(v bool) WithKeySetSuboption; false tries every key
		switches("WithUseDefault", jose.AnyAlg, P0, true),                                                                                         // func WithUseDefault(v bool) WithKeySetSuboption
		switches("WithValidateKey", jose.NoEffect, P0, true),                                                                                      // func WithValidateKey(v bool) SignVerifyOption
		{Symbol: "WithProtectedHeaders", Event: jose.Bind, Roles: Roles{jose.Header: P0, jose.Carrier: R0}},                                       // func WithProtectedHeaders(v Headers) WithKeySuboption
	})
}

// jwxMessage is the payload that nobody verified.
func jwxMessage() []Row {
	return []Row{
		{Symbol: "Message.Payload", Event: jose.Peek, Roles: Roles{jose.Carrier: Recv, jose.Claims: R0}}, // func (m Message) Payload() []byte
	}
}

// jwxSplit cuts a token at its dots.
func jwxSplit() []Row {
	parts := Roles{jose.Token: P0, jose.Err: R3}
	return []Row{
		{Symbol: "SplitCompact", Event: jose.Peek, Roles: parts},       // func SplitCompact(src []byte) ([]byte, []byte, []byte, error)
		{Symbol: "SplitCompactString", Event: jose.Peek, Roles: parts}, // func SplitCompactString(src string) ([]byte, []byte, []byte, error)
	}
}

// jwxHeaders reads headers, which whoever made the token chose.
func jwxHeaders() []Row {
	return []Row{
		{Symbol: "Signature.ProtectedHeaders", Event: jose.Peek, Roles: Roles{jose.Carrier: Recv, jose.Header: R0}},  // func (s Signature) ProtectedHeaders() Headers
		{Symbol: "Signature.PublicHeaders", Event: jose.Peek, Roles: Roles{jose.Carrier: Recv, jose.Header: R0}},     // func (s Signature) PublicHeaders() Headers
		{Symbol: "Headers.JWK", Event: jose.Peek, Param: "jwk", Roles: Roles{jose.Header: Recv, jose.Key: R0}},       // JWK() (jwk.Key, bool)
		{Symbol: "Headers.JWKSetURL", Event: jose.Peek, Param: "jku", Roles: Roles{jose.Header: R0}},                 // JWKSetURL() (string, bool)
		{Symbol: "Headers.X509URL", Event: jose.Peek, Param: "x5u", Roles: Roles{jose.Header: R0}},                   // X509URL() (string, bool)
		{Symbol: "Headers.X509CertChain", Event: jose.Peek, Param: "x5c", Roles: Roles{jose.Header: R0}},             // X509CertChain() (*cert.Chain, bool)
		{Symbol: "Headers.KeyID", Event: jose.Peek, Param: "kid", Roles: Roles{jose.Header: R0}},                     // KeyID() (string, bool)
		{Symbol: "Headers.Algorithm", Event: jose.Peek, Param: "alg", Roles: Roles{jose.Header: Recv, jose.Alg: R0}}, // Algorithm() (jwa.SignatureAlgorithm, bool)
	}
}

// jwxHeadersOld reads headers by name before v3.
func jwxHeadersOld() []Row {
	return []Row{
		{Symbol: "Headers.Get", Event: jose.Peek, Roles: Roles{jose.Header: Recv, jose.Name: P0, jose.Value: R0}},    // Get(string) (interface{}, bool)
		{Symbol: "Headers.AsMap", Event: jose.Peek, Roles: Roles{jose.Carrier: Recv, jose.Header: R0, jose.Err: R1}}, // AsMap(context.Context) (map[string]interface{}, error)
		{Symbol: "Headers.PrivateParams", Event: jose.Peek, Roles: Roles{jose.Carrier: Recv, jose.Header: R0}},       // PrivateParams() map[string]interface{}
	}
}
