// SPDX-License-Identifier: Apache-2.0

// Package web has handlers that read of tokens what middleware of another package verified,
// and others that no middleware stands before.
package web

import (
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtunverified/gates/auth"
)

func tenant(c *gin.Context) string {
	claims := jwt.MapClaims{}
	raw := strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer ")
	if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err != nil { // want `without verifying .*\(jwtunverified\)`
		return ""
	}
	name, _ := claims["tenant"].(string)
	return name
}

// One of the routes is open.
func open(c *gin.Context) { c.JSON(http.StatusOK, tenant(c)) }

func grouped(c *gin.Context) {
	claims := jwt.MapClaims{}
	raw := strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer ")
	if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err == nil {
		c.JSON(http.StatusOK, claims["tenant"])
	}
}

func used(c *gin.Context) {
	claims := jwt.MapClaims{}
	raw := strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer ")
	if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err == nil {
		c.JSON(http.StatusOK, claims["tenant"])
	}
}

func listed(c *gin.Context) {
	claims := jwt.MapClaims{}
	raw := strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer ")
	if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err == nil {
		c.JSON(http.StatusOK, claims["tenant"])
	}
}

// The group above it is the one with the middleware.
func nested(c *gin.Context) {
	claims := jwt.MapClaims{}
	raw := strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer ")
	if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err == nil {
		c.JSON(http.StatusOK, claims["tenant"])
	}
}

// The middleware stands before another group.
func beside(c *gin.Context) {
	claims := jwt.MapClaims{}
	raw := strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer ")
	if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err == nil { // want `without verifying .*\(jwtunverified\)`
		c.JSON(http.StatusOK, claims["tenant"])
	}
}

// The middleware comes too late: it stands before what is registered after it.
func early(c *gin.Context) {
	claims := jwt.MapClaims{}
	raw := strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer ")
	if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err == nil { // want `without verifying .*\(jwtunverified\)`
		c.JSON(http.StatusOK, claims["tenant"])
	}
}

// The name of the middleware promises what it does not do.
func promised(c *gin.Context) {
	claims := jwt.MapClaims{}
	raw := strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer ")
	if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err == nil { // want `without verifying .*\(jwtunverified\)`
		c.JSON(http.StatusOK, claims["tenant"])
	}
}

// What is verified is the token in the cookie, and the handler reads another.
func other(c *gin.Context) {
	claims := jwt.MapClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(c.Query("token"), claims); err == nil { // want `without verifying .*\(jwtunverified\)`
		c.JSON(http.StatusOK, claims["tenant"])
	}
}

func session(c *gin.Context) {
	raw, err := c.Cookie("session")
	if err != nil {
		return
	}
	claims := jwt.MapClaims{}
	if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err == nil {
		c.JSON(http.StatusOK, claims["tenant"])
	}
}

// One way to it is behind the middleware, the other is not.
func both(c *gin.Context) {
	claims := jwt.MapClaims{}
	raw := strings.TrimPrefix(c.GetHeader("Authorization"), "Bearer ")
	if _, _, err := jwt.NewParser().ParseUnverified(raw, claims); err == nil { // want `without verifying .*\(jwtunverified\)`
		c.JSON(http.StatusOK, claims["tenant"])
	}
}

type app struct {
	engine *gin.Engine
	keys   *auth.Keys
}

func newApp(keys *auth.Keys) *app {
	a := &app{engine: gin.New(), keys: keys}
	a.routes()
	return a
}

func (a *app) routes() {
	a.engine.GET("/open", open)
	a.engine.GET("/early", early)
	a.engine.GET("/listed", a.keys.Gin(), listed)
	a.engine.GET("/both", both)
	api := a.engine.Group("/api", a.keys.Gin())
	api.GET("/grouped", grouped)
	api.GET("/both", both)
	deep := api.Group("/deep")
	deep.GET("/nested", nested)
	public := a.engine.Group("/public")
	public.GET("/beside", beside)
	named := a.engine.Group("/named")
	named.Use(auth.Auth())
	named.GET("/promised", promised)
	cookies := a.engine.Group("/cookies")
	cookies.Use(a.keys.Session())
	cookies.GET("/other", other)
	cookies.GET("/session", session)
	a.engine.Use(gin.Recovery(), a.keys.Gin())
	a.engine.GET("/used", used)
}

var _ = newApp
