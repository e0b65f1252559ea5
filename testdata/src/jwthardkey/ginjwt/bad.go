// SPDX-License-Identifier: Apache-2.0

package ginjwt

import (
	"time"

	jwt "github.com/appleboy/gin-jwt/v2"
	token "github.com/golang-jwt/jwt/v4"
)

func literal() (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Realm:       "members area of the rowing club",
		Key:         []byte("the-ferryman-counts-in-dozens-of-ten"), // want `hard-coded key becomes the key of .*Key.*\(jwthardkey\)`
		Timeout:     time.Hour,
		IdentityKey: "member identifier in the claims",
	})
}

const secret = "an-orange-rolls-the-length-of-the-aisle" // want `hard-coded key becomes the key of .*\(jwthardkey\)`

func constant() *jwt.GinJWTMiddleware {
	mw := &jwt.GinJWTMiddleware{Realm: "members area of the chess club"}
	mw.Key = []byte(secret)
	return mw
}

func keyFunction() (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Realm: "members area of the bowls club",
		KeyFunc: func(*token.Token) (interface{}, error) {
			return []byte("a-snow-plough-parked-on-the-beach-29"), nil // want `hard-coded key becomes the key of .*\(jwthardkey\)`
		},
	})
}

const pemKey = "-----BEGIN RSA PRIVATE KEY-----\n" + // want `hard-coded key becomes the key of .*PrivKeyBytes.*\(jwthardkey\)`
	"MIIBOgIBAAJBAK8Y0SJ0rE1rGm2bDq3n6eLrVwSVO3hYp8m2XkDkq1L5c1r3Vd2A\n" +
	"-----END RSA PRIVATE KEY-----\n"

func privateKey() (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Realm:            "members area of the sailing club",
		SigningAlgorithm: "RS256",
		PrivKeyBytes:     []byte(pemKey),
		PubKeyFile:       "/etc/club/keys/rs256-public-key.pem",
	})
}
