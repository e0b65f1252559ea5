// SPDX-License-Identifier: Apache-2.0

// Package sermodigital lets people in with SermoDigital/jose: some whose time is over, some not.
package sermodigital

import (
	"encoding/json"
	"errors"
	"time"

	"github.com/SermoDigital/jose/crypto"
	"github.com/SermoDigital/jose/jws"
)

var key []byte

type pass struct {
	Floor int   `json:"floor"`
	Exp   int64 `json:"exp"`
}

func floor(raw []byte) (int, error) {
	var p pass
	msg, err := jws.ParseCompact(raw, &p)
	if err != nil {
		return 0, err
	}
	if err := msg.Verify(key, crypto.SigningMethodHS256); err != nil { // want `exp.*\(jwtexpcheck\)`
		return 0, err
	}
	if p.Floor > 9 {
		return 0, errors.New("no floor")
	}
	return p.Floor, nil
}

func (p *pass) UnmarshalJSON(b []byte) error {
	type plain pass
	return json.Unmarshal(b, (*plain)(p))
}

func floorInTime(raw []byte) (int, error) {
	var p pass
	msg, err := jws.ParseCompact(raw, &p)
	if err != nil {
		return 0, err
	}
	if err := msg.Verify(key, crypto.SigningMethodHS256); err != nil {
		return 0, err
	}
	if p.Exp < time.Now().Unix() {
		return 0, errors.New("too late")
	}
	return p.Floor, nil
}
