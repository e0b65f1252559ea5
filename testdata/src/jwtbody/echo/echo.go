// SPDX-License-Identifier: Apache-2.0

// Package echo answers with echo.
package echo

import (
	"net/http"
	"time"

	"github.com/golang-jwt/jwt/v5"
	"github.com/labstack/echo/v4"
)

type server struct{ key []byte }

func (s *server) token(user string) (string, error) {
	token := jwt.New(jwt.SigningMethodHS256)
	claims := token.Claims.(jwt.MapClaims)
	claims["sub"] = user
	claims["exp"] = time.Now().Add(time.Hour).Unix()
	return token.SignedString(s.key)
}

func (s *server) json(c echo.Context) error {
	token, err := s.token(c.FormValue("user"))
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, echo.Map{"token": token}) // want `token.*JSON.*\(jwtbody\)`
}

// Answer is what the login sends.
type Answer struct {
	Token string `json:"token" xml:"token"`
}

func (s *server) pretty(c echo.Context) error {
	token, _ := s.token("u1")
	return c.JSONPretty(http.StatusOK, &Answer{Token: token}, "  ") // want `token.*JSON.*\(jwtbody\)`
}

func (s *server) xml(c echo.Context) error {
	token, _ := s.token("u1")
	return c.XML(http.StatusOK, Answer{token}) // want `token.*\(jwtbody\)`
}

func (s *server) text(c echo.Context) error {
	token, _ := s.token("u1")
	return c.String(http.StatusOK, token) // want `token.*\(jwtbody\)`
}

func (s *server) html(c echo.Context) error {
	token, _ := s.token("u1")
	return c.HTML(http.StatusOK, "<script>sessionStorage.setItem('token','"+token+"')</script>") // want `token.*\(jwtbody\)`
}

func (s *server) blob(c echo.Context) error {
	token, _ := s.token("u1")
	return c.JSONBlob(http.StatusOK, []byte(`{"token":"`+token+`"}`)) // want `token.*\(jwtbody\)`
}

func (s *server) render(c echo.Context) error {
	token, _ := s.token("u1")
	return c.Render(http.StatusOK, "done", map[string]any{"Token": token}) // want `token.*page.*\(jwtbody\)`
}

func (s *server) header(c echo.Context) error {
	token, _ := s.token("u1")
	c.Response().Header().Set(echo.HeaderAuthorization, "Bearer "+token) // want `token.*header.*\(jwtbody\)`
	return c.NoContent(http.StatusNoContent)
}

func respond(c echo.Context, data any) error {
	return c.JSON(http.StatusOK, map[string]any{"data": data})
}

func (s *server) helper(c echo.Context) error {
	token, _ := s.token("u1")
	return respond(c, Answer{token}) // want `token.*JSON.*\(jwtbody\)`
}

func (s *server) oauth(c echo.Context) error {
	token, _ := s.token("u1")
	return c.JSON(http.StatusOK, map[string]any{"access_token": token, "token_type": "Bearer"})
}

func (s *server) cookie(c echo.Context) error {
	token, _ := s.token("u1")
	c.SetCookie(&http.Cookie{Name: "session", Value: token, HttpOnly: true, Secure: true})
	return c.JSON(http.StatusOK, echo.Map{"user": "u1"})
}
