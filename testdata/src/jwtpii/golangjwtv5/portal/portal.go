// SPDX-License-Identifier: Apache-2.0

// Package portal has its tokens signed by another package.
package portal

import (
	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtpii/golangjwtv5/issuer"
	"example.com/jwtvet/jwtpii/golangjwtv5/store"
)

func login(i *issuer.Issuer, c store.Customer) (string, error) {
	return i.Sign(jwt.MapClaims{
		"sub":   c.ID,
		"email": c.Email, // want `email.*contact.*\(jwtpii\)`
	})
}

func loginClean(i *issuer.Issuer, c store.Customer) (string, error) {
	return i.Sign(jwt.MapClaims{"sub": c.ID})
}

func whole(i *issuer.Issuer, c store.Customer) (string, error) {
	return i.Sign(jwt.MapClaims{
		"customer": c, // want `customer\.(email|first_name|last_name).*\(jwtpii\)`
	})
}

// The claim's name stands in the wrapper, the record here.
func asUser(i *issuer.Issuer, c *store.Customer) (string, error) {
	return i.SignUser(c) // want `user\.(email|first_name|last_name).*\(jwtpii\)`
}

func asUserClean(i *issuer.Issuer, c store.Cashier) (string, error) {
	return i.SignUser(c)
}

func asSubject(i *issuer.Issuer, c *store.Customer) (string, error) {
	return i.ForSubject(c.Email) // want `sub.*Email.*\(jwtpii\)`
}

func asSubjectClean(i *issuer.Issuer, c *store.Customer) (string, error) {
	return i.ForSubject(c.ID)
}
