// SPDX-License-Identifier: Apache-2.0

package jwtclaims_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtclaims"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwtclaims.Analyzer) }
