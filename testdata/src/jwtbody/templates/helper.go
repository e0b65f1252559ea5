// SPDX-License-Identifier: Apache-2.0

package templates

import (
	"net/http"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtbody/templates/render"
)

func shown(w http.ResponseWriter, key []byte) {
	token, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"exp": time.Now().Add(time.Hour).Unix()}).SignedString(key)
	if err != nil {
		render.Page(w, "failed")
		return
	}
	render.Page(w, "/auth "+token) // want `render.Page sends a token in a page.*\(jwtbody\)`
	render.Page(w, "/auth")
}
