// SPDX-License-Identifier: Apache-2.0

// Package jose2go signs letters with jose2go.
package jose2go

import (
	"encoding/json"
	"fmt"
	"time"

	jose "github.com/dvsekhvalnov/jose2go"
)

type letter struct {
	Subject string `json:"sub"`
	Expires int64  `json:"exp,omitempty"`
}

type post struct{ key []byte }

func (p *post) sign(l letter) (string, error) {
	payload, err := json.Marshal(l)
	if err != nil {
		return "", err
	}
	return jose.SignBytes(payload, jose.HS256, p.key)
}

func (p *post) forEver(to string) (string, error) { return p.sign(letter{Subject: to}) } // want `exp.*\(jwtnoexp\)`

func (p *post) aDay(to string) (string, error) {
	return p.sign(letter{Subject: to, Expires: time.Now().Add(24 * time.Hour).Unix()})
}

// A text that is put together is not read.
func (p *post) text(to string) (string, error) {
	return jose.Sign(fmt.Sprintf(`{"sub":%q,"exp":%d}`, to, time.Now().Add(time.Hour).Unix()), jose.HS256, p.key)
}
