// SPDX-License-Identifier: Apache-2.0

package api

import (
	"fmt"
	"net/http"
	"os"

	"example.com/jwtvet/jwtunverified/flow/auth"
)

func verified(w http.ResponseWriter, r *http.Request, keys map[string][]byte) {
	raw := r.Header.Get("Authorization")
	peeked, err := auth.Peek(raw)
	if err != nil {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	c, err := auth.Verify(raw, keys[peeked.Issuer])
	if err != nil || c.Role != "admin" {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

// A command shows the user's own token.
func show() error {
	c, err := auth.Peek(os.Getenv("ACCESS_TOKEN"))
	if err != nil {
		return err
	}
	fmt.Println(c.Subject, c.Role)
	return nil
}
