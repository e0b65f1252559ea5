// SPDX-License-Identifier: Apache-2.0

// Package other signs what is no token.
package other

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
)

// webhook is a request whose time and body are signed.
func webhook(key []byte, r *http.Request, body []byte) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(r.Header.Get("X-Time") + "." + string(body)))
	return hex.EncodeToString(mac.Sum(nil)) == r.Header.Get("X-Signature")
}

// cookie is a value and its signature.
func cookie(key []byte, value string) string {
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(value))
	return value + "." + base64.RawURLEncoding.EncodeToString(mac.Sum(nil))
}

func readCookie(key []byte, raw string) (map[string]string, bool) {
	value, sig, _ := strings.Cut(raw, ".")
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(value))
	if base64.RawURLEncoding.EncodeToString(mac.Sum(nil)) != sig {
		return nil, false
	}
	data, _ := base64.RawURLEncoding.DecodeString(value)
	var out map[string]string
	return out, json.Unmarshal(data, &out) == nil
}

// state is JSON and its signature, without a header.
func state(key []byte, user string) string {
	data, _ := json.Marshal(map[string]string{"user": user})
	body := base64.RawURLEncoding.EncodeToString(data)
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte("v1." + body))
	return body + "." + base64.RawURLEncoding.EncodeToString(mac.Sum(nil))
}

// cloud is a request to a cloud.
func cloud(secret, date, region, text string) string {
	mac := hmac.New(sha256.New, []byte("AWS4"+secret))
	mac.Write([]byte(date))
	mac = hmac.New(sha256.New, mac.Sum(nil))
	mac.Write([]byte(fmt.Sprintf("%s.%s", region, text)))
	return hex.EncodeToString(mac.Sum(nil))
}
