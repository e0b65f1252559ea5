// SPDX-License-Identifier: Apache-2.0

// Package irisjwt puts guests of a hotel into tickets of iris, or does not.
package irisjwt

import (
	"time"

	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/middleware/jwt"
)

// Guest is who sleeps there.
type Guest struct {
	Room  int
	Email string
}

// GuestClaims go to the guest's telephone.
type GuestClaims struct {
	Room  int    `json:"room"`
	Email string `json:"email,omitempty"`
}

type desk struct{ signer *jwt.Signer }

func newDesk(key []byte) *desk {
	return &desk{signer: jwt.NewSigner(jwt.HS256, key, time.Hour)}
}

func (d *desk) addressed(ctx iris.Context, g Guest) {
	token, err := d.signer.Sign(GuestClaims{Room: g.Room, Email: g.Email}) // want `email.*contact.*\(jwtpii\)`
	if err != nil {
		ctx.StopWithStatus(iris.StatusInternalServerError)
		return
	}
	ctx.SetCookieKV("room", string(token))
}

func (d *desk) numbered(ctx iris.Context, g Guest) {
	token, err := d.signer.Sign(GuestClaims{Room: g.Room})
	if err != nil {
		ctx.StopWithStatus(iris.StatusInternalServerError)
		return
	}
	ctx.SetCookieKV("room", string(token))
}
