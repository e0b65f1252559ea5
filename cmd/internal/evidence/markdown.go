// SPDX-License-Identifier: Apache-2.0

package evidence

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// printMarkdown writes the evidence for a wiki or a pull request.
func printMarkdown(w io.Writer, e Evidence) error {
	out := bufio.NewWriter(w)
	esc := report.EscapeMarkdown
	row := func(cells ...string) {
		for i := range cells {
			cells[i] = esc(cells[i])
		}
		fmt.Fprintf(out, "| %s |\n", strings.Join(cells, " | "))
	}
	head := func(cells ...string) {
		row(cells...)
		fmt.Fprintf(out, "|%s\n", strings.Repeat("---|", len(cells)))
	}
	fmt.Fprintf(out, "# JWT report: %s\n\n", esc(e.About.Project))
	head("about", "")
	for _, pair := range e.About.pairs() {
		row(pair[0], pair[1])
	}
	fmt.Fprint(out, "\n## Findings\n\n")
	head("severity", "rule", "place", "finding")
	for _, f := range e.Findings {
		row(f.Severity, f.Rule, fmt.Sprintf("%s:%d", f.File, f.Line), f.Message)
	}
	fmt.Fprint(out, "\n## Accepted risks\n\n")
	head("rule", "place", "finding", "reason", "until", "accepted by", "since")
	for _, a := range e.Accepted {
		row(a.Rule, fmt.Sprintf("%s:%d", a.File, a.Line), a.Message, a.Reason, a.Until, a.Owner, a.Since)
	}
	fmt.Fprint(out, "\n## Inventory\n\n")
	head("operation", "API", "place", "what is known")
	for _, o := range e.Inventory {
		var parts []string
		for _, p := range o.Parts {
			parts = append(parts, p.Name+": "+p.Text)
		}
		row(o.Event, o.API, fmt.Sprintf("%s:%d", o.File, o.Line), strings.Join(parts, "; "))
	}
	fmt.Fprint(out, "\n## Controls\n\nWhat the rules found that speak of a control. Whether it is met is for people to judge.\n\n")
	for _, f := range e.Frameworks {
		fmt.Fprintf(out, "### %s\n\n", esc(f.Name))
		head("control", "about", "rules", "status")
		for _, c := range f.Controls {
			row(c.ID, c.Gist, strings.Join(c.Rules, ", "), c.Status)
		}
		fmt.Fprintln(out)
	}
	fmt.Fprint(out, "### Not covered by static analysis\n\n")
	head("framework", "control", "about")
	for _, c := range e.Unseen {
		row(c.Framework, c.ID, c.Gist)
	}
	return out.Flush()
}

// pairs is what the head of a report says.
func (a About) pairs() [][2]string {
	policy := a.Policy
	if policy == "" {
		policy = "none: the defaults"
	} else {
		policy += ", SHA-256 " + a.Hash
	}
	return [][2]string{
		{"project", a.Project}, {"commit", a.Commit}, {"date", a.Date},
		{"jwtvet", strings.TrimSpace(a.Version + " " + a.Go)}, {"profile", a.Profile}, {"policy", policy},
		{"analyzed", fmt.Sprintf("%s, %d of them with JWTs", count(a.Packages, "package"), a.Relevant)},
	}
}
