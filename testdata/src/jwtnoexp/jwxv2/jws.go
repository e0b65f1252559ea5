// SPDX-License-Identifier: Apache-2.0

package jwxv2

import (
	"encoding/json"
	"time"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jws"
)

// dock signs what it writes as JSON itself.
type dock struct {
	key  []byte
	stay time.Duration
}

// mooring is the claims of a boat.
type mooring struct {
	Subject string `json:"sub"`
	Berth   int    `json:"berth"`
	Expiry  int64  `json:"exp,omitempty"`
}

func (d *dock) sign(m mooring) ([]byte, error) {
	body, err := json.Marshal(m)
	if err != nil {
		return nil, err
	}
	return jws.Sign(body, jws.WithKey(jwa.HS256, d.key))
}

func (d *dock) forEver(boat string, berth int) ([]byte, error) {
	return d.sign(mooring{Subject: boat, Berth: berth}) // want `exp.*\(jwtnoexp\)`
}

func (d *dock) aWhile(boat string, berth int) ([]byte, error) {
	return d.sign(mooring{Subject: boat, Berth: berth, Expiry: time.Now().Add(d.stay).Unix()})
}

// A message of another protocol has no claims of a token.
func (d *dock) flag(colour string) ([]byte, error) {
	body, err := json.Marshal(map[string]string{"colour": colour})
	if err != nil {
		return nil, err
	}
	return jws.Sign(body, jws.WithKey(jwa.HS256, d.key))
}
