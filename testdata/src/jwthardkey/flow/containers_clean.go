// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
)

func mapOfNames(claims jwt.Claims, env string) (string, error) {
	variables := map[string]string{
		"staging":    "STAGING_TOKEN_SIGNING_SECRET",
		"production": "PRODUCTION_TOKEN_SIGNING_SECRET",
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(os.Getenv(variables[env])))
}

func mapOtherEntry(claims jwt.MapClaims) (string, error) {
	settings := map[string]string{"issuer": "https://login.example.com/realms/five"}
	settings["secret"] = os.Getenv("JWT_SECRET")
	claims["iss"] = settings["issuer"]
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(settings["secret"]))
}

func sliceOtherElement(claims jwt.Claims) (string, error) {
	parts := []string{"accounts-service-of-the-platform-four", os.Getenv("JWT_SECRET")}
	token := jwt.NewWithClaims(jwt.SigningMethodHS256, claims)
	token.Header["kid"] = parts[0]
	return token.SignedString([]byte(parts[1]))
}
