// SPDX-License-Identifier: Apache-2.0

package wrapper

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

func kindOf(id, kind string, life time.Duration) (string, error) {
	claims := jwt.MapClaims{"sub": id, "kind": kind, "exp": time.Now().Add(life).Unix()}
	return jwt.NewWithClaims(jwt.SigningMethodHS256, claims).SignedString(key)
}

func pair(id string) (access, refresh string, err error) {
	access, err = kindOf(id, "access", 15*time.Minute)
	if err != nil {
		return
	}
	refresh, err = kindOf(id, "refresh", 720*time.Hour)
	return
}
