// SPDX-License-Identifier: Apache-2.0

package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

const typed = `package typed

import (

	"time"

	"github.com/golang-jwt/jwt/v5"

)

func Sign(key []byte) (string, error) {
	/* é😀 */ return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"exp": time.Now().Add(time.Hour).UnixMilli()}).SignedString(key)
}

`

type lspAction struct {
	Title string
	Kind  string
	Edit  struct {
		Changes         map[string][]lspEdit
		DocumentChanges []struct {
			TextDocument struct{ URI string }
			Edits        []lspEdit
		}
	}
}

type lspEdit struct {
	Range   struct{ Start, End lspPlace }
	NewText string
}

// TestLanguageServer plays a session: open a file that is not saved, see, break it, mend it,
// fix, see it gone, suppress, close, leave.
func TestLanguageServer(t *testing.T) {
	m := newModule(t, "drivers")
	c := m.lsp()
	c.start()
	uri := uriOf(filepath.Join(m.dir, "typed", "typed.go"))
	m.write(map[string]string{"typed/typed.go": "package typed\n"})
	doc := func(version int) map[string]any { return map[string]any{"uri": uri, "version": version} }
	change := func(version int, text string) {
		c.notify("textDocument/didChange", map[string]any{"textDocument": doc(version), "contentChanges": []map[string]any{{"text": text}}})
	}
	c.notify("textDocument/didOpen", map[string]any{"textDocument": map[string]any{"uri": uri, "languageId": "go", "version": 1, "text": typed}})
	list := c.diagnostics(uri, 1)
	if len(list) != 1 || list[0].Code != "jwttimeunit" || list[0].Severity != 1 || !strings.HasSuffix(list[0].CodeDescription.Href, "docs/rules/jwttimeunit.md") ||
		len(list[0].RelatedInformation) == 0 {
		t.Fatalf("diagnostics: %+v", list)
	}
	at := list[0].Range
	if covered := apply(t, typed, at.Start, at.End, "|"); !strings.Contains(covered, `"exp": |})`) {
		t.Errorf("the range covers something else:\n%s", covered)
	}

	var hover struct{ Contents struct{ Value string } }
	c.call("textDocument/hover", map[string]any{"textDocument": doc(1), "position": at.Start}, &hover)
	if !strings.Contains(hover.Contents.Value, "**jwttimeunit**") || !strings.Contains(hover.Contents.Value, "```go") {
		t.Errorf("hover: %+v", hover)
	}

	// What does not compile keeps what was seen: nothing is published of version 2.
	change(2, strings.Replace(typed, "return", "retrun", 1))
	time.Sleep(time.Second)
	change(3, typed+"\n")
	if list := c.diagnostics(uri, 3); len(list) != 1 {
		t.Errorf("diagnostics: %+v", list)
	}

	var actions []lspAction
	c.call("textDocument/codeAction", map[string]any{"textDocument": doc(3), "range": at, "context": map[string]any{"diagnostics": []any{}}}, &actions)
	if len(actions) != 2 || actions[0].Kind != "quickfix" || !strings.HasPrefix(actions[1].Title, "Suppress jwttimeunit") {
		t.Fatalf("actions: %+v", actions)
	}
	text := typed + "\n"
	for _, e := range actions[0].Edit.Changes[uri] {
		text = apply(t, text, e.Range.Start, e.Range.End, e.NewText)
	}
	change(4, text)
	if list := c.diagnostics(uri, 4); len(list) != 0 || !strings.Contains(text, "Add(time.Hour).Unix()") {
		t.Errorf("the fix makes %+v of\n%s", list, text)
	}

	e := actions[1].Edit.Changes[uri][0]
	text = apply(t, typed+"\n", e.Range.Start, e.Range.End, e.NewText)
	change(5, text)
	if list := c.diagnostics(uri, 5); len(list) != 2 { // the finding, and a suppression without a reason
		t.Errorf("diagnostics: %+v", list)
	}
	change(6, strings.Replace(text, "//jwtvet:ignore jwttimeunit ", "//jwtvet:ignore jwttimeunit the reader counts so", 1))
	if list := c.diagnostics(uri, 6); len(list) != 0 {
		t.Errorf("diagnostics: %+v", list)
	}
	change(7, typed)
	if list := c.diagnostics(uri, 7); len(list) != 1 {
		t.Errorf("diagnostics: %+v", list)
	}
	c.notify("textDocument/didClose", map[string]any{"textDocument": doc(7)})
	if list := c.diagnostics(uri, 0); len(list) != 0 {
		t.Errorf("a closed file has %+v", list)
	}
	for _, method := range []string{"client/registerCapability", "window/workDoneProgress/create", "$/progress"} {
		if !slices.Contains(c.seen, method) {
			t.Errorf("the server did not send %s", method)
		}
	}
	c.stop()
}

// TestLanguageServerAgrees wants what jwtvet prints, in a workspace of two modules.
func TestLanguageServerAgrees(t *testing.T) {
	m := newModule(t, "drivers")
	m.env = append(m.env, "GOWORK=")
	m.write(map[string]string{
		"go.work":      "go 1.26.0\n\nuse (\n\t.\n\t./other\n)\n",
		"other/go.mod": "module example.com/other\n\ngo 1.26.0\n",
		"other/o.go":   "package other\n\nimport \"example.com/drivers/auth\"\n\nfunc F() (string, error) { return auth.Machine() }\n",
	})
	stdout, stderr, code := m.run(m.bin, "-format=json", "./auth", "./other")
	if code != 1 {
		t.Fatalf("exit code %d\n%s%s", code, stdout, stderr)
	}
	var doc struct {
		Findings []struct {
			File, Message string
			Line          int
		}
	}
	if err := json.Unmarshal([]byte(stdout), &doc); err != nil {
		t.Fatal(err)
	}
	c := m.lsp()
	c.start()
	var got, want []string
	for _, f := range doc.Findings {
		want = append(want, fmt.Sprintf("%s:%d: %s", f.File, f.Line, f.Message))
	}
	for _, name := range []string{"auth/auth.go", "other/o.go"} {
		uri := uriOf(filepath.Join(m.dir, filepath.FromSlash(name)))
		c.notify("textDocument/didOpen", map[string]any{"textDocument": map[string]any{"uri": uri, "languageId": "go", "version": 1, "text": m.read(name)}})
		for _, d := range c.diagnostics(uri, 1) {
			got = append(got, fmt.Sprintf("%s:%d: %s", name, d.Range.Start.Line+1, d.Message))
		}
	}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) || len(want) == 0 {
		t.Errorf("the server says\n%s\njwtvet says\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	// Who leaves without a word gets another exit code.
	if err := c.in.Close(); err != nil {
		t.Fatal(err)
	}
	var exit *exec.ExitError
	if err := c.cmd.Wait(); !errors.As(err, &exit) || exit.ExitCode() != 1 {
		t.Errorf("the server: %v", err)
	}
}
