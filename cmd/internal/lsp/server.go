// SPDX-License-Identifier: Apache-2.0

package lsp

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"io"
	"path/filepath"
	"sync"
	"time"

	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// Server is a language server for one client.
type Server struct {
	// Version is told to the client.
	Version string
	// Analyze analyzes the package in a directory, with the texts of files that are not saved,
	// until the context ends: then nobody wants to know any more.
	Analyze func(ctx context.Context, dir string, overlay map[string][]byte) (*report.Report, error)
	// Delay is how long the server waits for the next keystroke; 0 is a quarter of a second.
	Delay time.Duration

	out      writer
	progress bool // the client shows it
	watches  bool // the client watches files when asked

	mu    sync.Mutex
	files map[string]*file    // open ones, by name
	dirs  map[string]*waiting // directories to analyze
	wake  chan struct{}
	now   string             // the directory that is being analyzed
	stop  context.CancelFunc // ends that

	complaint string // what was shown last; only work looks at it
}

// file is an open file.
type file struct {
	uri     string
	version int
	text    string
	shown   []shown
	at      string // the text that shown speaks of
}

// shown is a finding on the screen.
type shown struct {
	diagnostic
	finding report.Finding
	rule    report.Rule
}

// waiting is a directory whose package is to be analyzed.
type waiting struct {
	due   time.Time
	round int // of the last change
}

// Run serves until the client ends it, and returns the exit code of the protocol.
func (s *Server) Run(in io.Reader, out io.Writer) int {
	s.out.out = out
	s.files, s.dirs, s.wake = make(map[string]*file), make(map[string]*waiting), make(chan struct{}, 1)
	if s.Delay == 0 {
		s.Delay = 250 * time.Millisecond
	}
	ctx, done := context.WithCancel(context.Background())
	defer done()
	go s.work(ctx)

	r := bufio.NewReader(in)
	started, shut := false, false
	for {
		m, err := readMessage(r)
		var bad *rpcError
		switch {
		case errors.As(err, &bad):
			s.out.reply(json.RawMessage("null"), nil, bad)
			continue
		case err != nil:
			return exitCode(shut)
		case m.Method == "exit":
			return exitCode(shut)
		case m.Method == "":
			continue // an answer
		case shut && m.ID != nil:
			s.out.reply(m.ID, nil, &rpcError{invalidRequest, "the server is shut down"})
			continue
		case !started && m.Method != "initialize":
			if m.ID != nil {
				s.out.reply(m.ID, nil, &rpcError{notInitialized, "initialize comes first"})
			}
			continue
		}
		started = true
		shut = shut || m.Method == "shutdown"
		s.handle(m)
	}
}

// exitCode is 0 for a client that says goodbye.
func exitCode(shut bool) int {
	if shut {
		return 0
	}
	return 1
}

func (s *Server) handle(m *message) {
	var p documentParams
	if m.Method != "initialize" && len(m.Params) > 0 {
		if err := json.Unmarshal(m.Params, &p); err != nil && m.ID != nil {
			s.out.reply(m.ID, nil, &rpcError{invalidParams, err.Error()})
			return
		}
	}
	switch m.Method {
	case "initialize":
		s.initialize(m)
	case "initialized":
		s.initialized()
	case "shutdown":
		s.out.reply(m.ID, nil, nil)
	case "textDocument/didOpen":
		s.open(p)
	case "textDocument/didChange":
		s.change(p)
	case "textDocument/didSave":
		s.again(0)
	case "textDocument/didClose":
		s.close(p)
	case "workspace/didChangeWatchedFiles", "workspace/didChangeConfiguration":
		s.again(s.Delay)
	case "textDocument/hover":
		s.out.reply(m.ID, s.hover(p), nil)
	case "textDocument/codeAction":
		s.out.reply(m.ID, s.actions(p), nil)
	default:
		// $/cancelRequest has nothing to cancel: requests are answered at once.
		if m.ID != nil {
			s.out.reply(m.ID, nil, &rpcError{methodNotFound, "unknown method " + m.Method})
		}
	}
}

func (s *Server) initialize(m *message) {
	var p initializeParams
	if err := json.Unmarshal(m.Params, &p); err != nil {
		s.out.reply(m.ID, nil, &rpcError{invalidParams, err.Error()})
		return
	}
	s.progress, s.watches = p.Capabilities.Window.WorkDoneProgress, p.Capabilities.Workspace.Watched.Dynamic
	const full = 1
	s.out.reply(m.ID, map[string]any{
		"serverInfo": map[string]string{"name": "jwtvet", "version": s.Version},
		"capabilities": map[string]any{
			"positionEncoding":   "utf-16",
			"textDocumentSync":   map[string]any{"openClose": true, "change": full, "save": true},
			"hoverProvider":      true,
			"codeActionProvider": map[string]any{"codeActionKinds": []string{"quickfix"}},
		},
	}, nil)
}

// initialized asks to be told of changes beside open files.
func (s *Server) initialized() {
	if !s.watches {
		return
	}
	var watchers []map[string]string
	for _, name := range []string{".jwtvet.yml", "go.mod", "go.work"} {
		watchers = append(watchers, map[string]string{"globPattern": "**/" + name})
	}
	s.out.request("client/registerCapability", map[string]any{"registrations": []map[string]any{{
		"id": "files", "method": "workspace/didChangeWatchedFiles", "registerOptions": map[string]any{"watchers": watchers},
	}}})
}

func (s *Server) open(p documentParams) {
	name := fileOf(p.TextDocument.URI)
	if filepath.Ext(name) != ".go" {
		return
	}
	s.mu.Lock()
	s.files[name] = &file{uri: p.TextDocument.URI, version: p.TextDocument.Version, text: p.TextDocument.Text}
	s.mu.Unlock()
	s.schedule(filepath.Dir(name), 0)
}

func (s *Server) change(p documentParams) {
	name := fileOf(p.TextDocument.URI)
	s.mu.Lock()
	f := s.files[name]
	if f == nil || len(p.ContentChanges) == 0 {
		s.mu.Unlock()
		return
	}
	f.version, f.text = p.TextDocument.Version, p.ContentChanges[len(p.ContentChanges)-1].Text
	s.mu.Unlock()
	s.schedule(filepath.Dir(name), s.Delay)
}

// again analyzes the packages of all open files: what is saved may concern others.
func (s *Server) again(delay time.Duration) {
	s.mu.Lock()
	dirs := make(map[string]bool)
	for name := range s.files {
		dirs[filepath.Dir(name)] = true
	}
	s.mu.Unlock()
	for dir := range dirs {
		s.schedule(dir, delay)
	}
}

func (s *Server) close(p documentParams) {
	name := fileOf(p.TextDocument.URI)
	s.mu.Lock()
	f := s.files[name]
	delete(s.files, name)
	s.mu.Unlock()
	if f != nil {
		s.out.notify("textDocument/publishDiagnostics", publishParams{URI: f.uri, Diagnostics: []diagnostic{}})
	}
}

// schedule has the package of a directory analyzed after a delay, which every change prolongs.
func (s *Server) schedule(dir string, delay time.Duration) {
	s.mu.Lock()
	w := s.dirs[dir]
	if w == nil {
		w = &waiting{}
		s.dirs[dir] = w
	}
	w.due = time.Now().Add(delay)
	w.round++
	if s.now == dir {
		s.stop() // it is about a text that is no more
	}
	s.mu.Unlock()
	time.AfterFunc(delay, func() {
		select {
		case s.wake <- struct{}{}:
		default:
		}
	})
}
