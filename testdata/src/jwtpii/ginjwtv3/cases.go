// SPDX-License-Identifier: Apache-2.0

// Package ginjwtv3 has a payload function that names people, and one that does not.
package ginjwtv3

import (
	ginjwt "github.com/appleboy/gin-jwt/v3"
	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
)

type gardener struct {
	ID, Phone string
	Beds      []int
}

const identityKey = "id"

func initParams(key []byte) *ginjwt.GinJWTMiddleware {
	return &ginjwt.GinJWTMiddleware{
		Key:         key,
		IdentityKey: identityKey,
		PayloadFunc: payloadFunc(),
		IdentityHandler: func(c *gin.Context) any {
			return &gardener{ID: ginjwt.ExtractClaims(c)[identityKey].(string)}
		},
	}
}

func payloadFunc() func(data any) jwt.MapClaims {
	return func(data any) jwt.MapClaims {
		if v, ok := data.(*gardener); ok {
			return jwt.MapClaims{
				identityKey: v.ID,
				"phone":     v.Phone, // want `phone.*contact.*\(jwtpii\)`
			}
		}
		return jwt.MapClaims{}
	}
}

func bedsOnly(key []byte) *ginjwt.GinJWTMiddleware {
	mw := initParams(key)
	mw.PayloadFunc = func(data any) jwt.MapClaims {
		v := data.(*gardener)
		return jwt.MapClaims{identityKey: v.ID, "beds": v.Beds}
	}
	return mw
}
