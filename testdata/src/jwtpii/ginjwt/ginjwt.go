// SPDX-License-Identifier: Apache-2.0

// Package ginjwt has a payload function that names people.
package ginjwt

import (
	"time"

	ginjwt "github.com/appleboy/gin-jwt/v2"
)

// Gardener logs in.
type Gardener struct {
	ID    string
	Email string
	SSN   string
}

func clean(key []byte) (*ginjwt.GinJWTMiddleware, error) {
	return ginjwt.New(&ginjwt.GinJWTMiddleware{
		Key:     key,
		Timeout: time.Hour,
		PayloadFunc: func(data any) ginjwt.MapClaims {
			if g, ok := data.(*Gardener); ok {
				return ginjwt.MapClaims{"id": g.ID}
			}
			return ginjwt.MapClaims{}
		},
	})
}

func email(key []byte) (*ginjwt.GinJWTMiddleware, error) {
	return ginjwt.New(&ginjwt.GinJWTMiddleware{
		Key:     key,
		Timeout: time.Hour,
		PayloadFunc: func(data any) ginjwt.MapClaims {
			if g, ok := data.(*Gardener); ok {
				return ginjwt.MapClaims{
					"id":    g.ID,
					"email": g.Email, // want `email.*contact.*\(jwtpii\)`
				}
			}
			return ginjwt.MapClaims{}
		},
	})
}

func payload(data any) ginjwt.MapClaims {
	g := data.(*Gardener)
	claims := ginjwt.MapClaims{"id": g.ID}
	claims["ssn"] = g.SSN // want `ssn.*encrypt.*\(jwtpii\)`
	return claims
}

func named(key []byte) (*ginjwt.GinJWTMiddleware, error) {
	return ginjwt.New(&ginjwt.GinJWTMiddleware{Key: key, Timeout: time.Hour, PayloadFunc: payload})
}
