// SPDX-License-Identifier: Apache-2.0

// Package gin answers with gin.
package gin

import (
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/golang-jwt/jwt/v5"
)

type server struct{ key []byte }

func (s *server) token(user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   user,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour)),
	}).SignedString(s.key)
}

func (s *server) json(c *gin.Context) {
	token, err := s.token(c.PostForm("user"))
	if err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": err.Error()})
		return
	}
	c.JSON(http.StatusOK, gin.H{"token": token}) // want `token.*JSON.*\(jwtbody\)`
}

// Reply wraps all answers.
type Reply struct {
	Code int    `json:"code"`
	Msg  string `json:"msg"`
	Data any    `json:"data"`
}

func (s *server) nested(c *gin.Context) {
	token, _ := s.token("u1")
	c.JSON(http.StatusOK, Reply{Code: 0, Msg: "ok", Data: gin.H{"user": "u1", "token": token}}) // want `token.*JSON.*\(jwtbody\)`
}

func ok(c *gin.Context, data any) {
	c.JSON(http.StatusOK, Reply{Data: data})
}

func (s *server) helper(c *gin.Context) {
	token, _ := s.token("u1")
	ok(c, gin.H{"token": token}) // want `token.*JSON.*\(jwtbody\)`
}

func (s *server) helperClean(c *gin.Context) {
	ok(c, gin.H{"user": "u1"})
}

func (s *server) indented(c *gin.Context) {
	token, _ := s.token("u1")
	answer := gin.H{}
	answer["token"] = token
	c.IndentedJSON(http.StatusOK, answer) // want `token.*JSON.*\(jwtbody\)`
}

func (s *server) abort(c *gin.Context) {
	token, _ := s.token("u1")
	c.AbortWithStatusJSON(http.StatusOK, gin.H{"token": token}) // want `token.*JSON.*\(jwtbody\)`
}

func (s *server) text(c *gin.Context) {
	token, _ := s.token("u1")
	c.String(http.StatusOK, "%s", token) // want `token.*\(jwtbody\)`
}

func (s *server) data(c *gin.Context) {
	token, _ := s.token("u1")
	c.Data(http.StatusOK, "text/plain", []byte(token)) // want `token.*\(jwtbody\)`
}

func (s *server) header(c *gin.Context) {
	token, _ := s.token("u1")
	c.Header("X-Token", token) // want `token.*header.*\(jwtbody\)`
}

func (s *server) page(c *gin.Context) {
	token, _ := s.token("u1")
	c.HTML(http.StatusOK, "done.html", gin.H{"token": token}) // want `token.*page.*\(jwtbody\)`
}

func (s *server) script(c *gin.Context) {
	token, _ := s.token("u1")
	c.Data(http.StatusOK, "text/html; charset=utf-8", []byte("<script>localStorage.setItem('t','"+token+"')</script>")) // want `token.*\(jwtbody\)`
}

func (s *server) oauth(c *gin.Context) {
	token, _ := s.token("u1")
	c.JSON(http.StatusOK, gin.H{"access_token": token, "token_type": "Bearer", "expires_in": 3600})
}

func (s *server) cookie(c *gin.Context) {
	token, _ := s.token("u1")
	c.SetSameSite(http.SameSiteStrictMode)
	c.SetCookie("session", token, 3600, "/", "", true, true)
	c.JSON(http.StatusOK, gin.H{"user": "u1"})
}

func (s *server) context(c *gin.Context) {
	token, _ := s.token("u1")
	c.Set("token", token)
	c.Next()
}

func routes(s *server) *gin.Engine {
	r := gin.New()
	r.POST("/login", func(c *gin.Context) {
		token, err := s.token("u1")
		if err != nil {
			return
		}
		c.PureJSON(http.StatusOK, map[string]string{"jwt": token}) // want `token.*JSON.*\(jwtbody\)`
	})
	return r
}
