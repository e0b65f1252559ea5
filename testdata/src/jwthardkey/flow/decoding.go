// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"crypto/ecdsa"
	"crypto/x509"
	"encoding/base32"
	"encoding/base64"
	"encoding/hex"
	"encoding/pem"

	"github.com/golang-jwt/jwt/v5"
)

func fromBase64(claims jwt.Claims) (string, error) {
	key, err := base64.StdEncoding.DecodeString("dGhlLWhlcm9uLXN0YW5kcy1vbi1vbmUtbGVnLWF0LW5vb24=") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func fromBase64InPlace(claims jwt.Claims) (string, error) {
	src := []byte("YS1jb2F0LWhvb2stbWFkZS1mb3ItYS1tdWNoLXRhbGxlci1tYW4=") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	dst := make([]byte, base64.StdEncoding.DecodedLen(len(src)))
	n, err := base64.StdEncoding.Decode(dst, src)
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(dst[:n])
}

func fromHex(claims jwt.Claims) (string, error) {
	key, _ := hex.DecodeString("7a1c0e5d93b8f24460aa17d2c95e338b2f6d40918ce7735ab10694fde8213c7f") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func fromBase32(raw string) (*jwt.Token, error) {
	key, err := base32.StdEncoding.DecodeString("MEQGY2LUORWGKIDCN5QXIIDJNYQGCIDCN52HI3DFEBXWM===") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.Parse(raw, func(*jwt.Token) (any, error) { return key, err })
}

const ecKey = "-----BEGIN EC PRIVATE KEY-----\n" + // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	"MHcCAQEEIHnq+OtAfSp/jaqJ2zQhvmmgiH6t3cthEHYhKDL22grRoAoGCCqGSM49\n" +
	"AwEHoUQDQgAETn6+AWFbWV3p/N9igX8A/iVK86hBVxVk5z5D8GakVBzVp+/fc95U\n" +
	"xO6JQlg2WL9Y34x5uWsgET1hp/Vry8GA4A==\n" +
	"-----END EC PRIVATE KEY-----\n"

func fromPEM(claims jwt.Claims) (string, error) {
	key, err := jwt.ParseECPrivateKeyFromPEM([]byte(ecKey))
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodES256, claims).SignedString(key)
}

const edKey = "-----BEGIN PRIVATE KEY-----\n" + // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	"MC4CAQAwBQYDK2VwBCIEILk8Hxs/pHhskTK7axNx8U1iyZ3nkPDyeGZRTJkv+TmV\n" +
	"-----END PRIVATE KEY-----\n"

func fromPEMBlock(claims jwt.Claims) (string, error) {
	block, _ := pem.Decode([]byte(edKey))
	key, err := x509.ParsePKCS8PrivateKey(block.Bytes)
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodEdDSA, claims).SignedString(key)
}

func fromDER(claims jwt.Claims) (string, error) {
	der, err := base64.StdEncoding.DecodeString("MHcCAQEEIHnq+OtAfSp/jaqJ2zQhvmmgiH6t3cthEHYhKDL22grRoAoGCCqGSM49AwEHoUQDQgAETn6+AWFbWV3p/N9igX8A/iVK86hBVxVk5z5D8GakVBzVp+/fc95UxO6JQlg2WL9Y34x5uWsgET1hp/Vry8GA4A==") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	if err != nil {
		return "", err
	}
	var key *ecdsa.PrivateKey
	if key, err = x509.ParseECPrivateKey(der); err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodES256, claims).SignedString(key)
}
