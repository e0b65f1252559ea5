// SPDX-License-Identifier: Apache-2.0

// Package server says at its start what it was told.
package server

import (
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"log/slog"

	"go.uber.org/zap"

	"example.com/jwtvet/jwtlog/settings/auth"
	"example.com/jwtvet/jwtlog/settings/config"
)

func start(c *config.Config) (string, error) {
	log.Printf("starting with %+v", *c)            // want `log.Printf writes a key to the log, the field JWT.Secret of what it is given`
	log.Println(c.JWT.Secret)                      // want `log.Println writes a key to the log \[`
	log.Print("tokens: ", c.JWT)                   // want `log.Print writes a key to the log, the field Secret of what it is given`
	slog.Info("starting", "config", c)             // want `slog.Info writes a key to the log, the field JWT.Secret of what it is given`
	zap.L().Info("starting", zap.Any("config", c)) // want `zap.Logger.Info writes a key to the log, the field JWT.Secret of what it is given`
	if c.Addr == "" {
		return "", fmt.Errorf("no address: %v", c) // want `fmt.Errorf puts a key into an error text, the field JWT.Secret of what it is given`
	}
	text, err := json.Marshal(c)
	if err != nil {
		return "", err
	}
	log.Printf("config %s", text) // want `log.Printf writes a key to the log, the field JWT.Secret of what it is given`
	return auth.Token(c, "root")
}

// What holds no key, or does not show it.
func quiet(c *config.Config, h config.Hidden, q config.Quiet, entries []config.Entry, cert *auth.Cert) error {
	log.Println(c.Addr, c.JWT.Issuer, c.JWT.Lifetime, c.Mail)
	log.Printf("config %p of type %T", c, c)
	log.Printf("secret of %d characters", len(c.JWT.Secret))
	log.Printf("%v, %s", h, h)
	log.Printf("%+v", q)
	zap.L().Info("keys", zap.Any("cert", cert))
	if text, err := json.Marshal(cert); err == nil {
		log.Printf("cert %s", text)
	}
	for _, e := range entries {
		log.Println(e.Name, e.Value)
	}
	if c.JWT.Secret == "" {
		return errors.New("no secret")
	}
	return nil
}

// A copy without the key.
func masked(c *config.Config) {
	safe := *c
	safe.JWT.Secret = "***"
	log.Printf("starting with %+v", safe)
	masked := c.JWT
	masked.Secret = ""
	slog.Info("tokens", "config", masked)
}
