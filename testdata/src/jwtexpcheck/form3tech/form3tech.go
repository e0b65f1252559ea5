// SPDX-License-Identifier: Apache-2.0

// Package form3tech lets people in with form3tech/jwt-go: some whose time is over, some not.
package form3tech

import (
	"net/http"

	"github.com/form3tech-oss/jwt-go"
)

var key []byte

func keyfunc(*jwt.Token) (interface{}, error) { return key, nil }

func anyTime(w http.ResponseWriter, r *http.Request) {
	parser := &jwt.Parser{SkipClaimsValidation: true} // want `exp.*\(jwtexpcheck\)`
	tok, err := parser.Parse(r.Header.Get("X-Pass"), keyfunc)
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	_, _ = w.Write([]byte(tok.Claims.(jwt.MapClaims)["sub"].(string)))
}

func inTime(w http.ResponseWriter, r *http.Request) {
	parser := &jwt.Parser{UseJSONNumber: true}
	tok, err := parser.Parse(r.Header.Get("X-Pass"), keyfunc)
	if err != nil {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	_, _ = w.Write([]byte(tok.Claims.(jwt.MapClaims)["sub"].(string)))
}

type visitor struct {
	jwt.StandardClaims
	Floor int `json:"floor"`
}

// Valid takes the library's check away.
func (v visitor) Valid() error { // want `exp.*\(jwtexpcheck\)`
	if v.Floor > 9 {
		return http.ErrNotSupported
	}
	return nil
}

func byFloor(raw string) (int, error) {
	var v visitor
	_, err := jwt.ParseWithClaims(raw, &v, keyfunc)
	return v.Floor, err
}

type guest struct {
	jwt.StandardClaims
	Floor int `json:"floor"`
}

// Valid asks the library, too.
func (g guest) Valid() error {
	if g.Floor > 9 {
		return http.ErrNotSupported
	}
	return g.StandardClaims.Valid()
}

func byGuest(raw string) (int, error) {
	var g guest
	_, err := jwt.ParseWithClaims(raw, &g, keyfunc)
	return g.Floor, err
}
