// SPDX-License-Identifier: Apache-2.0

package jwtdirective_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtdirective"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwtdirective.Analyzer) }
