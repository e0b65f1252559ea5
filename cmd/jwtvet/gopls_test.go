// SPDX-License-Identifier: Apache-2.0

package main

import (
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestGopls builds every gopls that jwtvet gopls knows how to. Each says of the module on
// which all drivers agree what the others say, and plays sessions.
func TestGopls(t *testing.T) {
	if testing.Short() {
		t.Skip("builds gopls")
	}
	m := newModule(t, "drivers")
	source, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	_, known, code := m.run(m.bin, "gopls", "-source", source, "-version=v0.0.1")
	versions := regexp.MustCompile(`v0\.[1-9]\d*\.\d+`).FindAllString(known, -1)
	if code != 2 || len(versions) == 0 {
		t.Fatalf("an unknown version: exit code %d\n%s", code, known)
	}
	for _, version := range versions {
		t.Run(version, func(t *testing.T) {
			if version != versions[0] && os.Getenv("GOPLS_VERSIONS") != "all" {
				t.Skip("builds one more gopls: GOPLS_VERSIONS=all")
			}
			m := newModule(t, "drivers")
			m.env = append(m.env, "GOPLSCACHE="+t.TempDir())
			gopls := filepath.Join(t.TempDir(), "gopls"+filepath.Ext(m.bin))
			if out, stderr, code := m.run(m.bin, "gopls", "-source", source, "-version", version, "-o", gopls); code != 0 {
				t.Fatalf("exit code %d\n%s%s", code, out, stderr)
			}
			if out, _, _ := m.run(gopls, "version"); !strings.Contains(out, version+"+jwtvet") {
				t.Errorf("gopls version: %s", out)
			}
			m.goplsAgrees(gopls)
			m.goplsSession(gopls)
			if version == versions[0] { // the rest is the same code
				m.goplsPolicy(gopls)
				m.goplsPolicyChanges(gopls)
				m.goplsSettings(gopls)
			}
		})
	}
}

// goplsCheck returns what gopls says of the module, in the form in which jwtvet prints it.
func (m *module) goplsCheck(gopls string) []string {
	m.t.Helper()
	files, err := filepath.Glob(filepath.Join(m.dir, "*", "*.go"))
	if err != nil {
		m.t.Fatal(err)
	}
	out, stderr, code := m.run(gopls, append([]string{"check", "-severity=hint"}, files...)...)
	if code != 0 {
		m.t.Fatalf("gopls check: exit code %d\n%s%s", code, out, stderr)
	}
	var list []string
	// Have: "/dir/api/api.go:25:9-34: message", without -34 where a place is all that is known.
	for _, found := range regexp.MustCompile(`(?m)^(.*?:\d+:\d+)(?:-[\d:]+)?: (.*\(jwt\w+\)\n)`).FindAllStringSubmatch(out, -1) {
		name, err := filepath.Rel(m.dir, found[1])
		if err != nil {
			m.t.Fatal(err)
		}
		list = append(list, name+": "+found[2])
	}
	slices.Sort(list)
	return slices.Compact(list)
}

func (m *module) goplsAgrees(gopls string) {
	m.t.Helper()
	out, _, _ := m.run(m.bin, "./...")
	if got, want := m.goplsCheck(gopls), findings(out); !slices.Equal(got, want) || len(want) < 20 {
		m.t.Errorf("gopls:\n%s\njwtvet:\n%s", strings.Join(got, ""), strings.Join(want, ""))
	}
}

// goplsPolicy changes the policy between runs that share a cache.
func (m *module) goplsPolicy(gopls string) {
	m.t.Helper()
	count := func(rule string) int {
		m.t.Helper()
		return strings.Count(strings.Join(m.goplsCheck(gopls), ""), "("+rule+")")
	}
	none, leeway := count("jwtnone"), count("jwtlonglived")
	m.write(map[string]string{".jwtvet.yml": "version: 1\nrules: {jwtnone: off}\nlifetimes: {access: 1m}\n"})
	if got := count("jwtnone"); got != 0 || none == 0 {
		m.t.Errorf("jwtnone: %d findings, and %d when it is off", none, got)
	}
	if got := count("jwtlonglived"); got <= leeway {
		m.t.Errorf("jwtlonglived: %d findings, and %d with a lifetime of a minute", leeway, got)
	}
	m.remove(".jwtvet.yml")
	if got := count("jwtnone"); got != none {
		m.t.Errorf("jwtnone: %d findings, and %d when the policy is gone", none, got)
	}
}

// goplsPolicyChanges changes the policy in the middle of a session, as an editor tells of it.
func (m *module) goplsPolicyChanges(gopls string) {
	m.t.Helper()
	m.write(map[string]string{"typed/typed.go": typed + stays})
	uri := uriOf(filepath.Join(m.dir, "typed", "typed.go"))
	c := m.startGopls(gopls, nil)
	c.notify("textDocument/didOpen", map[string]any{"textDocument": map[string]any{"uri": uri, "languageId": "go", "version": 1, "text": typed + stays}})
	c.ofJWT(uri, 1, "jwttimeunit")
	const created, changed, deleted = 1, 2, 3
	changes := func(kind int) {
		c.notify("workspace/didChangeWatchedFiles", map[string]any{
			"changes": []map[string]any{{"uri": uriOf(filepath.Join(m.dir, ".jwtvet.yml")), "type": kind}},
		})
	}
	m.write(map[string]string{".jwtvet.yml": "version: 1\nrules: {jwttimeunit: off}\n"})
	changes(created)
	for len(c.ofJWT(uri, 1, "jwtnoexp")) != 1 {
	}
	m.write(map[string]string{".jwtvet.yml": "version: 1\nrules: {jwtnoexp: off}\n"})
	changes(changed)
	for len(c.ofJWT(uri, 1, "jwttimeunit")) != 1 {
	}
	m.remove(".jwtvet.yml")
	changes(deleted)
	for len(c.ofJWT(uri, 1, "jwtnoexp")) != 2 {
	}
	c.stop()
	m.remove("typed/typed.go")
}

// ofJWT waits until gopls has told of a version of a file all that the package needs for, and
// returns what is ours. A finding that stays says when: gopls tells of syntax and types first.
func (c *client) ofJWT(uri string, version int, stays string) map[string]lspDiagnostic {
	c.t.Helper()
	for {
		ours := make(map[string]lspDiagnostic)
		for _, d := range c.diagnostics(uri, version) {
			if strings.HasPrefix(d.Source, "jwt") {
				ours[d.Source] = d
			}
		}
		if _, ok := ours[stays]; ok {
			return ours
		}
	}
}

func rulesOf(found map[string]lspDiagnostic) []string { return slices.Sorted(maps.Keys(found)) }

// startGopls begins a session in the module, with settings.
func (m *module) startGopls(gopls string, settings map[string]any) *client {
	m.t.Helper()
	c := m.serve(m.dir, gopls)
	c.settings = settings
	c.call("initialize", map[string]any{"processId": nil, "rootUri": uriOf(m.dir), "initializationOptions": settings, "capabilities": map[string]any{
		"workspace": map[string]any{"configuration": true, "workspaceEdit": map[string]any{"documentChanges": true}},
		"textDocument": map[string]any{
			"publishDiagnostics": map[string]any{"relatedInformation": true, "versionSupport": true, "codeDescriptionSupport": true},
			"codeAction":         map[string]any{"codeActionLiteralSupport": map[string]any{"codeActionKind": map[string]any{"valueSet": []string{"quickfix"}}}},
		},
	}}, nil)
	c.notify("initialized", map[string]any{})
	return c
}

// stays is a finding that no step of a session takes away.
const stays = `
func Forever(key []byte) (string, error) {
	return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": "x"}).SignedString(key)
}
`

// goplsSession plays a session: open a file that is not saved as it is, see, fix, see it gone,
// break it, mend it, leave.
func (m *module) goplsSession(gopls string) {
	m.t.Helper()
	m.write(map[string]string{"typed/typed.go": "package typed\n"})
	uri := uriOf(filepath.Join(m.dir, "typed", "typed.go"))
	c := m.startGopls(gopls, nil)
	change := func(version int, text string) map[string]lspDiagnostic {
		m.t.Helper()
		c.notify("textDocument/didChange", map[string]any{
			"textDocument": map[string]any{"uri": uri, "version": version}, "contentChanges": []map[string]any{{"text": text}},
		})
		return c.ofJWT(uri, version, "jwtnoexp")
	}
	text := typed + stays
	c.notify("textDocument/didOpen", map[string]any{"textDocument": map[string]any{"uri": uri, "languageId": "go", "version": 1, "text": text}})
	found := c.ofJWT(uri, 1, "jwtnoexp")
	unit := found["jwttimeunit"]
	if want := []string{"jwtnoexp", "jwttimeunit"}; !slices.Equal(rulesOf(found), want) {
		m.t.Fatalf("found %q, want %q", rulesOf(found), want)
	}
	if !strings.Contains(unit.CodeDescription.Href, "/docs/rules/jwttimeunit.md") || unit.Severity != 1 || len(unit.RelatedInformation) == 0 {
		m.t.Errorf("diagnostic: %+v", unit)
	}
	if covered := apply(m.t, text, unit.Range.Start, unit.Range.End, "|"); !strings.Contains(covered, `"exp": |})`) {
		m.t.Errorf("the range covers something else:\n%s", covered)
	}

	fixed := text
	for _, e := range c.quickFix(uri, unit) {
		fixed = apply(m.t, fixed, e.Range.Start, e.Range.End, e.NewText)
	}
	if found := change(2, fixed); len(found) != 1 || !strings.Contains(fixed, "Add(time.Hour).Unix()") {
		m.t.Errorf("the fix leaves %q of\n%s", rulesOf(found), fixed)
	}
	if found := change(3, text); len(found) != 2 {
		m.t.Errorf("without the fix again: %q", rulesOf(found))
	}
	if found := change(4, strings.Replace(text, "\t/*", "\t//jwtvet:ignore jwttimeunit the reader counts so\n\t/*", 1)); len(found) != 1 {
		m.t.Errorf("suppressed: %q", rulesOf(found))
	}
	c.stop()
	m.remove("typed/typed.go")
}

// quickFix returns the edits of the one fix that is offered for a diagnostic.
func (c *client) quickFix(uri string, d lspDiagnostic) []lspEdit {
	c.t.Helper()
	var actions []lspAction
	c.call("textDocument/codeAction", map[string]any{
		"textDocument": map[string]any{"uri": uri}, "range": d.Range, "context": map[string]any{"diagnostics": []any{d.raw}, "only": []string{"quickfix"}},
	}, &actions)
	for _, a := range actions {
		for _, changed := range a.Edit.DocumentChanges {
			if a.Kind == "quickfix" && changed.TextDocument.URI == uri {
				return changed.Edits
			}
		}
	}
	c.t.Fatalf("no fix among %+v", actions)
	return nil
}

// goplsSettings changes the setting analyses within a session and between two.
func (m *module) goplsSettings(gopls string) {
	m.t.Helper()
	m.write(map[string]string{"typed/typed.go": typed + stays})
	uri := uriOf(filepath.Join(m.dir, "typed", "typed.go"))
	open := map[string]any{"textDocument": map[string]any{"uri": uri, "languageId": "go", "version": 1, "text": typed + stays}}
	set := func(on bool) map[string]any { return map[string]any{"analyses": map[string]any{"jwttimeunit": on}} }
	c := m.startGopls(gopls, set(false))
	c.notify("textDocument/didOpen", open)
	if found := c.ofJWT(uri, 1, "jwtnoexp"); len(found) != 1 {
		m.t.Errorf("jwttimeunit is off: %q", rulesOf(found))
	}
	c.settings = set(true)
	c.notify("workspace/didChangeConfiguration", map[string]any{"settings": c.settings})
	if found := c.ofJWT(uri, 1, "jwttimeunit"); len(found) != 2 {
		m.t.Errorf("jwttimeunit is on: %q", rulesOf(found))
	}
	c.stop()
	c = m.startGopls(gopls, set(false))
	c.notify("textDocument/didOpen", open)
	if found := c.ofJWT(uri, 1, "jwtnoexp"); len(found) != 1 {
		m.t.Errorf("jwttimeunit is off again: %q", rulesOf(found))
	}
	c.stop()
}
