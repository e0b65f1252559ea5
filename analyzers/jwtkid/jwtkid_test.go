// SPDX-License-Identifier: Apache-2.0

package jwtkid_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtkid"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwtkid.Analyzer) }
