// SPDX-License-Identifier: Apache-2.0

// Package irisjwt shows keys of the middleware of iris: some in the source, some not.
package irisjwt

import (
	"time"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/jwt"
)

var (
	sigKey = []byte("signature_hmac_secret_shared_key") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
)

type fooClaims struct {
	Foo string `json:"foo"`
}

func main(app *iris.Application) {
	signer := jwt.NewSigner(jwt.HS256, sigKey, 10*time.Minute)
	app.Get("/", func(ctx iris.Context) {
		token, err := signer.Sign(fooClaims{Foo: "bar"})
		if err != nil {
			ctx.StopWithStatus(iris.StatusInternalServerError)
			return
		}
		ctx.SetCookieKV("__Host-foo", string(token), iris.CookieHTTPOnly(true))
	})
	verifier := jwt.NewVerifier(jwt.HS256, sigKey)
	app.Party("/protected").Use(verifier.Verify(func() interface{} { return new(fooClaims) }))
}

func configured(app *iris.Application) {
	key := app.ConfigurationReadOnly().GetOther()["jwt"].(string)
	verifier := jwt.NewVerifier(jwt.HS256, key)
	app.Party("/protected").Use(verifier.Verify(func() interface{} { return new(fooClaims) }))
}
