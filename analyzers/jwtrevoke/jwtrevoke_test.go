// SPDX-License-Identifier: Apache-2.0

package jwtrevoke_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtrevoke"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwtrevoke.Analyzer) }
