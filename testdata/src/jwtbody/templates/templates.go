// SPDX-License-Identifier: Apache-2.0

// Package templates puts tokens into pages.
package templates

import (
	"embed"
	"html/template"
	"net/http"
	"os"
	"strings"
	texttemplate "text/template"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

//go:embed page.html
var storePage string

//go:embed page.html hello.html
var pages embed.FS

var (
	inline = template.Must(template.New("inline").Parse(`<script>sessionStorage.setItem("jwt", {{.Token}})</script>`))
	hidden = template.Must(template.New("hidden").Parse(`<input type="hidden" name="token" value="{{.Token}}">`))
	stored = template.Must(template.New("stored").Parse(storePage))
	files  = template.Must(template.ParseFS(pages, "*.html"))
	plain  = texttemplate.Must(texttemplate.New("plain").Parse("window.token = '{{.}}'"))
	hello  = template.Must(template.New("hello").Parse(`<p>Hello {{.User}}</p>`))
)

// Page is what the templates show.
type Page struct {
	User  string
	Token string
}

func sign(key []byte, user string) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{
		Subject:   user,
		ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Hour)),
	}).SignedString(key)
}

func storeInline(w http.ResponseWriter, key []byte) {
	token, _ := sign(key, "u1")
	_ = inline.Execute(w, Page{User: "u1", Token: token}) // want `token.*(page|storage).*\(jwtbody\)`
}

func hiddenField(w http.ResponseWriter, key []byte) {
	token, _ := sign(key, "u1")
	_ = hidden.Execute(w, map[string]string{"Token": token}) // want `token.*page.*\(jwtbody\)`
}

func storeEmbedded(w http.ResponseWriter, key []byte) {
	token, _ := sign(key, "u1")
	_ = stored.Execute(w, &Page{User: "u1", Token: token}) // want `token.*(page|storage).*\(jwtbody\)`
}

func storeNamed(w http.ResponseWriter, key []byte) {
	token, _ := sign(key, "u1")
	_ = files.ExecuteTemplate(w, "page.html", Page{Token: token}) // want `token.*(page|storage).*\(jwtbody\)`
}

func script(w http.ResponseWriter, key []byte) {
	token, _ := sign(key, "u1")
	_ = plain.Execute(w, token) // want `token.*page.*\(jwtbody\)`
}

func typedScript(w http.ResponseWriter, key []byte) {
	token, _ := sign(key, "u1")
	_ = inline.Execute(w, map[string]any{"Token": template.JS(token)}) // want `token.*(page|storage).*\(jwtbody\)`
}

func noToken(w http.ResponseWriter, key []byte) {
	token, _ := sign(key, "u1")
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, HttpOnly: true, Secure: true})
	_ = hello.Execute(w, map[string]string{"User": "u1"})
}

// A mail is no response.
func mail(key []byte) (string, error) {
	token, err := sign(key, "u1")
	if err != nil {
		return "", err
	}
	var b strings.Builder
	err = plain.Execute(&b, token)
	return b.String(), err
}

func toFile(key []byte) error {
	token, err := sign(key, "kiosk")
	if err != nil {
		return err
	}
	return plain.Execute(os.Stdout, token)
}
