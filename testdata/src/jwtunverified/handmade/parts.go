// SPDX-License-Identifier: Apache-2.0

package handmade

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"net/http"
	"regexp"
	"strings"
)

// The parts are found by the indexes of the dots.
func indexes(w http.ResponseWriter, r *http.Request) {
	token := bearer(r)
	first, last := strings.IndexByte(token, '.'), strings.LastIndexByte(token, '.')
	payload, err := base64.RawURLEncoding.DecodeString(token[first+1 : last]) // want `without verifying .*\(jwtunverified\)`
	if err != nil {
		return
	}
	answer(w, payload)
}

func rest(w http.ResponseWriter, r *http.Request) {
	behind := bearer(r)[strings.Index(bearer(r), ".")+1:]
	payload, err := base64.RawURLEncoding.DecodeString(behind[:strings.Index(behind, ".")]) // want `without verifying .*\(jwtunverified\)`
	if err != nil {
		return
	}
	answer(w, payload)
}

// The signature is what stands behind the last dot.
func signature(token string) ([]byte, error) {
	return base64.RawURLEncoding.DecodeString(token[strings.LastIndex(token, ".")+1:])
}

func answer(w http.ResponseWriter, payload []byte) {
	var c claims
	if json.Unmarshal(payload, &c) == nil && c.Role == "admin" {
		w.WriteHeader(http.StatusNoContent)
	}
}

var compact = regexp.MustCompile(`^([^.]+)\.([^.]+)\.([^.]+)$`)

// The first group is the header, the second the claims.
func groups(w http.ResponseWriter, r *http.Request) {
	m := compact.FindStringSubmatch(bearer(r))
	if m == nil {
		return
	}
	payload, err := base64.RawURLEncoding.DecodeString(m[2]) // want `without verifying .*\(jwtunverified\)`
	if err != nil {
		return
	}
	answer(w, payload)
}

func buffer(w http.ResponseWriter, r *http.Request) {
	parts := strings.Split(bearer(r), ".")
	buf := make([]byte, base64.RawURLEncoding.DecodedLen(len(parts[1])))
	n, err := base64.RawURLEncoding.Decode(buf, []byte(parts[1])) // want `without verifying .*\(jwtunverified\)`
	if err != nil {
		return
	}
	var c claims
	if json.Unmarshal(buf[:n], &c) == nil && c.Role == "admin" {
		w.WriteHeader(http.StatusNoContent)
	}
}

// decodePart is a decoder of the program: what it is given counts.
func decodePart(part string) ([]byte, error) { return base64.RawURLEncoding.DecodeString(part) }

func helper(w http.ResponseWriter, r *http.Request) {
	parts := strings.Split(bearer(r), ".")
	payload, err := decodePart(parts[1]) // want `handmade.decodePart reads without verifying .*\(jwtunverified\)`
	if err != nil {
		return
	}
	var c claims
	if json.Unmarshal(payload, &c) == nil && c.Role == "admin" {
		w.WriteHeader(http.StatusNoContent)
	}
}

func header(r *http.Request) string {
	parts := strings.Split(bearer(r), ".")
	raw, err := decodePart(parts[0])
	if err != nil {
		return ""
	}
	var h struct{ Kid string }
	if json.Unmarshal(raw, &h) != nil {
		return ""
	}
	return h.Kid
}

// payloadOf cuts and decodes.
func payloadOf(token string) []byte {
	parts := strings.Split(token, ".")
	payload, _ := base64.RawURLEncoding.DecodeString(parts[1])
	return payload
}

func whole(w http.ResponseWriter, r *http.Request) {
	var c claims
	if json.Unmarshal(payloadOf(bearer(r)), &c) == nil && c.Role == "admin" { // want `handmade.payloadOf reads without verifying .*\(jwtunverified\)`
		w.WriteHeader(http.StatusNoContent)
	}
}

func checkedParts(w http.ResponseWriter, r *http.Request, key []byte) {
	parts := strings.Split(bearer(r), ".")
	if len(parts) != 3 {
		return
	}
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte(parts[0] + "." + parts[1]))
	sig, err := signature(bearer(r))
	if err != nil || !hmac.Equal(sig, mac.Sum(nil)) {
		return
	}
	payload, err := decodePart(parts[1])
	if err != nil {
		return
	}
	var c claims
	if json.Unmarshal(payload, &c) == nil && c.Role == "admin" {
		w.WriteHeader(http.StatusNoContent)
	}
}

// Other texts have dots and base64 too.
func version(w http.ResponseWriter, r *http.Request) {
	_, build, _ := strings.Cut(r.URL.Query().Get("version"), "+")
	raw, err := decodePart(build)
	if err != nil {
		return
	}
	var c claims
	if json.Unmarshal(raw, &c) == nil && c.Role == "admin" {
		w.WriteHeader(http.StatusNoContent)
	}
}

// The parts are cut twice, and what comes out is copied on its way to the decoder.
func cutTwice(w http.ResponseWriter, r *http.Request) {
	_, behind, _ := strings.Cut(bearer(r), ".")
	part, _, _ := strings.Cut(behind, ".")
	payload, err := base64.RawURLEncoding.DecodeString(part) // want `without verifying .*\(jwtunverified\)`
	if err != nil {
		return
	}
	var c claims
	if json.NewDecoder(strings.NewReader(string(payload))).Decode(&c) != nil || c.Role != "admin" {
		http.Error(w, "forbidden", http.StatusForbidden)
	}
}
