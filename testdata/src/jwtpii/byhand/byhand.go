// SPDX-License-Identifier: Apache-2.0

// Package byhand signs personal data without a library.
package byhand

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"time"
)

const header = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."

type patient struct {
	Subject string `json:"sub"`
	Born    string `json:"birthdate"`
	Expires int64  `json:"exp"`
}

type visit struct {
	Subject string `json:"sub"`
	Room    string `json:"room"`
	Expires int64  `json:"exp"`
}

func signPatient(key []byte, id, born string) string {
	payload, _ := json.Marshal(patient{id, born, time.Now().Add(time.Minute).Unix()}) // want `claim birthdate holds personal data .demographic. .*\(jwtpii\)`
	return seal(key, payload)
}

func signVisit(key []byte, id, room string) string {
	payload, _ := json.Marshal(visit{id, room, time.Now().Add(time.Minute).Unix()})
	return seal(key, payload)
}

func seal(key, payload []byte) string {
	text := header + base64.RawURLEncoding.EncodeToString(payload)
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(text))
	return text + "." + base64.RawURLEncoding.EncodeToString(mac.Sum(nil))
}
