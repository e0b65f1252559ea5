// SPDX-License-Identifier: Apache-2.0

package jwtlonglived_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtlonglived"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwtlonglived.Analyzer) }
