// SPDX-License-Identifier: Apache-2.0

package jwtcookie_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtcookie"
	"github.com/jwtvet/jwtvet/internal/jwttest"
	"github.com/jwtvet/jwtvet/internal/policy"
)

func Test(t *testing.T) { jwttest.Run(t, jwtcookie.Analyzer) }

func TestStrict(t *testing.T) {
	for _, p := range []policy.Policy{policy.Strict(), policy.ASVS5(), policy.Audit()} {
		jwttest.Run(t, jwtcookie.New(p), "strict/jwtcookie")
	}
}
