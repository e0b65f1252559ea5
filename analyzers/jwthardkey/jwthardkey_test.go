// SPDX-License-Identifier: Apache-2.0

package jwthardkey_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwthardkey"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwthardkey.Analyzer) }
