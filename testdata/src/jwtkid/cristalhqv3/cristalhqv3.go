// SPDX-License-Identifier: Apache-2.0

// Package cristalhqv3 looks for the keys of cristalhq/jwt v3 under the name that the token gives.
package cristalhqv3

import (
	"database/sql"
	"strconv"

	"github.com/cristalhq/jwt/v3"
)

type keys struct{ db *sql.DB }

func (k *keys) secret(where string, args ...interface{}) (secret []byte, err error) {
	err = k.db.QueryRow("SELECT secret FROM keys WHERE "+where, args...).Scan(&secret) // want `the token's kid becomes a part of the database query of sql.DB.QueryRow .*\(jwtkid\)`
	return secret, err
}

func (k *keys) verify(raw string) (*jwt.Token, error) {
	tok, err := jwt.ParseString(raw)
	if err != nil {
		return nil, err
	}
	secret, err := k.secret("kid = " + tok.Header().KeyID)
	if err != nil {
		return nil, err
	}
	verifier, err := jwt.NewVerifierHS(jwt.HS256, secret)
	if err != nil {
		return nil, err
	}
	return jwt.ParseAndVerifyString(raw, verifier)
}

func (k *keys) verifyNumber(raw string) (*jwt.Token, error) {
	tok, err := jwt.ParseString(raw)
	if err != nil {
		return nil, err
	}
	id, err := strconv.Atoi(tok.Header().KeyID)
	if err != nil {
		return nil, err
	}
	secret, err := k.secret("id = ?", id)
	if err != nil {
		return nil, err
	}
	verifier, err := jwt.NewVerifierHS(jwt.HS256, secret)
	if err != nil {
		return nil, err
	}
	return jwt.ParseAndVerifyString(raw, verifier)
}
