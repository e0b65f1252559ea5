// SPDX-License-Identifier: Apache-2.0

// Package fiber answers with fiber v2 and tokens of golang-jwt v4.
package fiber

import (
	"time"

	"github.com/gofiber/fiber/v2"
	"github.com/golang-jwt/jwt/v4"
)

type server struct{ key []byte }

func (s *server) token(user string) (string, error) {
	claims := jwt.RegisteredClaims{Subject: user, ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour))}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(s.key)
}

func (s *server) json(c *fiber.Ctx) error {
	token, err := s.token(c.FormValue("user"))
	if err != nil {
		return c.SendStatus(fiber.StatusInternalServerError)
	}
	return c.JSON(fiber.Map{"token": token}) // want `token.*JSON.*\(jwtbody\)`
}

func (s *server) status(c *fiber.Ctx) error {
	token, _ := s.token("u1")
	return c.Status(fiber.StatusCreated).JSON(fiber.Map{"status": "success", "data": token}) // want `token.*JSON.*\(jwtbody\)`
}

func (s *server) text(c *fiber.Ctx) error {
	token, _ := s.token("u1")
	return c.SendString(token) // want `token.*\(jwtbody\)`
}

func (s *server) send(c *fiber.Ctx) error {
	token, _ := s.token("u1")
	return c.Send([]byte(token)) // want `token.*\(jwtbody\)`
}

func (s *server) header(c *fiber.Ctx) error {
	token, _ := s.token("u1")
	c.Set("X-Token", token) // want `token.*header.*\(jwtbody\)`
	return c.SendStatus(fiber.StatusNoContent)
}

func (s *server) page(c *fiber.Ctx) error {
	token, _ := s.token("u1")
	return c.Render("done", fiber.Map{"Token": token}) // want `token.*page.*\(jwtbody\)`
}

func (s *server) oauth(c *fiber.Ctx) error {
	token, _ := s.token("u1")
	return c.JSON(fiber.Map{"access_token": token, "token_type": "Bearer"})
}

func (s *server) cookie(c *fiber.Ctx) error {
	token, _ := s.token("u1")
	c.Cookie(&fiber.Cookie{Name: "session", Value: token, HTTPOnly: true, Secure: true, SameSite: "Strict"})
	return c.JSON(fiber.Map{"user": "u1"})
}

func (s *server) locals(c *fiber.Ctx) error {
	token, _ := s.token("u1")
	c.Locals("token", token)
	return c.Next()
}
