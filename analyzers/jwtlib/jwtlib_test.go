// SPDX-License-Identifier: Apache-2.0

package jwtlib_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtlib"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwtlib.Analyzer) }
