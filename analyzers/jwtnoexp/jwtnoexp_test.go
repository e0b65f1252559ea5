// SPDX-License-Identifier: Apache-2.0

package jwtnoexp_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtnoexp"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwtnoexp.Analyzer) }
