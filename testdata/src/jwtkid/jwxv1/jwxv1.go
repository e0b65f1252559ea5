// SPDX-License-Identifier: Apache-2.0

// Package jwxv1 looks for the keys of jwx v1 under the name that the token gives.
package jwxv1

import (
	"errors"
	"io"
	"os"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jws"
	"gorm.io/gorm"
)

type secret struct {
	Kid string
	Key []byte
}

type vault struct{ db *gorm.DB }

func first(raw []byte) (jws.Headers, error) {
	msg, err := jws.Parse(raw)
	if err != nil {
		return nil, err
	}
	if len(msg.Signatures()) == 0 {
		return nil, errors.New("no signature")
	}
	return msg.Signatures()[0].ProtectedHeaders(), nil
}

func (v *vault) verify(raw []byte) ([]byte, error) {
	header, err := first(raw)
	if err != nil {
		return nil, err
	}
	var s secret
	if err := v.db.Where("kid = '" + header.KeyID() + "'").First(&s).Error; err != nil { // want `the token's kid becomes a part of the database query of .*Where .*\(jwtkid\)`
		return nil, err
	}
	return jws.Verify(raw, jwa.HS512, s.Key)
}

func read(raw []byte) ([]byte, error) {
	header, err := first(raw)
	if err != nil {
		return nil, err
	}
	f, err := os.Open("./pem/" + header.KeyID() + ".pem") // want `the token's kid becomes a part of the file path of os.Open`
	if err != nil {
		return nil, err
	}
	defer f.Close()
	key, err := io.ReadAll(f)
	if err != nil {
		return nil, err
	}
	return jws.Verify(raw, jwa.HS512, key)
}

func (v *vault) verifyRight(raw []byte) ([]byte, error) {
	header, err := first(raw)
	if err != nil {
		return nil, err
	}
	var s secret
	if err := v.db.Where("kid = ?", header.KeyID()).First(&s).Error; err != nil {
		return nil, err
	}
	return jws.Verify(raw, jwa.HS512, s.Key)
}

func readRight(raw []byte) ([]byte, error) {
	header, err := first(raw)
	if err != nil {
		return nil, err
	}
	switch header.KeyID() {
	case "spring", "autumn":
	default:
		return nil, errors.New("unknown key")
	}
	key, err := os.ReadFile("./pem/" + header.KeyID() + ".pem")
	if err != nil {
		return nil, err
	}
	return jws.Verify(raw, jwa.HS512, key)
}
