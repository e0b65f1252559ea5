// SPDX-License-Identifier: Apache-2.0

package jwxv3

import (
	"encoding/json"
	"time"

	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jws"
)

// dock signs what it writes as JSON itself.
type dock struct{ key []byte }

// skipper is who brings a boat.
type skipper struct {
	licence string
	phone   string
}

func (d *dock) sign(claims map[string]interface{}) ([]byte, error) {
	body, err := json.Marshal(claims)
	if err != nil {
		return nil, err
	}
	return jws.Sign(body, jws.WithKey(jwa.HS256(), d.key))
}

func (d *dock) called(s skipper) ([]byte, error) {
	return d.sign(map[string]interface{}{
		"sub":   s.licence,
		"exp":   time.Now().Add(time.Hour).Unix(),
		"phone": s.phone, // want `phone.*contact.*\(jwtpii\)`
	})
}

func (d *dock) licensed(s skipper) ([]byte, error) {
	return d.sign(map[string]interface{}{"sub": s.licence, "exp": time.Now().Add(time.Hour).Unix()})
}
