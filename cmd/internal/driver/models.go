// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"maps"
	"slices"
	"strings"

	"github.com/jwtvet/jwtvet/cmd/internal/report"
	"github.com/jwtvet/jwtvet/internal/near"
)

// unknownModels reports functions of which a policy speaks in packages that the build does
// not have. What is wrong with one in a known package is found when that is analyzed.
func (gs *groups) unknownModels(g goCommand, list []*listed) []report.Problem {
	known := make(map[string]bool)
	for _, p := range list {
		known[p.path()] = true
	}
	var problems []report.Problem
	for _, group := range gs.list {
		for _, m := range group.suite.Models {
			if !knows(g, known, m.Func) {
				problems = append(problems, report.Problem{
					Message: m.At + ": models: this build has no package with " + m.Func + nearPackage(known, m.Func),
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

// nearPackage offers the package that the path of a function may mean.
func nearPackage(known map[string]bool, function string) string {
	paths := slices.Sorted(maps.Keys(known))
	for _, path := range packagesOf(function) {
		if hint := near.GuessPath(path, paths); hint != "" {
			return hint
		}
	}
	return ""
}

// knows says whether the build has the package of a function: example.com/pkg.Type.Method.
func knows(g goCommand, known map[string]bool, function string) bool {
	paths := packagesOf(function)
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

// packagesOf returns the import paths that a function's name may begin with.
func packagesOf(function string) []string {
	var paths []string
	last := strings.LastIndexByte(function, '/') + 1
	for i, c := range function {
		if i > last && c == '.' && strings.Count(function[i:], ".") <= 2 {
			paths = append(paths, function[:i])
		}
	}
	return paths
}
