// SPDX-License-Identifier: Apache-2.0

// Package made makes texts for other packages.
package made

import (
	"crypto/rand"
	"fmt"
	"os"
)

// Random returns a text that nobody knows.
func Random() string {
	b := make([]byte, 32)
	if _, err := rand.Read(b); err != nil {
		return ""
	}
	return fmt.Sprintf("%x", b)
}

// Marked returns a text with something before it that the source does not show.
func Marked(read func() string) string { return "app-" + read() }

// Stored returns what a file holds, and more.
func Stored() string {
	b, _ := os.ReadFile("/var/lib/app/key")
	return "v1:" + string(b)
}

// Fixed returns the same text always.
func Fixed(version int) string { return fmt.Sprintf("%s/%s", "signing-key", "of-the-app") }
