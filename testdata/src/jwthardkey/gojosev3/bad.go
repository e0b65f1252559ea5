// SPDX-License-Identifier: Apache-2.0

package gojosev3

import (
	"github.com/go-jose/go-jose/v3"
	"github.com/go-jose/go-jose/v3/jwt"
)

func sign(claims jwt.Claims) (string, error) {
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.HS256, Key: []byte("a-moth-eaten-flag-of-no-known-land")}, nil) // want `hard-coded key becomes the key of .*SigningKey.*\(jwthardkey\)`
	if err != nil {
		return "", err
	}
	return jwt.Signed(signer).Claims(claims).CompactSerialize()
}

func signAssigned(claims jwt.Claims) (string, error) {
	var key jose.SigningKey
	key.Algorithm = jose.HS512
	key.Key = []byte("the-dentist-s-parrot-says-open-wide") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	signer, err := jose.NewSigner(key, (&jose.SignerOptions{}).WithType("JWT"))
	if err != nil {
		return "", err
	}
	return jwt.Signed(signer).Claims(claims).CompactSerialize()
}

func verify(raw string) (*jwt.Claims, error) {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return nil, err
	}
	var claims jwt.Claims
	if err := tok.Claims([]byte("nobody-wound-the-clock-in-the-nave-1"), &claims); err != nil { // want `hard-coded key becomes the key of .*Claims.*\(jwthardkey\)`
		return nil, err
	}
	return &claims, nil
}

var webKey = jose.JSONWebKey{
	Key:       []byte("a-sack-of-flour-with-a-single-stone"), // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	KeyID:     "identifier-of-the-symmetric-web-key",
	Algorithm: "HS256",
}

func verifyWebKey(raw string) ([]byte, error) {
	sig, err := jose.ParseSigned(raw)
	if err != nil {
		return nil, err
	}
	return sig.Verify(webKey)
}

func keySet(raw string) (map[string]any, error) {
	tok, err := jwt.ParseSigned(raw)
	if err != nil {
		return nil, err
	}
	set := jose.JSONWebKeySet{Keys: []jose.JSONWebKey{
		{KeyID: "first-key-of-the-symmetric-set", Key: []byte("the-beekeeper-is-afraid-of-her-wasps")}, // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	}}
	claims := map[string]any{}
	return claims, tok.Claims(&set, &claims)
}

func payload(body []byte) (string, error) {
	secret := "a-brass-band-on-the-frozen-mill-pond" // want `hard-coded key becomes the key of .*\(jwthardkey\)`
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
		Key:       []byte("16-bytes-exactly"), // want `hard-coded key becomes the key of .*\(jwthardkey\)`
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
