// SPDX-License-Identifier: Apache-2.0

// Package okta lets clocks of okta be wrong, in words.
package okta

import (
	jwtverifier "github.com/okta/okta-jwt-verifier-golang/v2"
)

func day(token string) (*jwtverifier.Jwt, error) {
	v, err := (&jwtverifier.JwtVerifier{Issuer: "https://example.okta.com", ClaimsToValidate: map[string]string{"aud": "orders"}}).New()
	if err != nil {
		return nil, err
	}
	v.SetLeeway("24h") // want `grants 24h, more than.*\(jwtleeway\)`
	return v.VerifyAccessToken(token)
}

func seconds(token string) (*jwtverifier.Jwt, error) {
	v, err := (&jwtverifier.JwtVerifier{Issuer: "https://example.okta.com", ClaimsToValidate: map[string]string{"aud": "orders"}}).New()
	if err != nil {
		return nil, err
	}
	v.SetLeeway("5s")
	return v.VerifyAccessToken(token)
}

func given(v *jwtverifier.JwtVerifier, leeway string) { v.SetLeeway(leeway) }
