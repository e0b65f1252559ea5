// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

const policyStart = `# yaml-language-server: $schema=https://raw.githubusercontent.com/jwtvet/jwtvet/main/docs/policy.schema.json
version: 1
profile: %s       # default, strict, asvs5 or audit
fail_on: low           # the least severity with which a run fails
# rules:               # on, off, or another severity, rule by rule
#   jwtbody: off
# exclude: []          # paths in which nothing is reported
# verified_upstream: []  # packages that see only tokens which a gateway has verified
`

const githubStart = `name: jwtvet

on:
  push:
    branches: [%s]
  pull_request:

permissions:
  contents: read
  security-events: write # to upload the findings

jobs:
  jwtvet:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-go@v6
        with:
          go-version-file: go.mod
      - uses: jwtvet/jwtvet@main
        with:
          args: %s./...
`

const gitlabStart = `# Include it from .gitlab-ci.yml: include: [{local: .gitlab/jwtvet.yml}]
jwtvet:
  image: golang:1.26
  script:
    - go run github.com/jwtvet/jwtvet/cmd/jwtvet@latest -format=gitlab %s./... > gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`

// initOptions are the answers that jwtvet init needs.
type initOptions struct {
	dir, profile, ci string
	baseline, yes    bool
}

// init is jwtvet init: it writes a policy, a baseline and a CI file where there are none.
func (c *Command) init(args []string) int {
	o, err := c.readInit(args)
	if err != nil {
		return c.fail(err)
	}
	root := above(o.dir, "go.mod")
	if work := workFile(o.dir); work != "" {
		root = filepath.Dir(work)
	}
	if root == "" {
		return c.fail(errors.New("there is no Go module here; go to one, or name it with -C dir"))
	}
	start := fmt.Sprintf(policyStart, o.profile)
	if _, err := c.Load(Settings{File: policyName, Data: []byte(start)}); err != nil {
		return c.fail(err)
	}
	top := repository(root)
	if o.ci == "" {
		o.ci = ciOf(top)
	}
	ask := asker{c: c, yes: o.yes || !isTerminal(os.Stdin), in: bufio.NewReader(os.Stdin)}
	if err := ask.write(filepath.Join(root, policyName), start); err != nil {
		return c.fail(err)
	}
	flags := ""
	if o.baseline {
		flags = "-baseline=" + baselineName + " "
		if code := c.initBaseline(ask, root); code != exitClean {
			return code
		}
	}
	switch o.ci {
	case "github":
		err = ask.write(filepath.Join(top, ".github", "workflows", "jwtvet.yml"), fmt.Sprintf(githubStart, branchOf(top), flags))
	case "gitlab":
		err = ask.write(filepath.Join(top, ".gitlab", "jwtvet.yml"), fmt.Sprintf(gitlabStart, flags))
	}
	if err != nil {
		return c.fail(err)
	}
	return exitClean
}

func (c *Command) readInit(args []string) (initOptions, error) {
	var o initOptions
	flags := flag.NewFlagSet("init", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&o.dir, "C", ".", "")
	flags.StringVar(&o.profile, "profile", "default", "")
	flags.StringVar(&o.ci, "ci", "", "")
	flags.BoolVar(&o.baseline, "baseline", true, "")
	flags.BoolVar(&o.yes, "y", false, "")
	if err := flags.Parse(args); err != nil {
		return o, fmt.Errorf("%w; jwtvet help lists the flags", err)
	}
	if flags.NArg() > 0 {
		return o, fmt.Errorf("init takes no argument, got %q", flags.Arg(0))
	}
	switch o.ci {
	case "", "github", "gitlab", "none":
	default:
		return o, fmt.Errorf("-ci: want github, gitlab or none, got %q", o.ci)
	}
	var err error
	o.dir, err = workDir(o.dir)
	return o, err
}

func (c *Command) initBaseline(ask asker, root string) int {
	file := filepath.Join(root, baselineName)
	if _, err := os.Stat(file); err == nil {
		fmt.Fprintf(c.Stdout, "kept     %s\n", file)
		return exitClean
	}
	if !ask.may(file) {
		return exitClean
	}
	r, code := c.look(options{dir: root, patterns: []string{"./..."}})
	if code != exitClean {
		return code
	}
	if err := baselineOf(r).write(file); err != nil {
		return c.fail(err)
	}
	fmt.Fprintf(c.Stdout, "wrote    %s: %s\n", file, r.Summary())
	return exitClean
}

// ciOf asks git, and then the files, where the repository is built.
func ciOf(top string) string {
	remote, _ := git(top, "remote", "get-url", "origin") // there may be none
	has := func(name string) bool {
		_, err := os.Stat(filepath.Join(top, name))
		return err == nil
	}
	switch {
	case strings.Contains(string(remote), "github.com"), has(".github"):
		return "github"
	case strings.Contains(string(remote), "gitlab"), has(".gitlab-ci.yml"):
		return "gitlab"
	}
	return "none"
}

// branchOf is the branch to which changes go.
func branchOf(top string) string {
	if out, err := git(top, "symbolic-ref", "--short", "refs/remotes/origin/HEAD"); err == nil {
		return strings.TrimPrefix(strings.TrimSpace(string(out)), "origin/")
	}
	if out, err := git(top, "branch", "--show-current"); err == nil && len(out) > 1 {
		return strings.TrimSpace(string(out))
	}
	return "main"
}

// asker writes files that are not there, after a question where somebody can answer.
type asker struct {
	c   *Command
	yes bool
	in  *bufio.Reader
}

func (a asker) may(file string) bool {
	if a.yes {
		return true
	}
	fmt.Fprintf(a.c.Stdout, "write %s? [Y/n] ", file)
	answer, _ := a.in.ReadString('\n') // no answer is yes
	answer = strings.ToLower(strings.TrimSpace(answer))
	return answer == "" || answer == "y" || answer == "yes"
}

func (a asker) write(file, text string) error {
	switch _, err := os.Stat(file); {
	case err == nil:
		fmt.Fprintf(a.c.Stdout, "kept     %s\n", file)
		return nil
	case !errors.Is(err, fs.ErrNotExist):
		return err
	case !a.may(file):
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
		return err
	}
	if err := writeWhole(file, []byte(text)); err != nil {
		return err
	}
	fmt.Fprintf(a.c.Stdout, "wrote    %s\n", file)
	return nil
}
