// SPDX-License-Identifier: Apache-2.0

package jwthandrolled_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwthandrolled"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwthandrolled.Analyzer) }
