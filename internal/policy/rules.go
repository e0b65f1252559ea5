// SPDX-License-Identifier: Apache-2.0

package policy

import (
	"path"
	"path/filepath"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Severity says how bad a finding is; it follows the CVSS 3.1 base score bands.
type Severity string

// The severities. Never is above all of them.
const (
	Low      Severity = "low"
	Medium   Severity = "medium"
	High     Severity = "high"
	Critical Severity = "critical"
	Never    Severity = "never"
)

// Severities lists the severities that a rule can have, the least first.
func Severities() []Severity { return []Severity{Low, Medium, High, Critical} }

// RuleSetting is what a policy says of one rule; what it leaves out is empty.
type RuleSetting struct {
	Run      Run
	Severity Severity
	// Exclude lists patterns of paths in which the rule reports nothing.
	Exclude []string
}

// Run turns a rule on or off.
type Run string

const (
	On  Run = "on"
	Off Run = "off"
)

// Runs says whether a rule runs whose first profile is first.
func (p Policy) Runs(rule string, first Profile) bool {
	switch p.Rules[rule].Run {
	case On:
		return true
	case Off:
		return false
	}
	switch first {
	case DefaultProfile:
		return true
	case StrictProfile:
		return p.IsStrict()
	}
	return first == p.Profile || p.Profile == AuditProfile
}

// IsStrict says whether rules report what falls short of the recommended measure: asvs5 and
// audit are strict too.
func (p Policy) IsStrict() bool { return p.Profile != DefaultProfile }

// SeverityOf returns the severity of a rule that is otherwise of severity s.
func (p Policy) SeverityOf(rule string, s Severity) Severity {
	if own := p.Rules[rule].Severity; own != "" {
		return own
	}
	return s
}

// Excludes says whether the policy keeps a rule quiet in a file. File is its absolute name;
// inModule its slash-separated name below the root of its module, as far as known.
func (p Policy) Excludes(rule, file, inModule string) bool {
	patterns := slices.Concat(p.Exclude, p.Rules[rule].Exclude)
	if len(patterns) == 0 {
		return false
	}
	names := []string{inModule}
	if p.Root != "" {
		if rel, err := filepath.Rel(p.Root, file); err == nil {
			names = append(names, filepath.ToSlash(rel))
		}
	}
	return slices.ContainsFunc(patterns, func(pattern string) bool {
		return slices.ContainsFunc(names, func(name string) bool { return name != "" && matchPath(pattern, name) })
	})
}

// matchPath says whether a pattern names a file, or a directory above it.
func matchPath(pattern, name string) bool {
	pattern = strings.TrimSuffix(strings.TrimSuffix(strings.TrimPrefix(pattern, "./"), "/..."), "/")
	return matchParts(strings.Split(pattern, "/"), strings.Split(name, "/"))
}

func matchParts(pattern, name []string) bool {
	if len(pattern) == 0 {
		return true // a directory stands for all in it
	}
	if pattern[0] == "**" {
		for i := range name {
			if matchParts(pattern[1:], name[i:]) {
				return true
			}
		}
		return false
	}
	if len(name) == 0 {
		return false
	}
	ok, err := path.Match(pattern[0], name[0])
	return ok && err == nil && matchParts(pattern[1:], name[1:])
}

// pathPattern takes a relative path with * and **.
func pathPattern(into *string, n *yaml.Node) problems {
	if found := text(into, n); found != nil {
		return found
	}
	_, err := path.Match(*into, "")
	clean := path.Clean(strings.TrimSuffix(*into, "/..."))
	if err != nil || path.IsAbs(*into) || strings.HasPrefix(clean, "..") || clean == "." || strings.Contains(*into, "\\") {
		return problem(n, "%q is no path below the module; write one such as internal/legacy or **/*_gen.go", *into)
	}
	return nil
}

// ruleSettings reads what the policy says of each rule.
func ruleSettings(into *map[string]RuleSetting, rules []string) value {
	var fields []field
	settings := make(map[string]RuleSetting)
	for _, name := range rules {
		one := ruleSetting(func(s RuleSetting) { settings[name] = s })
		fields = append(fields, field{key: name, value: one})
	}
	all := mapping(fields...)
	read := all.read
	all.read = func(n *yaml.Node) problems {
		found := read(n)
		*into = settings
		return found
	}
	return all
}

// ruleSetting reads on, off, a severity, or keys with each of them.
func ruleSetting(store func(RuleSetting)) value {
	words := []string{string(On), string(Off)}
	for _, s := range Severities() {
		words = append(words, string(s))
	}
	var s RuleSetting
	long := mapping(
		field{"run", "Whether the rule runs.", oneOf("choice", &s.Run, On, Off)},
		field{"severity", "The severity of its findings.", oneOf("severity", &s.Severity, Severities()...)},
		field{"exclude", "Paths of files in which it reports nothing.", list(&s.Exclude, pathPattern, aText(""))},
	)
	return value{
		form: form{"oneOf": []form{{"enum": words}, {"type": "boolean"}, long.form}},
		read: func(n *yaml.Node) problems {
			s = RuleSetting{}
			var word string
			var found problems
			switch {
			case n.Kind == yaml.MappingNode:
				found = long.read(n)
			case n.ShortTag() == "!!bool":
				s.Run = Off
				if strings.EqualFold(n.Value, "true") {
					s.Run = On
				}
			default:
				found = oneOf("choice", &word, words...).read(n)
				s.short(word)
			}
			store(s)
			return found
		},
	}
}

// short takes the one word that can stand for all keys; a severity turns the rule on.
func (s *RuleSetting) short(word string) {
	if word == string(On) || word == string(Off) {
		s.Run = Run(word)
		return
	}
	s.Run, s.Severity = On, Severity(word)
}

// Model says what a function means, in the words of a model directive.
type Model struct {
	// Func is example.com/pkg.Func or example.com/pkg.Type.Method.
	Func string
	// Is is an event with its roles: issue claims=p0 token=r0.
	Is string
	// At is the place in the policy, for messages.
	At   string
	line int
}

func model(into *Model, n *yaml.Node) problems {
	found := mapping(field{"func", "", plain(&into.Func)}, field{"is", "", plain(&into.Is)}).read(n)
	into.line = n.Line
	name := into.Func[strings.LastIndexByte(into.Func, '/')+1:]
	switch {
	case found != nil:
		return found
	case into.Func == "" || into.Is == "":
		return problem(n, "a model needs both func and is")
	case !strings.Contains(name, ".") || strings.HasSuffix(name, ".") || strings.ContainsAny(into.Func, "()* \t"):
		return problem(n, "%q is no function; write example.com/pkg.Func or example.com/pkg.Type.Method", into.Func)
	}
	return nil
}
