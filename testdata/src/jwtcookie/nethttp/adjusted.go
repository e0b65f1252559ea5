// SPDX-License-Identifier: Apache-2.0

package nethttp

import (
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

type adjuster struct {
	key    []byte
	secure *bool
}

func (a *adjuster) token() (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: "ann"}).SignedString(a.key)
}

// configured sets what the configuration says.
func (a *adjuster) configured(c *http.Cookie) *http.Cookie {
	if a.secure != nil {
		c.Secure = *a.secure
	}
	return c
}

// renamed leaves the guards alone.
func (a *adjuster) renamed(c *http.Cookie) *http.Cookie {
	c.Name = "s_" + c.Name
	return c
}

func (a *adjuster) adjusted(w http.ResponseWriter, _ *http.Request) {
	tok, err := a.token()
	if err != nil {
		return
	}
	http.SetCookie(w, a.configured(&http.Cookie{Name: "session", Value: tok, HttpOnly: true, Secure: false, SameSite: http.SameSiteLaxMode}))
	http.SetCookie(w, a.renamed(&http.Cookie{Name: "session", Value: tok, HttpOnly: true, Secure: false, SameSite: http.SameSiteLaxMode})) // want `sends a token in a cookie without Secure`
}

var _ = (*adjuster).adjusted
