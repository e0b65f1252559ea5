// SPDX-License-Identifier: Apache-2.0

// Package okta has verifiers of okta.
package okta

import (
	"errors"

	jwtverifier "github.com/okta/okta-jwt-verifier-golang/v2"
)

func anybody(raw string) (string, error) {
	v, err := (&jwtverifier.JwtVerifier{Issuer: "https://dev.okta.example.com/oauth2/default"}).New()
	if err != nil {
		return "", err
	}
	tok, err := v.VerifyAccessToken(raw) // want `nothing compares aud of what jwtverifier.JwtVerifier.VerifyAccessToken accepts`
	if err != nil {
		return "", err
	}
	sub, _ := tok.Claims["sub"].(string)
	return sub, nil
}

func validated(raw string) (string, error) {
	v, err := (&jwtverifier.JwtVerifier{
		Issuer:           "https://dev.okta.example.com/oauth2/default",
		ClaimsToValidate: map[string]string{"aud": "orders"},
	}).New()
	if err != nil {
		return "", err
	}
	tok, err := v.VerifyAccessToken(raw)
	if err != nil {
		return "", err
	}
	sub, _ := tok.Claims["sub"].(string)
	return sub, nil
}

func byHand(raw string) (string, error) {
	v, err := (&jwtverifier.JwtVerifier{Issuer: "https://dev.okta.example.com/oauth2/default"}).New()
	if err != nil {
		return "", err
	}
	tok, err := v.VerifyAccessToken(raw)
	if err != nil || tok.Claims["aud"] != "orders" {
		return "", errors.New("for somebody else")
	}
	sub, _ := tok.Claims["sub"].(string)
	return sub, nil
}
