// SPDX-License-Identifier: Apache-2.0

// Package ginjwt has a payload function that gives secrets away.
package ginjwt

import (
	"time"

	ginjwt "github.com/appleboy/gin-jwt/v2"
)

// Gardener logs in.
type Gardener struct {
	ID         string
	Password   string
	MustChange bool
}

func clean(key []byte) (*ginjwt.GinJWTMiddleware, error) {
	return ginjwt.New(&ginjwt.GinJWTMiddleware{
		Key:     key,
		Timeout: time.Hour,
		PayloadFunc: func(data any) ginjwt.MapClaims {
			g := data.(*Gardener)
			return ginjwt.MapClaims{"id": g.ID, "must_change_password": g.MustChange}
		},
	})
}

func password(key []byte) (*ginjwt.GinJWTMiddleware, error) {
	return ginjwt.New(&ginjwt.GinJWTMiddleware{
		Key:     key,
		Timeout: time.Hour,
		PayloadFunc: func(data any) ginjwt.MapClaims {
			g := data.(*Gardener)
			return ginjwt.MapClaims{
				"id":       g.ID,
				"password": g.Password, // want `password.*secret.*\(jwtsecretclaim\)`
			}
		},
	})
}
