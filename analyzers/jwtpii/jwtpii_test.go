// SPDX-License-Identifier: Apache-2.0

package jwtpii_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtpii"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwtpii.Analyzer) }
