// SPDX-License-Identifier: Apache-2.0

package form3tech

import (
	"encoding/json"
	"errors"
	"net/http"

	jwt "github.com/form3tech-oss/jwt-go"
)

func byIssuer(raw string, keys map[string]jwt.Keyfunc) (*jwt.Token, error) {
	var c jwt.StandardClaims
	if _, _, err := new(jwt.Parser).ParseUnverified(raw, &c); err != nil {
		return nil, err
	}
	keyfunc, ok := keys[c.Issuer]
	if !ok {
		return nil, errors.New("unknown issuer")
	}
	return jwt.Parse(raw, keyfunc)
}

func verified(w http.ResponseWriter, r *http.Request, key []byte) {
	var c claims
	_, err := jwt.ParseWithClaims(token(r), &c, func(t *jwt.Token) (interface{}, error) {
		if _, ok := t.Method.(*jwt.SigningMethodHMAC); !ok {
			return nil, errors.New("another algorithm")
		}
		return key, nil
	})
	if err != nil || !c.Admin {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	_ = json.NewEncoder(w).Encode(c.Subject)
}

// What was signed here is no stranger's token.
func issued(key []byte, c claims) (string, string, error) {
	raw, err := jwt.NewWithClaims(jwt.SigningMethodHS256, c).SignedString(key)
	if err != nil {
		return "", "", err
	}
	var again claims
	if _, _, err := new(jwt.Parser).ParseUnverified(raw, &again); err != nil {
		return "", "", err
	}
	return raw, again.Id, nil
}
