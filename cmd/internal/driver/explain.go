// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"fmt"
	"strings"

	"github.com/jwtvet/jwtvet/cmd/internal/controls"
)

// explain is jwtvet explain rule.
func (c *Command) explain(args []string) int {
	if len(args) != 1 || strings.HasPrefix(args[0], "-") {
		return c.fail(fmt.Errorf("explain takes the name of one rule; jwtvet rules lists them"))
	}
	suite, err := c.Load(Settings{})
	if err != nil {
		return c.fail(err)
	}
	rule, ok := suite.find(args[0])
	if !ok {
		return c.fail(suite.unknown(args[0]))
	}
	_, body, _ := strings.Cut(rule.Analyzer.Doc, "\n")
	fmt.Fprintf(c.Stdout, "%s: %s\n\n", rule.Analyzer.Name, rule.title())
	fmt.Fprintf(c.Stdout, "severity %s, %s, profile %s\n\n%s\n", rule.Severity, rule.CWE, rule.Profile, strings.TrimSpace(body))
	byFramework := ""
	for _, control := range controls.Of(rule.Analyzer.Name) {
		if control.Framework != byFramework {
			byFramework = control.Framework
			fmt.Fprintf(c.Stdout, "\n%s:\n", byFramework)
		}
		fmt.Fprintf(c.Stdout, "\t%-14s %s\n", control.ID, control.Gist)
	}
	fmt.Fprintf(c.Stdout, "\nTo silence a finding, with the reason and, if it is to end, a last day:\n\n\t//jwtvet:ignore %s until=2026-12-31 why it is right here\n\n%s\n", rule.Analyzer.Name, rule.Analyzer.URL)
	return exitClean
}
