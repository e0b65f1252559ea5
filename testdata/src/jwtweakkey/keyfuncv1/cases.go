// SPDX-License-Identifier: Apache-2.0

// Package keyfuncv1 has given keys of keyfunc.
package keyfuncv1

import (
	"os"

	"github.com/MicahParks/keyfunc"
)

func unset() keyfunc.GivenKey {
	return keyfunc.NewGivenHMAC([]byte(os.Getenv("KEYFUNCV1_SECRET"))) // want `environment variable KEYFUNCV1_SECRET, which nobody tests`
}

func set() keyfunc.GivenKey {
	secret := os.Getenv("KEYFUNCV1_CHECKED")
	if secret == "" {
		panic("no secret")
	}
	return keyfunc.NewGivenHMAC([]byte(secret))
}
