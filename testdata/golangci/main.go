// SPDX-License-Identifier: Apache-2.0

// Command golangci is golangci-lint with the plugin linked in, as the command
// "golangci-lint custom" would build it. It exists for the test beside it; the
// module is nested to keep the dependencies of golangci-lint out of jwtvet's.
package main

import (
	"fmt"
	"os"

	"github.com/golangci/golangci-lint/v2/pkg/commands"
	"github.com/golangci/golangci-lint/v2/pkg/exitcodes"

	_ "github.com/jwtvet/jwtvet/plugin"
)

func main() {
	if err := commands.Execute(commands.BuildInfo{Version: "v2.15.0"}); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(exitcodes.Failure)
	}
}
