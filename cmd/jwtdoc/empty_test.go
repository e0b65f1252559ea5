// SPDX-License-Identifier: Apache-2.0

package main

// empty names the cells of the matrix that have no case of their own yet: rule to libraries. The
// list may only become shorter.
func empty() map[string][]string {
	return map[string][]string{
		"jwtexpcheck": {
			"golang-jwt v3", "dgrijalva/jwt-go", "form3tech-oss/jwt-go", "dgrijalva/jwt-go/v4", "gin-jwt/v2",
			"gin-jwt/v3", "hertz jwt", "gf-jwt/v2", "jwx/v4 jwt", "jwx/v4 jws", "jwx/v1 jws", "lestrrat/go-jwx",
			"go-oidc v2", "zitadel oidc", "hashicorp cap jwt", "tink jwt", "SermoDigital jws", "go-pkgz/auth token",
		},
		"jwtverdict": {
			"golang-jwt v3", "dgrijalva/jwt-go", "form3tech-oss/jwt-go", "dgrijalva/jwt-go/v4",
			"golang-jwt/v5 request", "golang-jwt request", "jwtauth", "iris jwt", "echo-jwt", "gin-jwt/v2",
			"gin-jwt/v3", "hertz jwt", "gf-jwt/v2", "go-jose/v3 jwt", "go-jose.v2 jwt", "go-jose", "jwx/v2 jwt",
			"jwx/v4 jwt", "jwx/v4 jws", "jwx/v2 jws", "jwx jwe", "jwx/v1 jwt", "jwx/v1 jws", "jwx/v1 jwe",
			"lestrrat/go-jwx", "go-oidc v2", "google api idtoken", "google auth idtoken", "firebase auth",
			"zitadel oidc/v3 rp", "zitadel oidc rp", "zitadel oidc", "zitadel oidc op", "auth0 validator/v3",
			"auth0 validator/v2", "auth0 middleware v1", "go-zero token", "hashicorp cap jwt", "hashicorp cap oidc",
			"fosite jwt", "cristalhq/jwt/v3", "tink jwt", "casdoor sdk", "okta verifier", "clerk jwt",
			"spiffe jwtsvid", "jose2go", "gbrlsnchs/jwt/v3", "pascaldekloe/jwt", "SermoDigital jws",
			"SermoDigital jwt", "livekit auth", "go-pkgz/auth token", "iris-contrib jwt",
		},
	}
}
