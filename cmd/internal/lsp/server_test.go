// SPDX-License-Identifier: Apache-2.0

package lsp_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"testing"
	"time"

	"github.com/jwtvet/jwtvet/cmd/internal/lsp"
	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// TestStopped wants an analysis ended by a change of what it is about, and the next one begun.
func TestStopped(t *testing.T) {
	const name = "/shop/shop.go"
	texts := make(chan string)
	in, client := io.Pipe()
	s := &lsp.Server{Delay: time.Millisecond, Analyze: func(ctx context.Context, _ string, overlay map[string][]byte) (*report.Report, error) {
		text := string(overlay[name])
		texts <- text
		if text == "first" {
			<-ctx.Done()
			return nil, ctx.Err()
		}
		return new(report.Report), nil
	}}
	code := make(chan int)
	go func() { code <- s.Run(in, io.Discard) }()

	send := func(message map[string]any) {
		message["jsonrpc"] = "2.0"
		text, err := json.Marshal(message)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := fmt.Fprintf(client, "Content-Length: %d\r\n\r\n%s", len(text), text); err != nil {
			t.Fatal(err)
		}
	}
	next := func(want string) {
		t.Helper()
		select {
		case got := <-texts:
			if got != want {
				t.Fatalf("analyzes %q, want %q", got, want)
			}
		case <-time.After(time.Minute):
			t.Fatalf("does not come to %q", want)
		}
	}
	document := func(version int) map[string]any { return map[string]any{"uri": "file://" + name, "version": version} }

	send(map[string]any{"id": 1, "method": "initialize", "params": map[string]any{}})
	opened := document(1)
	opened["text"] = "first"
	send(map[string]any{"method": "textDocument/didOpen", "params": map[string]any{"textDocument": opened}})
	next("first")
	send(map[string]any{"method": "textDocument/didChange", "params": map[string]any{
		"textDocument": document(2), "contentChanges": []any{map[string]any{"text": "second"}},
	}})
	next("second")
	send(map[string]any{"id": 2, "method": "shutdown"})
	send(map[string]any{"method": "exit"})
	if got := <-code; got != 0 {
		t.Errorf("exit code %d", got)
	}
}
