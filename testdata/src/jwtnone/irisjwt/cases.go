// SPDX-License-Identifier: Apache-2.0

// Package irisjwt shows the middleware of iris with and without a signature.
package irisjwt

import (
	"time"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/jwt"
	kataras "github.com/kataras/jwt"
)

type guest struct {
	Room int `json:"room"`
}

func open(app *iris.Application) *jwt.Signer {
	verifier := jwt.NewVerifier(kataras.NONE, nil) // want `accepts tokens without a signature .*\(jwtnone\)`
	app.Use(verifier.Verify(func() interface{} { return new(guest) }))
	return jwt.NewSigner(kataras.NONE, nil, time.Hour) // want `without a signature .*\(jwtnone\)`
}

func closed(app *iris.Application, key []byte) *jwt.Signer {
	verifier := jwt.NewVerifier(jwt.HS256, key)
	app.Use(verifier.Verify(func() interface{} { return new(guest) }))
	return jwt.NewSigner(jwt.HS256, key, time.Hour)
}
