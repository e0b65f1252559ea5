// SPDX-License-Identifier: Apache-2.0

package jwtbody_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtbody"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwtbody.Analyzer) }
