// SPDX-License-Identifier: Apache-2.0

package std

import (
	"log"
	"net/http"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type visit struct{ language, theme string }

func remember(w http.ResponseWriter, key []byte, user string) {
	claims := jwt.RegisteredClaims{Subject: user, ExpiresAt: jwt.NewNumericDate(time.Now().Add(time.Minute))}
	token, _ := jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
	c := &http.Cookie{Name: "__Host-session", Value: token, Path: "/", HttpOnly: true, Secure: true, SameSite: http.SameSiteLaxMode}
	http.SetCookie(w, c)
	log.Println(c.Name, c.Value) // want `log.Println writes a token to the log`
}

// What is put into one cookie is not in the others.
func others(r *http.Request, v *visit) {
	for _, c := range r.Cookies() {
		if c.Name == "theme" {
			v.theme = c.Value
			log.Println("theme", c.Value)
		}
	}
	if c, err := r.Cookie("language"); err == nil {
		v.language = c.Value
	}
	log.Println(v.language, v.theme)
}
