// SPDX-License-Identifier: Apache-2.0

package policy

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"

	"github.com/jwtvet/jwtvet/internal/near"
)

// reader checks a node and stores its value.
type reader func(n *yaml.Node) problems

func accept(*yaml.Node) problems { return nil }

func algorithm(into *string, n *yaml.Node) problems {
	if strings.EqualFold(n.Value, "none") {
		return problem(n, "none is no algorithm to allow (RFC 8725 section 3.2)")
	}
	return oneOf("algorithm", into, knownAlgorithms()...).read(n)
}

func category(into *Category, n *yaml.Node) problems {
	if n.Value == string(CategorySecret) {
		return problem(n, "secret is no category of personal data; secrets have a rule of their own")
	}
	return oneOf("category", into, personalCategories()...).read(n)
}

func allowedClaim(into *AllowedClaim, n *yaml.Node) problems {
	found := mapping(
		field{"claim", "", plain(&into.Claim)},
		field{"purpose", "", plain(&into.Purpose)},
	).read(n)
	if found == nil && (into.Claim == "" || into.Purpose == "") {
		return problem(n, "an allowed claim needs both claim and purpose")
	}
	return found
}

// packagePattern takes an import path, or one with a last element "..." for the
// packages below it. Rejected: "..." alone, which would declare every token verified.
func packagePattern(into *string, n *yaml.Node) problems {
	if found := text(into, n); found != nil {
		return found
	}
	root := strings.TrimSuffix(*into, "/...")
	local := strings.HasPrefix(*into, ".") || strings.HasPrefix(*into, "/")
	if local || strings.HasSuffix(root, "/") || strings.Contains(root, "...") || strings.ContainsAny(root, "*\\ ") {
		return problem(n, "%q is no package pattern; write an import path, or one that ends in /...", *into)
	}
	return nil
}

// aDuration is the form of a duration: 15m, 12h, 30d, 1d12h.
func aDuration() form {
	return form{"type": "string", "pattern": `^(\d+d)?((\d+(\.\d+)?|\.\d+)(h|m|s|ms|us|µs|ns))*$`, "minLength": 2}
}

func lifetime(into *time.Duration) value {
	return value{form: aDuration(), read: func(n *yaml.Node) problems {
		d, ok := duration(n)
		if !ok || d <= 0 {
			return problem(n, "want a duration above zero, such as 15m, 12h or 30d, got %s", shown(n))
		}
		*into = d
		return nil
	}}
}

func leeway(into *time.Duration) value {
	return value{form: aDuration(), read: func(n *yaml.Node) problems {
		d, ok := duration(n)
		if !ok || d < 0 {
			return problem(n, "want a duration, such as 30s or 2m, got %s", shown(n))
		}
		if d > maxLeeway {
			return problem(n, "%s is above 5m (RFC 7519 section 4.1.4 permits no more than a few minutes)", n.Value)
		}
		*into = d
		return nil
	}}
}

func atLeast(into *int, least int, source string) value {
	return value{form: form{"type": "integer", "minimum": least}, read: func(n *yaml.Node) problems {
		var v int
		if n.ShortTag() != "!!int" || n.Decode(&v) != nil {
			return problem(n, "want a whole number, got %s", shown(n))
		}
		if v < least {
			return problem(n, "%d is below %d (%s)", v, least, source)
		}
		*into = v
		return nil
	}}
}

func boolean(into *bool) value {
	return value{form: form{"type": "boolean"}, read: func(n *yaml.Node) problems {
		if n.ShortTag() != "!!bool" || n.Decode(into) != nil {
			return problem(n, "want true or false, got %s", shown(n))
		}
		return nil
	}}
}

func plain(into *string) value {
	return value{form: aText(""), read: func(n *yaml.Node) problems { return text(into, n) }}
}

func text(into *string, n *yaml.Node) problems {
	if n.ShortTag() != "!!str" || strings.TrimSpace(n.Value) == "" {
		return problem(n, "want a text, got %s", shown(n))
	}
	*into = n.Value
	return nil
}

// oneOf takes one of the known names; what says in a message what they are.
func oneOf[T ~string](what string, into *T, known ...T) value {
	return value{form: form{"enum": known}, read: func(n *yaml.Node) problems {
		var v string
		if found := text(&v, n); found != nil {
			return found
		}
		if !slices.Contains(known, T(v)) {
			return problem(n, "unknown %s %q%s", what, v, near.Hint(v, known))
		}
		*into = T(v)
		return nil
	}}
}

// list reads a sequence of distinct items in place of the default.
func list[T comparable](into *[]T, item func(*T, *yaml.Node) problems, of form) value {
	return value{form: form{"type": "array", "uniqueItems": true, "items": of}, read: func(n *yaml.Node) problems {
		if n.Kind != yaml.SequenceNode {
			return problem(n, "want a list, got %s", shown(n))
		}
		var found problems
		items := make([]T, 0, len(n.Content))
		for _, c := range n.Content {
			var v T
			c = resolve(c)
			switch ps := item(&v, c); {
			case ps != nil:
				found = append(found, ps...)
			case slices.Contains(items, v):
				found = append(found, problem(c, "the item is listed twice")...)
			default:
				items = append(items, v)
			}
		}
		*into = items
		return found
	}}
}

// filled refuses an empty list.
func filled(v value) value {
	v.form["minItems"] = 1
	read := v.read
	v.read = func(n *yaml.Node) problems {
		if n.Kind == yaml.SequenceNode && len(n.Content) == 0 {
			return problem(n, "the list is empty")
		}
		return read(n)
	}
	return v
}

// mapping reads the known keys of a mapping and refuses all others.
func mapping(fields ...field) value {
	properties := form{}
	for _, f := range fields {
		if f.doc != "" {
			f.form["description"] = f.doc
		}
		properties[f.key] = f.form
	}
	return value{
		form: form{"type": "object", "additionalProperties": false, "properties": properties},
		read: func(n *yaml.Node) problems {
			if n.Kind != yaml.MappingNode {
				return problem(n, "want keys and values, got %s", shown(n))
			}
			var found problems
			seen := map[string]int{}
			for i := 0; i+1 < len(n.Content); i += 2 {
				found = append(found, entry(fields, seen, n.Content[i], resolve(n.Content[i+1]))...)
				seen[n.Content[i].Value] = n.Content[i].Line
			}
			return found
		},
	}
}

// entry reads one key of a mapping and its value.
func entry(fields []field, seen map[string]int, key, value *yaml.Node) problems {
	name := key.Value
	if key.Line == 0 {
		name = foldKeys(name, fields)
	}
	at := slices.IndexFunc(fields, func(f field) bool { return f.key == name })
	line, again := seen[key.Value]
	switch {
	case at < 0:
		return problem(key, "unknown key %q%s", key.Value, near.Hint(key.Value, keysOf(fields)))
	case again:
		return problem(key, "key %q is already on line %d", key.Value, line)
	case isNull(value):
		return problem(key, "%s: no value", key.Value)
	}
	var found problems
	for _, p := range fields[at].read(value) {
		p.text = fmt.Sprintf("%s: %s", key.Value, p.text)
		found = append(found, p)
	}
	return found
}
