// SPDX-License-Identifier: Apache-2.0

package std

import (
	"encoding/json"
	"log"
	"net/http"

	"github.com/golang-jwt/jwt/v5"
)

// What cannot be made JSON of holds no texts alone: that line is never written.
func answer(w http.ResponseWriter, body any) {
	data, err := json.Marshal(body)
	if err != nil {
		log.Printf("no JSON of %v: %v", body, err)
		w.WriteHeader(http.StatusInternalServerError)
		return
	}
	w.Write(data)
}

func answerLoudly(w http.ResponseWriter, body any) {
	log.Printf("answer %v", body)
	data, err := json.Marshal(body)
	if err == nil {
		w.Write(data)
	}
}

type granted struct {
	Token string `json:"token"`
}

func grant(w http.ResponseWriter, key []byte) {
	token, err := jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: "x"}).SignedString(key)
	if err != nil {
		return
	}
	answer(w, granted{Token: token})
	answerLoudly(w, granted{Token: token}) // want `answerLoudly writes a token to the log`
}
