// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/packages"

	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// listProblems returns what go list could not make sense of in the packages
// asked for, and in what they depend on.
func listProblems(dir string, list []*listed) []report.Problem {
	var problems []report.Problem
	for _, p := range list {
		if p.DepOnly {
			continue
		}
		for _, e := range p.errors() {
			if e.fromCompiler() {
				continue
			}
			at := position(e.Pos)
			if at.File != "" && !filepath.IsAbs(at.File) {
				at.File = filepath.Join(dir, at.File)
			}
			problems = append(problems, report.Problem{
				Position: at, Package: p.path(), Message: e.Err, Help: helpFor(e.Err),
			})
		}
	}
	return problems
}

// buildProblems returns what the compiler says of the packages asked for, and of what they
// depend on, but for those that are loaded from source, whose errors come with that.
func buildProblems(dir string, list []*listed, source map[string]bool) []report.Problem {
	var problems []report.Problem
	for _, p := range list {
		if p.DepOnly || source[p.ImportPath] {
			continue
		}
		for _, e := range p.errors() {
			if e.fromCompiler() {
				problems = append(problems, compilerProblems(dir, e.Err)...)
			}
		}
	}
	return problems
}

// compilerProblems reads what the compiler prints: "# package", then "file:line:column: message",
// then indented lines that go on with the message.
func compilerProblems(dir, text string) []report.Problem {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	path := strings.TrimPrefix(lines[0], "# ")
	var problems []report.Problem
	for _, line := range lines[1:] {
		if strings.HasPrefix(line, "\t") && len(problems) > 0 {
			problems[len(problems)-1].Message += "\n" + line
			continue
		}
		p := report.Problem{Package: path, Message: line, Help: helpFor(line)}
		if at, message, ok := strings.Cut(line, ": "); ok && position(at).Line > 0 {
			p.Position, p.Message = position(at), message
			if !filepath.IsAbs(p.Position.File) {
				p.Position.File = filepath.Join(dir, p.Position.File)
			}
		}
		problems = append(problems, p)
	}
	return problems
}

// maxErrors bounds the errors told of one package, as the compiler does.
const maxErrors = 10

// loadProblems returns the errors of a package that does not compile.
func loadProblems(path string, errs []packages.Error) []report.Problem {
	var problems []report.Problem
	for _, e := range errs[:min(len(errs), maxErrors)] {
		problems = append(problems, report.Problem{
			Position: position(e.Pos), Package: path, Message: e.Msg, Help: helpFor(e.Msg),
		})
	}
	return problems
}

// helpFor says what to do about an error of the go command or the type checker.
func helpFor(message string) string {
	has := func(part string) bool { return strings.Contains(message, part) }
	switch {
	case has("go get "), has("go mod "), has("go work "):
		return "" // it says so itself
	case has("executable file not found"):
		return "install Go, or put the go command into PATH"
	case has("does not contain main module"), has("go.mod file not found"), has("cannot find main module"), has("outside main module"):
		return "run jwtvet inside a Go module, or name one with -C dir"
	case has("requires go >= "):
		return "install that Go version, or allow it with GOTOOLCHAIN=auto"
	case has("requires newer Go version"), has("export data"):
		return "build jwtvet with the Go version that builds this code"
	case has("build constraints exclude all Go files"):
		return "set the build tags with -tags"
	case has("matched no packages"), has("no Go files"), has("is not in std"), has("directory not found"), has("no such file"):
		return "check the package pattern"
	case strings.HasPrefix(message, "expected "):
		return "fix the syntax, or keep the file out of the build"
	}
	return "only code that compiles is analyzed; go build shows every error"
}

func suffix(help string) string {
	if help == "" {
		return ""
	}
	return "; " + help
}

// position reads "file:line:column"; line and column may be missing.
func position(s string) report.Position {
	if s == "" || s == "-" {
		return report.Position{}
	}
	var nums []int
	for len(nums) < 2 {
		i := strings.LastIndexByte(s, ':')
		if i < 0 {
			break
		}
		n, err := strconv.Atoi(s[i+1:])
		if err != nil {
			break
		}
		nums = append(nums, n)
		s = s[:i]
	}
	slices.Reverse(nums)
	p := report.Position{File: s}
	if len(nums) > 0 {
		p.Line = nums[0]
	}
	if len(nums) > 1 {
		p.Column = nums[1]
	}
	return p
}
