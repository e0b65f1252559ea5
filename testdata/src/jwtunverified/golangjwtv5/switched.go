// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"errors"
	"fmt"
	"os"

	"github.com/golang-jwt/jwt/v5"
)

// door lets tokens in, and has a flag in its settings that opens it to everybody.
type door struct {
	settings doorSettings
	parser   *jwt.Parser
	key      jwt.Keyfunc
	opened   bool
}

type doorSettings struct {
	TrustAll bool
	Issuer   string
}

func (d *door) beside(raw string) (*jwt.RegisteredClaims, error) {
	c := &jwt.RegisteredClaims{}
	if d.settings.TrustAll {
		if _, _, err := d.parser.ParseUnverified(raw, c); err != nil { // want `used where a setting says so.*\(jwtunverified\)`
			return nil, err
		}
		return c, nil
	}
	if _, err := d.parser.ParseWithClaims(raw, c, d.key); err != nil {
		return nil, err
	}
	return c, nil
}

func (d *door) before(raw string) (string, error) {
	c := &jwt.RegisteredClaims{}
	if _, _, err := d.parser.ParseUnverified(raw, c); err != nil { // want `used where a setting says so.*\(jwtunverified\)`
		return "", err
	}
	if os.Getenv("DOOR_OPEN") != "yes" {
		if _, err := d.parser.ParseWithClaims(raw, c, d.key); err != nil {
			return "", err
		}
	}
	return c.Subject, nil
}

// CheckTicket promises a check, and takes an order not to make it.
func (d *door) CheckTicket(raw string) error { _, err := d.VerifyTicket(raw, false); return err }

func (d *door) VerifyTicket(raw string, trust bool) (*jwt.RegisteredClaims, error) {
	c := &jwt.RegisteredClaims{}
	if _, _, err := d.parser.ParseUnverified(raw, c); err != nil { // want `used where a setting says so.*\(jwtunverified\)`
		return nil, err
	}
	if trust {
		return c, nil
	}
	if _, err := d.parser.ParseWithClaims(raw, c, d.key); err != nil {
		return nil, err
	}
	return c, nil
}

// Who is asked otherwise vouches for the token.
type authority interface{ Introspect(raw string) error }

func (d *door) asked(raw string, a authority) (*jwt.RegisteredClaims, error) {
	c := &jwt.RegisteredClaims{}
	if d.settings.TrustAll {
		if err := a.Introspect(raw); err != nil {
			return nil, err
		}
		if _, _, err := d.parser.ParseUnverified(raw, c); err != nil {
			return nil, err
		}
		return c, nil
	}
	if _, err := d.parser.ParseWithClaims(raw, c, d.key); err != nil {
		return nil, err
	}
	return c, nil
}

// What is printed is verified below all the same.
func (d *door) printed(raw string) (*jwt.RegisteredClaims, error) {
	if d.settings.TrustAll {
		c := &jwt.RegisteredClaims{}
		if _, _, err := d.parser.ParseUnverified(raw, c); err == nil {
			fmt.Println(c.Subject)
		}
	}
	c := &jwt.RegisteredClaims{}
	if _, err := d.parser.ParseWithClaims(raw, c, d.key); err != nil {
		return nil, err
	}
	return c, nil
}

// Without the flag there is nothing.
func (d *door) closed(raw string) (*jwt.RegisteredClaims, error) {
	c := &jwt.RegisteredClaims{}
	if _, _, err := d.parser.ParseUnverified(raw, c); err != nil {
		return nil, err
	}
	if !d.settings.TrustAll {
		return nil, errors.New("closed")
	}
	if _, err := d.parser.ParseWithClaims(raw, c, d.key); err != nil {
		return nil, err
	}
	return c, nil
}

// The issuer of the token, no setting, decides between two ways to verify it.
func (d *door) issued(raw string) (*jwt.RegisteredClaims, error) {
	c := &jwt.RegisteredClaims{}
	if _, _, err := d.parser.ParseUnverified(raw, c); err != nil {
		return nil, err
	}
	if c.Issuer != d.settings.Issuer {
		return nil, errors.New("unknown issuer")
	}
	if _, err := d.parser.ParseWithClaims(raw, c, d.key); err != nil {
		return nil, err
	}
	return c, nil
}

// A state that the program itself sets is no setting.
func (d *door) once(raw string) (*jwt.RegisteredClaims, error) {
	c := &jwt.RegisteredClaims{}
	if _, _, err := d.parser.ParseUnverified(raw, c); err != nil {
		return nil, err
	}
	if !d.opened {
		if _, err := d.parser.ParseWithClaims(raw, c, d.key); err != nil {
			return nil, err
		}
		d.opened = true
	}
	return c, nil
}

func open(key jwt.Keyfunc, s doorSettings) *door {
	return &door{settings: s, parser: jwt.NewParser(jwt.WithValidMethods([]string{"ES256"})), key: key}
}
