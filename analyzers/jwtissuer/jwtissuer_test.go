// SPDX-License-Identifier: Apache-2.0

package jwtissuer_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtissuer"
	"github.com/jwtvet/jwtvet/internal/jwttest"
	"github.com/jwtvet/jwtvet/internal/policy"
)

func Test(t *testing.T) { jwttest.Run(t, jwtissuer.Analyzer) }

func TestStrict(t *testing.T) { jwttest.Run(t, jwtissuer.New(policy.Strict()), "strict/jwtissuer") }
