// SPDX-License-Identifier: Apache-2.0

// Package hashicap accepts tokens with hashicorp/cap.
package hashicap

import (
	"context"

	"github.com/hashicorp/cap/jwt"
)

func anybody(ctx context.Context, url, raw string) (string, error) {
	keys, err := jwt.NewJSONWebKeySet(ctx, url, "")
	if err != nil {
		return "", err
	}
	v, err := jwt.NewValidator(keys)
	if err != nil {
		return "", err
	}
	claims, err := v.Validate(ctx, raw, jwt.Expected{Audiences: []string{"orders"}}) // want `nothing compares iss of what jwt.Validator.Validate accepts`
	if err != nil {
		return "", err
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}

func compared(ctx context.Context, url, raw string) (string, error) {
	keys, err := jwt.NewJSONWebKeySet(ctx, url, "")
	if err != nil {
		return "", err
	}
	v, err := jwt.NewValidator(keys)
	if err != nil {
		return "", err
	}
	claims, err := v.Validate(ctx, raw, jwt.Expected{Issuer: "https://login.example.com"})
	if err != nil {
		return "", err
	}
	sub, _ := claims["sub"].(string)
	return sub, nil
}
