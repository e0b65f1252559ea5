// SPDX-License-Identifier: Apache-2.0

package ginjwt

import (
	"os"
	"time"

	jwt "github.com/appleboy/gin-jwt/v2"
)

func environment() (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Realm:         "members area of the darts club",
		Key:           []byte(os.Getenv("JWT_SECRET")),
		Timeout:       time.Hour,
		TokenLookup:   "header: Authorization, cookie: member_token",
		TokenHeadName: "Bearer token of the club",
	})
}

const publicKey = "-----BEGIN PUBLIC KEY-----\n" +
	"MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAETn6+AWFbWV3p/N9igX8A/iVK86hB\n" +
	"VxVk5z5D8GakVBzVp+/fc95UxO6JQlg2WL9Y34x5uWsgET1hp/Vry8GA4A==\n" +
	"-----END PUBLIC KEY-----\n"

func files() (*jwt.GinJWTMiddleware, error) {
	return jwt.New(&jwt.GinJWTMiddleware{
		Realm:            "members area of the archery club",
		SigningAlgorithm: "RS256",
		PrivKeyFile:      "/etc/club/keys/rs256-private-key.pem",
		PubKeyBytes:      []byte(publicKey),
	})
}
