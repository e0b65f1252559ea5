// SPDX-License-Identifier: Apache-2.0

package std

import (
	"fmt"
	"log"
	"log/slog"

	"github.com/golang-jwt/jwt/v5"
)

type member struct {
	Mail string `json:"mail"`
	jwt.RegisteredClaims
}

// A struct that was filled is no less than the pointer to it.
func logsStruct(text string, key jwt.Keyfunc) {
	var m member
	if _, err := jwt.ParseWithClaims(text, &m, key, jwt.WithValidMethods([]string{"RS256"})); err != nil {
		return
	}
	log.Printf("%+v", m) // want `log.Printf writes all claims of a token to the log`
	log.Println(m.ID)
}

func logsPointed(text string, key jwt.Keyfunc) {
	m := new(member)
	if _, err := jwt.ParseWithClaims(text, m, key, jwt.WithValidMethods([]string{"RS256"})); err != nil {
		return
	}
	slog.Info("in", "member", *m) // want `slog.Info writes all claims of a token to the log`
	slog.Info("in", "id", m.ID)
}

func logsAsserted(text string, key jwt.Keyfunc) {
	tok, err := jwt.ParseWithClaims(text, &member{}, key, jwt.WithValidMethods([]string{"RS256"}))
	if err != nil {
		return
	}
	if m, ok := tok.Claims.(*member); ok {
		log.Print(*m) // want `log.Print writes all claims of a token to the log`
	}
}

// A struct of the same type that no token was read into holds nobody's data yet.
func logsEmpty() { log.Printf("%+v", member{}) }

// What it is called is no content.
func logsType(text string, key jwt.Keyfunc) error {
	var m member
	_, err := jwt.ParseWithClaims(text, &m, key, jwt.WithValidMethods([]string{"RS256"}))
	return fmt.Errorf("%T: %w", m, err)
}
