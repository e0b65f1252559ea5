// SPDX-License-Identifier: Apache-2.0

// Package answers answers requests with what is put into structs of its own.
package answers

import (
	"encoding/json"
	"net/http"
)

// Options is one answer.
type Options struct {
	Writer http.ResponseWriter
	Status int
	Data   any
	Audit  string
}

// Send sends the data of an answer.
func Send(o Options) {
	body := map[string]any{"status": o.Status}
	if o.Data != nil {
		body["data"] = o.Data
	}
	o.Writer.WriteHeader(o.Status)
	_ = json.NewEncoder(o.Writer).Encode(body)
}

// Builder collects an answer.
type Builder struct {
	w    http.ResponseWriter
	data any
	note string
}

// New starts an answer.
func New(w http.ResponseWriter) *Builder { return &Builder{w: w} }

// With adds what is sent.
func (b *Builder) With(data any) *Builder {
	b.data = data
	return b
}

// Noting adds what is kept here.
func (b *Builder) Noting(note string) *Builder {
	b.note = note
	return b
}

// Send sends what was collected.
func (b *Builder) Send() { _ = json.NewEncoder(b.w).Encode(b.data) }

// Account is no answer: nothing in it answers a request.
type Account struct {
	Name    string
	Session string
}

// Show sends an account's name.
func Show(w http.ResponseWriter, a Account) { _ = json.NewEncoder(w).Encode(a.Name) }
