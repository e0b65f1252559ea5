// SPDX-License-Identifier: Apache-2.0

package main

// empty names the cells of the matrix that have no case of their own yet: rule to libraries. The
// list may only become shorter.
func empty() map[string][]string {
	return map[string][]string{
		"jwtweakkey":   {"keyfunc/v3", "tink jwt"},
		"jwtjwe":       {"kataras/jwt", "iris jwt", "go-jose.v2 jwt", "jwx/v1 jwt", "jwx/v1 jwe", "jose2go"},
		"jwtheaderkey": {"kataras/jwt", "go-jose/v3 jwt", "go-jose.v2 jwt", "go-jose", "jwx/v4 jws", "jwx/v2 jws", "jwx/v1 jws", "cristalhq/jwt", "cristalhq/jwt/v3"},
	}
}
