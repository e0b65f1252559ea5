// SPDX-License-Identifier: Apache-2.0

package report

import (
	"fmt"
	"go/doc/comment"
	"strings"
)

// MarkdownOf turns the text of a doc comment to Markdown, its code to Go.
func MarkdownOf(text string) string {
	var b strings.Builder
	doc := new(comment.Parser).Parse(strings.Trim(text, "\n"))
	printer := &comment.Printer{HeadingLevel: 2, HeadingID: func(*comment.Heading) string { return "" }}
	for _, block := range doc.Content {
		if code, ok := block.(*comment.Code); ok {
			fmt.Fprintf(&b, "```go\n%s```\n\n", code.Text)
			continue
		}
		b.Write(printer.Markdown(&comment.Doc{Content: []comment.Block{block}, Links: doc.Links}))
		b.WriteString("\n")
	}
	return b.String()
}

// body is the documentation of a rule below its title.
func (r Rule) body() string {
	_, body, _ := strings.Cut(r.Doc, "\n")
	return strings.TrimSpace(body)
}

// EscapeMarkdown escapes a text for a cell of a table.
func EscapeMarkdown(s string) string {
	var b strings.Builder
	for _, c := range valid(s) {
		switch c {
		case '\n', '\r':
			b.WriteByte(' ')
		case '<':
			b.WriteString("&lt;")
		case '>':
			b.WriteString("&gt;")
		case '&':
			b.WriteString("&amp;")
		case '\\', '`', '*', '_', '{', '}', '[', ']', '|', '#', '~':
			b.WriteByte('\\')
			b.WriteRune(c)
		case '@':
			b.WriteString("@\u200b") // nobody is called
		default:
			b.WriteRune(c)
		}
	}
	return b.String()
}
