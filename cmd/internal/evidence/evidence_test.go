// SPDX-License-Identifier: Apache-2.0

package evidence

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

const attack = `</script><img src=x onerror=alert(1)>"'{{.}}|` + "`"

const source = "package p\n\nfunc f() {\n\tkey := map[string]string{\"name\": \"a-secret-that-nobody-may-see\"} // " + attack + "\n\tother := `raw\nmore secret`\n\tplain := \"shown\"\n}\n"

func sample() Evidence {
	at := func(line int) report.Position {
		return report.Position{File: "/repo/" + attack + "/p.go", Line: line, Column: 2}
	}
	r := &report.Report{
		Version: "v1", Dir: "/repo", Root: "/repo", Packages: 3, Relevant: 1,
		Rules: []report.Rule{
			{Name: "jwthardkey", Title: attack, URL: "https://example.com/k", Severity: "critical", CWE: "CWE-321"},
			{Name: "jwtnone", Title: "none", Severity: "critical", CWE: "CWE-347"},
		},
		Findings: []report.Finding{{
			Position: at(4), EndLine: 5, Rule: "jwthardkey", Severity: "critical", CWE: "CWE-321", Message: attack + " (jwthardkey)",
			Steps: []report.Step{{Position: at(7), Message: attack}},
		}},
		Accepted:   []report.Accepted{{Finding: report.Finding{Position: at(3), Rule: "jwtnone", Severity: "critical"}, Kind: "inSource", Reason: attack, Until: "2030-01-01"}},
		Operations: []report.Operation{{Position: at(4), EndLine: 4, Event: "issue", API: attack, Parts: []report.Part{{Name: "key", Text: attack}}}},
		Problems:   []report.Problem{{Message: attack}},
		Source:     func(string) []byte { return []byte(source) },
	}
	return Of(r, About{Project: attack, Commit: attack, Profile: "strict"})
}

func written(t *testing.T, format string) string {
	t.Helper()
	print, err := New(format)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := print(&out, sample()); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// TestEscaped wants nothing of the analyzed code to be markup, in any format.
func TestEscaped(t *testing.T) {
	html := written(t, "html")
	for _, bad := range []string{"<img", "<script", "</script>", "onerror=alert(1)>\"", "{{.}}<"} {
		if strings.Contains(html, bad) {
			t.Errorf("the page has %q", bad)
		}
	}
	if !strings.Contains(html, "&lt;/script&gt;&lt;img") {
		t.Error("the page does not show what was written")
	}
	if md := written(t, "md"); strings.Contains(md, "<img") || !strings.Contains(md, "&lt;img") {
		t.Error("the Markdown is not escaped")
	}
	var e Evidence
	if err := json.Unmarshal([]byte(written(t, "json")), &e); err != nil || e.About.Project != attack {
		t.Errorf("the JSON says %q, %v", e.About.Project, err)
	}
}

// TestSelfContained wants a page that loads nothing, and that is well formed.
func TestSelfContained(t *testing.T) {
	html := written(t, "html")
	if m := regexp.MustCompile(`(?i)<(script|link[^>]+href="[^d]|iframe|img)|url\(|@import|src=`).FindString(strings.ReplaceAll(html, "img-src", "")); m != "" && !strings.Contains(m, "src=") {
		t.Errorf("the page has %q", m)
	}
	dec := xml.NewDecoder(strings.NewReader(html))
	dec.Strict, dec.AutoClose, dec.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	for {
		if _, err := dec.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
}

// TestMasked wants the excerpts to hide what may be a key, and nothing else.
func TestMasked(t *testing.T) {
	for _, format := range []string{"html", "json", "md"} {
		text := written(t, format)
		if strings.Contains(text, "nobody-may-see") || strings.Contains(text, "more secret") {
			t.Errorf("%s holds the key", format)
		}
	}
	code := sample().Findings[0].Code
	if len(code) == 0 || !strings.HasPrefix(code[2].Text, "\tkey := map[string]string{\"name\": \"****************************\"} // ") || !code[2].Hit || code[1].Hit {
		t.Errorf("the code is %+v", code)
	}
}

// TestWording wants the three forms of a status, and no word of compliance.
func TestWording(t *testing.T) {
	statuses := make(map[string]bool)
	for _, f := range sample().Frameworks {
		for _, c := range f.Controls {
			statuses[regexp.MustCompile(`\d+`).ReplaceAllString(c.Status, "n")] = true
		}
	}
	for _, want := range []string{
		"n finding relevant to this control", "no rule of this run covers this control",
		"no findings from the rules that cover this control (n rule, n packages)",
	} {
		if !statuses[want] {
			t.Errorf("no %q in %v", want, statuses)
		}
	}
	if m := regexp.MustCompile(`(?i)\b(compliant|passed|certified)\b`).FindString(written(t, "html")); m != "" {
		t.Errorf("the page says %s", m)
	}
}

// TestInventory wants operations on tokens first, and none that says nothing.
func TestInventory(t *testing.T) {
	op := func(event, file string, idle bool, parts ...report.Part) report.Operation {
		return report.Operation{Position: report.Position{File: "/repo/" + file, Line: 1}, Event: event, Idle: idle, Parts: parts}
	}
	part := report.Part{Name: "key", Text: "file"}
	r := &report.Report{Dir: "/repo", Root: "/repo", Operations: []report.Operation{
		op("bind", "a.go", false, part), op("bind", "a.go", false), op("peek", "a.go", false), op("carry", "a.go", true, part),
		op("carry", "b.go", false, part), op("policy", "a.go", false), op("issue", "c.go", false), op("issue", "c_test.go", false),
	}}
	for want, about := range map[string]About{
		"issue c.go, peek a.go, bind a.go, carry b.go, policy a.go":                  {},
		"issue c.go, issue c_test.go, peek a.go, bind a.go, carry b.go, policy a.go": {Tests: true},
	} {
		var got []string
		for _, o := range Of(r, about).Inventory {
			got = append(got, o.Event+" "+o.File)
		}
		if strings.Join(got, ", ") != want {
			t.Errorf("%v\nwant %s", got, want)
		}
	}
}
