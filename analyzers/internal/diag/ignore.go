// SPDX-License-Identifier: Apache-2.0

package diag

import (
	"go/ast"
	"go/token"
	"strings"
)

// ignore is one directive //jwtvet:ignore rule reason. It holds for its own line, and
// for the next one where it stands alone.
type ignore struct {
	at           *ast.Comment
	pos          token.Position
	reason, used bool
	alone        bool
}

type ignoreList []*ignore

const ignorePrefix = "//jwtvet:ignore"

// ignores reads the directives that name the rule.
func (r *Reporter) ignores() ignoreList {
	var out ignoreList
	for _, f := range r.Pass.Files {
		for _, g := range f.Comments {
			for _, c := range g.List {
				text, ok := strings.CutPrefix(c.Text, ignorePrefix)
				words := strings.Fields(text)
				if !ok || len(words) == 0 || words[0] != r.rule {
					continue
				}
				pos := r.Pass.Fset.Position(c.Pos())
				out = append(out, &ignore{at: c, pos: pos, reason: len(words) > 1, alone: !codeBefore(f, r.Pass.Fset, c)})
			}
		}
	}
	return out
}

// codeBefore reports whether code stands before a comment on its line.
func codeBefore(f *ast.File, fset *token.FileSet, c *ast.Comment) bool {
	line := fset.Position(c.Pos()).Line
	found := false
	ast.Inspect(f, func(n ast.Node) bool {
		if n == nil || found || n.Pos() > c.Pos() {
			return false
		}
		switch n.(type) {
		case *ast.File, *ast.CommentGroup, *ast.Comment:
			return true
		}
		found = fset.Position(n.Pos()).Line == line || n.End() <= c.Pos() && fset.Position(n.End()).Line == line
		return !found
	})
	return found
}

// suppress reports whether a directive with a reason covers the position.
func (l ignoreList) suppress(p token.Position) bool {
	for _, i := range l {
		if i.reason && i.pos.Filename == p.Filename && (i.pos.Line == p.Line && !i.alone || i.alone && i.pos.Line+1 == p.Line) {
			i.used = true
			return true
		}
	}
	return false
}

// complain reports directives that lack a reason or suppress nothing.
func (l ignoreList) complain(r *Reporter) {
	for _, i := range l {
		switch {
		case !i.reason:
			r.say(i.at, "this suppression gives no reason [write //jwtvet:ignore "+r.rule+" and why]")
		case !i.used:
			r.say(i.at, "this suppression suppresses nothing [remove it]")
		}
	}
}

func (r *Reporter) say(c *ast.Comment, text string) {
	if !r.excluded(c.Pos()) && (r.Policy.Tests || !r.inTest(c.Pos())) {
		r.Pass.ReportRangef(c, "%s (%s)", text, r.rule)
	}
}
