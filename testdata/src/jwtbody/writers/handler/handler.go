// SPDX-License-Identifier: Apache-2.0

// Package handler hands tokens to helpers that write to any writer, of another package and
// its own: a response is one, a buffer and a file are none.
package handler

import (
	"bytes"
	"encoding/json"
	"html/template"
	"io"
	"net/http"
	"os"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtbody/writers/data"
)

type login struct {
	Token string `json:"token"`
	User  string `json:"user"`
}

func signed(key []byte) string {
	tok, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: "ann"}).SignedString(key)
	if err != nil {
		return ""
	}
	return tok
}

func write(w io.Writer, v any) error { return json.NewEncoder(w).Encode(v) }

func respond(w http.ResponseWriter, key []byte, t *template.Template) {
	_ = data.ToJSON(&login{Token: signed(key), User: "ann"}, w)  // want `data.ToJSON sends a token in a JSON body`
	_ = data.Pretty(w, login{Token: signed(key), User: "ann"})   // want `data.Pretty sends a token in a JSON body`
	_ = data.Reply(w, &login{Token: signed(key), User: "ann"})   // want `data.Reply sends a token in a JSON body`
	data.Line(w, signed(key))                                    // want `data.Line sends a token`
	_ = data.Page(w, t, map[string]string{"token": signed(key)}) // want `data.Page sends a token`
	_ = write(w, login{Token: signed(key), User: "ann"})         // want `handler.write sends a token in a JSON body`
	_ = data.ToJSON(&login{User: "ann"}, w)
}

func store(key []byte) error {
	var buf bytes.Buffer
	if err := data.ToJSON(&login{Token: signed(key), User: "ann"}, &buf); err != nil {
		return err
	}
	_ = data.Pretty(io.Discard, login{Token: signed(key), User: "ann"})
	_ = write(&buf, login{Token: signed(key), User: "ann"})
	f, err := os.OpenFile("session", os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	return data.Reply(f, &login{Token: signed(key), User: "ann"})
}

var _ = []any{respond, store}
