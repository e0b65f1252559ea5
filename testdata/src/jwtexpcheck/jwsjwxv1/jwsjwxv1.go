// SPDX-License-Identifier: Apache-2.0

// Package jwsjwxv1 lets people in with the jws package of jwx v1: some whose time is over, some not.
package jwsjwxv1

import (
	"encoding/json"
	"errors"
	"time"

	"github.com/lestrrat-go/jwx/jwa"
	"github.com/lestrrat-go/jwx/jws"
)

var key []byte

type pass struct {
	Floor int   `json:"floor"`
	Exp   int64 `json:"exp"`
}

func floor(raw []byte) (int, error) {
	payload, err := jws.Verify(raw, jwa.HS256, key) // want `exp.*\(jwtexpcheck\)`
	if err != nil {
		return 0, err
	}
	var p pass
	if err := json.Unmarshal(payload, &p); err != nil || p.Floor > 9 {
		return 0, errors.New("no floor")
	}
	return p.Floor, nil
}

func floorInTime(raw []byte) (int, error) {
	payload, err := jws.Verify(raw, jwa.HS256, key)
	if err != nil {
		return 0, err
	}
	var p pass
	if err := json.Unmarshal(payload, &p); err != nil || p.Exp < time.Now().Unix() {
		return 0, errors.New("no floor")
	}
	return p.Floor, nil
}
