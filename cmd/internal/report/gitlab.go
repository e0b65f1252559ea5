// SPDX-License-Identifier: Apache-2.0

package report

import (
	"encoding/json"
	"io"
)

// The report of GitLab Code Quality.
type (
	gitlabIssue struct {
		Description string         `json:"description"`
		CheckName   string         `json:"check_name"`
		Fingerprint string         `json:"fingerprint"`
		Severity    string         `json:"severity"`
		Location    gitlabLocation `json:"location"`
	}
	gitlabLocation struct {
		Path  string      `json:"path"`
		Lines gitlabLines `json:"lines"`
	}
	gitlabLines struct {
		Begin int `json:"begin"`
		End   int `json:"end"`
	}
)

func printGitLab(w io.Writer, r *Report) error {
	severities := map[string]string{"critical": "blocker", "high": "critical", "medium": "major", "low": "minor"}
	issues := []gitlabIssue{}
	for _, f := range r.Findings {
		issues = append(issues, gitlabIssue{
			Description: f.Message, CheckName: f.Rule, Fingerprint: f.Fingerprint, Severity: severities[f.Severity],
			Location: gitlabLocation{r.FromRoot(f.File), gitlabLines{f.Line, max(f.EndLine, f.Line)}},
		})
	}
	return indented(w, issues)
}

// indented prints JSON for people too.
func indented(w io.Writer, v any) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "\t")
	return enc.Encode(v)
}
