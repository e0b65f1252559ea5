// SPDX-License-Identifier: Apache-2.0

package driver

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/jwtvet/jwtvet/cmd/internal/report"
)

// acceptedCategory ends the category of a finding that a comment suppresses.
const acceptedCategory = "/accepted"

// accepted takes the reason and the last day of a suppression from the last step, which is the comment.
func accepted(f report.Finding) report.Accepted {
	a := report.Accepted{Finding: f, Kind: "inSource"}
	if n := len(f.Steps); n > 0 {
		a.Reason, a.At, a.Steps = f.Steps[n-1].Message, f.Steps[n-1].Position, f.Steps[:n-1]
	}
	if until, ok := strings.CutPrefix(a.Reason, "until="); ok {
		a.Until, a.Reason, _ = strings.Cut(until, " ")
	}
	return a
}

// Have: "//jwtvet:ignore jwtnoexp until=2026-12-31 why".
var lastDay = regexp.MustCompile(`//jwtvet:ignore[ \t]+\w+[ \t]+until=([0-9-]+)`)

// expired lists the last days before today of suppressions below a directory. What go vet
// caches must be forgotten when one is over, and not every day.
func expired(dir, today string) ([]string, error) {
	var days []string
	err := filepath.WalkDir(dir, func(file string, d fs.DirEntry, err error) error {
		if err != nil {
			return nil // go vet will say what it cannot read
		}
		if name := d.Name(); d.IsDir() && file != dir && (name == "vendor" || name == "node_modules" || strings.HasPrefix(name, ".")) {
			return fs.SkipDir
		}
		if d.IsDir() || filepath.Ext(file) != ".go" {
			return nil
		}
		text, err := os.ReadFile(file)
		if err != nil || !bytes.Contains(text, []byte("until=")) {
			return nil
		}
		for _, m := range lastDay.FindAllSubmatch(text, -1) {
			if day := string(m[1]); day < today {
				days = append(days, day)
			}
		}
		return nil
	})
	return days, err
}
