// SPDX-License-Identifier: Apache-2.0

// Package jwtauth asserts what chi's middleware has put into the context.
package jwtauth

import (
	"fmt"
	"net/http"

	"github.com/go-chi/jwtauth/v5"
)

func profile(w http.ResponseWriter, r *http.Request) {
	_, claims, _ := jwtauth.FromContext(r.Context())
	fmt.Fprint(w, claims["name"].(string)) // want `claim name is asserted to string`
}

type appClaims struct{ roles []string }

func (c *appClaims) parse(claims map[string]any) error {
	for _, v := range claims["roles"].([]any) { // want `claim roles is asserted`
		c.roles = append(c.roles, v.(string)) // want `claim roles is asserted to string`
	}
	return nil
}

func handler(w http.ResponseWriter, r *http.Request) {
	token, claims, err := jwtauth.FromContext(r.Context())
	if err != nil {
		return
	}
	var c appClaims
	if c.parse(claims) == nil {
		id, _ := token.Get("id")
		fmt.Fprint(w, id.(float64)) // want `claim id is asserted to float64`
	}
}
