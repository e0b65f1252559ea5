// SPDX-License-Identifier: Apache-2.0

package report

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"
)

// The JUnit form that CI servers read: a test for each finding, and one for each rule without.
type (
	junitSuites struct {
		XMLName xml.Name `xml:"testsuites"`
		Suite   junitSuite
	}
	junitSuite struct {
		XMLName  xml.Name    `xml:"testsuite"`
		Name     string      `xml:"name,attr"`
		Tests    int         `xml:"tests,attr"`
		Failures int         `xml:"failures,attr"`
		Errors   int         `xml:"errors,attr"`
		Cases    []junitCase `xml:"testcase"`
	}
	junitCase struct {
		Class   string        `xml:"classname,attr"`
		Name    string        `xml:"name,attr"`
		File    string        `xml:"file,attr,omitempty"`
		Line    int           `xml:"line,attr,omitempty"`
		Failure *junitFailure `xml:"failure"`
		Error   *junitFailure `xml:"error"`
	}
	junitFailure struct {
		Type    string `xml:"type,attr"`
		Message string `xml:"message,attr"`
		Text    string `xml:",chardata"`
	}
)

func printJUnit(w io.Writer, r *Report) error {
	s := junitSuite{Name: "jwtvet"}
	found := make(map[string]bool)
	for _, f := range r.Findings {
		found[f.Rule] = true
		var steps strings.Builder
		fmt.Fprintf(&steps, "%s: %s\n", r.at(f.Position), f.Message)
		for _, step := range f.Steps {
			fmt.Fprintf(&steps, "\t%s: %s\n", r.at(step.Position), step.Message)
		}
		s.Cases = append(s.Cases, junitCase{
			Class: f.Rule, Name: fmt.Sprintf("%s:%d:%d", r.FromRoot(f.File), f.Line, f.Column), File: r.FromRoot(f.File), Line: f.Line,
			Failure: &junitFailure{Type: f.Severity, Message: f.Message, Text: steps.String()},
		})
	}
	s.Failures = len(s.Cases)
	for _, p := range r.Problems {
		s.Cases = append(s.Cases, junitCase{
			Class: "jwtvet", Name: "analysis", File: r.FromRoot(p.File), Line: p.Line,
			Error: &junitFailure{Type: "error", Message: p.Message, Text: r.problemText(p)},
		})
	}
	s.Errors = len(r.Problems)
	for _, rule := range r.Rules {
		if !found[rule.Name] {
			s.Cases = append(s.Cases, junitCase{Class: rule.Name, Name: rule.Title})
		}
	}
	s.Tests = len(s.Cases)
	text, err := xml.MarshalIndent(junitSuites{Suite: s}, "", "\t")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "%s%s\n", xml.Header, text)
	return err
}
