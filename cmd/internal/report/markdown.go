// SPDX-License-Identifier: Apache-2.0

package report

import (
	"bufio"
	"fmt"
	"io"
)

// printMarkdown prints a summary for people, as a CI shows it beside a change.
func printMarkdown(w io.Writer, r *Report) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "## jwtvet\n\n%s.\n", EscapeMarkdown(r.Summary()))
	if len(r.Findings) > 0 {
		fmt.Fprint(out, "\n| severity | place | finding | rule |\n|---|---|---|---|\n")
	}
	for _, f := range r.Findings {
		rule := EscapeMarkdown(f.Rule)
		if url := r.rule(f.Rule).URL; url != "" {
			rule = fmt.Sprintf("[%s](%s)", rule, url)
		}
		fmt.Fprintf(out, "| %s | %s:%d | %s | %s |\n", EscapeMarkdown(f.Severity), EscapeMarkdown(r.FromRoot(f.File)), f.Line, EscapeMarkdown(f.text()), rule)
	}
	if len(r.Problems) > 0 {
		fmt.Fprint(out, "\nNot analyzed:\n\n")
	}
	for _, p := range r.Problems {
		fmt.Fprintf(out, "- %s\n", EscapeMarkdown(r.problemText(p)))
	}
	return out.Flush()
}
