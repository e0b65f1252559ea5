// SPDX-License-Identifier: Apache-2.0

// Package gozeroparts shows keys of the parts of go-zero: some in the source, some not.
package gozeroparts

import (
	"net/http"

	"github.com/zeromicro/go-zero/rest/handler"
	"github.com/zeromicro/go-zero/rest/token"
)

type auth struct {
	AccessSecret string
	PrevSecret   string `json:",optional"`
}

func gate(a auth, next http.Handler) http.Handler {
	return handler.Authorize(a.AccessSecret, handler.WithPrevSecret(a.PrevSecret))(next)
}

func old(a auth, next http.Handler) http.Handler {
	a.PrevSecret = "a-fox-under-the-bandstand-at-noon-day" // want `hard-coded key becomes the key of .*\(jwthardkey\)`
	return gate(a, next)
}

type parser struct {
	tokens *token.TokenParser
	secret string
}

func newParser() *parser {
	return &parser{tokens: token.NewTokenParser(), secret: "a-badger-on-the-bandstand-at-midnight"} // want `hard-coded key becomes the key of .*\(jwthardkey\)`
}

func (p *parser) valid(r *http.Request) bool {
	tok, err := p.tokens.ParseToken(r, p.secret, "")
	return err == nil && tok.Valid
}

func validWith(r *http.Request, c auth) bool {
	tok, err := token.NewTokenParser().ParseToken(r, c.AccessSecret, c.PrevSecret)
	return err == nil && tok.Valid
}
