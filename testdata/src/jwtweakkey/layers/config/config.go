// SPDX-License-Identifier: Apache-2.0

package config

import (
	"log"
	"os"
)

type Config struct {
	Unset  string
	Tested string
	Tagged string `validate:"required"`
}

var C Config

var Secret = os.Getenv("LAYERS_SECRET")

var CheckedSecret = os.Getenv("LAYERS_CHECKED_SECRET")

func Load() {
	C.Unset = os.Getenv("LAYERS_UNSET")
	C.Tested = os.Getenv("LAYERS_TESTED")
	C.Tagged = os.Getenv("LAYERS_TAGGED")
	if C.Tested == "" {
		log.Fatal("LAYERS_TESTED is not set")
	}
	if CheckedSecret == "" {
		log.Fatal("LAYERS_CHECKED_SECRET is not set")
	}
}

func Plain() string { return os.Getenv("LAYERS_PLAIN") }

func Must() string {
	s := os.Getenv("LAYERS_MUST")
	if s == "" {
		log.Fatal("LAYERS_MUST is not set")
	}
	return s
}
