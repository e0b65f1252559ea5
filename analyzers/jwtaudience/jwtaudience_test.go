// SPDX-License-Identifier: Apache-2.0

package jwtaudience_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtaudience"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwtaudience.Analyzer) }
