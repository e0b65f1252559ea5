// SPDX-License-Identifier: Apache-2.0

package jwtweakkey_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtweakkey"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwtweakkey.Analyzer) }
