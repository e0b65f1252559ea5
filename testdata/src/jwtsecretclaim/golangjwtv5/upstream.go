// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

// session keeps what another server has issued.
type session struct {
	Sid string `json:"sid"`
	jwt.RegisteredClaims
}

func upstream(r *http.Request, key []byte) (string, error) {
	theirs := r.Form.Get("access_token")
	if theirs == "" {
		return "", http.ErrNoCookie
	}
	return sign(key, session{Sid: theirs}) // want `claim sid \(from access_token\) carries a secret`
}

func upstreamRefresh(r *http.Request, key []byte) (string, error) {
	return sign(key, jwt.MapClaims{"up": r.FormValue("refresh_token"), "exp": exp()}) // want `claim up \(from refresh_token\) carries a secret`
}

// What a request calls a token may be anything; what it calls a state is none.
func bringing(r *http.Request, key []byte) (string, error) {
	return sign(key, jwt.MapClaims{"device": r.FormValue("token"), "state": r.FormValue("state"), "exp": exp()})
}
