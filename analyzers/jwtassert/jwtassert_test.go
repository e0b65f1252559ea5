// SPDX-License-Identifier: Apache-2.0

package jwtassert_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtassert"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwtassert.Analyzer) }
