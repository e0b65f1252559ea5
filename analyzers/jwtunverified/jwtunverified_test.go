// SPDX-License-Identifier: Apache-2.0

package jwtunverified_test

import (
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwtunverified"
	"github.com/jwtvet/jwtvet/internal/jwttest"
	"github.com/jwtvet/jwtvet/internal/policy"
)

// behind is the package whose tokens a gateway verifies.
const behind = "example.com/jwtvet/jwtunverified/gateway"

func Test(t *testing.T) {
	p := policy.Default()
	p.VerifiedUpstream = []string{behind}
	jwttest.Run(t, jwtunverified.New(p))
}

// TestWithoutGateway wants the silence about package gateway to come from the policy.
func TestWithoutGateway(t *testing.T) {
	pkgs := jwttest.Load(t, nil, "jwtunverified/gateway")
	found := 0
	for _, act := range jwttest.Analyze(t, pkgs, jwtunverified.Analyzer).Roots {
		found += len(act.Diagnostics)
	}
	if found != 1 {
		t.Errorf("%d findings where the policy says nothing, want 1", found)
	}
}
