// SPDX-License-Identifier: Apache-2.0

// Command careless runs the shop.
package main

import (
	"log"

	"github.com/labstack/echo/v4"

	"example.com/bookshop/accounts"
	"example.com/bookshop/careless/config"
	"example.com/bookshop/careless/ebooks"
	"example.com/bookshop/careless/letters"
	"example.com/bookshop/careless/session"
	"example.com/bookshop/careless/web"
)

func main() {
	// Misuse: jwthardkey. Where BOOKSHOP_KEY is not set, the key stands in the source.
	key := config.SigningKey()
	press, err := ebooks.NewPress(key)
	if err != nil {
		log.Fatal(err)
	}
	shop := &web.Shop{
		Customers: accounts.Store{},
		Sessions:  session.New(key),
		Letters:   letters.Writer{Key: key},
		Press:     press,
		Mail:      letters.Send,
	}
	e := echo.New()
	shop.Routes(e)
	log.Fatal(e.Start("localhost:8080"))
}
