// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// part is a generated part of a file that is written by hand.
type part struct {
	file, begin, end string
	text             string
}

// fill puts the text between the marks; content is the file as it is so far, "" to read it.
func (p part) fill(root, content string) (string, error) {
	if content == "" {
		data, err := os.ReadFile(filepath.Join(root, p.file))
		if err != nil {
			return "", err
		}
		content = string(data)
	}
	before, rest, ok := strings.Cut(content, p.begin)
	_, after, closed := strings.Cut(rest, p.end)
	if !ok || !closed {
		return "", fmt.Errorf("%s lacks %q and %q", p.file, p.begin, p.end)
	}
	return before + p.begin + p.text + p.end + after, nil
}

// transcript is the demo as a terminal shows it.
func transcript(root string) (string, error) {
	const command = "go run ./cmd/jwtvet -C testdata/example ./..."
	var stdout, stderr bytes.Buffer
	words := strings.Fields(command)
	cmd := exec.Command(words[0], words[1:]...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = root, &stdout, &stderr
	cmd.Env = append(os.Environ(), "GOFLAGS=", "GOWORK=off", "JWTVET_CONFIG=")
	_ = cmd.Run() // it finds something, so it fails
	// Downloads are no part of the picture.
	text := stdout.String()
	for line := range strings.Lines(stderr.String()) {
		if !strings.HasPrefix(line, "go: downloading ") {
			text += line
		}
	}
	if code := cmd.ProcessState.ExitCode(); code != 1 || !strings.HasSuffix(text, "\nexit status 1\n") {
		return "", fmt.Errorf("%s: exit code %d\n%s", command, code, text)
	}
	return "```console\n$ " + command + "\n" + text + "```\n", nil
}
