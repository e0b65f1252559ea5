// SPDX-License-Identifier: Apache-2.0

package jwtlog_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtlog"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwtlog.Analyzer) }
