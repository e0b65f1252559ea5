// SPDX-License-Identifier: Apache-2.0

// Package livekit has keys of livekit.
package livekit

import (
	"os"

	"github.com/livekit/protocol/auth"
)

// The library refuses an empty key.
func unset() (string, error) {
	return auth.NewAccessToken("key", os.Getenv("LIVEKIT_SECRET")).ToJWT()
}
