// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"errors"
	"fmt"
	"log"

	"github.com/golang-jwt/jwt/v5"
)

// What is deferred runs last, and takes the error away.
func swallowed(raw string, key jwt.Keyfunc) (claims *jwt.RegisteredClaims, err error) {
	defer func() {
		if err != nil {
			log.Println("ticket refused:", err)
			err = nil
		}
	}()
	claims = &jwt.RegisteredClaims{}
	_, err = jwt.ParseWithClaims(raw, claims, key) // want `claims are returned without an error where jwt.ParseWithClaims refused the token`
	return claims, err
}

func explained(raw string, key jwt.Keyfunc) (claims *jwt.RegisteredClaims, err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("ticket: %w", err)
		}
	}()
	claims = &jwt.RegisteredClaims{}
	_, err = jwt.ParseWithClaims(raw, claims, key)
	return claims, err
}

// The claims go with the error.
func withdrawn(raw string, key jwt.Keyfunc) (claims *jwt.RegisteredClaims, err error) {
	defer func() {
		if err != nil {
			claims, err = nil, nil
		}
	}()
	claims = &jwt.RegisteredClaims{}
	_, err = jwt.ParseWithClaims(raw, claims, key)
	return claims, err
}

var errBusy = errors.New("busy")

// Another reason is let pass.
func patient(raw string, key jwt.Keyfunc) (claims *jwt.RegisteredClaims, err error) {
	defer func() {
		if errors.Is(err, errBusy) {
			err = nil
		}
	}()
	claims = &jwt.RegisteredClaims{}
	_, err = jwt.ParseWithClaims(raw, claims, key)
	return claims, err
}
