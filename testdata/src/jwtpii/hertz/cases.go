// SPDX-License-Identifier: Apache-2.0

// Package hertz has a payload function that names people, and one that does not.
package hertz

import (
	"github.com/hertz-contrib/jwt"
)

type rider struct {
	Number   int64
	RealName string
	Address  string
	IDCard   string
}

func ticket(key []byte) *jwt.HertzJWTMiddleware {
	return &jwt.HertzJWTMiddleware{
		Key: key,
		PayloadFunc: func(data interface{}) jwt.MapClaims {
			if r, ok := data.(*rider); ok {
				return jwt.MapClaims{
					"number":      r.Number,
					"national_id": r.IDCard, // want `national_id.*encrypt.*\(jwtpii\)`
				}
			}
			return jwt.MapClaims{}
		},
	}
}

func numbers(key []byte) *jwt.HertzJWTMiddleware {
	return &jwt.HertzJWTMiddleware{Key: key, PayloadFunc: number}
}

func number(data interface{}) jwt.MapClaims {
	if r, ok := data.(*rider); ok {
		return jwt.MapClaims{"number": r.Number}
	}
	return jwt.MapClaims{}
}
