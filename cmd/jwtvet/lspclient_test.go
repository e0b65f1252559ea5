// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf16"
)

// client is an editor without a screen.
type client struct {
	t      *testing.T
	cmd    *exec.Cmd
	in     io.WriteCloser
	id     int
	got    chan map[string]any
	seen   []string // methods of notifications and requests of the server
	waited time.Duration

	settings map[string]any // what the server gets when it asks
}

// lsp starts our server, not in the module: paths are the client's.
func (m *module) lsp() *client {
	m.t.Helper()
	return m.serve(m.t.TempDir(), m.bin, "lsp")
}

func (m *module) serve(dir, name string, args ...string) *client {
	m.t.Helper()
	c := &client{t: m.t, cmd: exec.Command(name, args...), got: make(chan map[string]any, 100), waited: 2 * time.Minute}
	c.cmd.Dir, c.cmd.Env = dir, m.env
	var err error
	if c.in, err = c.cmd.StdinPipe(); err != nil {
		m.t.Fatal(err)
	}
	out, err := c.cmd.StdoutPipe()
	if err != nil {
		m.t.Fatal(err)
	}
	if err := c.cmd.Start(); err != nil {
		m.t.Fatal(err)
	}
	m.t.Cleanup(func() { _ = c.cmd.Process.Kill() }) // where the test failed
	go func() {
		defer close(c.got)
		r := bufio.NewReader(out)
		for {
			header, err := r.ReadString('\n')
			if err != nil {
				return
			}
			n, err := strconv.Atoi(strings.TrimSpace(strings.TrimPrefix(header, "Content-Length:")))
			if err != nil {
				return
			}
			if _, err := r.ReadString('\n'); err != nil {
				return
			}
			body := make([]byte, n)
			if _, err := io.ReadFull(r, body); err != nil {
				return
			}
			var msg map[string]any
			if json.Unmarshal(body, &msg) == nil {
				c.got <- msg
			}
		}
	}()
	return c
}

func (c *client) send(msg map[string]any) {
	c.t.Helper()
	msg["jsonrpc"] = "2.0"
	body, err := json.Marshal(msg)
	if err != nil {
		c.t.Fatal(err)
	}
	if _, err := fmt.Fprintf(c.in, "Content-Length: %d\r\n\r\n%s", len(body), body); err != nil {
		c.t.Fatal(err)
	}
}

func (c *client) notify(method string, params any) {
	c.t.Helper()
	c.send(map[string]any{"method": method, "params": params})
}

// until reads messages until one fits.
func (c *client) until(what string, fits func(map[string]any) bool) map[string]any {
	c.t.Helper()
	timeout := time.After(c.waited)
	for {
		select {
		case msg, ok := <-c.got:
			if !ok {
				c.t.Fatalf("the server is gone while waiting for %s", what)
			}
			if method, ok := msg["method"].(string); ok {
				c.seen = append(c.seen, method)
				if msg["id"] != nil {
					c.send(map[string]any{"id": msg["id"], "result": c.answer(method, msg["params"])})
				}
				if method == "window/logMessage" {
					c.t.Logf("server: %v", msg["params"])
				}
			}
			if fits(msg) {
				return msg
			}
		case <-timeout:
			c.t.Fatalf("no %s", what)
		}
	}
}

// answer is what the client says to a request of the server.
func (c *client) answer(method string, params any) any {
	if method != "workspace/configuration" {
		return nil
	}
	var sections []any
	for range params.(map[string]any)["items"].([]any) {
		sections = append(sections, c.settings)
	}
	return sections
}

func (c *client) call(method string, params any, into any) map[string]any {
	c.t.Helper()
	c.id++
	id := float64(c.id)
	c.send(map[string]any{"id": c.id, "method": method, "params": params})
	msg := c.until("answer to "+method, func(m map[string]any) bool { return m["id"] == id && m["method"] == nil })
	if into != nil {
		body, err := json.Marshal(msg["result"])
		if err != nil {
			c.t.Fatal(err)
		}
		if err := json.Unmarshal(body, into); err != nil {
			c.t.Fatalf("%s: %v\n%s", method, err, body)
		}
	}
	return msg
}

type lspPlace struct{ Line, Character int }

type lspDiagnostic struct {
	Range              struct{ Start, End lspPlace }
	Severity           int
	Code, Message      string
	Source             string
	CodeDescription    struct{ Href string }
	RelatedInformation []struct {
		Location struct{ URI string }
		Message  string
	}
	raw any // all of it
}

// diagnostics waits for what is published of a version of a file.
func (c *client) diagnostics(uri string, version int) []lspDiagnostic {
	c.t.Helper()
	var list struct{ Diagnostics []lspDiagnostic }
	msg := c.until(fmt.Sprintf("diagnostics of version %d", version), func(m map[string]any) bool {
		params, ok := m["params"].(map[string]any)
		return ok && m["method"] == "textDocument/publishDiagnostics" && params["uri"] == uri && params["version"] == float64(version)
	})
	body, err := json.Marshal(msg["params"])
	if err != nil {
		c.t.Fatal(err)
	}
	if err := json.Unmarshal(body, &list); err != nil {
		c.t.Fatal(err)
	}
	for i, d := range msg["params"].(map[string]any)["diagnostics"].([]any) {
		list.Diagnostics[i].raw = d
	}
	return list.Diagnostics
}

func (c *client) start() {
	c.t.Helper()
	var result struct {
		Capabilities struct{ PositionEncoding string }
	}
	c.call("initialize", map[string]any{"processId": nil, "rootUri": nil, "capabilities": map[string]any{
		"window":    map[string]any{"workDoneProgress": true},
		"workspace": map[string]any{"didChangeWatchedFiles": map[string]any{"dynamicRegistration": true}},
	}}, &result)
	if result.Capabilities.PositionEncoding != "utf-16" {
		c.t.Errorf("initialize: %+v", result)
	}
	c.notify("initialized", map[string]any{})
}

// stop says goodbye: the server ends by itself, with exit code 0.
func (c *client) stop() {
	c.t.Helper()
	c.call("shutdown", nil, nil)
	c.notify("exit", nil)
	if err := c.cmd.Wait(); err != nil {
		c.t.Errorf("the server: %v", err)
	}
}

func uriOf(file string) string {
	return (&url.URL{Scheme: "file", Path: filepath.ToSlash(file)}).String()
}

// apply makes an edit of a text, in UTF-16 code units.
func apply(t *testing.T, text string, from, to lspPlace, add string) string {
	t.Helper()
	offset := func(p lspPlace) int {
		lines := strings.SplitAfter(text, "\n")
		units := utf16.Encode([]rune(lines[p.Line]))
		return len(strings.Join(lines[:p.Line], "")) + len(string(utf16.Decode(units[:p.Character])))
	}
	return text[:offset(from)] + add + text[offset(to):]
}
