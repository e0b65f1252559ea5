// SPDX-License-Identifier: Apache-2.0

package jwttimeunit_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwttimeunit"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwttimeunit.Analyzer) }
