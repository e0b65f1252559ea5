// SPDX-License-Identifier: Apache-2.0

package policy

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Load reads a policy file and returns the defaults of its profile with the
// file's values in their place. A list in the file replaces the default list.
//
// The file must say version: 1. Unknown and repeated keys, keys without a
// value, values of the wrong type and values weaker than an RFC permits are
// errors; all of them are reported at once, each as "name:line: what is wrong".
// Rules are the names of all rules.
func Load(name string, data []byte, rules []string) (Policy, error) {
	root, err := parse(name, data)
	if err != nil {
		return Policy{}, err
	}
	if found := checkVersion(root); found != nil {
		return Policy{}, found.in(name)
	}
	return read(name, root, rules)
}

// Inline reads a policy that stands in the settings of another program, which parsed
// it already: the same keys, but no version, and no lines to name in errors.
func Inline(name string, settings any, rules []string) (Policy, error) {
	var root yaml.Node
	if err := root.Encode(settings); err != nil {
		return Policy{}, fmt.Errorf("%s: %w", name, err)
	}
	if isNull(&root) {
		return Default(), nil
	}
	return read(name, &root, rules)
}

func read(name string, root *yaml.Node, rules []string) (Policy, error) {
	p := Default()
	if profile := child(root, "profile"); profile != nil {
		p = Of(Profile(profile.Value))
	}
	if found := mapping(schema(&p, rules)...).read(root); found != nil {
		return Policy{}, found.in(name)
	}
	for i, m := range p.Models {
		p.Models[i].At = name
		if m.line > 0 {
			p.Models[i].At = fmt.Sprintf("%s:%d", name, m.line)
		}
	}
	return p, nil
}

// parse returns the one document of the file.
func parse(name string, data []byte) (*yaml.Node, error) {
	dec := yaml.NewDecoder(bytes.NewReader(data))
	var doc, more yaml.Node
	if err := dec.Decode(&doc); err != nil && !errors.Is(err, io.EOF) {
		return nil, syntaxError(name, err)
	}
	if doc.Kind != yaml.DocumentNode || isNull(doc.Content[0]) {
		return nil, problems{{line: 1, text: "the policy is empty; it must say version: 1"}}.in(name)
	}
	switch err := dec.Decode(&more); {
	case err == nil:
		return nil, problems{{line: more.Line, text: "a policy is one document; remove the second"}}.in(name)
	case !errors.Is(err, io.EOF):
		return nil, syntaxError(name, err)
	}
	return doc.Content[0], nil
}

// syntaxError puts the line of a YAML error where all messages have it.
func syntaxError(name string, err error) error {
	// Have: "yaml: line 3: did not find expected key", and errors without a line.
	text := strings.TrimPrefix(err.Error(), "yaml: ")
	line, rest, ok := strings.Cut(strings.TrimPrefix(text, "line "), ": ")
	if n, bad := strconv.Atoi(line); ok && bad == nil {
		return fmt.Errorf("%s:%d: %s", name, n, rest)
	}
	return fmt.Errorf("%s: %s", name, text)
}

// checkVersion comes before all else: another version has other keys.
func checkVersion(root *yaml.Node) problems {
	if root.Kind != yaml.MappingNode {
		return nil // the schema will say so
	}
	version := child(root, "version")
	if version == nil {
		return problems{{line: root.Line, text: "version is missing; write version: 1"}}
	}
	if version.ShortTag() != "!!int" || version.Value != "1" {
		return problem(version, "version: want 1, got %s", shown(version))
	}
	return nil
}

// child returns the value of a key in a mapping, or nil.
func child(n *yaml.Node, key string) *yaml.Node {
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			return resolve(n.Content[i+1])
		}
	}
	return nil
}

// problems is what a reader found wrong, in the order of the file.
type problems []struct {
	line int
	text string
}

func problem(n *yaml.Node, format string, args ...any) problems {
	return problems{{line: n.Line, text: fmt.Sprintf(format, args...)}}
}

// in turns the problems into one error that names the file.
func (ps problems) in(name string) error {
	errs := make([]error, len(ps))
	for i, p := range ps {
		errs[i] = fmt.Errorf("%s:%d: %s", name, p.line, p.text)
		if p.line == 0 {
			errs[i] = fmt.Errorf("%s: %s", name, p.text)
		}
	}
	return errors.Join(errs...)
}
