// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// vetArgs is the command line of jwtvet vet: our flags, and the rest for go vet.
type vetArgs struct {
	format, dir   string
	failOn        string
	baseline      string
	diff          string
	only, exclude string
	rest          []string
}

func readVetArgs(args []string) (vetArgs, error) {
	v := vetArgs{format: "text", dir: "."}
	var err error
	v.rest, err = takeFlags(args, map[string]*string{
		"format": &v.format, "C": &v.dir, "rules": &v.only, "exclude": &v.exclude, "fail-on": &v.failOn,
		"baseline": &v.baseline, "diff": &v.diff,
	})
	if err != nil {
		return v, err
	}
	if err := checkSeverity(v.failOn); err != nil {
		return v, err
	}
	for _, arg := range v.rest {
		switch name, _, _ := flagName(arg); name {
		case "json":
			return v, errors.New("-json is taken; write -format json")
		case "vettool", "fix", "diff", "c":
			return v, fmt.Errorf("-%s cannot be used here; call go vet -vettool, or jwtvet fix", name)
		}
	}
	return v, nil
}

// takeFlags sets the flags that are ours and returns all other words: only the
// go command knows which of its flags take a value.
func takeFlags(args []string, ours map[string]*string) (rest []string, err error) {
	for i := 0; i < len(args); i++ {
		name, value, hasValue := flagName(args[i])
		to := ours[name]
		if to == nil {
			rest = append(rest, args[i])
			continue
		}
		if !hasValue {
			if i++; i == len(args) {
				return nil, fmt.Errorf("flag needs an argument: -%s", name)
			}
			value = args[i]
		}
		*to = value
	}
	return rest, nil
}

// flagName splits -name=value; words that are no flags have no name.
func flagName(arg string) (name, value string, hasValue bool) {
	if !strings.HasPrefix(arg, "-") {
		return "", "", false
	}
	return strings.Cut(strings.TrimPrefix(strings.TrimPrefix(arg, "-"), "-"), "=")
}

// command is the command line of go vet.
func (v vetArgs) command(s Suite) ([]string, error) {
	exe, err := os.Executable()
	if err != nil {
		return nil, fmt.Errorf("cannot find the executable: %w", err)
	}
	words := []string{"vet", "-vettool=" + exe, "-json"}
	only, exclude := splitList(v.only), splitList(v.exclude)
	picked, err := s.pick(only, exclude)
	if err != nil {
		return nil, err
	}
	switch {
	case len(only) > 0:
		for _, r := range picked {
			words = append(words, "-"+r.Analyzer.Name)
		}
	case len(exclude) > 0:
		for _, name := range exclude {
			words = append(words, "-"+name+"=false")
		}
	}
	return append(words, v.rest...), nil
}

// keepAsked drops findings in packages that the command line does not name. As a
// tool of go vet we report dependencies too, because its cache forgets them otherwise.
func (v vetArgs) keepAsked(dir string, s Suite, r *report.Report) error {
	list, err := goCommand{dir: dir}.list("ImportPath", v.withoutRules(s)...)
	if err != nil {
		return err
	}
	asked := make(map[string]bool)
	for _, p := range list {
		asked[p.ImportPath] = true
		asked[p.ImportPath+"_test"] = true // its external tests
	}
	r.Asked = asked
	r.Findings = slices.DeleteFunc(r.Findings, func(f report.Finding) bool { return !asked[f.Package] })
	return nil
}

// withoutRules returns the words that go list takes: build flags and packages.
func (v vetArgs) withoutRules(s Suite) []string {
	var words []string
	for i := 0; i < len(v.rest); i++ {
		name, _, hasValue := flagName(v.rest[i])
		rule, own, isOwn := strings.Cut(name, ".")
		r, ok := s.find(rule)
		if !ok {
			words = append(words, v.rest[i])
			continue
		}
		// Have: -rule, -rule.flag=value or -rule.flag value.
		if isOwn && !hasValue && takesValue(r.Analyzer.Flags.Lookup(own)) {
			i++
		}
	}
	return words
}

func takesValue(f *flag.Flag) bool {
	if f == nil {
		return false
	}
	b, ok := f.Value.(interface{ IsBoolFlag() bool })
	return !ok || !b.IsBoolFlag()
}
