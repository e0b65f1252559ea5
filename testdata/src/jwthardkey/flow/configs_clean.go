// SPDX-License-Identifier: Apache-2.0

package flow

import (
	"os"

	"github.com/golang-jwt/jwt/v5"
	"github.com/spf13/viper"
	"gopkg.in/ini.v1"
)

func init() {
	viper.SetDefault("clean.issuer", "https://login.example.com/realms/seven")
	viper.SetDefault("clean.file", "/etc/accounts/token-signing-3.key")
	viper.SetDefault("clean.secret", "")
}

// Other settings have defaults, the secret has none.
func signViperWithoutDefault(claims jwt.MapClaims) (string, error) {
	claims["iss"] = viper.GetString("clean.issuer")
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(viper.GetString("clean.secret")))
}

func signViperFile(claims jwt.Claims) (string, error) {
	key, err := os.ReadFile(viper.GetString("clean.file"))
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func signINIWithoutDefault(claims jwt.Claims, file *ini.File) (string, error) {
	section := file.Section("json-web-tokens-of-the-accounts-service")
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString([]byte(section.Key("secret").String()))
}
