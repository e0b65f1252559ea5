// SPDX-License-Identifier: Apache-2.0

// Package jwxv3 asserts what tokens of jwx v3 say.
package jwxv3

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwk"
	"github.com/lestrrat-go/jwx/v3/jwt"

	"example.com/jwtvet/jwtassert/jwxv3/tenant"
)

func plan(raw, key []byte) (string, error) {
	tok, err := jwt.Parse(raw, jwt.WithKey(jwa.HS256(), key))
	if err != nil {
		return "", err
	}
	var plan any
	if err := tok.Get("plan", &plan); err != nil {
		return "", err
	}
	return plan.(string), nil // want `claim plan is asserted to string without a test .*\(jwtassert\)`
}

// A realm's roles, as Keycloak writes them.
func realmRoles(tok jwt.Token) ([]string, error) {
	var access map[string]any
	if err := tok.Get("realm_access", &access); err != nil {
		return nil, err
	}
	var roles []string
	for _, role := range access["roles"].([]any) { // want `claim roles is asserted to \[\]any`
		roles = append(roles, role.(string)) // want `claim roles is asserted to string`
	}
	return roles, nil
}

func groups(tok jwt.Token) map[string]bool {
	var list []any
	if err := tok.Get("groups", &list); err != nil {
		return nil
	}
	found := map[string]bool{}
	for _, group := range list {
		found[group.(string)] = true // want `claim groups is asserted to string`
	}
	return found
}

type desk struct {
	keys  jwk.Set
	token jwt.Token
}

func (d *desk) open(r *http.Request) (err error) {
	d.token, err = jwt.ParseRequest(r, jwt.WithKeySet(d.keys))
	return err
}

func (d *desk) claim(name string) any {
	var value any
	_ = d.token.Get(name, &value)
	return value
}

func (d *desk) seats() int {
	return int(d.claim("seats").(float64)) // want `is asserted to float64 without a test`
}

func (d *desk) each(visit func(string)) {
	func() {
		var mail any
		if d.token.Get("mail", &mail) == nil {
			visit(mail.(string)) // want `claim mail is asserted to string`
		}
	}()
}

// v3 has no AsMap: JSON takes its place.
func flat(tok jwt.Token) (string, error) {
	text, err := json.Marshal(tok)
	if err != nil {
		return "", err
	}
	claims := map[string]any{}
	if err := json.Unmarshal(text, &claims); err != nil {
		return "", err
	}
	return claims["shift"].(string), nil // want `claim shift is asserted to string`
}

func region(ctx context.Context, raw []byte, keys jwk.Set) (string, error) {
	claims, err := tenant.Claims(raw, keys)
	if err != nil {
		return "", err
	}
	return claims["region"].(string), ctx.Err() // want `claim region is asserted to string`
}
