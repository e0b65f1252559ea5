// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"os"
	"runtime/debug"
)

// What an analysis sets GOGC to. Before it, when packages are listed, there is little to collect.
const (
	smallHeap = 50  // trades a little time for memory: a run is short, and CI machines are small
	wideHeap  = 400 // trades memory for time: who types waits for the server
)

// heap is GOGC for a run: that of a server has a keeper.
func (k *keeper) heap() int {
	if k == nil {
		return smallHeap
	}
	return wideHeap
}

// heapLimit is where the collector gives up time to stay below half a gigabyte, in bytes.
const heapLimit = 400 << 20

// setHeap sets GOGC and GOMEMLIMIT, unless the user has.
func setHeap(percent int) {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(percent)
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(heapLimit)
	}
}
