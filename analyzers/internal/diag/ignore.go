// SPDX-License-Identifier: Apache-2.0

package diag

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"
	"time"

	"golang.org/x/tools/go/analysis"
)

// AcceptedCategory ends the category of a finding that a comment suppresses, where the
// policy wants those told too; its last related place is the comment, with the reason.
const AcceptedCategory = "/accepted"

// ignore is one directive //jwtvet:ignore rule [until=2026-12-31] reason. It holds for its
// own line, and for the next one where it stands alone.
type ignore struct {
	at     *ast.Comment
	file   string
	line   int // that it holds for
	rule   string
	reason string
	until  string // a date, "" for ever
	used   bool
}

type ignoreList []*ignore

const ignorePrefix = "//jwtvet:ignore"

// ignores reads the directives of the package.
func (r *Reporter) ignores() ignoreList {
	var out ignoreList
	for _, f := range r.Pass.Files {
		for _, g := range f.Comments {
			for _, c := range g.List {
				if i := readIgnore(c); i != nil {
					pos := r.Pass.Fset.Position(c.Pos())
					i.file, i.line = pos.Filename, pos.Line
					if !codeBefore(f, r.Pass.Fset, c) {
						i.line++
					}
					out = append(out, i)
				}
			}
		}
	}
	return out
}

// readIgnore takes a directive apart; nil if the comment is none.
func readIgnore(c *ast.Comment) *ignore {
	text, ok := strings.CutPrefix(c.Text, ignorePrefix)
	if !ok || text != "" && !strings.ContainsAny(text[:1], " \t") {
		return nil
	}
	i := &ignore{at: c}
	words := strings.Fields(text)
	if len(words) > 0 {
		i.rule, words = words[0], words[1:]
	}
	if len(words) > 0 && strings.HasPrefix(words[0], "until=") {
		i.until, words = strings.TrimPrefix(words[0], "until="), words[1:]
	}
	i.reason = strings.Join(words, " ")
	return i
}

// of keeps the directives that name the rule.
func (l ignoreList) of(rule string) ignoreList {
	return slices.DeleteFunc(l, func(i *ignore) bool { return i.rule != rule })
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

// dated reports whether the date of a directive is one; it needs none.
func (i *ignore) dated() bool {
	_, err := time.Parse(time.DateOnly, i.until)
	return i.until == "" || err == nil
}

// expired reports whether the last day of a directive is over.
func (i *ignore) expired(today string) bool {
	return i.until != "" && i.dated() && today != "" && i.until < today
}

// suppress returns the directive that covers a position and may: it has a reason and is in force.
func (l ignoreList) suppress(p token.Position, today string) *ignore {
	for _, i := range l {
		if i.file == p.Filename && i.line == p.Line {
			i.used = true
			if i.reason != "" && i.dated() && !i.expired(today) {
				return i
			}
		}
	}
	return nil
}

// complain reports directives that suppress nothing, or may not.
func (l ignoreList) complain(r *Reporter) {
	for _, i := range l {
		switch {
		case i.reason == "":
			r.say(i.at, "this suppression gives no reason [write //jwtvet:ignore "+r.rule+" and why]")
		case !i.dated():
			r.say(i.at, "this suppression has no date after until= [write one such as until=2026-12-31]")
		case !i.used:
			r.say(i.at, "this suppression suppresses nothing [remove it]")
		case i.expired(r.Policy.Today):
			r.say(i.at, "this suppression ended on "+i.until+" [fix the finding, or accept it anew]")
		}
	}
}

// Unknown reports directives that name no rule: nobody else reads them.
func (r *Reporter) Unknown() {
	if len(r.Policy.Names) == 0 {
		return
	}
	for _, i := range r.ignores() {
		switch {
		case i.rule == "":
			r.say(i.at, "this suppression names no rule [write //jwtvet:ignore, a rule and why]")
		case !slices.Contains(r.Policy.Names, i.rule):
			r.say(i.at, "this suppression names "+i.rule+", which is no rule [it suppresses nothing]")
		}
	}
}

func (r *Reporter) say(c *ast.Comment, text string) {
	if !r.excluded(c.Pos()) && (r.Policy.Tests || !r.inTest(c.Pos())) {
		r.Pass.ReportRangef(c, "%s (%s)", text, r.rule)
	}
}

// accepted is the diagnostic of a finding that a directive suppresses.
func (r *Reporter) accepted(f Finding, i *ignore) analysis.Diagnostic {
	d := r.diagnostic(f)
	d.Category += AcceptedCategory
	note := i.reason
	if i.until != "" {
		note = "until=" + i.until + " " + note
	}
	d.Related = append(d.Related, analysis.RelatedInformation{Pos: i.at.Pos(), End: i.at.End(), Message: note})
	return d
}
