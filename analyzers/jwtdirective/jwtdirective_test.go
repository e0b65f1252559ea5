// SPDX-License-Identifier: Apache-2.0

package jwtdirective_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtdirective"
	"github.com/jwtvet/jwtvet/internal/jwttest"
	"github.com/jwtvet/jwtvet/internal/policy"
)

func Test(t *testing.T) {
	p := policy.Default()
	p.Names = []string{"jwtdirective", "jwtnoexp"}
	jwttest.Run(t, jwtdirective.New(p))
}
