// SPDX-License-Identifier: Apache-2.0

// Package gin moves tokens in addresses with gin.
package gin

import (
	"net/http"

	ginjwt "github.com/appleboy/gin-jwt/v2"
	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
)

var key = []byte("x")

func keys(*jwt.Token) (any, error) { return key, nil }

func bad(c *gin.Context) {
	tok, _ := jwt.New(jwt.SigningMethodHS256).SignedString(key)
	c.Redirect(http.StatusFound, "/app?jwt="+tok) // want `concatenation puts a token into an address`
	_, _ = jwt.Parse(c.Query("token"), keys)      // want `the token is taken from the query`
	_, _ = jwt.Parse(c.Param("token"), keys)      // want `the token is taken from the path`
	raw, _ := c.GetQuery("auth")                  // want `the token is taken from the query`
	_, _ = jwt.Parse(raw, keys)
}

func good(c *gin.Context) {
	c.Redirect(http.StatusFound, "/app")
	_, _ = jwt.Parse(c.GetHeader("Authorization"), keys)
	raw, _ := c.Cookie("session")
	_, _ = jwt.Parse(raw, keys)
	_ = c.Query("page")
}

func middleware() []*ginjwt.GinJWTMiddleware {
	return []*ginjwt.GinJWTMiddleware{
		{Key: key, TokenLookup: "header: Authorization, query: token"}, // want `jwt.GinJWTMiddleware.TokenLookup takes tokens from the query`
		{Key: key, TokenLookup: "header: Authorization, cookie: jwt"},
	}
}

// options is a copy of a library.
type options struct{ Lookup string }

var (
	_ = []any{bad, good, middleware}
)

func own() []options {
	return []options{
		{Lookup: "header:Authorization,query:token"}, // want `gin.options.Lookup takes tokens from the query`
		{Lookup: "header:Authorization"},
		{Lookup: "query: what you want to know"},
	}
}

var _ = own
