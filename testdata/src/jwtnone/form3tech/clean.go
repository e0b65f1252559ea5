// SPDX-License-Identifier: Apache-2.0

package form3tech

import (
	"errors"
	"fmt"
	"strings"

	jwt "github.com/form3tech-oss/jwt-go"
)

func signSecret(claims jwt.Claims, key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.GetSigningMethod("HS256"), claims).SignedString(key)
}

func reject(raw string, key []byte) (*jwt.Token, error) {
	parser := &jwt.Parser{ValidMethods: []string{"HS256"}}
	return parser.Parse(raw, func(t *jwt.Token) (interface{}, error) {
		if alg, _ := t.Header["alg"].(string); strings.EqualFold(alg, "none") || alg == jwt.SigningMethodNone.Alg() {
			return nil, errors.New("a token without a signature")
		}
		if _, ok := t.Method.(*jwt.SigningMethodHMAC); !ok {
			return nil, fmt.Errorf("a token signed with %v", t.Header["alg"])
		}
		return key, nil
	})
}

var banned = map[string]bool{"none": true, "None": true, "NONE": true}

func rejectByTable(raw string, key []byte) (*jwt.Token, error) {
	return jwt.Parse(raw, func(t *jwt.Token) (interface{}, error) {
		if banned[t.Method.Alg()] {
			return nil, errors.New("a token of a banned algorithm")
		}
		return key, nil
	})
}
