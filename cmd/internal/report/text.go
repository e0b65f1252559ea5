// SPDX-License-Identifier: Apache-2.0

package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// SGR parameters of ECMA-48.
const (
	bold   = "1"
	dim    = "2"
	red    = "31"
	yellow = "33"
	cyan   = "36"
)

func textPrinter(opts Options) Printer {
	paint := func(_, s string) string { return s }
	if opts.Color {
		paint = func(sgr, s string) string { return "\x1b[" + sgr + "m" + s + "\x1b[0m" }
	}
	return func(w io.Writer, r *Report) error {
		out := bufio.NewWriter(w)
		for _, f := range r.Findings {
			// Have: "what is wrong [what follows] (rule)".
			message, rule, _ := strings.Cut(f.Message, " ("+f.Rule+")")
			if rule == "" && message != f.Message {
				message = paint(color(f.Severity), message) + paint(dim, " ("+f.Rule+")")
			} else {
				message = f.Message
			}
			fmt.Fprintf(out, "%s: %s\n", paint(bold, r.at(f.Position)), message)
			for _, s := range f.Steps {
				fmt.Fprintf(out, "\t%s: %s\n", r.at(s.Position), s.Message)
			}
		}
		return out.Flush()
	}
}

func color(severity string) string {
	switch severity {
	case "critical", "high":
		return red
	case "medium":
		return yellow
	}
	return cyan
}

// PrintProblems writes why something could not be analyzed, one line each.
func (r *Report) PrintProblems(w io.Writer) {
	for _, p := range r.Problems {
		if p.File == "" {
			fmt.Fprint(w, "jwtvet: ")
		}
		fmt.Fprintln(w, r.problemText(p))
	}
}

func (r *Report) problemText(p Problem) string {
	var b strings.Builder
	if p.File != "" {
		b.WriteString(r.at(p.Position) + ": ")
	}
	if p.Package != "" {
		b.WriteString(p.Package + ": ")
	}
	b.WriteString(strings.ReplaceAll(strings.TrimSpace(p.Message), "\n", "\n\t"))
	if p.Help != "" {
		b.WriteString("; " + p.Help)
	}
	return b.String()
}

// Summary is the closing line: "3 findings (1 critical, 2 high) in 2 packages".
func (r *Report) Summary() string {
	known := 0
	for _, a := range r.Accepted {
		if a.Kind == "external" {
			known++
		}
	}
	text := r.found()
	if known > 0 {
		text += fmt.Sprintf("; %d more in the baseline", known)
	}
	if n := len(r.Problems); n > 0 {
		return fmt.Sprintf("%s, but the analysis is incomplete: %s", text, count(n, "error"))
	}
	return text
}

func (r *Report) found() string {
	if len(r.Findings) == 0 {
		if r.Packages == 0 || len(r.Problems) > 0 {
			return "no findings"
		}
		use := "use"
		if r.Relevant == 1 {
			use = "uses"
		}
		return fmt.Sprintf("no findings in %s (%d %s JWT)", count(r.Packages, "package"), r.Relevant, use)
	}
	severities := make(map[string]int)
	packages := make(map[string]bool)
	for _, f := range r.Findings {
		severities[f.Severity]++
		packages[f.Package] = true
	}
	var parts []string
	for _, s := range []string{"critical", "high", "medium", "low"} {
		if n := severities[s]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, s))
		}
	}
	grades := ""
	if len(parts) > 0 {
		grades = " (" + strings.Join(parts, ", ") + ")"
	}
	return fmt.Sprintf("%s%s in %s", count(len(r.Findings), "finding"), grades, count(len(packages), "package"))
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
