// SPDX-License-Identifier: Apache-2.0

package main

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// newRule writes a rule, its cases and its row, and returns what to do next.
func newRule(root, name string) (string, error) {
	if !regexp.MustCompile(`^jwt[a-z]+$`).MatchString(name) {
		return "", fmt.Errorf("%q is no name of a rule: write jwt and lower-case letters", name)
	}
	t := &tree{root: root, files: make(map[string][]byte)}
	const registry = "analyzers/analyzers.go"
	err := errors.Join(
		t.add("analyzers/"+name+"/doc.go", "doc.go.tmpl", name),
		t.add("analyzers/"+name+"/"+name+".go", "rule.go.tmpl", name),
		t.add("analyzers/"+name+"/"+name+"_test.go", "rule_test.go.tmpl", name),
		t.add("testdata/src/"+name+"/golangjwtv5/bad.go", "bad.go.tmpl", name),
		t.add("testdata/src/"+name+"/golangjwtv5/clean.go", "clean.go.tmpl", name),
		t.insert(registry, "import (", "\t\"github.com/jwtvet/jwtvet/analyzers/", "\t\"github.com/jwtvet/jwtvet/analyzers/"+name+"\""),
		t.insert(registry, "func Rules()", "\t}", "\t\t{"+name+".New, "+name+`.Analyzer, Low, policy.StrictProfile, "CWE-345", "", "0.1"},`),
	)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf(`%[1]s is a rule that finds a claim of its own name. Next:

  1. testdata/src/%[1]s: say what to find, bad and clean, in one folder a library
  2. analyzers/%[1]s: the rule, and doc.go with the danger and when it is silent
  3. analyzers/analyzers.go: severity, profile, CWE and section of RFC 8725 in its row
  4. go test ./analyzers/%[1]s
  5. go run ./cmd/jwtdoc
`, name), t.write()
}

// newLibrary writes a table without rows and the places where the library is known,
// and returns what to do next.
func newLibrary(root, name, path string) (string, error) {
	if !regexp.MustCompile(`^[a-z][a-z0-9]+$`).MatchString(name) {
		return "", fmt.Errorf("%q is no name of a table: write lower-case letters and digits", name)
	}
	if !regexp.MustCompile(`^[a-z0-9-]+(\.[a-z0-9-]+)+(/[A-Za-z0-9._~-]+)+$`).MatchString(path) {
		return "", fmt.Errorf("%q is no import path", path)
	}
	t := &tree{root: root, files: make(map[string][]byte)}
	data := struct{ Name, Path string }{name, path}
	line := "\t_ " + strconv.Quote(path)
	const apis = "passes/internal/catalog/testdata/apis/now"
	err := errors.Join(
		t.add("passes/internal/catalog/"+name+".go", "library.go.tmpl", data),
		t.insert("passes/internal/catalog/libraries.go", "func allLibraries()", "\t)", "\t\t"+name+"(),"),
		t.insert(apis+"/apis.go", "import (", ")", line),
		t.add("testdata/src/jwthardkey/"+name+"/clean.go", "case.go.tmpl", data),
		t.insert("testdata/src/libraries.go", "import (", ")", line),
	)
	if err != nil {
		return "", err
	}
	return fmt.Sprintf(`%[1]s is a library without rows. Next:

  1. go -C %[3]s get %[2]s && go -C %[3]s mod tidy
     go -C testdata/src get %[2]s && go -C testdata/src mod tidy
  2. passes/internal/catalog/%[1]s.go: a row for each function, method and field that
     has to do with tokens, its Go signature as comment
  3. go test ./passes/internal/catalog
  4. testdata/src/<rule>/%[1]s: what each rule must find and leave alone in it
  5. go test ./analyzers/... && go run ./cmd/jwtdoc
`, name, path, strings.TrimSuffix(apis, "/")), t.write()
}
