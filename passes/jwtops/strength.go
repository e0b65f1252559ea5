// SPDX-License-Identifier: Apache-2.0

package jwtops

import (
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"strings"

	"golang.org/x/tools/go/ssa"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/internal/catalog"
	"github.com/jwtvet/jwtvet/passes/internal/origin"
	"github.com/jwtvet/jwtvet/passes/internal/sites"
	"github.com/jwtvet/jwtvet/passes/internal/values"
)

// unlimited reports whether what a site decrypts can unpack to any size.
func unlimited(s sites.Site) bool {
	call := s.Call()
	return call != nil && s.Row.Encrypted && catalog.Unlimited(origin.Callee(call.Common()))
}

// strength says how strong a key from a source is, as far as that can be told.
func (b *builder) strength(o *Origin, src origin.Source) {
	o.Bytes, o.Sized, o.Bits = src.Bytes, src.Sized, src.Bits
	o.Curve = src.Curve
	o.Checked, o.Missing, o.Shared = src.Checked, src.Missing, src.Shared
	o.Parsed, o.Derived = src.Parsed, src.Derived
	if src.Value != nil {
		o.IsText = values.IsText(src.Value.Type())
	}
	if src.Var != nil {
		o.Var = src.Var.Name()
		o.IsText = values.IsText(src.Var.Type())
	}
	if src.Kind == jose.Constant && strings.Contains(o.Text, "-----BEGIN ") {
		o.Bits = modulus(o.Text)
	}
}

// modulus returns the size of the RSA key in a PEM text, 0 if there is none.
func modulus(text string) int {
	block, _ := pem.Decode([]byte(strings.TrimSpace(text)))
	if block == nil {
		return 0
	}
	for _, parse := range []func([]byte) (any, error){
		func(b []byte) (any, error) { return x509.ParsePKIXPublicKey(b) },
		func(b []byte) (any, error) { return x509.ParsePKCS8PrivateKey(b) },
		func(b []byte) (any, error) { return x509.ParsePKCS1PublicKey(b) },
		func(b []byte) (any, error) { return x509.ParsePKCS1PrivateKey(b) },
		func(b []byte) (any, error) {
			cert, err := x509.ParseCertificate(b)
			if err != nil {
				return nil, err
			}
			return cert.PublicKey, nil
		},
	} {
		key, err := parse(block.Bytes)
		if err != nil {
			continue
		}
		switch key := key.(type) {
		case *rsa.PublicKey:
			return key.N.BitLen()
		case *rsa.PrivateKey:
			return key.N.BitLen()
		}
	}
	return 0
}

// keyAlgs names the algorithms that the key of a site is used with: its own, those of its
// carrier, of its options, and of the field beside it.
func (b *builder) keyAlgs(s sites.Site) []string {
	if !s.Has(jose.Key) && !s.Has(jose.Keyfunc) && !s.Row.Encrypted {
		return nil
	}
	ops := s.Through(b.model.Lookup, jose.Alg)
	for _, other := range append(s.Beside(b.model.Lookup), s.Options(b.model.Lookup)...) {
		ops = append(ops, other.Operands(jose.Alg)...)
	}
	var out []string
	for _, o := range ops {
		for _, alg := range b.algOrigins(o, 0) {
			if alg.Kind == jose.Constant && alg.Text != "" {
				out = append(out, alg.Text)
			}
		}
	}
	return out
}

// isLabel reports whether a value only says what kind of thing a secret is: block.Type of a PEM.
func isLabel(v ssa.Value) bool {
	load, ok := v.(*ssa.UnOp)
	if !ok {
		return false
	}
	addr, ok := load.X.(*ssa.FieldAddr)
	if !ok {
		return false
	}
	named, f := origin.FieldOf(addr)
	return f != nil && catalog.LabelField(named, f)
}
