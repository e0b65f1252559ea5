// SPDX-License-Identifier: Apache-2.0

// Package outcome is what handlers do with errors, each in one call.
package outcome

import (
	"log"
	"os"
)

// Recovered hands an error to whoever recovers.
func Recovered(what string, err error) {
	Hopeless(err)
	if err != nil {
		log.Print(what, err)
		panic(err)
	}
}

// Hopeless ends the program for one error, and returns for others.
func Hopeless(err error) {
	if err != nil && err.Error() == "no space left on device" {
		os.Exit(1)
	}
}

// Noted writes an error down.
func Noted(err error) {
	if err != nil {
		log.Print(err)
	}
}
