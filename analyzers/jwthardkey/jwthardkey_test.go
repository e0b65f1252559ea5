// SPDX-License-Identifier: Apache-2.0

package jwthardkey_test

import (
	"strings"
	"testing"

	"github.com/jwtvet/jwtvet/analyzers/jwthardkey"
	"github.com/jwtvet/jwtvet/internal/jwttest"
	"github.com/jwtvet/jwtvet/internal/policy"
)

func Test(t *testing.T) { jwttest.Run(t, jwthardkey.Analyzer) }

// TestTests wants keys in tests to be found where the policy asks for them.
func TestTests(t *testing.T) {
	p := policy.Default()
	p.Tests = true
	found := map[string]bool{}
	for _, act := range jwttest.Analyze(t, jwttest.Load(t, nil, "jwthardkey/flow"), jwthardkey.New(p)).Roots {
		for _, d := range act.Diagnostics {
			file := act.Package.Fset.Position(d.Pos).Filename
			found[file[strings.LastIndexByte(file, '/')+1:]] = true
		}
	}
	for _, file := range []string{"flow_test.go", "testhelp.go"} {
		if !found[file] {
			t.Errorf("the key in %s is not found", file)
		}
	}
}
