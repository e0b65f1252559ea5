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

	"github.com/jwtvet/jwtvet/cmd/internal/driver"
	"github.com/jwtvet/jwtvet/cmd/internal/suite"
)

func main() {
	c := &driver.Command{Load: suite.Load, Stdout: os.Stdout, Stderr: os.Stderr}
	os.Exit(c.Main(os.Args[1:]))
}
