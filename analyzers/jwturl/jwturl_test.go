// SPDX-License-Identifier: Apache-2.0

package jwturl_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwturl"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwturl.Analyzer) }
