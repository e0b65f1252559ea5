// SPDX-License-Identifier: Apache-2.0

package jwtunverified_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtunverified"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwtunverified.Analyzer) }
