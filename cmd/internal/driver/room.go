// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"os"
	"slices"
	"sync"
)

// room bounds how many packages are in work at a time: as many as there are processors,
// fewer where they are large, for the syntax and SSA form of one generated package can
// take as much memory as all others together.
type room struct {
	mu   sync.Mutex
	left int
	all  int
	free sync.Cond
}

const (
	share     = 4       // of the room, that a small package takes
	sharesFor = 1 << 18 // bytes of source that take one share more
)

func newRoom(processors int) *room {
	r := &room{left: processors * share, all: processors * share}
	r.free.L = &r.mu
	return r
}

// enter waits until there is room for a package, and returns what makes it free again.
func (r *room) enter(p *listed) (leave func()) {
	size := int64(0)
	for _, file := range p.abs(slices.Concat(p.GoFiles, p.CgoFiles)) {
		if info, err := os.Stat(file); err == nil {
			size += info.Size()
		}
	}
	n := min(share+int(size/sharesFor), r.all)
	r.mu.Lock()
	defer r.mu.Unlock()
	for r.left < n {
		r.free.Wait()
	}
	r.left -= n
	return func() {
		r.mu.Lock()
		defer r.mu.Unlock()
		r.left += n
		r.free.Broadcast()
	}
}
