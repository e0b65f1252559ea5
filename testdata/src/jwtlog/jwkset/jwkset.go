// SPDX-License-Identifier: Apache-2.0

// Package jwkset prints sets of keys, and keys.
package jwkset

import (
	"fmt"
	"log"

	"github.com/lestrrat-go/jwx/v2/jwa"
	"github.com/lestrrat-go/jwx/v2/jwk"
	"github.com/lestrrat-go/jwx/v2/jwt"
)

// The keys of an issuer are for everybody to see.
func fetched(answer string) (jwk.Set, error) {
	set, err := jwk.Parse([]byte(answer))
	if err != nil {
		log.Println("no keys in", answer)
		return nil, err
	}
	fmt.Println(set)
	return set, nil
}

func sign(tok jwt.Token, secret []byte) ([]byte, error) {
	log.Printf("signing with %s", secret) // want `log.Printf writes a key to the log`
	return jwt.Sign(tok, jwt.WithKey(jwa.HS256, secret))
}
