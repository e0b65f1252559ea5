// SPDX-License-Identifier: Apache-2.0

// Package keyfuncv2 has given keys of keyfunc.
package keyfuncv2

import (
	"os"

	"github.com/MicahParks/keyfunc/v2"
)

func unset() keyfunc.GivenKey {
	return keyfunc.NewGivenHMAC([]byte(os.Getenv("KEYFUNCV2_SECRET")), keyfunc.GivenKeyOptions{Algorithm: "HS256"}) // want `environment variable KEYFUNCV2_SECRET, which nobody tests`
}

func set() keyfunc.GivenKey {
	secret := os.Getenv("KEYFUNCV2_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return keyfunc.NewGivenHMAC([]byte(secret), keyfunc.GivenKeyOptions{Algorithm: "HS256"})
}
