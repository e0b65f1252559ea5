// SPDX-License-Identifier: Apache-2.0

package evidence

import (
	"slices"
	"strings"

	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// Operation is one JWT operation of the program.
type Operation struct {
	Event    string        `json:"event"`
	API      string        `json:"api"`
	Within   string        `json:"within"`
	File     string        `json:"file"`
	Line     int           `json:"line"`
	Parts    []report.Part `json:"parts"`
	Findings int           `json:"findings"`
}

// main are the operations on tokens themselves; the others set something for them.
var main = []string{"issue", "accept", "check", "peek"}

// Main says whether a token is made, accepted or read here.
func (o Operation) Main() bool { return slices.Contains(main, o.Event) }

// inventory lists the operations, those on tokens first. Left out is what says nothing: what
// passes on nothing that is known to be of a token, and settings of which nothing is known.
func inventory(r *report.Report, tests bool) []Operation {
	list := []Operation{}
	for _, op := range r.Operations {
		if op.Idle || !tests && strings.HasSuffix(op.File, "_test.go") {
			continue
		}
		o := Operation{op.Event, op.API, op.Within, r.FromRoot(op.File), op.Line, append([]report.Part{}, op.Parts...), 0}
		for _, f := range r.Findings {
			if f.File == op.File && op.Line <= f.Line && f.Line <= max(op.EndLine, op.Line) {
				o.Findings++
			}
		}
		if len(o.Parts) > 0 || o.Findings > 0 || o.Main() || o.Event == "policy" {
			list = append(list, o)
		}
	}
	slices.SortStableFunc(list, func(a, b Operation) int { return place(a.Event) - place(b.Event) })
	return list
}

// place is where an event stands in the inventory.
func place(event string) int {
	if i := slices.Index(main, event); i >= 0 {
		return i
	}
	return len(main)
}

// events counts the operations on tokens.
func events(list []Operation) []Count {
	return counted(main, list, func(o Operation) string { return o.Event })
}
