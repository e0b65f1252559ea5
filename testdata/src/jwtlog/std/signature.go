// SPDX-License-Identifier: Apache-2.0

package std

import (
	"fmt"
	"log"
	"net/http"
	"strings"

	"github.com/golang-jwt/jwt/v5"
)

func bearerOf(r *http.Request, kf jwt.Keyfunc) (string, error) {
	raw := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	_, err := jwt.Parse(raw, kf)
	return raw, err
}

// Without its signature a token is none.
func withoutSignature(r *http.Request, kf jwt.Keyfunc) {
	raw, err := bearerOf(r, kf)
	if err != nil {
		return
	}
	shown := "no token"
	if parts := strings.Split(raw, "."); len(parts) == 3 {
		shown = fmt.Sprintf("%s.%s.xxxxx", parts[0], parts[1])
	}
	log.Println("came with", shown)
	if i := strings.LastIndex(raw, "."); i > 0 {
		log.Println("came with", raw[:i])
	}
	if i := strings.LastIndexByte(raw, '.'); i > 0 {
		log.Println("came with", raw[:i])
	}
	head, _, _ := strings.Cut(raw, ".")
	log.Println("came with", head)
}

// With it, it is one, however it is put together.
func putTogether(r *http.Request, kf jwt.Keyfunc) {
	raw, err := bearerOf(r, kf)
	if err != nil {
		return
	}
	parts := strings.Split(raw, ".")
	log.Println(parts[0] + "." + parts[1] + "." + parts[2]) // want `token.*\(jwtlog\)`
	_, rest, _ := strings.Cut(raw, ".")
	log.Println("eyJhbGciOiJIUzI1NiJ9." + rest) // want `token.*\(jwtlog\)`
	if i := strings.LastIndex(raw, " "); i > 0 {
		log.Println(raw[:i]) // want `token.*\(jwtlog\)`
	}
}
