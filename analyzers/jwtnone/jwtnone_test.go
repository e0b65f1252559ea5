// SPDX-License-Identifier: Apache-2.0

package jwtnone_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtnone"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwtnone.Analyzer) }
