// SPDX-License-Identifier: Apache-2.0

package livekit

import (
	"crypto/rand"

	"github.com/livekit/protocol/auth"
)

func short() (string, error) {
	secret := make([]byte, 12)
	_, _ = rand.Read(secret)
	return auth.NewAccessToken("key", string(secret)).ToJWT() // want `a key of 12 bytes, fewer than the 32 of HS256`
}
