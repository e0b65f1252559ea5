// SPDX-License-Identifier: Apache-2.0

// Package data writes values to whatever writer it is handed.
package data

import (
	"encoding/json"
	"fmt"
	"html/template"
	"io"
)

// ToJSON writes a value as JSON.
func ToJSON(v any, w io.Writer) error {
	return json.NewEncoder(w).Encode(v)
}

// Pretty writes it with indents.
func Pretty(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

// Reply wraps a value and writes it.
func Reply(w io.Writer, v any) error {
	return ToJSON(map[string]any{"status": "ok", "data": v}, w)
}

// Line writes a line of text.
func Line(w io.Writer, text string) { fmt.Fprintln(w, text) }

// Page writes a page.
func Page(w io.Writer, t *template.Template, v any) error { return t.Execute(w, v) }
