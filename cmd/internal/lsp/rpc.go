// SPDX-License-Identifier: Apache-2.0

// Package lsp is a language server beside gopls: it shows what jwtvet finds in open
// files, offers fixes and suppressions, and leaves all else to gopls. It speaks the
// Language Server Protocol 3.17 over standard input and output.
//
// The framing and the few messages are its own: the libraries that have them ask more of
// a module's dependencies than these lines are.
package lsp

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"sync"
)

// message is a request, a notification or a response of JSON-RPC 2.0.
type message struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id,omitempty"`
	Method  string          `json:"method,omitempty"`
	Params  json.RawMessage `json:"params,omitempty"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   *rpcError       `json:"error,omitempty"`
}

type rpcError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

func (e *rpcError) Error() string { return e.Message }

// Error codes of JSON-RPC and LSP.
const (
	parseError     = -32700
	invalidRequest = -32600
	methodNotFound = -32601
	invalidParams  = -32602
	notInitialized = -32002
)

// maxMessage bounds what a client may send at once: no source file is as long.
const maxMessage = 1 << 28

// readMessage reads one message with its header.
func readMessage(r *bufio.Reader) (*message, error) {
	length := -1
	for {
		line, err := r.ReadString('\n')
		if err != nil {
			return nil, err
		}
		line = strings.TrimRight(line, "\r\n")
		if line == "" {
			break
		}
		name, value, _ := strings.Cut(line, ":")
		if strings.EqualFold(name, "Content-Length") {
			if length, err = strconv.Atoi(strings.TrimSpace(value)); err != nil {
				return nil, fmt.Errorf("bad header %q", line)
			}
		}
	}
	if length < 0 || length > maxMessage {
		return nil, errors.New("a message has no length, or one that cannot be")
	}
	body := make([]byte, length)
	if _, err := io.ReadFull(r, body); err != nil {
		return nil, err
	}
	m := new(message)
	if err := json.Unmarshal(body, m); err != nil {
		return nil, &rpcError{parseError, err.Error()}
	}
	return m, nil
}

// writer sends messages, one at a time.
type writer struct {
	mu  sync.Mutex
	out io.Writer
	id  int
}

func (w *writer) send(m message) {
	m.Version = "2.0"
	body, err := json.Marshal(m)
	if err != nil {
		return // Have: values of this package, all of which can be marshalled.
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	// Who does not listen any more is gone, as the reader will see.
	_, _ = fmt.Fprintf(w.out, "Content-Length: %d\r\n\r\n%s", len(body), body)
}

func (w *writer) notify(method string, params any) {
	w.send(message{Method: method, Params: raw(params)})
}

// request asks the client; its answers are of no interest.
func (w *writer) request(method string, params any) {
	w.mu.Lock()
	w.id++
	id := raw(fmt.Sprintf("jwtvet-%d", w.id))
	w.mu.Unlock()
	w.send(message{ID: id, Method: method, Params: raw(params)})
}

func (w *writer) reply(id json.RawMessage, result any, err *rpcError) {
	m := message{ID: id, Error: err}
	if err == nil {
		m.Result = raw(result)
	}
	w.send(m)
}

func raw(v any) json.RawMessage {
	body, err := json.Marshal(v)
	if err != nil {
		return json.RawMessage("null")
	}
	return body
}
