// SPDX-License-Identifier: Apache-2.0

package jwtaudience_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtaudience"
	"github.com/jwtvet/jwtvet/internal/jwttest"
	"github.com/jwtvet/jwtvet/internal/policy"
)

func Test(t *testing.T) { jwttest.Run(t, jwtaudience.Analyzer) }

func TestStrict(t *testing.T) { jwttest.Run(t, jwtaudience.New(policy.Strict()), "strict/jwtaudience") }
