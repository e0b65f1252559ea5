// SPDX-License-Identifier: Apache-2.0

// Package byhand logs tokens that it puts together by hand.
package byhand

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"log"
)

const header = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"

func sign(key, payload []byte) string {
	text := header + "." + base64.RawURLEncoding.EncodeToString(payload)
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(text))
	token := text + "." + base64.RawURLEncoding.EncodeToString(mac.Sum(nil))
	log.Printf("signed %d bytes", len(token))
	log.Printf("unsigned: %s", header)
	log.Println("issued", token) // want `log.Println writes a token to the log`
	return token
}
