// SPDX-License-Identifier: Apache-2.0

package jwtbody_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtbody"
	"github.com/jwtvet/jwtvet/internal/jwttest"
	"github.com/jwtvet/jwtvet/internal/policy"
)

func Test(t *testing.T) { jwttest.Run(t, jwtbody.Analyzer) }

func TestStrict(t *testing.T) { jwttest.Run(t, jwtbody.New(policy.Strict()), "strict/jwtbody") }
