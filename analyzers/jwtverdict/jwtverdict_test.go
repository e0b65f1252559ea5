// SPDX-License-Identifier: Apache-2.0

package jwtverdict_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtverdict"
	"github.com/jwtvet/jwtvet/internal/jwttest"
)

func Test(t *testing.T) { jwttest.Run(t, jwtverdict.Analyzer) }
