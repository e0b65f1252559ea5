// SPDX-License-Identifier: Apache-2.0

// Command cobra serves, and has a command that prints a token for whoever runs it.
package main

import (
	"log"
	"net/http"
	"os"

	"github.com/golang-jwt/jwt/v5"
	"github.com/spf13/cobra"
)

func sign() (string, error) {
	key, err := os.ReadFile("key")
	if err != nil {
		return "", err
	}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.RegisteredClaims{Subject: "ann"}).SignedString(key)
}

func token(cmd *cobra.Command, _ []string) error {
	tok, err := sign()
	if err != nil {
		return err
	}
	cmd.Println(tok)
	cmd.Printf("token: %s\n", tok)
	log.Println("token", tok) // want `log.Println writes a token to the log`
	return nil
}

func main() {
	root := &cobra.Command{Use: "cobra", RunE: func(*cobra.Command, []string) error { return http.ListenAndServe(":8080", nil) }}
	root.AddCommand(&cobra.Command{Use: "token", RunE: token})
	if err := root.Execute(); err != nil {
		os.Exit(1)
	}
}
