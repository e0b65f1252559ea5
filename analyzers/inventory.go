// SPDX-License-Identifier: Apache-2.0

package analyzers

import (
	"cmp"
	"fmt"
	"go/token"
	"path/filepath"
	"slices"
	"strings"

	"github.com/jwtvet/jwtvet/analyzers/internal/diag"
	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/passes/jwtops"
)

// Operation is what the suite saw of one operation, in words. It never holds a key or a token.
type Operation struct {
	From, To token.Position
	Event    string // "issue", as in model directives
	API      string
	Within   string // the function around it
	// Idle: something is passed on, and nothing shows that it has to do with a token.
	Idle bool
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
		o.role("algorithm", cmp.Or(algText(op.Alg), strings.Join(op.KeyAlgs, ", ")))
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
		if op.Profile != nil {
			o.role("checks", checksText(op.Profile))
		}
		if op.Carry != nil {
			o.Idle = idle(op.Carry)
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

// idle reports whether nothing that is sent, as far as it is seen, is of a token.
func idle(c *jwtops.Carry) bool {
	return c.In == jose.NoInlet && !slices.ContainsFunc(c.Value.Origins, func(o jwtops.Origin) bool {
		switch o.Kind {
		case jose.Issued, jose.Received, jose.Peeked, jose.KeyMaterial, jose.WholeClaims:
			return true
		}
		return false
	})
}

// origins says where a value comes from, without what it is.
func origins(fset *token.FileSet, r jwtops.Role) string {
	var kinds []string
	places := make(map[string][]string)
	for _, o := range r.Origins {
		kind := o.Kind.String()
		if o.Default {
			kind += " (default)"
		}
		if !slices.Contains(kinds, kind) {
			kinds = append(kinds, kind)
		}
		at := o.At
		if p := fset.Position(o.Range.From); at == "" && p.IsValid() {
			at = fmt.Sprintf("line %d", p.Line)
			if p.Filename != fset.Position(r.Range.From).Filename {
				at = fmt.Sprintf("%s:%d", filepath.Base(p.Filename), p.Line)
			}
		}
		if at != "" && !slices.Contains(places[kind], at) {
			places[kind] = append(places[kind], at)
		}
	}
	for i, kind := range kinds {
		if at := places[kind]; len(at) > 0 {
			kinds[i] += " at " + short(at)
		}
	}
	return strings.Join(kinds, ", or ")
}

// short names the first of many places.
func short(places []string) string {
	const most = 3
	if n := len(places) - most; n > 1 {
		return fmt.Sprintf("%s and %d other places", strings.Join(places[:most], ", "), n)
	}
	return strings.Join(places, ", ")
}

// checksText says what becomes of the claims that limit a token.
func checksText(p *jwtops.Profile) string {
	var parts []string
	for _, c := range []struct {
		name string
		jwtops.Claimed
	}{{"exp", p.Exp}, {"nbf", p.Nbf}, {"aud", p.Aud}, {"iss", p.Iss}} {
		if text := states[c.State]; text != "" {
			parts = append(parts, c.name+" "+text)
		}
	}
	return strings.Join(parts, ", ")
}

var states = map[jwtops.State]string{
	jwtops.Never: "not checked", jwtops.Skipped: "switched off", jwtops.IfPresent: "if present", jwtops.Required: "required",
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
				text = diag.Duration(t.Offset)
			}
			if !slices.Contains(parts, text) {
				parts = append(parts, text)
			}
		}
	}
	return strings.Join(parts, ", or ")
}
