// SPDX-License-Identifier: Apache-2.0

package gin

import (
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/gin-gonic/gin"
)

func (s *server) writer(c *gin.Context) {
	token, _ := s.token("u1")
	_, _ = c.Writer.WriteString(token) // want `token.*\(jwtbody\)`
}

func (s *server) writerBytes(c *gin.Context) {
	token, _ := s.token("u1")
	_, _ = c.Writer.Write([]byte(token)) // want `token.*\(jwtbody\)`
}

func (s *server) writerPrint(c *gin.Context) {
	token, _ := s.token("u1")
	fmt.Fprintf(c.Writer, "token=%s", token) // want `token.*\(jwtbody\)`
}

func (s *server) writerEncode(c *gin.Context) {
	token, _ := s.token("u1")
	_ = json.NewEncoder(c.Writer).Encode(gin.H{"token": token}) // want `token.*\(jwtbody\)`
}

func (s *server) writerHeader(c *gin.Context) {
	token, _ := s.token("u1")
	c.Writer.Header().Set("X-Token", token) // want `token.*header.*\(jwtbody\)`
}

func (s *server) secure(c *gin.Context) {
	token, _ := s.token("u1")
	c.SecureJSON(http.StatusOK, []string{token}) // want `token.*\(jwtbody\)`
}

func (s *server) event(c *gin.Context) {
	token, _ := s.token("u1")
	c.SSEvent("login", token) // want `token.*\(jwtbody\)`
}

// Result is built in steps.
type Result struct {
	code int
	body gin.H
}

func newResult() *Result { return &Result{code: http.StatusOK, body: gin.H{}} }

func (r *Result) with(name string, value any) *Result {
	r.body[name] = value
	return r
}

func (r *Result) send(c *gin.Context) {
	c.JSON(r.code, r.body)
}

// A limit: what a helper puts under a computed name into a container is not followed,
// or everything that any instance holds would be a token.
func (s *server) inSteps(c *gin.Context) {
	token, _ := s.token("u1")
	newResult().with("user", "u1").with("token", token).send(c)
}

// Login is what a service returns to several handlers.
type Login struct {
	User  string `json:"user"`
	Token string `json:"token"`
	Until int64  `json:"until"`
}

type service struct{ s *server }

func (v service) login(user string) (Login, error) {
	token, err := v.s.token(user)
	if err != nil {
		return Login{}, err
	}
	return Login{User: user, Token: token}, nil
}

func (v service) handler(c *gin.Context) {
	login, err := v.login(c.PostForm("user"))
	if err != nil {
		c.AbortWithStatus(http.StatusUnauthorized)
		return
	}
	c.JSON(http.StatusOK, login) // want `token.*\(jwtbody\)`
}

func (v service) handlerInData(c *gin.Context) {
	login, err := v.login("u1")
	if err != nil {
		return
	}
	c.JSON(http.StatusOK, gin.H{"code": 0, "data": &login}) // want `token.*\(jwtbody\)`
}

func (v service) handlerToken(c *gin.Context) {
	login, err := v.login("u1")
	if err != nil {
		return
	}
	c.JSON(http.StatusOK, gin.H{"token": login.Token, "user": login.User}) // want `token.*\(jwtbody\)`
}

// The user alone goes out.
func (v service) handlerClean(c *gin.Context) {
	login, err := v.login("u1")
	if err != nil {
		return
	}
	c.SetCookie("session", login.Token, 3600, "/", "", true, true)
	c.JSON(http.StatusOK, gin.H{"user": login.User, "until": login.Until})
}

func (v service) handlerCleared(c *gin.Context) {
	login, err := v.login("u1")
	if err != nil {
		return
	}
	c.SetCookie("session", login.Token, 3600, "/", "", true, true)
	login.Token = ""
	c.JSON(http.StatusOK, login)
}
