// SPDX-License-Identifier: Apache-2.0

// Package hide makes texts unreadable, or not.
package hide

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log"
	"strings"
)

// Ends shows both ends of a text.
func Ends(s string) string {
	if len(s) < 16 {
		return "****"
	}
	return fmt.Sprintf("%s…%s", s[:6], s[len(s)-4:])
}

// Sum shows a hash.
func Sum(s string) string {
	h := sha256.Sum256([]byte(s))
	return hex.EncodeToString(h[:])
}

// Nothing hides nothing.
func Nothing(s string) string { return strings.TrimSpace(s) }

// Log logs a text.
func Log(s string) { log.Println(Ends(s)) }
