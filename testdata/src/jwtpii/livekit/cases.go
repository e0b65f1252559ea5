// SPDX-License-Identifier: Apache-2.0

// Package livekit puts people into tokens of livekit, or does not.
package livekit

import (
	"time"

	"github.com/livekit/protocol/auth"
)

type speaker struct{ ID, Email string }

type stage struct{ key, secret string }

func (s *stage) token() *auth.AccessToken {
	return auth.NewAccessToken(s.key, s.secret).SetVideoGrant(&auth.VideoGrant{RoomJoin: true, Room: "stage"}).SetValidFor(time.Hour)
}

func (s *stage) addressed(p speaker) (string, error) {
	return s.token().SetIdentity(p.Email).ToJWT() // want `sub.*Email.*\(jwtpii\)`
}

func (s *stage) numbered(p speaker) (string, error) {
	return s.token().SetIdentity(p.ID).ToJWT()
}
