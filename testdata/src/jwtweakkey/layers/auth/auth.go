// SPDX-License-Identifier: Apache-2.0

package auth

import (
	"github.com/golang-jwt/jwt/v5"

	"example.com/jwtvet/jwtweakkey/layers/config"
	"example.com/jwtvet/jwtweakkey/layers/env"
)

func sign(key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": "1"}).SignedString(key)
}

func variable() (string, error) { return sign([]byte(config.Secret)) } // want `environment variable LAYERS_SECRET at config/config.go:18, which nobody tests`

func field() (string, error) { return sign([]byte(config.C.Unset)) } // want `environment variable LAYERS_UNSET at config/config.go:23, which nobody tests`

func function() (string, error) { return sign([]byte(config.Plain())) } // want `environment variable LAYERS_PLAIN at config/config.go:34, which nobody tests`

func emptyDefault() (string, error) { return sign([]byte(env.Get("LAYERS_ANY", ""))) } // want `an empty key`

func short() (string, error) { return sign(env.Random(16)) } // want `a key of 16 bytes`

func shortText() (string, error) { return sign([]byte(env.RandomText(12))) } // want `a key of 24 bytes`

func long() (string, error) { return sign(env.Random(32)) }

func longText() (string, error) { return sign([]byte(env.RandomText(32))) }

func tested() (string, error) { return sign([]byte(config.C.Tested)) }

func tagged() (string, error) { return sign([]byte(config.C.Tagged)) }

func testedVariable() (string, error) { return sign([]byte(config.CheckedSecret)) }

func must() (string, error) { return sign([]byte(config.Must())) }
