// SPDX-License-Identifier: Apache-2.0

// Package iriscontrib ignores what the contributed middleware of iris says of a token, and does not.
package iriscontrib

import (
	"log"

	"github.com/iris-contrib/middleware/jwt"
	"github.com/kataras/iris/v12/context"
)

var gate *jwt.Middleware

func logged(ctx context.Context) {
	if err := gate.CheckJWT(ctx); err != nil { // want `.*\(jwtverdict\)`
		log.Print(err)
	}
	ctx.Next()
}

func refused(ctx context.Context) {
	if err := gate.CheckJWT(ctx); err != nil {
		ctx.StopExecution()
		return
	}
	ctx.Next()
}
