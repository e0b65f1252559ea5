// SPDX-License-Identifier: Apache-2.0

package jwtplainhttp_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtplainhttp"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwtplainhttp.Analyzer) }
