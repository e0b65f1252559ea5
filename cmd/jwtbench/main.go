// SPDX-License-Identifier: Apache-2.0

//go:build unix

// Command jwtbench says what jwtvet costs on a module, beside go vet and go list.
//
//	go run ./cmd/jwtbench DIR
//
// It builds jwtvet, runs each command once to fill the build cache, and then
// prints the wall time and the peak memory of one process of
//
//	jwtvet ./...
//	go vet ./...          with nothing of vet in the cache, all packages compiled
//	go list -deps ./...   the least that any tool does
//
// and the ratio of jwtvet to both.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"syscall"
	"time"
)

func main() {
	rounds := flag.Int("n", 3, "rounds; the fastest counts")
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "usage: jwtbench [-n rounds] DIR")
		flag.PrintDefaults()
	}
	flag.Parse()
	if flag.NArg() != 1 || *rounds < 1 {
		flag.Usage()
		os.Exit(2)
	}
	if err := bench(flag.Arg(0), *rounds); err != nil {
		fmt.Fprintln(os.Stderr, "jwtbench:", err)
		os.Exit(2)
	}
}

func bench(dir string, rounds int) error {
	tmp, err := os.MkdirTemp("", "jwtbench")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	jwtvet := filepath.Join(tmp, "jwtvet")
	build := exec.Command("go", "build", "-o", jwtvet, "github.com/jwtvet/jwtvet/cmd/jwtvet")
	if out, err := build.CombinedOutput(); err != nil {
		return fmt.Errorf("cannot build jwtvet: %w\n%s", err, out)
	}

	round := 0
	ours := command{"jwtvet ./...", func() []string { return []string{jwtvet, "./..."} }}
	others := []command{
		// The flag names a function that nobody has: it is part of the key of vet's cache.
		{"go vet ./...", func() []string {
			return []string{"go", "vet", fmt.Sprintf("-printf.funcs=x%d_%d", os.Getpid(), round), "./..."}
		}},
		{"go list -deps ./...", func() []string { return []string{"go", "list", "-deps", "./..."} }},
	}
	costs := make(map[string]cost)
	for ; round <= rounds; round++ {
		for _, c := range append([]command{ours}, others...) {
			used, err := c.measure(dir)
			if err != nil {
				return err
			}
			if round > 0 { // the first fills the cache
				costs[c.name] = costs[c.name].least(used)
			}
		}
	}

	base := costs[ours.name]
	fmt.Printf("%-22s %8.2fs %8.1f MB\n", ours.name, base.wall.Seconds(), base.peakMB)
	for _, c := range others {
		used := costs[c.name]
		fmt.Printf("%-22s %8.2fs %8.1f MB   jwtvet takes %.2f times the time, %.2f times the memory\n",
			c.name, used.wall.Seconds(), used.peakMB, base.wall.Seconds()/used.wall.Seconds(), base.peakMB/used.peakMB)
	}
	return nil
}

type command struct {
	name string
	args func() []string
}

type cost struct {
	wall   time.Duration
	peakMB float64 // of the largest process
}

func (a cost) least(b cost) cost {
	if a.wall == 0 {
		return b
	}
	return cost{min(a.wall, b.wall), min(a.peakMB, b.peakMB)}
}

// measure runs the command. Findings are no failure, a missing analysis is.
func (c command) measure(dir string) (cost, error) {
	args := c.args()
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Dir = dir
	start := time.Now()
	out, err := cmd.CombinedOutput()
	wall := time.Since(start)
	var exit *exec.ExitError
	if err != nil && (!errors.As(err, &exit) || exit.ExitCode() > 1) {
		return cost{}, fmt.Errorf("%s: %w\n%s", c.name, err, out)
	}
	usage, ok := cmd.ProcessState.SysUsage().(*syscall.Rusage)
	if !ok {
		return cost{}, errors.New("this system does not tell the memory of a process")
	}
	return cost{wall, peak(usage)}, nil
}

// peak is the largest resident set in MB: of the process or of one that it has
// waited for. The unit of getrusage is bytes on macOS, else KB.
func peak(u *syscall.Rusage) float64 {
	unit := 1024.0
	if runtime.GOOS == "darwin" {
		unit = 1
	}
	return float64(u.Maxrss) * unit / 1e6
}
