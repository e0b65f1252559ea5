// SPDX-License-Identifier: Apache-2.0

// Package hertz shows keys of the middleware of hertz: some in the source, some not.
package hertz

import (
	"time"

	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/hertz-contrib/jwt"
)

var identityKey = "identity"

func start(h *server.Hertz) error {
	mw, err := jwt.New(&jwt.HertzJWTMiddleware{
		Realm:       "test zone",
		Key:         []byte("a-secret-key-of-the-third-carriage"), // want `hard-coded key becomes the key of .*\(jwthardkey\)`
		Timeout:     time.Hour,
		MaxRefresh:  time.Hour,
		IdentityKey: identityKey,
	})
	if err != nil {
		return err
	}
	h.Group("/auth").Use(mw.MiddlewareFunc())
	return nil
}

type settings struct{ Key []byte }

func startWith(h *server.Hertz, s settings) error {
	mw, err := jwt.New(&jwt.HertzJWTMiddleware{Realm: "test zone", Key: s.Key, Timeout: time.Hour})
	if err != nil {
		return err
	}
	h.Group("/auth").Use(mw.MiddlewareFunc())
	return nil
}
