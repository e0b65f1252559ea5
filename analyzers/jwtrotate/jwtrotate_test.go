// SPDX-License-Identifier: Apache-2.0

package jwtrotate_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtrotate"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwtrotate.Analyzer) }
