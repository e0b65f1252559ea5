// SPDX-License-Identifier: Apache-2.0

package main

import (
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestSharedCache has two machines with caches of their own and a server between them: what
// go vet has found on one is found on the other, where jwtvet does not run on any package.
func TestSharedCache(t *testing.T) {
	if testing.Short() || runtime.GOOS == "windows" {
		t.Skip("builds a cache server, and the standard library anew; the tool is a shell script")
	}
	m := newModule(t, "drivers")
	m.env = append(m.env, "GOBIN="+t.TempDir())
	const cacher = "github.com/bradfitz/go-tool-cache/cmd/"
	const version = "@v0.0.0-20260722201841-0bb331e19f64"
	m.must("go", "install", cacher+"go-cacher"+version, cacher+"go-cacher-server"+version)
	bin := strings.TrimSpace(m.must("go", "env", "GOBIN"))
	address := freeAddress(t)
	server := exec.Command(filepath.Join(bin, "go-cacher-server"), "-listen="+address, "-cache-dir="+t.TempDir())
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = server.Process.Kill(); _ = server.Wait() })
	for wait := time.Now(); ; time.Sleep(50 * time.Millisecond) {
		if c, err := net.Dial("tcp", address); err == nil {
			_ = c.Close()
			break
		} else if time.Since(wait) > time.Minute {
			t.Fatal(err)
		}
	}

	log := filepath.Join(t.TempDir(), "log")
	m.write(map[string]string{"tool": "#!/bin/sh\necho \"$@\" >>" + log + "\nexec " + m.bin + " \"$@\"\n"})
	tool := filepath.Join(m.dir, "tool")
	if err := os.Chmod(tool, 0o777); err != nil {
		t.Fatal(err)
	}
	// vet runs go vet on a new machine, and says on how many packages the tool ran.
	vet := func() (found []string, ran int) {
		t.Helper()
		machine := *m
		machine.env = append(slices.Clone(m.env), "GOCACHE="+t.TempDir(),
			"GOCACHEPROG="+filepath.Join(bin, "go-cacher")+" -cache-dir="+t.TempDir()+" -cache-server=http://"+address)
		_ = os.Remove(log) // there is none yet
		_, text, code := machine.run("go", "vet", "-vettool="+tool, "./auth")
		if code != 1 {
			t.Fatalf("go vet: exit code %d\n%s", code, text)
		}
		calls, err := os.ReadFile(log)
		if err != nil {
			t.Fatal(err)
		}
		return findings(text), strings.Count(string(calls), ".cfg\n")
	}
	first, ran := vet()
	if len(first) == 0 || ran == 0 {
		t.Fatalf("the first machine: %d findings, the tool ran on %d packages", len(first), ran)
	}
	if second, ran := vet(); !slices.Equal(first, second) || ran != 0 {
		t.Errorf("the second machine: the tool ran on %d packages\n%s\nthe first:\n%s", ran, strings.Join(second, ""), strings.Join(first, ""))
	}
}

func freeAddress(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}
