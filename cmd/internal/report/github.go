// SPDX-License-Identifier: Apache-2.0

package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// printGitHub prints workflow commands, which GitHub Actions shows as annotations.
func printGitHub(w io.Writer, r *Report) error {
	out := bufio.NewWriter(w)
	for _, f := range r.Findings {
		level := map[string]string{"error": "error", "warning": "warning"}[level(f.Severity)]
		if level == "" {
			level = "notice"
		}
		fmt.Fprintf(out, "::%s file=%s,line=%d,endLine=%d", level, property(r.FromRoot(f.File)), f.Line, max(f.EndLine, f.Line))
		if f.EndLine == f.Line {
			fmt.Fprintf(out, ",col=%d,endColumn=%d", r.UTF16Column(f.File, f.Line, f.Column), r.UTF16Column(f.File, f.Line, f.EndColumn))
		}
		fmt.Fprintf(out, ",title=%s::%s\n", property(f.Rule+" ("+f.Severity+")"), command(f.Message))
	}
	for _, p := range r.Problems {
		place := ""
		if p.File != "" {
			place = fmt.Sprintf(" file=%s,line=%d", property(r.FromRoot(p.File)), max(p.Line, 1))
		}
		fmt.Fprintf(out, "::error%s::%s\n", place, command("jwtvet could not analyze this: "+p.Message))
	}
	return out.Flush()
}

// command escapes the text of a workflow command, property that of one of its properties.
func command(s string) string {
	return strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A").Replace(valid(s))
}

func property(s string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(command(s))
}
