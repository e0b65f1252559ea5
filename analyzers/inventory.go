// SPDX-License-Identifier: Apache-2.0

package analyzers

import (
	"cmp"
	"fmt"
	"go/token"
	"slices"
	"strings"

	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/jwtops"
)

// Operation is what the suite saw of one operation, in words. It never holds a key or a token.
type Operation struct {
	From, To token.Position
	Event    string // "issue", as in model directives
	API      string
	Within   string // the function around it
	// Roles say where the values come from: "key: constant at auth.go:12".
	Roles []Part
}

// Part is one thing that is known of an operation.
type Part struct{ Name, Text string }

// Inventory lists the operations of a package from the result of Suite.Ops.
func Inventory(fset *token.FileSet, result any) []Operation {
	ops, ok := result.(*jwtops.Result)
	if !ok {
		return nil
	}
	var out []Operation
	for _, op := range ops.Ops {
		o := Operation{
			From: fset.Position(op.Range.From), To: fset.Position(cmp.Or(op.Range.To, op.Range.From)),
			Event: op.Event.String(), API: op.API, Within: op.Within,
		}
		o.role("key", keyText(fset, op))
		o.role("algorithm", algText(op.Alg))
		o.role("token", origins(fset, op.Token))
		if op.Effect != jose.NoEffect {
			o.role("effect", op.Effect.String())
		}
		if op.Claims != nil {
			o.role("claims", claimsText(op.Claims))
			o.role("lifetime", lifetimeText(op.Claims.Lookup("exp")))
		}
		if op.Lifetime != nil {
			o.role("lifetime", lifetimeText([]jwtops.Claim{*op.Lifetime}))
		}
		if op.Encrypted {
			o.role("encryption", "the token is nested in a JWE")
		}
		if op.Carry != nil {
			o.role("channel", strings.TrimSpace(op.Carry.Channel.String()+" "+op.Carry.Name))
			o.role("value", origins(fset, op.Carry.Value))
		}
		out = append(out, o)
	}
	return out
}

func (o *Operation) role(name, text string) {
	if text != "" {
		o.Roles = append(o.Roles, Part{name, text})
	}
}

func keyText(fset *token.FileSet, op jwtops.Op) string {
	text := origins(fset, op.Key)
	if text != "" && op.Callback {
		text += ", returned by a callback"
	}
	if text != "" && op.Public {
		text += " (public)"
	}
	return text
}

// origins says where a value comes from, without what it is.
func origins(fset *token.FileSet, r jwtops.Role) string {
	var parts []string
	for _, o := range r.Origins {
		text := o.Kind.String()
		if o.Default {
			text += " (default)"
		}
		if at := o.At; at != "" {
			text += " at " + at
		} else if o.Range.From.IsValid() {
			p := fset.Position(o.Range.From)
			text += fmt.Sprintf(" at line %d", p.Line)
		}
		if !slices.Contains(parts, text) {
			parts = append(parts, text)
		}
	}
	return strings.Join(parts, ", or ")
}

// algText names the algorithms that are constants.
func algText(r jwtops.Role) string {
	var parts []string
	for _, o := range r.Origins {
		text := o.Kind.String()
		if o.Kind == jose.Constant && o.Text != "" {
			text = o.Text
		}
		if !slices.Contains(parts, text) {
			parts = append(parts, text)
		}
	}
	return strings.Join(parts, ", ")
}

func claimsText(set *jwtops.ClaimsSet) string {
	var names []string
	for _, e := range set.Entries {
		name := e.Name
		if e.Presence == jwtops.Sometimes {
			name += " (on some paths)"
		}
		if e.Presence != jwtops.Declared && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	text := strings.Join(names, ", ")
	switch {
	case set.Open && text == "":
		return "not known"
	case set.Open:
		return text + ", and perhaps others"
	case text == "":
		return "none"
	}
	return text
}

func lifetimeText(claims []jwtops.Claim) string {
	var parts []string
	for _, c := range claims {
		for _, t := range c.Times {
			text := "not known"
			if t.FromNow && t.Known {
				text = t.Offset.String()
			}
			if !slices.Contains(parts, text) {
				parts = append(parts, text)
			}
		}
	}
	return strings.Join(parts, ", or ")
}
