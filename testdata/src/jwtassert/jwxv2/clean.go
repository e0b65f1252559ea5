// SPDX-License-Identifier: Apache-2.0

package jwxv2

import "github.com/lestrrat-go/jwx/v2/jwt"

func checked(token jwt.Token) (string, bool) {
	v, _ := token.Get("role")
	s, ok := v.(string)
	return s, ok
}

func issued() (string, error) {
	token, err := jwt.NewBuilder().Claim("role", "admin").Build()
	if err != nil {
		return "", err
	}
	v, _ := token.Get("role")
	return v.(string), nil
}
