// SPDX-License-Identifier: Apache-2.0

package auth

import (
	"os"

	"github.com/spf13/viper"

	"example.com/jwtvet/jwtweakkey/layers/careful"
)

// The constructor tests what it is given.
func constructed() (*careful.Signer, error) { return careful.New([]byte(os.Getenv("LAYERS_GIVEN"))) }

// The options are tested before anybody reads them.
func validated() (string, error) { return sign([]byte(viper.GetString("careful.jwt-key"))) }
