// SPDX-License-Identifier: Apache-2.0

package jwtweakrand_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtweakrand"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwtweakrand.Analyzer) }
