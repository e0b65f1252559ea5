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
	t, err := template.New("report").Funcs(template.FuncMap{"event": eventWord}).Parse(page)
	if err != nil {
		return err
	}
	return t.Execute(w, map[string]any{"E": e, "About": e.About.pairs()})
}

// eventWord is what the page calls an event.
func eventWord(event string) string {
	if word, ok := eventWords[event]; ok {
		return word
	}
	return event
}

var eventWords = map[string]string{
	"issue": "token issued", "accept": "token accepted", "check": "claims checked", "peek": "read unverified",
	"bind": "key, algorithm", "claim": "claim", "policy": "option", "carry": "passed on", "interpret": "interpreted",
}
