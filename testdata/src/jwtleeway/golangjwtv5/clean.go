// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

func short() *jwt.Parser { return jwt.NewParser(jwt.WithLeeway(slight)) }

func none() *jwt.Parser { return jwt.NewParser(jwt.WithLeeway(0)) }

func setting(d time.Duration) *jwt.Parser { return jwt.NewParser(jwt.WithLeeway(d)) }

func utc() *jwt.Parser {
	return jwt.NewParser(jwt.WithTimeFunc(func() time.Time { return time.Now().UTC() }))
}

func ahead() *jwt.Parser {
	return jwt.NewParser(jwt.WithTimeFunc(func() time.Time { return time.Now().Add(time.Hour) }))
}
