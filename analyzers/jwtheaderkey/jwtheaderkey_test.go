// SPDX-License-Identifier: Apache-2.0

package jwtheaderkey_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtheaderkey"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwtheaderkey.Analyzer) }
