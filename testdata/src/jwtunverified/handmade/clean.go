// SPDX-License-Identifier: Apache-2.0

package handmade

import (
	"crypto"
	"crypto/hmac"
	"crypto/rsa"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"net/http"
	"os"
	"strings"
	"time"
)

// The signature is checked before the payload is read.
func checked(w http.ResponseWriter, r *http.Request, key *rsa.PublicKey) {
	parts := strings.Split(bearer(r), ".")
	if len(parts) != 3 {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	sig, err := base64.RawURLEncoding.DecodeString(parts[2])
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	sum := sha256.Sum256([]byte(parts[0] + "." + parts[1]))
	if err := rsa.VerifyPKCS1v15(key, crypto.SHA256, sum[:], sig); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	payload, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var c claims
	if err := json.Unmarshal(payload, &c); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	_ = json.NewEncoder(w).Encode(c.Sub)
}

func mac(w http.ResponseWriter, r *http.Request, key []byte) {
	head, rest, _ := strings.Cut(bearer(r), ".")
	body, tail, _ := strings.Cut(rest, ".")
	sum := hmac.New(sha256.New, key)
	sum.Write([]byte(head + "." + body))
	if sig, err := base64.RawURLEncoding.DecodeString(tail); err != nil || !hmac.Equal(sig, sum.Sum(nil)) {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	payload, err := base64.RawURLEncoding.DecodeString(body)
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	var c claims
	if err := json.Unmarshal(payload, &c); err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	_ = json.NewEncoder(w).Encode(c.Sub)
}

// Only the header is decoded, to choose the key.
func keyID(raw string) (string, error) {
	parts := strings.Split(raw, ".")
	if len(parts) != 3 {
		return "", errors.New("no token")
	}
	text, err := base64.RawURLEncoding.DecodeString(parts[0])
	if err != nil {
		return "", err
	}
	var header struct {
		Kid string `json:"kid"`
	}
	if err := json.Unmarshal(text, &header); err != nil {
		return "", err
	}
	return header.Kid, nil
}

func selected(w http.ResponseWriter, r *http.Request, verify func(raw, kid string) error) {
	kid, err := keyID(bearer(r))
	if err != nil || verify(bearer(r), kid) != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A client reads its own token.
func ownToken(path string) (time.Time, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return time.Time{}, err
	}
	parts := strings.Split(string(raw), ".")
	if len(parts) != 3 {
		return time.Time{}, errors.New("no token")
	}
	payload, err := base64.RawURLEncoding.DecodeString(parts[1])
	if err != nil {
		return time.Time{}, err
	}
	var c struct {
		Exp int64 `json:"exp"`
	}
	if err := json.Unmarshal(payload, &c); err != nil {
		return time.Time{}, err
	}
	return time.Unix(c.Exp, 0), nil
}

// A page cursor has dots and base64 too, and is no token.
func cursor(w http.ResponseWriter, r *http.Request) {
	text, err := base64.RawURLEncoding.DecodeString(r.FormValue("cursor"))
	if err != nil {
		http.Error(w, "bad cursor", http.StatusBadRequest)
		return
	}
	var page struct{ Offset, Limit int }
	if err := json.Unmarshal(text, &page); err != nil {
		http.Error(w, "bad cursor", http.StatusBadRequest)
		return
	}
	_ = json.NewEncoder(w).Encode(page)
}
