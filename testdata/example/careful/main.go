// SPDX-License-Identifier: Apache-2.0

// Command careful runs the shop.
package main

import (
	"log"

	"github.com/labstack/echo/v4"

	"example.com/bookshop/accounts"
	"example.com/bookshop/careful/config"
	"example.com/bookshop/careful/ebooks"
	"example.com/bookshop/careful/letters"
	"example.com/bookshop/careful/session"
	"example.com/bookshop/careful/web"
)

func main() {
	key, err := config.SigningKey()
	if err != nil {
		log.Fatal(err)
	}
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
