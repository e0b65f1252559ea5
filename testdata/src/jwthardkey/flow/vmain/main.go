// SPDX-License-Identifier: Apache-2.0

// Command vmain sets up what package vauth signs with.
package main

import (
	"fmt"
	"log"

	"github.com/golang-jwt/jwt/v5"
	"github.com/spf13/viper"

	"example.com/jwtvet/jwthardkey/flow/vauth"
)

func main() {
	viper.SetDefault("above.addr", "listen-on-all-interfaces:8087")
	viper.SetDefault("above.jwt_secret", "a-default-declared-above-the-user-of-it") // want `built-in default key becomes the key of .*\(jwthardkey\)`
	viper.SetDefault("above.cookie_name", "session-of-the-accounts-service")
	viper.AutomaticEnv()
	token, err := vauth.IssueAbove(jwt.MapClaims{"sub": "ann"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(token)
}
