// SPDX-License-Identifier: Apache-2.0

package evidence

import (
	_ "embed"
	"html/template"
	"io"
)

//go:embed report.html
var page string

// printHTML writes one page that loads nothing. The template escapes all that it is given.
func printHTML(w io.Writer, e Evidence) error {
	t, err := template.New("report").Parse(page)
	if err != nil {
		return err
	}
	return t.Execute(w, map[string]any{"E": e, "About": e.About.pairs()})
}
