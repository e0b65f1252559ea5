// SPDX-License-Identifier: Apache-2.0

package diag

import (
	"go/ast"
	"go/token"
	"regexp"
	"slices"
	"strings"
)

// Have: "//nolint", "//nolint:all", "//nolint:gosec,jwtvet // why".
var nolintForm = regexp.MustCompile(`^// ?nolint(?::\s*([\w-]+(?:\s*,\s*[\w-]+)*))?\s*(?://.*)?$`)

// nolints returns the lines that comments of golangci-lint silence: their own or, where one stands
// alone, the next, and all of what begins on that line.
func (r *Reporter) nolints() map[string][][2]int {
	out := make(map[string][][2]int)
	if !r.Policy.Nolint {
		return out
	}
	for _, f := range r.Pass.Files {
		for _, g := range f.Comments {
			for _, c := range g.List {
				m := nolintForm.FindStringSubmatch(c.Text)
				if m == nil || m[1] != "" && !slices.ContainsFunc(strings.Split(m[1], ","), func(name string) bool {
					name = strings.TrimSpace(name)
					return name == "all" || name == "jwtvet"
				}) {
					continue
				}
				pos := r.Pass.Fset.Position(c.Pos())
				line := pos.Line
				if !codeBefore(f, r.Pass.Fset, c) {
					line++
				}
				out[pos.Filename] = append(out[pos.Filename], [2]int{line, lastLine(f, r.Pass.Fset, line)})
			}
		}
	}
	return out
}

// lastLine returns the last line of what begins on a line.
func lastLine(f *ast.File, fset *token.FileSet, line int) int {
	last := line
	ast.Inspect(f, func(n ast.Node) bool {
		if n == nil || fset.Position(n.End()).Line < line {
			return false
		}
		if _, ok := n.(*ast.File); !ok && fset.Position(n.Pos()).Line == line {
			last = max(last, fset.Position(n.End()).Line)
		}
		return true
	})
	return last
}

func silenced(spans map[string][][2]int, p token.Position) bool {
	return slices.ContainsFunc(spans[p.Filename], func(s [2]int) bool { return s[0] <= p.Line && p.Line <= s[1] })
}
