// SPDX-License-Identifier: Apache-2.0

package nogo

import (
	"reflect"

	"golang.org/x/tools/go/analysis"
)

// outcome is what an analyzer returned.
type outcome struct {
	value any
	err   error
}

// late returns an analyzer that fails with the errors of those that it requires: nogo
// (rules_go v0.65.0) shows the errors of the analyzers that it was given, and of no others.
func late(a *analysis.Analyzer) *analysis.Analyzer {
	kept := keep(a)
	run := kept.Run
	kept.ResultType = a.ResultType
	kept.Run = func(pass *analysis.Pass) (any, error) {
		of, err := run(pass)
		if err != nil {
			return nil, err
		}
		o := of.(outcome)
		return o.value, o.err
	}
	return kept
}

// keep returns an analyzer that does not fail: its result holds the error.
func keep(a *analysis.Analyzer) *analysis.Analyzer {
	kept := *a
	kept.Requires = nil
	for _, r := range a.Requires {
		kept.Requires = append(kept.Requires, keep(r))
	}
	kept.ResultType = reflect.TypeFor[outcome]()
	kept.Run = func(pass *analysis.Pass) (any, error) {
		alone := *pass
		alone.Analyzer, alone.ResultOf = a, make(map[*analysis.Analyzer]any)
		for i, r := range a.Requires {
			o := pass.ResultOf[kept.Requires[i]].(outcome)
			if o.err != nil {
				return o, nil
			}
			alone.ResultOf[r] = o.value
		}
		value, err := a.Run(&alone)
		return outcome{value, err}, nil
	}
	return &kept
}
