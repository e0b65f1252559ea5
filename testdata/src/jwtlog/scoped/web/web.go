// SPDX-License-Identifier: Apache-2.0

// Package web reads what goes with a request.
package web

import (
	"log"
	"net/http"

	"github.com/gin-gonic/gin"

	"example.com/jwtvet/jwtlog/scoped/key"
	"example.com/jwtvet/jwtlog/scoped/mw"
)

// Routes are the routes.
func Routes() http.Handler { return mw.Verify(http.HandlerFunc(whole), nil) }

func whole(w http.ResponseWriter, r *http.Request) {
	log.Println(r.Context().Value(key.Bearer{})) // want `log.Println writes a token to the log`
	log.Println("from", mw.Token(r.Context()))   // want `log.Println writes a token to the log`
	log.Println(r.Context().Value(key.Subject))
}

func ginWhole(c *gin.Context) {
	v, ok := c.Get("bearer")
	log.Println(ok, v) // want `log.Println writes a token to the log`
	other, _ := c.Get("other")
	log.Println(other)
}

var _ = ginWhole
