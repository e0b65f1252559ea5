// SPDX-License-Identifier: Apache-2.0

// Command jwtvet finds misuse of JSON Web Tokens in Go code.
//
// It runs on its own and as a tool of the go command:
//
//	jwtvet ./...
//	go vet -vettool=$(which jwtvet) ./...
//	go fix -fixtool=$(which jwtvet) -diff ./...
//
// See jwtvet help.
package main

import (
	"os"
	"runtime/debug"

	"github.com/jwtvet/jwtvet/cmd/internal/driver"
	"github.com/jwtvet/jwtvet/cmd/internal/suite"
)

func main() {
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(heapLimit)
	}
	c := &driver.Command{Load: suite.Load, Stdout: os.Stdout, Stderr: os.Stderr}
	os.Exit(c.Main(os.Args[1:]))
}

// heapLimit is where the collector gives up time to stay below half a gigabyte, in bytes.
const heapLimit = 400 << 20
