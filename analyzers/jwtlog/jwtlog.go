// SPDX-License-Identifier: Apache-2.0

package jwtlog

import (
	_ "embed"
	"fmt"
	"path"
	"path/filepath"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/jwtvet/jwtvet/analyzers/internal/diag"
	"github.com/jwtvet/jwtvet/internal/jose"
	"github.com/jwtvet/jwtvet/internal/policy"
	"github.com/jwtvet/jwtvet/passes/jwtops"
)

//go:embed doc.go
var doc string

// Analyzer is the rule with the default policy.
var Analyzer = New(policy.Default())

// New returns the rule under a policy.
func New(p policy.Policy) *analysis.Analyzer { return diag.Rule("jwtlog", doc, p, check) }

// check reports tokens, keys and claims sets in logs, errors and files.
func check(r *diag.Reporter, ops *jwtops.Result) {
	told := places(r, ops)
	for _, op := range ops.Of(jose.Carry) {
		o, ok := showing(op)
		if !ok || op.Inner != "" && told[op.Inner] {
			continue
		}
		what := secrets[o.Kind]
		message := strings.ReplaceAll(op.API+shown[op.Carry.Channel], "$", what.name)
		if o.Kind == jose.KeyMaterial && len(o.Fields) > 0 {
			message += ", the field " + strings.Join(o.Fields, ".") + " of what it is given"
		}
		r.Report(diag.Finding{Range: op.Carry.Value.Range, Message: message,
			Danger: what.danger, Steps: diag.Steps(o, op.Carry.Value.Range, "shown here")})
	}
}

// showing returns the secret that an operation shows.
func showing(op jwtops.Op) (jwtops.Origin, bool) {
	if _, ok := shown[op.Carry.Channel]; !ok || op.Carry.Tool && op.Carry.Channel == jose.Console || !readable(op) {
		return jwtops.Origin{}, false
	}
	for _, o := range op.Carry.Value.Origins {
		if _, ok := secrets[o.Kind]; ok && (o.Kind != jose.WholeClaims || op.Carry.Channel != jose.ErrorText) {
			return o, true
		}
	}
	return jwtops.Origin{}, false
}

// places lists where secrets are shown: what calls a function that does so needs no finding of its own.
func places(r *diag.Reporter, ops *jwtops.Result) map[string]bool {
	out := map[string]bool{}
	for _, op := range ops.Of(jose.Carry) {
		if _, ok := showing(op); !ok {
			continue
		}
		from, to := r.Pass.Fset.Position(op.Range.Pos()), r.Pass.Fset.Position(op.Range.End())
		name := filepath.ToSlash(from.Filename)
		for line := from.Line; line <= to.Line; line++ {
			out[fmt.Sprintf("%s/%s:%d", path.Base(path.Dir(name)), path.Base(name), line)] = true
		}
	}
	return out
}

// readable reports whether others than the program's user can read what is written: files
// only by their mode.
func readable(op jwtops.Op) bool {
	return op.Carry.Channel != jose.FileOut || op.Carry.Mode >= 0 && op.Carry.Mode&0o044 != 0
}

var shown = map[jose.Channel]string{
	jose.Log:       " writes $ to the log",
	jose.Console:   " prints $",
	jose.ErrorText: " puts $ into an error text",
	jose.FileOut:   " writes $ to a file that every user of the machine can read",
}

type secret struct{ name, danger string }

var secrets = map[jose.OriginKind]secret{
	jose.Issued:      {"a token", "whoever reads it is that user until the token expires"},
	jose.Received:    {"a token", "whoever reads it is that user until the token expires"},
	jose.KeyMaterial: {"a key", "whoever reads it can sign tokens"},
	jose.WholeClaims: {"all claims of a token", "personal data stays where nobody guards it"},
}
