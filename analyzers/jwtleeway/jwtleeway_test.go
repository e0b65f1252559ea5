// SPDX-License-Identifier: Apache-2.0

package jwtleeway_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtleeway"
	"github.com/jwtvet/jwtvet/internal/jwttest"
	"github.com/jwtvet/jwtvet/internal/policy"
)

func Test(t *testing.T) { jwttest.Run(t, jwtleeway.New(policy.Strict())) }
