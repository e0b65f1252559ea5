// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// gopls takes no analyzers from elsewhere. What "jwtvet gopls" builds is a copy of its module
// with one file more, which is asked for the analyzers. Both name what is gopls's own business,
// so they are known to compile with these versions only, the first of which is the default.
func goplsVersions() []string { return []string{"v0.23.0", "v0.22.0"} }

// goplsFile is that file. A change of the policy is one of the workspace.
const goplsFile = `package settings

import (
	"slices"

	"golang.org/x/tools/gopls/internal/protocol"

	jwtvet "github.com/jwtvet/jwtvet/cmd/gopls"
)

var jwtvetRules jwtvet.Rules

func init() {
	DefaultOptions() // makes the defaults
	defaultOptions.WorkspaceFiles = append(defaultOptions.WorkspaceFiles, "**/` + policyName + `")
}

func JWTVetAnalyzers() []*Analyzer {
	list := slices.Clone(AllAnalyzers)
	for _, r := range jwtvetRules.Now() {
		list = append(list, &Analyzer{
			analyzer: r.Analyzer, nonDefault: r.Off, severity: protocol.DiagnosticSeverity(r.Severity),
		})
	}
	return list
}
`

// goplsAsks is the one place of gopls that asks for its analyzers, and what it asks instead.
const (
	goplsAsker = "internal/cache/analysis.go"
	goplsAsks  = "range settings.AllAnalyzers"
	goplsAsked = "range settings.JWTVetAnalyzers()"
)

// home returns the working directory, and the root of its module or else its workspace.
func home() (dir, root string, err error) {
	if dir, err = os.Getwd(); err != nil {
		return "", "", fmt.Errorf("cannot find the working directory: %w", err)
	}
	root = above(dir, "go.mod")
	if work := workFile(dir); root == "" && work != "" {
		root = filepath.Dir(work)
	}
	return dir, root, nil
}

// Here returns the settings for the module or workspace of the working directory, and a mark
// of all that findings there depend on beside the code.
func Here() (Settings, string, error) {
	dir, root, err := home()
	if err != nil {
		return Settings{}, "", err
	}
	h := sha256.New()
	if err := markGround(h, dir); err != nil {
		return Settings{}, "", err
	}
	settings, err := settingsFor(root)
	return settings, fmt.Sprintf("%x", h.Sum(nil)), err
}

// GroundHere returns what says cheaply whether Here has to be asked again: the policy's text
// and the day.
func GroundHere() (string, error) {
	_, root, err := home()
	if err != nil {
		return "", err
	}
	settings, err := settingsFor(root)
	return fmt.Sprintf("%s %q %q", time.Now().UTC().Format(time.DateOnly), settings.File, settings.Data), err
}

// gopls is jwtvet gopls: it builds a gopls with the suite inside.
func (c *Command) gopls(args []string) int {
	b := goplsBuild{version: goplsVersions()[0], out: "gopls"}
	rest, err := takeFlags(args, map[string]*string{"version": &b.version, "o": &b.out, "source": &b.source})
	switch {
	case err != nil:
		return c.fail(err)
	case len(rest) > 0:
		return c.fail(fmt.Errorf("gopls takes -version, -o and -source, got %q", rest[0]))
	case !slices.Contains(goplsVersions(), b.version):
		return c.fail(fmt.Errorf("gopls %s is not known to build; want one of %s", b.version, strings.Join(goplsVersions(), ", ")))
	}
	if b.out, err = filepath.Abs(b.out); err == nil && b.source != "" {
		b.source, err = filepath.Abs(b.source)
	}
	if err == nil {
		err = b.build()
	}
	if err != nil {
		return c.fail(err)
	}
	fmt.Fprintf(c.Stdout, "wrote %s: gopls %s with jwtvet\n", b.out, b.version)
	return exitClean
}

// goplsBuild says which gopls to build, where to, and from which clone of jwtvet; "" is the
// version that runs.
type goplsBuild struct{ version, out, source string }

func (b goplsBuild) build() error {
	jwtvet := []string{"-require=github.com/jwtvet/jwtvet@" + Version()}
	if b.source != "" {
		jwtvet = []string{"-require=github.com/jwtvet/jwtvet@v0.0.0", "-replace=github.com/jwtvet/jwtvet=" + b.source}
	} else if v := Version(); v == "(devel)" || strings.Contains(v, "+") {
		return fmt.Errorf("this jwtvet is built from a clone; name the clone with -source DIR")
	}
	dir, err := os.MkdirTemp("", "jwtvet-gopls")
	if err != nil {
		return fmt.Errorf("cannot copy gopls: %w", err)
	}
	defer os.RemoveAll(dir)
	g := goCommand{dir: dir}
	out, err := g.run("mod", "download", "-json", "golang.org/x/tools/gopls@"+b.version)
	if err != nil {
		return err
	}
	var module struct{ Dir string }
	if err := json.Unmarshal(out, &module); err != nil {
		return fmt.Errorf("cannot download gopls: %w", err)
	}
	if err := os.CopyFS(dir, os.DirFS(module.Dir)); err != nil {
		return fmt.Errorf("cannot copy gopls: %w", err)
	}
	if err := addRules(dir); err != nil {
		return err
	}
	// gopls uses the inside of x/tools: it compiles with the version that it wants, not with ours.
	tools, err := b.tools(g)
	if err != nil {
		return err
	}
	edit := append([]string{"mod", "edit", "-replace=golang.org/x/tools=golang.org/x/tools@" + tools}, jwtvet...)
	for _, words := range [][]string{edit, {"build", "-mod=mod", "-ldflags=-X main.version=" + b.version + "+jwtvet", "-o", b.out, "."}} {
		if err := b.run(dir, words); err != nil {
			return err
		}
	}
	return nil
}

// addRules puts the suite into the copy of gopls.
func addRules(dir string) error {
	asker := filepath.Join(dir, filepath.FromSlash(goplsAsker))
	text, err := os.ReadFile(asker)
	if err != nil {
		return fmt.Errorf("cannot copy gopls: %w", err)
	}
	if n := bytes.Count(text, []byte(goplsAsks)); n != 1 {
		return fmt.Errorf("cannot put the rules into gopls: %q stands %d times in its %s, want once", goplsAsks, n, goplsAsker)
	}
	text = bytes.Replace(text, []byte(goplsAsks), []byte(goplsAsked), 1)
	if err := os.WriteFile(asker, text, 0o666); err != nil {
		return fmt.Errorf("cannot copy gopls: %w", err)
	}
	if err := os.WriteFile(filepath.Join(dir, "internal", "settings", "jwtvet.go"), []byte(goplsFile), 0o666); err != nil {
		return fmt.Errorf("cannot copy gopls: %w", err)
	}
	return nil
}

// tools returns the version of x/tools that gopls wants.
func (b goplsBuild) tools(g goCommand) (string, error) {
	out, err := g.run("mod", "edit", "-json")
	if err != nil {
		return "", err
	}
	var mod struct {
		Require []struct{ Path, Version string }
	}
	if err := json.Unmarshal(out, &mod); err != nil {
		return "", fmt.Errorf("cannot read the go.mod of gopls: %w", err)
	}
	for _, r := range mod.Require {
		if r.Path == "golang.org/x/tools" {
			return r.Version, nil
		}
	}
	return "", fmt.Errorf("gopls %s does not say which golang.org/x/tools it wants", b.version)
}

// run runs the go command outside any workspace.
func (b goplsBuild) run(dir string, words []string) error {
	cmd := exec.Command("go", words...)
	cmd.Dir, cmd.Env = dir, append(os.Environ(), "GOWORK=off")
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("go %s: %s", words[0], cmp.Or(strings.TrimSpace(string(out)), err.Error()))
	}
	return nil
}
