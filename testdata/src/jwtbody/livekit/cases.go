// SPDX-License-Identifier: Apache-2.0

// Package livekit answers with tokens of livekit.
package livekit

import (
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/livekit/protocol/auth"
)

type stage struct{ key, secret string }

func (s *stage) join(room, identity string) (string, error) {
	at := auth.NewAccessToken(s.key, s.secret)
	at.SetVideoGrant(&auth.VideoGrant{RoomJoin: true, Room: room}).SetIdentity(identity).SetValidFor(10 * time.Minute)
	return at.ToJWT()
}

func (s *stage) shown(c *gin.Context) {
	token, err := s.join(c.Query("room"), c.Query("identity"))
	if err != nil {
		c.Status(http.StatusInternalServerError)
		return
	}
	c.JSON(http.StatusOK, gin.H{"token": token}) // want `token.*JSON.*\(jwtbody\)`
}

func (s *stage) kept(c *gin.Context) {
	token, err := s.join(c.Query("room"), c.Query("identity"))
	if err != nil {
		c.Status(http.StatusInternalServerError)
		return
	}
	c.SetSameSite(http.SameSiteStrictMode)
	c.SetCookie("stage", token, 600, "/", "", true, true)
	c.Status(http.StatusNoContent)
}
