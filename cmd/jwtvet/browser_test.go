// SPDX-License-Identifier: Apache-2.0

package main

import (
	"bytes"
	"context"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// browser returns a Chromium, "" if there is none.
func browser() string {
	for _, name := range []string{os.Getenv("CHROME"), "chromium", "chromium-browser", "google-chrome"} {
		if file, err := exec.LookPath(name); name != "" && err == nil {
			return file
		}
	}
	return ""
}

// hostile is code that would take over a page that does not escape it.
const hostile = `package hostile

import "github.com/golang-jwt/jwt/v5"

func Sign(key []byte) (string, error) {
	/* </script><script>document.title = "owned"</script><img src=x onerror="document.title='owned'"> {{.}} */ return jwt.NewWithClaims(jwt.SigningMethodHS256, jwt.MapClaims{"sub": "</script>"}).SignedString(key)
}
`

// TestReportInBrowser opens the report in a headless Chromium: nothing goes wrong there,
// nothing is asked of the network, and the analyzed code does nothing.
func TestReportInBrowser(t *testing.T) {
	chromium := browser()
	if chromium == "" {
		t.Skip("NOT RUN: no Chromium; install one, or name it in $CHROME")
	}
	m := newModule(t, "example")
	m.write(map[string]string{"hostile/hostile.go": hostile})
	file := filepath.Join(t.TempDir(), "report.html")
	m.must(m.bin, "report", "-o", file, "./...")

	dom, log := open(t, chromium, file, "--dump-dom")
	for _, want := range []string{"<title>", "jwthardkey", "jwtlonglived", "hostile.go", "document.title", "ISO/IEC 27001"} {
		if !strings.Contains(dom, want) {
			t.Errorf("the page does not show %q", want)
		}
	}
	if strings.Contains(dom, "<title>owned") || strings.Contains(dom, "<img") {
		t.Error("the analyzed code does something in the page")
	}
	for line := range strings.Lines(log) {
		if strings.Contains(line, "CONSOLE") || strings.Contains(line, "net::ERR") {
			t.Errorf("the console says %s", line)
		}
	}

	shot := filepath.Join(t.TempDir(), "report.png")
	open(t, chromium, file, "--screenshot="+shot, "--window-size=1200,1600", "--hide-scrollbars")
	data, err := os.ReadFile(shot)
	if err != nil {
		t.Fatal(err)
	}
	picture, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	colors := make(map[[3]uint32]bool)
	for y := picture.Bounds().Min.Y; y < picture.Bounds().Max.Y; y += 3 {
		for x := picture.Bounds().Min.X; x < picture.Bounds().Max.X; x += 3 {
			r, g, b, _ := picture.At(x, y).RGBA()
			colors[[3]uint32{r, g, b}] = true
		}
	}
	if size := picture.Bounds().Size(); size.X != 1200 || len(colors) < 20 {
		t.Errorf("the picture is %v with %d colors", size, len(colors))
	}
}

// open opens a file in the browser, which may not reach any host.
func open(t *testing.T, chromium, file string, args ...string) (stdout, log string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	args = append([]string{"--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--user-data-dir=" + t.TempDir(),
		"--host-resolver-rules=MAP * ~NOTFOUND", "--enable-logging=stderr", "--log-level=0"}, args...)
	cmd := exec.CommandContext(ctx, chromium, append(args, uriOf(file))...)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); err != nil {
		t.Fatalf("%s: %v\n%s", chromium, err, errs.String())
	}
	return out.String(), errs.String()
}
