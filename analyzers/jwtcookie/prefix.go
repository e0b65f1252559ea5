// SPDX-License-Identifier: Apache-2.0

package jwtcookie

import (
	"strings"

	"github.com/jwtvet/jwtvet/passes/jwtops"
)

// breaks says how a cookie breaks what its name promises (RFC 6265bis section 4.1.3): __Secure-
// is Secure, __Host- is also sent to this host alone, on every path.
func breaks(c *jwtops.Cookie) string {
	prefix := ""
	for _, p := range []string{"__Host-", "__Secure-"} {
		if len(c.Name) >= len(p) && strings.EqualFold(c.Name[:len(p)], p) {
			prefix = p
		}
	}
	switch {
	case prefix == "":
		return ""
	case weak(c.Secure):
		return "named " + prefix + " without Secure"
	case prefix == "__Secure-":
		return ""
	case c.Domain != "" && c.Domain != "?":
		return "named __Host- with Domain"
	case c.Path != "/" && c.Path != "?":
		return "named __Host- without Path /"
	}
	return ""
}
