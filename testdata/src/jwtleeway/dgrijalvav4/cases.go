// SPDX-License-Identifier: Apache-2.0

// Package dgrijalvav4 parses tokens of the preview of jwt-go v4 with some leeway.
package dgrijalvav4

import (
	"time"

	"github.com/dgrijalva/jwt-go/v4"
)

func day() *jwt.Parser {
	return jwt.NewParser(jwt.WithLeeway(24 * time.Hour)) // want `grants 24h, more than.*\(jwtleeway\)`
}

func seconds() *jwt.Parser { return jwt.NewParser(jwt.WithLeeway(30 * time.Second)) }
