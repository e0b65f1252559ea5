// SPDX-License-Identifier: Apache-2.0

// Package clock makes dates for packages that sign tokens.
package clock

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// After is the date in d from now.
func After(d time.Duration) *jwt.NumericDate { return jwt.NewNumericDate(time.Now().Add(d)) }

// InHours is a date in seconds.
func InHours(hours int) int64 { return time.Now().Add(time.Duration(hours) * time.Hour).Unix() }

// Lifetime is how long a session lasts.
func Lifetime() time.Duration { return 20 * 24 * time.Hour }

// Short is how long a download lasts.
func Short() time.Duration { return 20 * time.Minute }
