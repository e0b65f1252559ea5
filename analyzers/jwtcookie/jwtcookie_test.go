// SPDX-License-Identifier: Apache-2.0

package jwtcookie_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtcookie"
	"github.com/jwtvet/jwtvet/internal/jwttest"
	"github.com/jwtvet/jwtvet/internal/policy"
)

func Test(t *testing.T) { jwttest.Run(t, jwtcookie.Analyzer) }

func TestStrict(t *testing.T) { jwttest.Run(t, jwtcookie.New(policy.Strict()), "strict/jwtcookie") }
