// SPDX-License-Identifier: Apache-2.0

package jwtjwe_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtjwe"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwtjwe.Analyzer) }
