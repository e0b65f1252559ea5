// SPDX-License-Identifier: Apache-2.0

package std

import (
	"log"

	"github.com/golang-jwt/jwt/v5"
)

// A key is one wherever the service's field is read, in a closure too.

type mint struct {
	stamp []byte
	place string
}

func (m *mint) coin(name string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: name}).SignedString(m.stamp)
}

func (m *mint) weigh(coin string) (*jwt.Token, error) {
	return jwt.Parse(coin, func(*jwt.Token) (any, error) {
		log.Printf("the stamp is %s", string(m.stamp)) // want `log.Printf writes a key to the log`
		log.Printf("at %s", m.place)
		return m.stamp, nil
	}, jwt.WithValidMethods([]string{"HS256"}))
}
