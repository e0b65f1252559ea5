// SPDX-License-Identifier: Apache-2.0

package jwtalg_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtalg"
	"github.com/jwtvet/jwtvet/internal/jwttest"
	"github.com/jwtvet/jwtvet/internal/policy"
)

func Test(t *testing.T) { jwttest.Run(t, jwtalg.Analyzer) }

func TestStrict(t *testing.T) { jwttest.Run(t, jwtalg.New(policy.Strict()), "strict/jwtalg") }

func TestListed(t *testing.T) { jwttest.Run(t, jwtalg.New(policy.ASVS5()), "listed/jwtalg") }
