// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"go/build"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/unitchecker"
)

// The go command caches what a vet tool says, by the tool's identity, its
// flags, and the package. This file keeps the cache honest:
//
//   - the identity covers the executable and every policy file that can apply;
//   - an analyzer that fails ends the process, because a failure that is only
//     printed is forgotten by the second run;
//   - the identity covers the suppressions that have ended by today;
//   - a package of the main module is always reported, because the cache does not
//     tell a package seen as a dependency, and silent, from one asked for;
//   - with -trimpath in $GOFLAGS the identity covers the place of the module,
//     because cached findings hold absolute paths.

// toolID answers -V=full.
func (c *Command) toolID() int {
	id, err := identity()
	if err != nil {
		return c.fail(err)
	}
	// Only the last word counts after "devel". A release version in its place
	// would hide a changed binary.
	fmt.Fprintf(c.Stdout, "jwtvet version devel buildID=%s\n", id)
	return exitClean
}

func identity() (string, error) {
	exe, err := os.Executable()
	if err != nil {
		return "", fmt.Errorf("cannot find the executable: %w", err)
	}
	f, err := os.Open(exe)
	if err != nil {
		return "", fmt.Errorf("cannot read the executable: %w", err)
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", fmt.Errorf("cannot read %s: %w", exe, err)
	}
	dir, err := os.Getwd()
	if err != nil {
		return "", fmt.Errorf("cannot find the working directory: %w", err)
	}
	if err := markGround(h, dir); err != nil {
		return "", err
	}
	if trimpath(strings.Fields(os.Getenv("GOFLAGS"))) {
		fmt.Fprintf(h, "module %q\n", above(dir, "go.mod"))
	}
	return fmt.Sprintf("%x", h.Sum(nil)), nil
}

// markGround hashes what findings in a directory depend on beside the code: every policy
// that can apply, and the suppressions that have ended by today.
func markGround(h io.Writer, dir string) error {
	policies, err := allPolicies(dir)
	if err != nil {
		return err
	}
	for _, p := range policies {
		fmt.Fprintf(h, "policy %t %q\n", p.File != "", p.Data)
	}
	root := above(dir, "go.mod")
	if work := workFile(dir); work != "" {
		root = filepath.Dir(work)
	}
	if root == "" {
		return nil
	}
	days, err := expired(root, time.Now().UTC().Format(time.DateOnly))
	fmt.Fprintf(h, "expired %q\n", days)
	return err
}

// trimpath says whether the flags turn -trimpath on.
func trimpath(flags []string) bool {
	on := false
	for _, f := range flags {
		name, value, hasValue := flagName(f)
		if name != "trimpath" {
			continue
		}
		b, err := strconv.ParseBool(value)
		on = !hasValue || err != nil || b
	}
	return on
}

// unit runs as the tool of go vet or go fix on one package, or answers -flags.
// It returns only on errors.
func (c *Command) unit(args []string) int {
	// The go command takes 1 for a failure, and repeats a failed run.
	suite, args, err := c.unitSuite(args)
	if err != nil {
		c.fail(err)
		return exitFindings
	}
	analyzers := unitAnalyzers(suite, args)
	seen := make(map[*analysis.Analyzer]bool)
	for _, a := range analyzers {
		failFast(a, seen)
	}
	os.Args = append([]string{"jwtvet"}, args...)
	setHeap(smallHeap)
	unitchecker.Main(analyzers...)
	return exitClean
}

// unitSuite loads the suite under the policy of the package's module.
func (c *Command) unitSuite(args []string) (Suite, []string, error) {
	var settings Settings
	if cfg := args[len(args)-1]; strings.HasSuffix(cfg, ".cfg") {
		u, err := readUnit(cfg)
		if err != nil {
			return Suite{}, nil, err
		}
		module := ""
		if u.own() {
			module = above(u.Dir, "go.mod")
		}
		if settings, err = settingsFor(module); err != nil {
			return Suite{}, nil, err
		}
		if u.hidden() && !isFix(args) {
			if cfg, err = u.show(); err != nil {
				return Suite{}, nil, err
			}
			args = append(args[:len(args)-1:len(args)-1], cfg)
		}
	}
	suite, err := c.Load(settings)
	return suite, args, err
}

// unitAnalyzers returns all rules, so that the flags do not depend on the
// policy; those that it leaves out do nothing, unless a flag names one.
func unitAnalyzers(s Suite, args []string) []*analysis.Analyzer {
	named := false
	for _, arg := range args {
		name, value, hasValue := flagName(arg)
		if _, ok := s.find(name); ok {
			on, err := strconv.ParseBool(value)
			named = named || !hasValue || err == nil && on
		}
	}
	var list []*analysis.Analyzer
	for _, r := range s.Rules {
		a := r.Analyzer
		if !r.On && !named {
			idle := *a
			idle.Requires = nil
			idle.Run = func(*analysis.Pass) (any, error) { return nil, nil }
			a = &idle
		}
		list = append(list, a)
	}
	return list
}

// failFast makes an analyzer and those it requires end the process when they
// fail: the go command caches nothing of a run that fails. It writes to the
// analyzers in place, since results are keyed by their identity; the process
// is a tool run for one package and has no other use for them.
func failFast(a *analysis.Analyzer, seen map[*analysis.Analyzer]bool) {
	if seen[a] {
		return
	}
	seen[a] = true
	run := a.Run
	a.Run = func(pass *analysis.Pass) (any, error) {
		result, err := run(pass)
		if err != nil {
			fmt.Fprintf(os.Stderr, "jwtvet: %s: %s: %v\n", pass.Pkg.Path(), a.Name, err)
			os.Exit(1)
		}
		return result, nil
	}
	for _, req := range a.Requires {
		failFast(req, seen)
	}
}

// unitConfig is what we read of the file that describes a unit.
type unitConfig struct {
	ID            string
	Dir           string
	ModulePath    string
	ModuleVersion string
	VetxOnly      bool

	file string
	raw  map[string]json.RawMessage
}

func readUnit(file string) (*unitConfig, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	u := &unitConfig{file: file}
	if err := json.Unmarshal(data, u); err != nil {
		return nil, fmt.Errorf("cannot read %s: %w", file, err)
	}
	if err := json.Unmarshal(data, &u.raw); err != nil {
		return nil, fmt.Errorf("cannot read %s: %w", file, err)
	}
	return u, nil
}

// own says whether the package belongs to the main module, or to one of the workspace.
func (u *unitConfig) own() bool { return u.ModulePath != "" && u.ModuleVersion == "" }

// hidden says whether the package, seen as a dependency, would be cached as clean
// for those who ask for it later. A package with tests inside is not: asked for,
// it is built with them and has a key of its own.
func (u *unitConfig) hidden() bool {
	if !u.VetxOnly || !u.own() || strings.Contains(u.ID, " [") {
		return false
	}
	pkg, err := build.ImportDir(u.Dir, 0)
	return err != nil || len(pkg.TestGoFiles) == 0
}

// show writes the unit anew, to be reported.
func (u *unitConfig) show() (string, error) {
	u.raw["VetxOnly"] = json.RawMessage("false")
	data, err := json.Marshal(u.raw)
	if err != nil {
		return "", fmt.Errorf("cannot write %s anew: %w", u.file, err)
	}
	file := filepath.Join(filepath.Dir(u.file), "jwtvet.cfg")
	if err := os.WriteFile(file, data, 0o666); err != nil {
		return "", err
	}
	return file, nil
}

func isFix(args []string) bool {
	for _, arg := range args {
		if name, value, hasValue := flagName(arg); name == "fix" && (!hasValue || value == "true") {
			return true
		}
	}
	return false
}
