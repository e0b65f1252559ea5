// SPDX-License-Identifier: Apache-2.0

package fiber

import (
	"encoding/json"
	"fmt"

	"github.com/gofiber/fiber/v2"
)

func (s *server) writeString(c *fiber.Ctx) error {
	token, _ := s.token("u1")
	_, err := c.WriteString(token) // want `token.*\(jwtbody\)`
	return err
}

func (s *server) print(c *fiber.Ctx) error {
	token, _ := s.token("u1")
	_, err := fmt.Fprintf(c, "token: %s", token) // want `token.*\(jwtbody\)`
	return err
}

func (s *server) marshalled(c *fiber.Ctx) error {
	token, _ := s.token("u1")
	body, err := json.Marshal(fiber.Map{"token": token})
	if err != nil {
		return err
	}
	c.Set(fiber.HeaderContentType, fiber.MIMEApplicationJSON)
	return c.Send(body) // want `token.*\(jwtbody\)`
}

func (s *server) format(c *fiber.Ctx) error {
	token, _ := s.token("u1")
	return c.Format(token) // want `token.*\(jwtbody\)`
}

func (s *server) html(c *fiber.Ctx) error {
	token, _ := s.token("u1")
	return c.Type("html").SendString("<script>localStorage.setItem('jwt', '" + token + "')</script>") // want `token.*\(jwtbody\)`
}

// Reply wraps answers.
type Reply struct {
	Success bool `json:"success"`
	Data    any  `json:"data,omitempty"`
}

func success(c *fiber.Ctx, data any) error {
	return c.JSON(Reply{Success: true, Data: data})
}

func (s *server) helper(c *fiber.Ctx) error {
	token, _ := s.token("u1")
	return success(c, fiber.Map{"token": token}) // want `token.*\(jwtbody\)`
}

func (s *server) helperClean(c *fiber.Ctx) error {
	if _, err := s.token("u1"); err != nil {
		return fiber.NewError(fiber.StatusInternalServerError, err.Error())
	}
	return success(c, fiber.Map{"user": "u1"})
}
