// SPDX-License-Identifier: Apache-2.0

package jwtauth

import (
	"fmt"
	"net/http"

	"github.com/go-chi/jwtauth/v5"
)

func checked(w http.ResponseWriter, r *http.Request) {
	_, claims, _ := jwtauth.FromContext(r.Context())
	if name, ok := claims["name"].(string); ok {
		fmt.Fprint(w, name)
	}
}

func encode(ja *jwtauth.JWTAuth) (string, error) {
	claims := map[string]any{"name": "x"}
	fmt.Println(claims["name"].(string))
	_, token, err := ja.Encode(claims)
	return token, err
}
