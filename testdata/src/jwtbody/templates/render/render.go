// SPDX-License-Identifier: Apache-2.0

// Package render shows pages.
package render

import (
	"html/template"
	"net/http"
)

// Index is what the page shows.
type Index struct {
	Msg  string
	URLs []string
}

var index *template.Template

// Configure reads the templates.
func Configure() { index = template.Must(template.New("").Parse("<p>{{.Msg}}</p>")) }

// Page shows a message.
func Page(w http.ResponseWriter, msg string) {
	if err := index.Execute(w, &Index{Msg: msg, URLs: []string{"/"}}); err != nil {
		http.Error(w, "no", http.StatusInternalServerError)
	}
}

// Redirect goes somewhere, or says where.
func Redirect(w http.ResponseWriter, r *http.Request, to string, testing bool) {
	if testing {
		Page(w, "302 redirect to: "+to)
		return
	}
	http.Redirect(w, r, to, http.StatusFound)
}
