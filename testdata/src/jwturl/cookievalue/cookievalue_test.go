// SPDX-License-Identifier: Apache-2.0

package cookievalue

import (
	"net/http"
	"testing"

	"github.com/golang-jwt/jwt/v5"
)

// A test parses the value of whatever cookie it gets.
func TestRemember(t *testing.T) {
	read := func(c *http.Cookie) {
		if _, err := jwt.Parse(c.Value, key); err == nil {
			t.Error("no token was set")
		}
	}
	read(&http.Cookie{Name: "back", Value: "/"})
}
