// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"

	"github.com/golang-jwt/jwt/v5"
)

type patron struct {
	ID   int    `json:"id"`
	Mail string `json:"email"`
	Born string `json:"birthdate"`
}

type seat struct {
	Row, Number int
}

// A record that is written as text is as readable as one that is not.
func signsText(p *patron, key []byte) (string, error) {
	text, err := json.Marshal(p)
	if err != nil {
		return "", err
	}
	claims := jwt.MapClaims{"patron": string(text)} // want `claim patron.email holds personal data`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func signsBase64(p patron, key []byte) (string, error) {
	text, _ := json.Marshal(p)
	claims := jwt.MapClaims{}
	claims["patron"] = base64.StdEncoding.EncodeToString(text) // want `claim patron.email holds personal data`
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

// What the record does not hold any more, or what is hashed of it, nobody reads.
func signsLess(p patron, key []byte) (string, error) {
	p.Mail, p.Born = "", ""
	text, _ := json.Marshal(p)
	claims := jwt.MapClaims{"patron": string(text)}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func signsHash(p *patron, key []byte) (string, error) {
	text, _ := json.Marshal(p)
	sum := sha256.Sum256(text)
	claims := jwt.MapClaims{"patron": hex.EncodeToString(sum[:])}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func signsSeat(s seat, key []byte) (string, error) {
	text, _ := json.Marshal(s)
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"seat": string(text)}).SignedString(key)
}
