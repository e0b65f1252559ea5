// SPDX-License-Identifier: Apache-2.0

package gojosev4

import (
	"github.com/go-jose/go-jose/v4"
	"github.com/go-jose/go-jose/v4/jwt"
)

func sign(claims jwt.Claims) (string, error) {
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.HS256, Key: []byte("the-weaver-leaves-one-thread-undone")}, nil) // want `hard-coded key becomes the key of .*SigningKey.*\(jwthardkey\)`
	if err != nil {
		return "", err
	}
	return jwt.Signed(signer).Claims(claims).Serialize()
}

func signAssigned(claims jwt.Claims) (string, error) {
	var key jose.SigningKey
	key.Algorithm = jose.HS512
	key.Key = []byte("a-tortoise-named-after-a-fast-horse") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	signer, err := jose.NewSigner(key, (&jose.SignerOptions{}).WithType("JWT"))
	if err != nil {
		return "", err
	}
	return jwt.Signed(signer).Claims(claims).Serialize()
}

func verify(raw string) (*jwt.Claims, error) {
	tok, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.HS256})
	if err != nil {
		return nil, err
	}
	var claims jwt.Claims
	if err := tok.Claims([]byte("the-cellist-saws-his-own-firewood-2"), &claims); err != nil { // want `hard-coded key becomes the key of .*Claims.*\(jwthardkey\)`
		return nil, err
	}
	return &claims, nil
}

var webKey = jose.JSONWebKey{
	Key:       []byte("a-fountain-pen-that-writes-in-brine"), // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	KeyID:     "identifier-of-the-symmetric-web-key",
	Algorithm: "HS256",
}

func verifyWebKey(raw string) ([]byte, error) {
	sig, err := jose.ParseSigned(raw, []jose.SignatureAlgorithm{jose.HS256})
	if err != nil {
		return nil, err
	}
	return sig.Verify(webKey)
}

func keySet(raw string) (map[string]any, error) {
	tok, err := jwt.ParseSigned(raw, []jose.SignatureAlgorithm{jose.HS256})
	if err != nil {
		return nil, err
	}
	set := jose.JSONWebKeySet{Keys: []jose.JSONWebKey{
		{KeyID: "first-key-of-the-symmetric-set", Key: []byte("an-echo-returns-with-another-accent")}, // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	}}
	claims := map[string]any{}
	return claims, tok.Claims(&set, &claims)
}

func payload(body []byte) (string, error) {
	secret := "the-innkeeper-waters-only-the-roses" // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.HS384, Key: []byte(secret)}, nil)
	if err != nil {
		return "", err
	}
	sig, err := signer.Sign(body)
	if err != nil {
		return "", err
	}
	return sig.CompactSerialize()
}

func encrypt(body []byte) (string, error) {
	enc, err := jose.NewEncrypter(jose.A128GCM, jose.Recipient{
		Algorithm: jose.A128KW,
		Key:       []byte("exactly-16-bytes"), // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	}, nil)
	if err != nil {
		return "", err
	}
	obj, err := enc.Encrypt(body)
	if err != nil {
		return "", err
	}
	return obj.CompactSerialize()
}
