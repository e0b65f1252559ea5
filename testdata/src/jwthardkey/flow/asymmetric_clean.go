// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/hex"
	"encoding/pem"
	"math/big"

	"github.com/golang-jwt/jwt/v5"
)

// A public key verifies, and that is all: it may stand in the source in any form.

var edPublic = ed25519.PublicKey(must(hex.DecodeString("a8b14ce00a779ce1b6ab844e2420ddc8de9e400f8e7cf2eec28a06707b8121ce")))

func verifyEd(raw string) (*jwt.Token, error) {
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return edPublic, nil }, jwt.WithValidMethods([]string{"EdDSA"}))
}

func verifyRSA(raw string) (*jwt.Token, error) {
	n, _ := new(big.Int).SetString("25195908475657893494027183240048398571429282126204032027777137836043662020707595556264018525880784406918290641249515082189298559149176184502808489120072844992687392807287776735971418347270261896375014971824691165077613379859095700097330459748808428401797429100642458691817195118746121515172654632282216869987549182422433637259085141865462043576798423387184774447920739934236584823824281198163815010674810451660377306056201619676256133844143603833904414952634432190114657544454178424020924616515723350778707749817125772467962926386356373289912154831438167899885040445364023527381951378636564391212010397122822120720357", 10)
	key := &rsa.PublicKey{N: n, E: 65537}
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"RS256"}))
}

func verifyECDSA(raw string) (*jwt.Token, error) {
	x, _ := new(big.Int).SetString("4e7ebe01615b595de9fcdf62817f00fe254af3a841571564e63e43f066a4541c", 16)
	y, _ := new(big.Int).SetString("d5a7efdf73de54c4ee8942583658bf58df8c79b96b20113d61a7f56bcbc180e0", 16)
	key := &ecdsa.PublicKey{Curve: elliptic.P256(), X: x, Y: y}
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"ES256"}))
}

const certificate = "-----BEGIN CERTIFICATE-----\n" +
	"MIIBszCCAVmgAwIBAgIUO0Jq0V2f3a1cQmS5o9m6bqTnqNEwCgYIKoZIzj0EAwIw\n" +
	"-----END CERTIFICATE-----\n"

func verifyCertificate(raw string) (*jwt.Token, error) {
	block, _ := pem.Decode([]byte(certificate))
	cert, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		return nil, err
	}
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return cert.PublicKey, nil }, jwt.WithValidMethods([]string{"RS256"}))
}

func signGenerated(claims jwt.Claims) (string, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return "", err
	}
	token := jwt.NewWithClaims(jwt.SigningMethodES256, claims)
	token.Header["kid"] = "identifier-of-a-key-made-at-the-start"
	return token.SignedString(key)
}
