// SPDX-License-Identifier: Apache-2.0

// Package byhand signs claims without a library.
package byhand

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"strings"
	"time"
)

func encode(data []byte) string { return base64.RawURLEncoding.EncodeToString(data) }

func sign(key []byte, payload any) (string, error) {
	header, err := json.Marshal(map[string]string{"alg": "HS256", "typ": "JWT"})
	if err != nil {
		return "", err
	}
	body, err := json.Marshal(payload)
	if err != nil {
		return "", err
	}
	text := strings.Join([]string{encode(header), encode(body)}, ".")
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(text))
	return text + "." + encode(mac.Sum(nil)), nil
}

type bare struct {
	Subject string `json:"sub"`
	Issued  int64  `json:"iat"`
}

type timed struct {
	bare
	Expires int64 `json:"exp"`
}

func forever(key []byte, user string) (string, error) {
	return sign(key, bare{user, time.Now().Unix()}) // want `byhand.sign signs claims without exp \[a stolen token works for ever\] \(jwtnoexp\)`
}

func foreverMap(key []byte, user string) (string, error) {
	return sign(key, map[string]any{"sub": user, "iat": time.Now().Unix()}) // want `byhand.sign signs claims without exp`
}

func bounded(key []byte, user string) (string, error) {
	now := time.Now()
	return sign(key, timed{bare{user, now.Unix()}, now.Add(time.Minute).Unix()})
}

func boundedMap(key []byte, user string) (string, error) {
	claims := map[string]any{"sub": user}
	claims["exp"] = time.Now().Add(time.Minute).Unix()
	return sign(key, claims)
}
