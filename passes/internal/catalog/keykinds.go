// SPDX-License-Identifier: Apache-2.0

package catalog

import (
	"go/types"
	"strings"
	"sync"

	"github.com/jwtvet/jwtvet/internal/jose"
)

// KeyKind says what a verifier can do with a key.
type KeyKind uint8

const (
	NoKeyKind  KeyKind = iota // nothing is known of it
	Octets                    // bytes: an HMAC secret, whatever they are
	Asymmetric                // an RSA, EC or Edwards key, typed
	SelfTyped                 // a JWK or a set of them: each says what it is
)

// KeyKindOf returns what the type of a key says of it.
func KeyKindOf(t types.Type) KeyKind {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	if n, ok := types.Unalias(t).(*types.Named); ok && n.Obj().Pkg() != nil {
		if k, ok := keyTypesIndex()[n.Obj().Pkg().Path()][n.Obj().Name()]; ok {
			return k
		}
	}
	if s, ok := t.Underlying().(*types.Slice); ok && types.Identical(s.Elem().Underlying(), types.Typ[types.Byte]) {
		return Octets
	}
	return NoKeyKind
}

var keyTypesIndex = sync.OnceValue(keyTypes)

func keyTypes() map[string]map[string]KeyKind {
	jwx := map[string]KeyKind{"Key": SelfTyped, "Set": SelfTyped, "RSAPublicKey": Asymmetric, "ECDSAPublicKey": Asymmetric, "OKPPublicKey": Asymmetric}
	gojose := map[string]KeyKind{"JSONWebKey": SelfTyped, "JSONWebKeySet": SelfTyped, "OpaqueVerifier": Asymmetric}
	return map[string]map[string]KeyKind{
		"crypto":                            {"PublicKey": Asymmetric, "PrivateKey": Asymmetric, "Signer": Asymmetric},
		"crypto/rsa":                        {"PublicKey": Asymmetric, "PrivateKey": Asymmetric},
		"crypto/ecdsa":                      {"PublicKey": Asymmetric, "PrivateKey": Asymmetric},
		"crypto/ed25519":                    {"PublicKey": Asymmetric, "PrivateKey": Asymmetric},
		"github.com/go-jose/go-jose/v4":     gojose,
		"github.com/go-jose/go-jose/v3":     gojose,
		"gopkg.in/go-jose/go-jose.v2":       gojose,
		"gopkg.in/square/go-jose.v2":        gojose,
		"github.com/lestrrat-go/jwx/v3/jwk": jwx,
		"github.com/lestrrat-go/jwx/v2/jwk": jwx,
		"github.com/lestrrat-go/jwx/jwk":    jwx,
	}
}

// KeyKindOfResult returns what is known of the first result of a function, whose type says nothing.
func KeyKindOfResult(fn *types.Func) KeyKind {
	if fn == nil || fn.Pkg() == nil {
		return NoKeyKind
	}
	switch fn.Pkg().Path() + "." + Symbol(fn) {
	case "crypto/x509.ParsePKIXPublicKey", "crypto/x509.ParsePKCS8PrivateKey":
		return Asymmetric
	}
	for _, row := range Rows(fn) {
		if row.Loader && row.Public {
			return Asymmetric
		}
	}
	return NoKeyKind
}

// KeyKindOfField returns what is known of a field whose type says nothing.
func KeyKindOfField(named *types.TypeName, f *types.Var) KeyKind {
	if named == nil || named.Pkg() == nil || f == nil {
		return NoKeyKind
	}
	switch named.Pkg().Path() + "." + named.Name() + "." + f.Name() {
	case "crypto/x509.Certificate.PublicKey", "crypto/x509.CertificateRequest.PublicKey":
		return Asymmetric
	}
	return NoKeyKind
}

// LoadsPublicKey reports whether a function reads its first parameter as a public key.
func LoadsPublicKey(fn *types.Func) bool {
	if fn == nil || fn.Pkg() == nil {
		return false
	}
	switch fn.Pkg().Path() + "." + Symbol(fn) {
	case "crypto/x509.ParsePKIXPublicKey", "crypto/x509.ParsePKCS1PublicKey", "crypto/x509.ParseCertificate":
		return true
	}
	for _, row := range Rows(fn) {
		if row.Loader && row.Public {
			return true
		}
	}
	return false
}

// PublicPEM reports whether a text is a public key or certificate in PEM.
func PublicPEM(text string) bool {
	return strings.Contains(text, "PUBLIC KEY-----") || strings.Contains(text, "BEGIN CERTIFICATE-----")
}

// PinOption names the option of a package that lists the names of the allowed algorithms, "" if it has none.
func PinOption(path string) string {
	for _, row := range Effects(path, jose.PinAlg) {
		if row.Event == jose.Policy && row.Roles[jose.Alg] == P0 {
			return row.Symbol
		}
	}
	return ""
}
