// SPDX-License-Identifier: Apache-2.0

package echo

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"

	"github.com/labstack/echo/v4"
)

func (s *server) encode(c echo.Context) error {
	token, _ := s.token("u1")
	c.Response().WriteHeader(http.StatusOK)
	return json.NewEncoder(c.Response()).Encode(Answer{token}) // want `token.*\(jwtbody\)`
}

func (s *server) print(c echo.Context) error {
	token, _ := s.token("u1")
	_, err := fmt.Fprint(c.Response().Writer, token) // want `token.*\(jwtbody\)`
	return err
}

func (s *server) stream(c echo.Context) error {
	token, _ := s.token("u1")
	return c.Stream(http.StatusOK, "text/plain", strings.NewReader(token)) // want `token.*\(jwtbody\)`
}

func (s *server) bytes(c echo.Context) error {
	token, _ := s.token("u1")
	return c.Blob(http.StatusOK, "text/plain", []byte(token)) // want `token.*\(jwtbody\)`
}

// An error becomes an answer.
func (s *server) httpError(c echo.Context) error {
	token, _ := s.token("u1")
	return echo.NewHTTPError(http.StatusConflict, "in use: "+token) // want `token.*\(jwtbody\)`
}

func (s *server) noContent(c echo.Context) error {
	token, err := s.token("u1")
	if err != nil {
		return echo.NewHTTPError(http.StatusInternalServerError, err.Error())
	}
	c.Set("token", token)
	return c.NoContent(http.StatusNoContent)
}
