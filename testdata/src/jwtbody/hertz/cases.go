// SPDX-License-Identifier: Apache-2.0

// Package hertz answers a login with tokens of the middleware of hertz.
package hertz

import (
	"context"
	"net/http"
	"time"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/cloudwego/hertz/pkg/common/utils"
	"github.com/hertz-contrib/jwt"
)

// The default answer holds the token.
func routes(h *server.Hertz, key []byte) error {
	mw, err := jwt.New(&jwt.HertzJWTMiddleware{Realm: "test zone", Key: key, Timeout: time.Hour})
	if err != nil {
		return err
	}
	h.POST("/login", mw.LoginHandler)          // want `token.*JSON.*\(jwtbody\)`
	h.GET("/refresh_token", mw.RefreshHandler) // want `token.*JSON.*\(jwtbody\)`
	return nil
}

func answering(key []byte) (*jwt.HertzJWTMiddleware, error) {
	return jwt.New(&jwt.HertzJWTMiddleware{
		Key:     key,
		Timeout: time.Hour,
		LoginResponse: func(ctx context.Context, c *app.RequestContext, code int, token string, expire time.Time) {
			c.JSON(http.StatusOK, utils.H{"code": code, "token": token, "expire": expire.Format(time.RFC3339)}) // want `token.*JSON.*\(jwtbody\)`
		},
	})
}

func generated(ctx context.Context, c *app.RequestContext, mw *jwt.HertzJWTMiddleware) {
	token, _, err := mw.TokenGenerator(map[string]interface{}{"id": 1})
	if err != nil {
		c.AbortWithStatus(http.StatusInternalServerError)
		return
	}
	c.String(http.StatusOK, token) // want `token.*\(jwtbody\)`
}

func quiet(h *server.Hertz, key []byte) error {
	mw, err := jwt.New(&jwt.HertzJWTMiddleware{
		Key: key, Timeout: time.Hour,
		SendCookie: true, SecureCookie: true, CookieHTTPOnly: true,
		LoginResponse: func(ctx context.Context, c *app.RequestContext, code int, token string, expire time.Time) {
			c.JSON(http.StatusOK, utils.H{"code": code, "expire": expire.Format(time.RFC3339)})
		},
	})
	if err != nil {
		return err
	}
	h.POST("/login", mw.LoginHandler)
	return nil
}
