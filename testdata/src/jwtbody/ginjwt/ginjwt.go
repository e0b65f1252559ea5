// SPDX-License-Identifier: Apache-2.0

// Package ginjwt has the middleware make its tokens.
package ginjwt

import (
	"net/http"
	"time"

	ginjwt "github.com/appleboy/gin-jwt/v2"
	"github.com/gin-gonic/gin"

	"example.com/jwtvet/jwtbody/ginjwt/reply"
)

func middleware(key []byte) (*ginjwt.GinJWTMiddleware, error) {
	return ginjwt.New(&ginjwt.GinJWTMiddleware{
		Realm:       "shop",
		Key:         key,
		Timeout:     15 * time.Minute,
		IdentityKey: "id",
	})
}

// The default answer of the login handler is JSON with the token.
func routes(r *gin.Engine, key []byte) error {
	auth, err := middleware(key)
	if err != nil {
		return err
	}
	r.POST("/login", auth.LoginHandler)           // want `token.*JSON.*\(jwtbody\)`
	r.GET("/refresh", auth.RefreshHandler)        // want `token.*JSON.*\(jwtbody\)`
	r.GET("/me", auth.MiddlewareFunc(), identity) // no token goes out
	return nil
}

func identity(c *gin.Context) {
	c.JSON(http.StatusOK, gin.H{"id": ginjwt.ExtractClaims(c)["id"]})
}

func generator(c *gin.Context, auth *ginjwt.GinJWTMiddleware) {
	token, expire, err := auth.TokenGenerator(gin.H{"id": "u1"})
	if err != nil {
		c.Status(http.StatusInternalServerError)
		return
	}
	c.JSON(http.StatusOK, gin.H{"token": token, "expire": expire}) // want `token.*JSON.*\(jwtbody\)`
}

func generatorCookie(c *gin.Context, auth *ginjwt.GinJWTMiddleware) {
	token, _, err := auth.TokenGenerator(gin.H{"id": "u1"})
	if err != nil {
		return
	}
	c.SetCookie("session", token, 900, "/", "", true, true)
	c.Status(http.StatusNoContent)
}

// An own answer with the token.
func ownAnswer(key []byte) (*ginjwt.GinJWTMiddleware, error) {
	return ginjwt.New(&ginjwt.GinJWTMiddleware{
		Key: key,
		LoginResponse: func(c *gin.Context, code int, token string, expire time.Time) {
			c.JSON(code, gin.H{"jwt": token, "until": expire.Unix()}) // want `token.*JSON.*\(jwtbody\)`
		},
	})
}

// An own answer without it; the token goes into a cookie.
func cookieAnswer(key []byte) (*ginjwt.GinJWTMiddleware, error) {
	return ginjwt.New(&ginjwt.GinJWTMiddleware{
		Key:            key,
		SendCookie:     true,
		SecureCookie:   true,
		CookieHTTPOnly: true,
		LoginResponse: func(c *gin.Context, code int, token string, expire time.Time) {
			c.JSON(code, gin.H{"until": expire.Unix()})
		},
		RefreshResponse: func(c *gin.Context, code int, token string, expire time.Time) {
			c.Status(http.StatusNoContent)
		},
	})
}

func cookieRoutes(r *gin.Engine, key []byte) error {
	auth, err := cookieAnswer(key)
	if err != nil {
		return err
	}
	r.POST("/login", auth.LoginHandler)
	r.GET("/refresh", auth.RefreshHandler)
	return nil
}

// Hooks that are declared functions, and answer by helpers of the program.
func namedAnswers(key []byte) (*ginjwt.GinJWTMiddleware, error) {
	return ginjwt.New(&ginjwt.GinJWTMiddleware{
		Key:             key,
		LoginResponse:   answerLogin,
		RefreshResponse: answerRefresh,
	})
}

func answerLogin(c *gin.Context, code int, token string, expire time.Time) {
	c.JSON(code, gin.H{"jwt": token}) // want `token.*JSON.*\(jwtbody\)`
}

func answerRefresh(c *gin.Context, code int, token string, expire time.Time) {
	reply.Envelope(c, code, gin.H{"jwt": token}, "done") // want `token.*JSON.*\(jwtbody\)`
}
