// SPDX-License-Identifier: Apache-2.0

// Package livekit shows secrets of livekit: some in the source, some not.
package livekit

import (
	"os"
	"time"

	"github.com/livekit/protocol/auth"
)

func getJoinToken(apiKey, apiSecret, room, identity string) (string, error) {
	at := auth.NewAccessToken(apiKey, apiSecret)
	at.SetVideoGrant(&auth.VideoGrant{RoomJoin: true, Room: room}).
		SetIdentity(identity).
		SetValidFor(time.Hour)
	return at.ToJWT()
}

func demo(room string) (string, error) {
	return getJoinToken("devkey", "a-parrot-that-repeats-the-last-word-1", room, "guest") // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func join(room, identity string) (string, error) {
	return getJoinToken(os.Getenv("LIVEKIT_API_KEY"), os.Getenv("LIVEKIT_API_SECRET"), room, identity)
}

func provider() auth.KeyProvider {
	return auth.NewFileBasedKeyProviderFromMap(map[string]string{
		"devkey": "a-parrot-that-repeats-the-first-word-2", // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	})
}

func providerOf(keys map[string]string) auth.KeyProvider {
	return auth.NewFileBasedKeyProviderFromMap(keys)
}
