// SPDX-License-Identifier: Apache-2.0

package kataras

import (
	"os"
	"time"

	"github.com/kataras/jwt"
)

var key = []byte(os.Getenv("KATARAS_SECRET")) // want `environment variable KATARAS_SECRET, which nobody tests`

func sign(claims any) ([]byte, error) {
	return jwt.Sign(jwt.HS256, key, claims, jwt.MaxAge(15*time.Minute))
}
