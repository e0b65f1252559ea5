// SPDX-License-Identifier: Apache-2.0

package nethttp

import (
	"net/http"

	"example.com/jwtvet/jwtbody/nethttp/answers"
	"github.com/golang-jwt/jwt/v5"
)

func signedFor(name string, key []byte) string {
	s, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: name}).SignedString(key)
	if err != nil {
		return ""
	}
	return s
}

func optionsOfAnswer(w http.ResponseWriter, key []byte) {
	s := signedFor("ann", key)
	answers.Send(answers.Options{Writer: w, Status: 200, Data: map[string]string{"access": s}}) // want `answers.Options.Data sends a token in a JSON body`
}

func optionsFieldByField(w http.ResponseWriter, key []byte) {
	var o answers.Options
	o.Writer, o.Status = w, 201
	o.Data = signedFor("bob", key) // want `answers.Options.Data sends a token in a JSON body`
	answers.Send(o)
}

func builtAnswer(w http.ResponseWriter, key []byte) {
	answers.New(w).With(signedFor("cat", key)).Send() // want `answers.Builder.With sends a token in a JSON body`
}

// What is kept beside the data is not sent.
func optionsBeside(w http.ResponseWriter, key []byte) {
	s := signedFor("ann", key)
	answers.Send(answers.Options{Writer: w, Status: 200, Audit: s, Data: "done"})
	answers.New(w).Noting(s).With("done").Send()
	answers.Show(w, answers.Account{Name: "ann", Session: s})
}
