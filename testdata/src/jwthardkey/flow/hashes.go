// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/md5"
	"crypto/pbkdf2"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/hex"

	"github.com/golang-jwt/jwt/v5"
)

func sumOfLiteral(claims jwt.Claims) (string, error) {
	key := sha256.Sum256([]byte("a-walnut-desk-with-a-false-drawer-3")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key[:])
}

func hexOfSum(claims jwt.Claims) (string, error) {
	sum := md5.Sum([]byte("the-tap-drips-in-waltz-time-all-night")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(hex.EncodeToString(sum[:])))
}

func writtenToHash(claims jwt.Claims) (string, error) {
	h := sha512.New()
	h.Write([]byte("a-key-under-the-third-flower-pot-left")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return jwt.NewWithClaims(jwt.SigningMethodHS512, claims).SignedString(h.Sum(nil))
}

func derived(claims jwt.Claims) (string, error) {
	key, err := hkdf.Key(sha256.New, []byte("the-saddler-s-needle-has-two-eyes-60"), nil, "token signing, first version", 32) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func fromPassword(claims jwt.Claims, salt []byte) (string, error) {
	key, err := pbkdf2.Key(sha256.New, "the-watchman-naps-at-a-quarter-to-two", salt, 600_000, 32) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func macOfLiteral(claims jwt.Claims) (string, error) {
	mac := hmac.New(sha256.New, []byte("the-first-mate-keeps-the-second-log-7")) // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	mac.Write([]byte("token signing"))
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(mac.Sum(nil))
}
