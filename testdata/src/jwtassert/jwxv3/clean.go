// SPDX-License-Identifier: Apache-2.0

package jwxv3

import (
	"encoding/json"
	"errors"

	"github.com/lestrrat-go/jwx/v3/jwa"
	"github.com/lestrrat-go/jwx/v3/jwt"
)

// Get itself refuses what does not fit the variable.
func planTyped(raw, key []byte) (string, error) {
	tok, err := jwt.Parse(raw, jwt.WithKey(jwa.HS256(), key))
	if err != nil {
		return "", err
	}
	var plan string
	err = tok.Get("plan", &plan)
	return plan, err
}

func planAsked(tok jwt.Token) (string, error) {
	var plan any
	if err := tok.Get("plan", &plan); err != nil {
		return "", err
	}
	text, ok := plan.(string)
	if !ok {
		return "", errors.New("no plan")
	}
	return text, nil
}

func realmRolesAsked(tok jwt.Token) (roles []string) {
	var access map[string]any
	if tok.Get("realm_access", &access) != nil {
		return nil
	}
	list, _ := access["roles"].([]any)
	for _, role := range list {
		if text, ok := role.(string); ok {
			roles = append(roles, text)
		}
	}
	return roles
}

// What this program puts in itself.
func issued(key []byte) ([]byte, error) {
	tok := jwt.New()
	if err := tok.Set("plan", "free"); err != nil {
		return nil, err
	}
	var plan any
	if err := tok.Get("plan", &plan); err != nil {
		return nil, err
	}
	if plan.(string) == "" {
		return nil, errors.New("no plan")
	}
	return jwt.Sign(tok, jwt.WithKey(jwa.HS256(), key))
}

// Another text than the token's.
func settings(tok jwt.Token, text []byte) (string, error) {
	all := map[string]any{}
	if err := json.Unmarshal(text, &all); err != nil {
		return "", err
	}
	sub, _ := tok.Subject()
	return all[sub].(string), nil
}

func (d *desk) kind() string {
	switch v := d.claim("kind").(type) {
	case string:
		return v
	case float64:
		return "number"
	}
	return ""
}
