// SPDX-License-Identifier: Apache-2.0

package analyzers

import (
	"errors"
	"fmt"

	"golang.org/x/tools/go/analysis"
)

// Joined returns the rules that the policy runs as one analyzer, jwtvet, for drivers to
// which a policy can come only as a whole.
func (s Suite) Joined() (*analysis.Analyzer, error) {
	var on []*analysis.Analyzer
	for _, r := range s.Rules {
		if r.On {
			on = append(on, r.Analyzer)
		}
	}
	if len(on) == 0 {
		return nil, errors.New("no rule is left to run; turn one on under rules")
	}
	return &analysis.Analyzer{
		Name:     "jwtvet",
		Doc:      "find misuse of JSON Web Tokens",
		URL:      "https://github.com/jwtvet/jwtvet",
		Requires: []*analysis.Analyzer{s.Ops},
		Run: func(pass *analysis.Pass) (any, error) {
			for _, rule := range on {
				// A rule has neither facts nor a result: the pass of all serves each.
				alone := *pass
				alone.Analyzer = rule
				if _, err := rule.Run(&alone); err != nil {
					return nil, fmt.Errorf("%s: %w", rule.Name, err)
				}
			}
			return nil, nil
		},
	}, nil
}
