// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"fmt"
	"os"
	"runtime/debug"
	"slices"
	"strings"
)

// Exit codes.
const (
	exitClean    = 0
	exitFindings = 1
	exitFailed   = 2 // could not analyze
)

// Command is the jwtvet binary.
type Command struct {
	Load   func(Settings) (Suite, error)
	Stdout *os.File
	Stderr *os.File
}

// Main runs the command and returns its exit code. As a tool of the go command
// it ends the process itself.
func (c *Command) Main(args []string) int {
	// The protocol of go vet -vettool and go fix -fixtool.
	switch {
	case len(args) == 1 && args[0] == "-V=full":
		return c.toolID()
	case len(args) == 1 && args[0] == "-flags":
		return c.unit(args)
	case len(args) > 0 && strings.HasSuffix(args[len(args)-1], ".cfg"):
		return c.unit(args)
	}

	if slices.ContainsFunc(args, asksHelp) {
		fmt.Fprint(c.Stdout, usage)
		return exitClean
	}
	name := ""
	if len(args) > 0 {
		name = args[0]
	}
	switch name {
	case "vet":
		return c.vet(args[1:])
	case "fix":
		return c.fix(args[1:])
	case "rules":
		return c.rules(args[1:])
	case "baseline":
		return c.baseline(args[1:])
	case "report":
		return c.evidence(args[1:])
	case "lsp":
		return c.lsp(args[1:])
	case "gopls":
		return c.gopls(args[1:])
	case "explain":
		return c.explain(args[1:])
	case "why":
		return c.why(args[1:])
	case "init":
		return c.init(args[1:])
	case "version":
		fmt.Fprintln(c.Stdout, versionLine())
		return exitClean
	case "help":
		fmt.Fprint(c.Stdout, usage)
		return exitClean
	}
	return c.check(args)
}

// asksHelp says whether a word calls for help, before or behind the name of a command.
func asksHelp(arg string) bool { return arg == "-h" || arg == "-help" || arg == "--help" }

// fail prints an error and returns the exit code.
func (c *Command) fail(err error) int {
	for line := range strings.SplitSeq(strings.TrimSpace(err.Error()), "\n") {
		fmt.Fprintf(c.Stderr, "jwtvet: %s\n", line)
	}
	return exitFailed
}

// rules lists the rules.
func (c *Command) rules(args []string) int {
	if len(args) > 0 {
		return c.fail(fmt.Errorf("rules takes no argument, got %q", args[0]))
	}
	suite, err := c.Load(Settings{})
	if err != nil {
		return c.fail(err)
	}
	for _, r := range suite.Rules {
		fmt.Fprintf(c.Stdout, "%-16s %-8s %-8s %-8s %s\n", r.Analyzer.Name, r.Severity, r.Profile, r.CWE, r.title())
	}
	return exitClean
}

// Version is the module version of the binary.
func Version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" {
		return "(devel)"
	}
	return info.Main.Version
}

func versionLine() string {
	line := "jwtvet " + Version()
	if info, ok := debug.ReadBuildInfo(); ok {
		line += " " + info.GoVersion
	}
	return line
}

const usage = `jwtvet finds misuse of JSON Web Tokens in Go code.

Usage:

	jwtvet [flags] [packages]            analyze the packages
	jwtvet vet [flags] [packages]        the same through go vet, with its cache
	jwtvet fix [-diff] [packages]        apply the safe fixes, or print them
	jwtvet baseline [-o file] [packages] write down the findings there are
	jwtvet init [-profile name] [-ci github|gitlab|none] [-baseline=false] [-y]
	                                     set jwtvet up in a module: policy, baseline, CI
	jwtvet report [-format html|json|md] [-o file] [packages]
	                                     a page on findings, accepted risks, tokens and controls
	jwtvet lsp                           serve an editor, beside gopls
	jwtvet gopls [-o file]               build a gopls with the rules inside
	jwtvet explain rule                  what a rule finds, why, and what is right
	jwtvet why file:line                 what jwtvet sees at a line, and why it is a finding or not
	jwtvet rules                         list the rules
	jwtvet version                       print the version
	jwtvet help                          print this text

	go vet -vettool=$(which jwtvet) ./...
	go fix -fixtool=$(which jwtvet) -diff ./...

Flags:

	-format name         how findings are printed: text, json, sarif, github, gitlab, junit, markdown;
	                     several with a comma, in files: text,sarif=jwtvet.sarif
	-fail-on severity    least severity with which the run fails: low, medium, high, critical, never
	-baseline file       leave out the findings that the file lists, and strike off those that are gone
	-diff rev            only findings that the change since the git revision touches
	-rules a,b           run only these rules
	-exclude a,b         do not run these rules
	-tests               report test code too
	-tags a,b            build tags
	-C dir               run in that directory

vet takes the flags of go vet, and -format, -fail-on, -baseline, -diff, -rules and -exclude; fix takes
those of go fix. The packages are import paths or patterns as for go build;
the default is the package in the current directory.

The policy is the file that $JWTVET_CONFIG names, or else .jwtvet.yml at the
root of the workspace or of the module.

Findings go to standard output, errors to standard error. The exit code is
0 if there is nothing to report, 1 if there are findings, 2 if something could
not be analyzed.
`
