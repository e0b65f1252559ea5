// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"maps"
	"slices"

	"github.com/jwtvet/jwtvet/cmd/internal/report"
	"github.com/jwtvet/jwtvet/internal/near"
)

// unknownModels reports functions of which a policy speaks in packages that the build does
// not have. What is wrong with one in a known package is found when that is analyzed.
func (gs *groups) unknownModels(g goCommand, list []*listed) []report.Problem {
	known := pathsOf(list)
	var problems []report.Problem
	for _, group := range gs.list {
		for _, m := range group.suite.Models {
			if !knows(g, known, m.Packages) {
				problems = append(problems, report.Problem{
					Message: m.At + ": models: this build has no package with " + m.Func + nearPackage(known, m.Packages),
					Help:    "correct the path, or remove the model",
				})
			}
		}
	}
	return problems
}

// pathsOf lists the import paths of packages.
func pathsOf(list []*listed) map[string]bool {
	paths := make(map[string]bool)
	for _, p := range list {
		paths[p.path()] = true
	}
	return paths
}

// nearPackage offers the known package that one of the paths may mean.
func nearPackage(known map[string]bool, paths []string) string {
	all := slices.Sorted(maps.Keys(known))
	for _, path := range paths {
		if hint := near.GuessPath(path, all); hint != "" {
			return hint
		}
	}
	return ""
}

// knows says whether the build has one of the packages.
func knows(g goCommand, known map[string]bool, paths []string) bool {
	if slices.ContainsFunc(paths, func(path string) bool { return known[path] }) {
		return true
	}
	for _, path := range paths {
		if _, err := g.run("list", "-find", "--", path); err == nil {
			return true
		}
	}
	return false
}
