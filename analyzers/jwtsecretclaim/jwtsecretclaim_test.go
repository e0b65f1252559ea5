// SPDX-License-Identifier: Apache-2.0

package jwtsecretclaim_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtsecretclaim"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwtsecretclaim.Analyzer) }
