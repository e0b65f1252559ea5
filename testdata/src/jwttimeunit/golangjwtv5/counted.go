// SPDX-License-Identifier: Apache-2.0

package golangjwtv5

import (
	"time"

	"github.com/golang-jwt/jwt/v5"
)

// A span divided by a unit is the number of them, though its type says time.Duration.
func counted(key []byte, life time.Duration, hours int) {
	now := time.Now().Unix()
	sign(key, jwt.MapClaims{"exp": now + int64(life/time.Second)})
	sign(key, jwt.MapClaims{"exp": now + int64(time.Duration(hours)*time.Hour/time.Second)})
	sign(key, jwt.MapClaims{"exp": after(now, hours)})
	sign(key, jwt.MapClaims{"exp": time.Now().Add(life / 2).Unix()})
	sign(key, jwt.MapClaims{"exp": now + int64(life/time.Millisecond)})            // want `exp gets a sum of seconds and another unit`
	sign(key, jwt.MapClaims{"exp": now + int64(life/2)})                           // want `exp gets a sum of seconds and another unit`
	sign(key, jwt.MapClaims{"exp": now + int64(time.Duration(hours)*time.Hour)})   // want `exp gets a sum of seconds and another unit`
	sign(key, jwt.MapClaims{"exp": now + int64(time.Duration(hours)*time.Hour/2)}) // want `exp gets a sum of seconds and another unit`
}

func after(now int64, hours int) int64 {
	if hours <= 0 {
		hours = 24
	}
	return now + int64(time.Duration(hours)*time.Hour/time.Second)
}
