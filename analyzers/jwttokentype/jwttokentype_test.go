// SPDX-License-Identifier: Apache-2.0

package jwttokentype_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwttokentype"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwttokentype.Analyzer) }
