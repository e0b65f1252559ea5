// SPDX-License-Identifier: Apache-2.0

package std

import (
	"log"

	"github.com/golang-jwt/jwt/v5"
)

type memberClaims struct {
	Sites []string
	jwt.RegisteredClaims
}

func in(site string, token *jwt.Token) bool {
	claims, ok := token.Claims.(*memberClaims)
	if !ok {
		log.Printf("claims of type %T", token.Claims)
		return false
	}
	log.Printf("site %s claims %v", site, claims) // want `log.Printf writes all claims of a token to the log.*\(jwtlog\)`
	log.Printf("site %s subject %s of %d", site, claims.Subject, len(claims.Sites))
	log.Printf("%v", token.Claims.(*memberClaims)) // want `all claims.*\(jwtlog\)`
	return true
}

var _ = in
