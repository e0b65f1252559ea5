// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
)

// fix is jwtvet fix: go fix -fixtool=jwtvet, which applies the fix of every
// finding that has one, or prints the change with -diff.
func (c *Command) fix(args []string) int {
	where := "."
	args, err := takeFlags(args, map[string]*string{"C": &where})
	if err != nil {
		return c.fail(err)
	}
	diff := false
	for _, arg := range args {
		switch name, value, hasValue := flagName(arg); name {
		case "diff":
			diff = !hasValue || value == "true"
		case "fixtool", "json":
			return c.fail(fmt.Errorf("-%s cannot be used here; call go fix -fixtool", name))
		}
	}
	dir, err := workDir(where)
	if err != nil {
		return c.fail(err)
	}
	if err := refuseTrimpath(dir, args); err != nil {
		return c.fail(err)
	}
	exe, err := os.Executable()
	if err != nil {
		return c.fail(fmt.Errorf("cannot find the executable: %w", err))
	}
	var stdout, stderr bytes.Buffer
	cmd := exec.Command("go", append([]string{"fix", "-fixtool=" + exe}, args...)...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, &stdout, &stderr
	runErr := cmd.Run()
	_, _ = c.Stdout.Write(stdout.Bytes())
	_, _ = c.Stderr.Write(stderr.Bytes())
	switch {
	case runErr == nil:
		return exitClean
	case diff && stdout.Len() > 0 && stderr.Len() == 0:
		return exitFindings // go fix fails if there is a difference
	case stderr.Len() == 0:
		return c.fail(fmt.Errorf("go fix: %w", runErr))
	}
	return exitFailed
}
