// SPDX-License-Identifier: Apache-2.0

package report

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// text returns the source of a file, nil if it cannot be had.
func (r *Report) text(file string) []byte {
	if r.Source == nil || file == "" {
		return nil
	}
	if text, ok := r.texts[file]; ok {
		return text
	}
	if r.texts == nil {
		r.texts = make(map[string][]byte)
	}
	text := r.Source(file)
	r.texts[file] = text
	return text
}

// line returns a line of a file without its end, counted from 1.
func (r *Report) line(file string, n int) string {
	text := r.text(file)
	for ; n > 1; n-- {
		i := bytes.IndexByte(text, '\n')
		if i < 0 {
			return ""
		}
		text = text[i+1:]
	}
	if i := bytes.IndexByte(text, '\n'); i >= 0 {
		text = text[:i]
	}
	return string(bytes.TrimSuffix(text, []byte("\r")))
}

// UTF16Column turns a column in bytes into one in UTF-16 code units, both from 1.
func (r *Report) UTF16Column(file string, line, column int) int {
	text := r.line(file, line)
	if column < 1 || column-1 > len(text) {
		return column
	}
	return UTF16Len(text[:column-1]) + 1
}

// UTF16Len counts the UTF-16 code units of a text.
func UTF16Len(s string) int {
	n := 0
	for _, c := range s {
		n += max(1, utf16.RuneLen(c))
	}
	return n
}

// offset returns the place of a byte offset of a file: line and column in UTF-16 code units, from 1.
func (r *Report) offset(file string, offset int) (line, column int, ok bool) {
	text := r.text(file)
	if offset < 0 || offset > len(text) {
		return 0, 0, false
	}
	before := text[:offset]
	start := bytes.LastIndexByte(before, '\n') + 1
	return bytes.Count(before, []byte("\n")) + 1, UTF16Len(string(before[start:])) + 1, true
}

// placeInText is a place in a message; it moves with the lines above it.
var placeInText = regexp.MustCompile(`(\.go):\d+(:\d+)?`)

// Mark gives each finding its fingerprint: of the rule, the file, what is said and the
// text of the line, so that it stays when lines move. Findings alike are counted.
func (r *Report) Mark() {
	seen := make(map[string]int)
	var all []*Finding
	for i := range r.Findings {
		all = append(all, &r.Findings[i])
	}
	for i := range r.Accepted {
		all = append(all, &r.Accepted[i].Finding)
	}
	slices.SortStableFunc(all, func(a, b *Finding) int { return a.Position.compare(b.Position) })
	for _, f := range all {
		first := r.FingerprintIn(r.FromRoot(f.File), f, 0)
		f.Fingerprint = r.FingerprintIn(r.FromRoot(f.File), f, seen[first])
		seen[first]++
	}
}

// importLine is an import, under whatever name.
var importLine = regexp.MustCompile(`^(?:import )?(?:[\w.]+ )?("[^"]+")$`)

// FingerprintIn returns the fingerprint that a finding would have in a file, after n findings
// there that are alike.
func (r *Report) FingerprintIn(file string, f *Finding, n int) string {
	line := importLine.ReplaceAllString(strings.Join(strings.Fields(r.line(f.File, f.Line)), " "), "$1")
	message := placeInText.ReplaceAllString(f.Message, "$1")
	return fmt.Sprintf("%x", sha256.Sum256(fmt.Appendf(nil, "%q %q %q %q %d", f.Rule, file, message, line, n)))[:32]
}

// valid makes a text of a source line that can be printed anywhere.
func valid(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}
