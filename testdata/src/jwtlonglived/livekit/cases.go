// SPDX-License-Identifier: Apache-2.0

// Package livekit says how long guests stay with livekit.
package livekit

import (
	"time"

	"github.com/livekit/protocol/auth"
)

func call(key, secret, room string) (string, error) {
	return auth.NewAccessToken(key, secret).SetVideoGrant(&auth.VideoGrant{RoomJoin: true, Room: room}).SetValidFor(time.Hour).ToJWT()
}

// The library's own default is six hours.
func libraryDefault(key, secret string) (string, error) {
	return auth.NewAccessToken(key, secret).ToJWT()
}

func always(key, secret, room string) (string, error) {
	at := auth.NewAccessToken(key, secret)
	at.SetVideoGrant(&auth.VideoGrant{RoomJoin: true, Room: room}).SetValidFor(30 * 24 * time.Hour) // want `30 days.*\(jwtlonglived\)`
	return at.ToJWT()
}
