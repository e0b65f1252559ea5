// SPDX-License-Identifier: Apache-2.0

// Package gbrlsnchs looks for the keys of gbrlsnchs/jwt under the name that the token gives.
package gbrlsnchs

import (
	"errors"
	"os"

	"github.com/gbrlsnchs/jwt/v3"
)

// anyFile is an algorithm that the library shows the header first.
type anyFile struct {
	*jwt.HMACSHA
	dir string
}

func (f *anyFile) Resolve(h jwt.Header) error {
	key, err := os.ReadFile(f.dir + "/" + h.KeyID) // want `the token's kid becomes a part of the file path of os.ReadFile .*\(jwtkid\)`
	if err != nil {
		return err
	}
	f.HMACSHA = jwt.NewHS256(key)
	return nil
}

func trusting(raw []byte) (jwt.Payload, error) {
	var p jwt.Payload
	_, err := jwt.Verify(raw, &anyFile{dir: "keys"}, &p)
	return p, err
}

type ring struct {
	*jwt.HMACSHA
	keys map[string]*jwt.HMACSHA
}

func (r *ring) Resolve(h jwt.Header) error {
	alg, ok := r.keys[h.KeyID]
	if !ok {
		return errors.New("unknown key")
	}
	r.HMACSHA = alg
	return nil
}

func asking(raw []byte, keys map[string]*jwt.HMACSHA) (jwt.Payload, error) {
	var p jwt.Payload
	_, err := jwt.Verify(raw, &ring{keys: keys}, &p)
	return p, err
}

// The header of a token that was verified.
func after(raw []byte, alg *jwt.HMACSHA) ([]byte, error) {
	var p jwt.Payload
	h, err := jwt.Verify(raw, alg, &p)
	if err != nil {
		return nil, err
	}
	return os.ReadFile("tenants/" + h.KeyID)
}
