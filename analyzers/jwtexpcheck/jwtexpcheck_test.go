// SPDX-License-Identifier: Apache-2.0

package jwtexpcheck_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtexpcheck"
	"github.com/jwtvet/jwtvet/internal/jwttest"
	"github.com/jwtvet/jwtvet/internal/policy"
)

func Test(t *testing.T) { jwttest.Run(t, jwtexpcheck.Analyzer) }

func TestStrict(t *testing.T) { jwttest.Run(t, jwtexpcheck.New(policy.Strict()), "strict/jwtexpcheck") }
