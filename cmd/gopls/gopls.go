// SPDX-License-Identifier: Apache-2.0

// Package gopls is the suite for a gopls that links it, as "jwtvet gopls" builds one.
package gopls

import (
	"fmt"
	"os"
	"slices"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/jwtvet/jwtvet/cmd/internal/driver"
	"github.com/jwtvet/jwtvet/cmd/internal/lsp"
	"github.com/jwtvet/jwtvet/cmd/internal/suite"
)

// Rule is a rule as gopls lists it.
type Rule struct {
	Analyzer *analysis.Analyzer
	Off      bool   // the policy does not run it
	Severity uint32 // of the protocol
}

// Rules are all rules under the policy of the module or workspace that the process runs in.
type Rules struct {
	mu     sync.Mutex
	ground string // what the list was made of
	list   []Rule
}

// Now returns the rules under the policy as it stands. With one that cannot be read they run
// under the default. It is safe for use by several goroutines.
func (r *Rules) Now() []Rule {
	r.mu.Lock()
	defer r.mu.Unlock()
	ground, err := driver.GroundHere()
	if err != nil {
		ground = err.Error()
	}
	if r.list == nil || ground != r.ground {
		r.ground, r.list = ground, rules()
	}
	return r.list
}

// rules reads the policy. gopls keeps on disk what analyzers say, by their names and the code:
// all rules require an analyzer whose name changes when the policy does.
func rules() []Rule {
	settings, mark, err := driver.Here()
	var s driver.Suite
	if err == nil {
		s, err = suite.Load(settings)
	}
	if err != nil {
		fmt.Fprintf(os.Stderr, "jwtvet: %v; the default policy runs\n", err)
		if s, err = suite.Load(driver.Settings{}); err != nil {
			fmt.Fprintln(os.Stderr, "jwtvet:", err)
		}
	}
	ground := &analysis.Analyzer{
		Name: "jwtground_" + mark, Doc: "tell policies apart",
		Run: func(*analysis.Pass) (any, error) { return nil, nil },
	}
	var list []Rule
	for _, r := range s.Rules {
		r.Analyzer.Requires = append(slices.Clone(r.Analyzer.Requires), ground)
		list = append(list, Rule{r.Analyzer, !r.On, uint32(lsp.Severity(r.Severity))})
	}
	return list
}
