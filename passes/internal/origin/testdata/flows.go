// SPDX-License-Identifier: Apache-2.0

// Package flows hands values to use by each way that the tracer follows.
package flows

import (
	"cmp"
	"os"
	"strings"
)

func use(string) {}

const fixed = "fixed"

var variable = "variable"

var assigned string

func init() { assigned = "by init" }

func SetAssigned(s string) { assigned = s }

type config struct {
	secret string
	nested struct{ key string }
}

type service struct{ *config }

func newConfig() *config { return &config{secret: "by constructor"} }

func constants(given string) {
	use("literal")  // from: "literal"
	use(fixed)      // from: "fixed"
	use(variable)   // from: "variable"
	use(assigned)   // from: "by init", parameter s
	use(given)      // from: parameter given
	use("a" + "b")  // from: "ab"
	use(given + "") // from: "" joined, parameter given joined
}

func locals(on bool) {
	s := "first"
	use(s) // from: "first"
	if on {
		s = os.Getenv("SECOND")
	}
	use(s) // from: "first", environment SECOND
	s = strings.TrimSpace(s)
	use(s) // from: "first", environment SECOND
	s = "third"
	use(s) // from: "third"
}

func fields() {
	c := newConfig()
	use(c.secret) // from: "by constructor", "of a local", environment LATER
	c.nested.key = "nested"
	use(c.nested.key) // from: "nested"
	local := config{secret: "of a local"}
	use(local.secret) // from: "of a local"
	local.secret = os.Getenv("LATER")
	use(service{&local}.secret) // from: "by constructor", "of a local", environment LATER
}

func containers(i int) {
	list := []string{"zero", "one"}
	use(list[1]) // from: "one"
	use(list[i]) // from: "one", "zero"
	table := map[string]string{"a": "x"}
	table["b"] = "y"
	use(table["b"]) // from: "y"
	list = append(list, "two")
	for _, s := range list {
		use(s) // from: "one", "two", "zero"
	}
}

func fallback(key, otherwise string) string {
	if v := os.Getenv(key); v != "" {
		return v
	}
	return otherwise
}

func defaults() {
	use(fallback("KEY", "in place")) // from: "in place", environment KEY
	s := os.Getenv("OTHER")
	if s == "" {
		s = "empty"
	}
	use(s)                                // from: "empty", environment OTHER
	use(cmp.Or(os.Getenv("THIRD"), "or")) // from: unknown
	use(string([]byte("converted")))      // from: "converted"
	use(any("boxed").(string))            // from: "boxed"
	use(identity("generic"))              // from: "generic"
	use(func() string { return "lit" }()) // from: "lit"
	captured := "captured"
	use(func() string { return captured }()) // from: "captured"
	method := service{newConfig()}.get
	use(method()) // from: "by constructor", "of a local", environment LATER
}

func identity[T any](v T) T { return v }

func (s service) get() string { return s.secret }

func results() (string, error) { return "result", nil }

func ofKind(kind int, long bool) string {
	switch {
	case kind < 1:
		return "none"
	case kind == 1:
		return "one"
	case !long:
		return "short"
	}
	return "long"
}

func kinds(n int) {
	use(ofKind(0, true))  // from: "none"
	use(ofKind(1, false)) // from: "one"
	use(ofKind(2, false)) // from: "short"
	use(ofKind(2, true))  // from: "long"
	use(ofKind(n, true))  // from: "long", "none", "one"
}

func tuples() {
	s, err := results()
	if err != nil {
		return
	}
	use(s) // from: "result"
}

func even(n int) string {
	if n == 0 {
		return "even"
	}
	return odd(n - 1)
}

func odd(n int) string {
	if n == 0 {
		return "odd"
	}
	return even(n - 1)
}

func recursive(n int) {
	use(even(n))  // from: "even", "odd"
	use(again(n)) // from: "again"
}

func again(n int) string {
	if n > 0 {
		return again(n - 1)
	}
	return "again"
}
