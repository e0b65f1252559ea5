// SPDX-License-Identifier: Apache-2.0

// Package web is the shop as a browser sees it.
package web

import (
	"net/http"

	"github.com/labstack/echo/v4"

	"example.com/bookshop/accounts"
	"example.com/bookshop/careless/ebooks"
	"example.com/bookshop/careless/letters"
	"example.com/bookshop/careless/session"
)

// Shop answers requests.
type Shop struct {
	Customers accounts.Store
	Sessions  *session.Service
	Letters   letters.Writer
	Press     *ebooks.Press
	Mail      func(to, link string) error
}

// Routes adds the pages of the shop.
func (s *Shop) Routes(e *echo.Echo) {
	e.POST("/login", s.login)
	e.POST("/forgotten", s.forgotten)
	e.GET("/ebooks/:book", s.ebook)
	e.GET("/stock", s.stock)
}

func (s *Shop) login(c echo.Context) error {
	customer, err := s.Customers.Login(c.FormValue("email"), c.FormValue("password"))
	if err != nil {
		return echo.ErrUnauthorized
	}
	token, err := s.Sessions.Login(customer)
	if err != nil {
		return err
	}
	// Misuse: jwtbody. A script in the page can read the token and send it away.
	return c.JSON(http.StatusOK, map[string]string{"token": token})
}

func (s *Shop) forgotten(c echo.Context) error {
	customer, ok := s.Customers[c.FormValue("email")]
	if !ok {
		return c.NoContent(http.StatusAccepted)
	}
	link, err := s.Letters.Reset(customer)
	if err != nil {
		return err
	}
	if err := s.Mail(customer.Email, link); err != nil {
		return err
	}
	return c.NoContent(http.StatusAccepted)
}

func (s *Shop) ebook(c echo.Context) error {
	token, err := c.Cookie("session")
	if err != nil {
		return echo.ErrUnauthorized
	}
	customer, err := s.Sessions.Customer(token.Value)
	if err != nil {
		return echo.ErrUnauthorized
	}
	ticket, err := s.Press.Ticket(customer, c.Param("book"))
	if err != nil {
		return err
	}
	s.keep(c, "ticket", "/files", ticket)
	return c.Redirect(http.StatusSeeOther, "/files/"+c.Param("book"))
}

func (s *Shop) stock(c echo.Context) error {
	token, err := c.Cookie("session")
	if err != nil || !s.Sessions.Staff(token.Value) {
		return echo.ErrForbidden
	}
	return c.JSON(http.StatusOK, map[string]int{"customers": len(s.Customers)})
}

// keep puts a token where no script reads it.
func (s *Shop) keep(c echo.Context, name, path, token string) {
	c.SetCookie(&http.Cookie{
		Name: name, Value: token, Path: path,
		HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode,
	})
}
