// SPDX-License-Identifier: Apache-2.0

package main

// empty names the cells of the matrix that have no case of their own yet: rule to libraries. The
// list may only become shorter.
func empty() map[string][]string {
	return map[string][]string{
		"jwtalg":       {"echo/v4 middleware", "auth0 middleware v1", "go-zero rest", "go-zero handler", "go-zero token", "pascaldekloe/jwt", "go-pkgz/auth token", "iris-contrib jwt"},
		"jwtweakkey":   {"go-jose/v4 jwt", "jwx/v4 jwk", "jwx/v3 jwk", "jwx/v2 jwk", "jwx jwe", "jwx/v1 jwk", "jwx/v1 jwe", "keyfunc/v3", "jwkset", "tink jwt", "brianvoe/sjwt"},
		"jwtaudience":  {"dgrijalva/jwt-go/v4 request", "gin-jwt/v2", "gin-jwt/v3", "hertz jwt", "gf-jwt/v2", "jwx/v4 jwt", "jwx/v4 jws", "auth0 middleware v1", "clerk jwt", "SermoDigital jwt", "iris-contrib jwt"},
		"jwtissuer":    {"dgrijalva/jwt-go/v4 request", "gin-jwt/v2", "gin-jwt/v3", "hertz jwt", "gf-jwt/v2", "jwx/v4 jwt", "jwx/v4 jws", "auth0 middleware v1", "clerk jwt", "spiffe jwtsvid", "SermoDigital jwt", "iris-contrib jwt"},
		"jwtlonglived": {"firebase auth"},
		"jwtleeway":    {"okta verifier"},
	}
}
