// SPDX-License-Identifier: Apache-2.0

package jwtexpcheck_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtexpcheck"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwtexpcheck.Analyzer) }
