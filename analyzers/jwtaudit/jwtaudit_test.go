// SPDX-License-Identifier: Apache-2.0

package jwtaudit_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtaudit"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwtaudit.Analyzer) }
