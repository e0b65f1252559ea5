// SPDX-License-Identifier: Apache-2.0

// Package dgrijalvav4 looks for the keys of the preview of jwt-go v4 under the name that the token gives.
package dgrijalvav4

import (
	"errors"
	"os"
	"path/filepath"

	"github.com/dgrijalva/jwt-go/v4"
)

func anyFile(t *jwt.Token) (interface{}, error) {
	kid, _ := t.Header["kid"].(string)
	return os.ReadFile("keys/" + kid) // want `\(jwtkid\)`
}

func ownFile(t *jwt.Token) (interface{}, error) {
	kid, _ := t.Header["kid"].(string)
	if kid != filepath.Base(kid) || kid == ".." {
		return nil, errors.New("no name")
	}
	return os.ReadFile("keys/" + kid)
}

func verified(raw string) error {
	_, err := jwt.Parse(raw, anyFile)
	if err != nil {
		_, err = jwt.Parse(raw, ownFile)
	}
	return err
}
