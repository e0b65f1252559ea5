// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"fmt"
	"os"
	"sync"
	"time"
)

// progress is one line on a terminal, shown when a run takes longer than a second.
type progress struct {
	out   *os.File // nil if nobody watches
	mu    sync.Mutex
	text  string
	shown bool
	timer *time.Timer
}

const patience = time.Second

func startProgress(out *os.File) *progress {
	p := &progress{}
	if !isTerminal(out) {
		return p
	}
	p.out = out
	p.timer = time.AfterFunc(patience, func() {
		p.mu.Lock()
		defer p.mu.Unlock()
		if p.out != nil {
			p.shown = true
			p.show()
		}
	})
	return p
}

// step says what is going on.
func (p *progress) step(text string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.text = text
	if p.shown && p.out != nil {
		p.show()
	}
}

const eraseLine = "\r\x1b[K"

func (p *progress) show() { fmt.Fprintf(p.out, "%sjwtvet: %s ...", eraseLine, p.text) }

// stop takes the line away.
func (p *progress) stop() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.out == nil {
		return
	}
	p.timer.Stop()
	if p.shown {
		fmt.Fprint(p.out, eraseLine)
	}
	p.out = nil
}
